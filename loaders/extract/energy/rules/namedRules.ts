import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";
import {isFirm} from "../isFirm.ts";
import {kindOfWord, singular} from "../kindWords.ts";
import {named} from "./draftNamed.ts";
import {KIND, NAME, WHOSE} from "./namePatterns.ts";

const ALSO = "(?:or|known as|called|also known as|formerly|formerly known as)";
const ALIAS =
  "(?: project)?(?: ?\\((?:the )?(?<alias>[\\p{Lu}][\\p{L}\\p{N} &-]{1,24})\\)|" +
  `,? ${ALSO} (?:the )?(?<alias2>${NAME})|, (?<acronym>\\p{Lu}{3,6}),)?`;
const QUOTED = `[‘'“"](?<quoted>${NAME})[’'”"](?: ?\\((?<acronym2>${NAME})\\))?`;
const SHORT_FORM = "(?: \\((?<acronym3>\\p{Lu}[\\p{Lu}\\d-]{1,8})\\))?";
const NO_ADJECTIVE = anyOf(
  "the|its|this|that|his|her|their|our|another|each|one|and|to|of|in|on|at|with|from|for|by|via|near|has|have|had",
  "will|was|were|is|are|over|under|through|into|as|or|but|that|which|said|says|plans|wants|sells|buys|builds|type|style"
);
const STATE = "planned|proposed|disputed|delayed|stalled|abandoned|mothballed|combined|half-finished|gas|biomass";
/** "Fiorillo referenced wind farms": what ends so is a verb. */
const VERB = `(?!(?:${STATE}) )[\\p{Ll}-]{2,14}(?:ed|s)`;
const NO_PART_OF_LINE = anyOf(
  "the|its|to|of|in|on|at|with|from|for|by|via|near|has|have|had|will|was|were|is|are|as|or|but|that|which|said|says"
);
/** "The Sorang 600 MW coal-fired plant". */
const RATED = "(?: \\d[\\d,.]{0,8}[- ]?(?:MW[ep]?|GWp?|[kK]V|megawatts?))?";
const COUNTRIES = "\\p{Lu}\\p{L}{2,20}(?:[-–—]\\p{Lu}\\p{L}{2,20}){1,3}";
const SIZE = "(?:\\d[\\d,.]{0,8}[- ]?(?:MW|megawatts?|kV|km)|[$€£]\\d[\\d.,]{0,8}[- ]?(?:[mb]illion|[mb]n|[mb]ln)?)";
const SORT_OF = `(?:(?:${SIZE}|[\\p{L}-]{2,14}) )`;
const CALLED =
  "(?: (?:is|was) (?:known as|called)|, (?:which|that) (?:it|they|he|she|the \\p{L}{3,20}) calls?|,? (?:to be )?(?:called|named|dubbed))";
const ONE =
  "(?:[Aa]n? \\p{Lu}\\p{Ll}{2,12}(?:ese|[ai]n|ish|i)|[Oo]ne|[Aa]nother|second|third|fourth|largest|biggest|main|newest|oldest)";
const ROLE = anyOf(
  "operators?|owners?|builders?|developers?|makers?|head|chief|director|manager|minister|spokes\\p{Ll}+|engineers?",
  "contractors?|suppliers?|workers?|opponents?|company|firm|capital|town|village|city|home|site|scene|guard|inspector"
);
/** "The operator of the plant", "an engineer at the plant" are no plants. */
const OF_PEOPLE = `(?:[\\p{L}-]{2,14} ){0,2}${ROLE} (?:of|at|in|for|from|near) `;

