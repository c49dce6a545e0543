import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";
import {kindOfWord} from "../kindWords.ts";
import {KIND} from "./namePatterns.ts";

const MODERNISES =
  "[Mm]oderni[sz]\\w{1,7}|[Uu]pgrad\\w{1,4}|[Rr]ehabilitat\\w{1,4}|[Rr]efurbish\\w{0,5}|[Rr]evamp\\w{0,3}|[Rr]enovat\\w{1,4}|[Ii]mprov(?:e|es|ed|ing)|[Oo]verhaul\\w{0,3}";
const OLD = anyOf(
  " of| the| and| repair| its| our| several| two| three| four| five| six| existing| old| ageing| obsolete| [\\p{L}]{3,12}-(?:built|era|made)| \\p{Lu}\\p{Ll}{2,12}(?:ean|ian|ese|ish|an|i)"
);
const NUCLEAR_AREA = anyOf("technolog(?:y|ies)|cooperation|co-operation|agreement|medicine|research|science|training");
const MAKERS = "developers?|firms?|compan|start-?ups?|providers?";
const CIVIL_AREA = anyOf("deals?|pacts?|accords?|agreements?|co-?operation|technology|trade|energy|field|sector|ties");
const SELLS_REACTORS = anyOf(
  "agreement on|contract for|contract on|deal for|sale of|sell|supply|build|construction of|offer of"
);

const GRID_WORKS = anyOf(
  "buil[dt]|building|develop(?:ing|ment of)?|construct(?:ing|ion of)?|moderni[sz]\\w{1,7}|upgrad\\w{1,3}|rebuil[dt]|rebuilding",
  "rehabilitat\\w{1,4}|reconstruct\\w{1,4}|repair\\w{0,3}|expan\\w{1,5}|strengthen\\w{0,3}"
);