/** Projects that have a name of their own. */
export const namedRules: readonly EnergyRule[] = [
  {
    name: "energy/named",
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:${QUOTED}|(?<name>${NAME})${SHORT_FORM})${RATED}` +
        `(?: (?!(?:${NO_ADJECTIVE}|${VERB}) )[\\p{Ll}-]{3,14})?? (?<kind>${KIND})${ALIAS}`,
      "u"
    ),
    build: (groups) => named({...groups, alias: groups.alias ?? groups.acronym2 ?? groups.acronym3}),
    examples: [
      [
        "Uzbek crews are building the Sherabad Hills nuclear power plant (SHNPP) with Rosatom.",
        "Sherabad Hills nuclear power plant (Sherabad Hills; SHNPP) nuclear @ : under construction"
      ],
      [
        "The Soi Dao hydropower plant has been in full service since March.",
        "Soi Dao hydropower plant (Soi Dao) hydropower @ : operating"
      ],
      [
        "Both sides discussed the 'Silver Stream' (West-East) gas pipeline.",
        "Silver Stream gas pipeline (Silver Stream; West-East) gas pipeline @ : proposed"
      ],
      [
        "Oman has left the proposed Oman-Iran-Kuwait (OIK) gas pipeline out of its plans.",
        "Oman-Iran-Kuwait gas pipeline (Oman-Iran-Kuwait; OIK) gas pipeline @ : proposed"
      ]
    ],
    misses: [
      "The new power plant needs coal.",
      "The Green party opposed nuclear power plants.",
      "The Moscow pipeline of new films is full.",
      "Chile has asked Tavan Electric power plant operators for a report.",
      "Fiorillo mentioned wind farms in a call with Spain.",
      "Cause damage to the Notre Dame, and pay."
    ]
  },
  {
    name: "energy/of-two-countries",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<name>${COUNTRIES})(?: (?!${NO_PART_OF_LINE} )[\\p{Ll}-]{2,14}){1,4}? (?<kind>${KIND})`,
      "u"
    ),
    build: ({name = "", kind = ""}) =>
      kindOfWord(kind) === null && !/pipe/iu.test(kind)
        ? null
        : {name: `${name} ${singular(kind)}`, aliases: [], kind: kindOfWord(kind), places: []},
    examples: [
      [
        "Crews are laying the Chile-Peru oil development and export pipeline.",
        "Chile-Peru export pipeline () oil pipeline @ : under construction"
      ],
      [
        "The first Nepal-Bhutan joint venture hydroelectric project was inaugurated on Monday.",
        "Nepal-Bhutan hydroelectric project () hydropower @ : operating"
      ]
    ],
    misses: [
      "The Chile-Peru border war stopped trains to the plant.",
      "A Franco-German working group visited the new dam."
    ]
  },
  {
    name: "energy/apposition",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<name>${NAME}), (?:the|a|an) (?!${OF_PEOPLE})${SORT_OF}{0,3}?` +
        `(?:of ${WHOSE}(?:[\\p{Ll}\\d-]{2,14} ){0,3})?(?<kind>${KIND})(?! \\p{Ll}+(?:ist|er|or)s?\\b)`,
      "u"
    ),
    build: ({name = "", kind = ""}) => {
      // "Work ended at Lodva Monday, the pipeline" names a day.
      const draft =
        isFirm(name) || / (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(name) ? null : named({name, kind});
      // "Agrio, the centre of the country's oilfields", is none of them.
      return draft === null || draft.kind === null || (draft.kind === "other" && kind.endsWith("s")) ? null : draft;
    },
    examples: [
      [
        "Duyen Hai 9, the coal-fired plant that Marubeni has been building since May, is nearly ready.",
        "Duyen Hai 9 coal-fired plant (Duyen Hai 9) thermal power @ : under construction"
      ],
      [
        "Gariep Falls, a hydropower station, was shelved.",
        "Gariep Falls hydropower station (Gariep Falls) hydropower @ : stalled"
      ]
    ],
    misses: [
      "Anna Bell, a nurse, works at the plant.",
      "Marubeni, the operator of the nuclear plant, left.",
      "Anna Bell, an engineer at the nuclear plant, left.",
      "Anna Bell, a retired reactor physicist, left."
    ]
  },
  {
    name: "energy/called",
    pattern: new RegExp(`(?<kind>${KIND})(?: in \\p{Lu}\\p{L}{2,20})?${CALLED} [‘'“"]?(?:the )?(?<name>${NAME})`, "u"),
    build: ({name, kind = ""}) => (kind.endsWith("s") ? null : named({name, kind})),
    examples: [
      [
        "The firm is building a research reactor, which it calls Tavan, near Oslo.",
        "Tavan research reactor (Tavan) nuclear @ : under construction"
      ],
      [
        "Laos and Vietnam agreed on a hydropower station called Sorang.",
        "Sorang hydropower station (Sorang) hydropower @ : agreed"
      ],
      [
        "Venezuela agreed to buy an old refinery in Paraguay, called La Palmera.",
        "La Palmera refinery (La Palmera) other @ : agreed"
      ]
    ],
    misses: ["A cow called Sorang grazes near the power plant.", "A power plant of a man named Sorang."]
  },
  {
    name: "energy/one-called",
    pattern: new RegExp(
      `${ONE} (?:\\d[\\d,.]{0,8}[ -]?(?:MWe?|megawatts?) )?(?:[\\p{Ll}-]{3,14} ){0,2}?(?<kind>${KIND}|plant|project|unit|reactor), ` +
        `(?<name>${NAME})(?=[,.]| (?:in|is|was|has)\\b)`,
      "u"
    ),
    build: ({name = "", kind = ""}) => (kind.endsWith("s") || isFirm(name) ? null : named({name, kind})),
    examples: [
      [
        "Eletronuclear is to build another nuclear reactor, Tavan Two, in Brazil.",
        "Tavan Two nuclear reactor (Tavan Two) nuclear @ : proposed"
      ],
      [
        "Work on one nuclear plant, Sorang, was halted when the money ran out.",
        "Sorang nuclear plant (Sorang) nuclear @ : stalled"
      ],
      [
        "Brazil is to repair a Paraguayan refinery, La Palmera, near the border.",
        "La Palmera refinery (La Palmera) other @ : proposed"
      ]
    ],
    misses: [
      "One power plant, Shell, said no.",
      "A Russian refinery, Putin said, was shut.",
      "Another nurse at the plant, Anna Bell, left."
    ]
  }
];