/** Areas of cooperation that have no name: repairs, technology, reactors by number and size. */
export const areaRules: readonly EnergyRule[] = [
  {
    name: "energy/modernisation",
    pattern: new RegExp(
      `(?<act>${MODERNISES})${OLD}*? (?<kind>${KIND})(?<tail>,? (?:built|that|which)[^.;,]{3,50})?`,
      "u"
    ),
    build: ({kind = "", tail = ""}) => ({
      name: `Modernisation of ${kind}${tail.replace(/^,/, "")}`,
      aliases: [],
      kind: kindOfWord(kind),
      places: []
    }),
    examples: [
      [
        "Czech firms are ready to help with the modernisation of thermal power stations in Mongolia.",
        "Modernisation of thermal power stations () thermal power @ : offered"
      ],
      [
        "Austria and Bhutan signed a contract on upgrading hydropower plants.",
        "Modernisation of hydropower plants () hydropower @ : agreed"
      ]
    ],
    misses: ["The modernisation of the army goes on.", "Upgrades to the railway were discussed."]
  },
  {
    name: "energy/nuclear-cooperation",
    pattern: new RegExp(
      [
        `(?<!cent(?:re|er)s? (?:of|for) )(?:nuclear|atomic) (?:energy )?${NUCLEAR_AREA}(?! (?:weapons|${MAKERS}))`,
        "peaceful (?:uses? of (?:the )?|development of )?(?:nuclear|atomic)(?= (?:energy|power|cooperation|purposes))",
        "peaceful atom|(?:nuclear|atomic) (?:energy|power)(?: \\p{L}{3,10})? (?:cooperation|co-operation|agreement|accord|pact)",
        "co-?operat(?:e|ion|ing) (?:closely )?(?:in|on|over) (?:the )?(?:(?:fields?|spheres?|areas?|sectors?|use) of )?" +
          "(?:the )?(?:peaceful |civil(?:ian)? )?(?:nuclear|atomic) (?:energy|power|technology|science|research)",
        `peaceful uses? of (?:nuclear|atomic)|civil(?:ian)? nuclear (?:energy |power )?${CIVIL_AREA}`,
        '(?:nuclear|atomic)[^.;]{0,80}? technolog(?:y|ies) (?:for|in) (?<use>[\\p{L} ]{3,40}?)(?=[,.;"”]|$)'
      ].join("|"),
      "iu"
    ),
    build: ({use}) => ({
      // "A centre of nuclear technology in Kigali" is of no use to Kigali.
      name: use === undefined || /^\p{Lu}/u.test(use) ? "Nuclear cooperation" : `Nuclear technology for ${use}`,
      aliases: [],
      kind: "nuclear",
      places: []
    }),
    examples: [
      [
        "India and Japan signed a civil nuclear agreement.",
        "India-Japan nuclear cooperation (nuclear agreement) nuclear @ : agreed"
      ],
      [
        "Argentina's nuclear agency and Bolivia are in touch on the use of technology for hospitals and farms.",
        "Nuclear technology for hospitals and farms () nuclear @ : mentioned"
      ]
    ],
    misses: [
      "The nuclear-free zone was discussed.",
      "Nuclear weapons were discussed.",
      "Chile is open to nuclear technology, its premier said, if both parties agreed on it.",
      "Japan asked Iran what fuels its civilian nuclear reactors."
    ]
  },
  {
    name: "energy/counted-reactors",
    pattern: new RegExp(
      `${SELLS_REACTORS} (?<count>two|three|four|five|six|\\d{1,2}) (?:[\\p{L}-]{2,14} ){0,2}` +
        "(?<noun>(?:nuclear )?reactors|nuclear power units) of (?<size>\\d[\\d,.]{0,6}) (?:megawatts|MW)",
      "iu"
    ),
    build: ({count = "", noun = "", size = ""}) => ({
      name: `${count.charAt(0).toUpperCase()}${count.slice(1)} ${size}-megawatt ${noun}`,
      aliases: [`${size}-megawatt reactors`],
      kind: "nuclear",
      places: []
    }),
    examples: [
      [
        "Egypt signed a contract for four reactors of 600 megawatts each with France.",
        "Four 600-megawatt reactors (600-megawatt reactors) nuclear @ : agreed"
      ],
      [
        "China has offered to build two nuclear reactors of 300 MW in Sudan.",
        "Two 300-megawatt reactors (300-megawatt reactors) nuclear @ : offered"
      ]
    ],
    misses: ["Two reactors of the old plant were closed.", "The firm sold two engines of 300 megawatts."]
  },
  {
    name: "energy/grid-works",
    pattern: new RegExp(
      `(?<!\\p{L})(?:${GRID_WORKS}) (?:[\\p{L}’'-]{2,14} ){0,5}?(?:power|electricity|electrical) (?:and [\\p{Ll}]{3,12} )?` +
        "(?:grids?|networks?|infrastructure|industry)(?!\\p{L})",
      "iu"
    ),
    build: () => ({name: "Power grid works", aliases: ["Power grid"], kind: "electricity", places: []}),
    examples: [
      [
        "A Chinese firm signed a memorandum with Bhutan on building its national power grid.",
        "Bhutan-China power grid works (Power grid) electricity @ : agreed"
      ],
      [
        "Norway has offered to help rehabilitate Zambia's ageing electricity networks.",
        "Norway-Zambia power grid works (Power grid) electricity @ : offered"
      ]
    ],
    misses: ["The storm damaged the power grid of Ghana.", "Kenya upgrades its power grid every year, said Smith."]
  },
  {
    name: "energy/joint-fields",
    pattern: new RegExp(
      "(?<!\\p{L})(?:joint|shared|common|cross-border) (?:oil|gas|oil and gas)[ -]?fields?(?!\\p{L})|" +
        "(?:oil|gas)[ -]?fields? (?:that |which )?(?:(?:the |both )(?:two )?(?:countries|neighbours|sides) share|straddl\\p{L}{1,4})",
      "iu"
    ),
    build: () => ({name: "Joint oil fields", aliases: [], kind: "other", places: []}),
    examples: [
      ["Iraq and Iran have agreed to develop joint oil fields.", "Joint oil fields () other @ : agreed"],
      [
        "Oman and Yemen signed a deal on developing the oil fields that the two countries share.",
        "Joint oil fields () other @ : agreed"
      ]
    ],
    misses: ["They share fields of wheat.", "Joint oil fields are rare, said Smith of Shell."]
  }
];
