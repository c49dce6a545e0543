import {kindOfWord} from "../kindWords.ts";
import type {EnergyRule} from "../energyRule.ts";
import {isCountry} from "./draftNamed.ts";
import {KIND} from "./namePatterns.ts";

const ONE_OF_ITS = "first|second|new|only|sole|main|largest|biggest|export|crude|oil|gas|planned|proposed|[$€£]?\\d";
const WIDER =
  "(?:(?:[Ss]outh|[Nn]orth|[Ee]ast|[Ww]est|[Cc]entral|[Ss]outheast)(?:ern)? )?(?:Asia|Africa|Europe|America)|[Tt]he (?:world|region|continent)";
const OF_COUNTRY = `(?:[Tt]he country[’']s|(?:${WIDER})[’']s|\\p{Lu}\\p{L}{2,20}[’']s?|(?:[Ii]ts|[Tt]heir)(?= (?:${ONE_OF_ITS}))) `;
/** "Japan's nuclear plant operator" is no plant. */
const OF_PEOPLE =
  "(?:compan|firm|monopoly|network|system|utility|authority|operator|owner|builder|maker|worker|" +
  "safety|provision|law|bill|engineer|expert|inspector|official)";
const ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";
const COUNT =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|several|" +
  `(?:${ORDINAL}) and (?:${ORDINAL})|(?<=(?:of|for|build|buil[dt]|on|construct) )(?:[2-9]|[1-9]\\d)(?= (?:new |more |[\\p{Ll}-]{3,12}-fired )?)`;
const BUILDS =
  "(?:(?:to|will|would|could|and|may) (?:build|construct|establish|finance|set up|develop|invest in|install)|(?:building|constructing|establishing|setting up|financing|developing)|(?:construction|establishment|financing|development) of|(?:partner(?:ing|ed|s)?|co-?operat(?:e|ing|ion)|collaborat(?:e|ing|ion)|interest(?:ed)?|investing|participat(?:e|ing|ion))(?: (?:with )?\\p{Lu}\\p{L}+){0,2} in(?: (?:developing|building))?)";
const ADJECTIVES = "(?:(?!of |to |for |in |that |which )[\\p{Ll}\\d$€£][\\p{L}\\d.,-]{0,20} ){0,5}?";

const COUNTRY = "(?:the )?\\p{Lu}\\p{L}{2,20}";
/** "The power line linking three countries", "the grid project of Togo, Benin and Ghana". */
const JOINED =
  "(?: projects?)? (?:linking|connecting|joining|between|among|of|across|uniting) (?:the )?(?:" +
  `(?:two|three|four|five|both) (?:neighbouring |neighboring )?(?:countries|neighbours|neighbors|nations|states)|${COUNTRY}(?:, ${COUNTRY}){0,3},? and ${COUNTRY})`;

const capitalised = (count: string) => `${count.charAt(0).toUpperCase()}${count.slice(1)}`;

/** Whether what stands before a plant without a name is no owner, "the country's" or a country's name. */
function isOwner(owner: string): boolean {
  if (new RegExp(`^(?:${WIDER})`, "u").test(owner)) return true;
  const [, name = ""] = /^(\p{Lu}\p{L}+)[’']s? /u.exec(owner) ?? [];
  return name === "" || /^(?:The|Its|Their)/.test(owner) || isCountry(name);
}

/** What has no name: counted plants, and one that a country owns or that a firm is to build. */
export const unnamedRules: readonly EnergyRule[] = [
  {
    name: "energy/joined",
    pattern: new RegExp(`(?<![\\p{L}-])(?<kind>${KIND})${JOINED}`, "u"),
    build: ({kind = ""}) =>
      /s$|^interconnection$/iu.test(kind) ? null : {name: kind, aliases: [], kind: kindOfWord(kind), places: []},
    examples: [
      [
        "Togo and Benin signed an accord on the power line linking the two countries.",
        "Benin-Togo power line () electricity @ : agreed"
      ],
      [
        "Peru's minister discussed electrical interconnection between the two countries in Chile.",
        "Chile-Peru electrical interconnection () electricity @ : proposed"
      ]
    ],
    misses: [
      "The bridge linking the two countries needs power.",
      "The interconnection of the two countries' roads is planned."
    ]
  },
  {
    name: "energy/counted-plants",
    pattern: new RegExp(
      `(?:(?<owner>${OF_COUNTRY})(?:last |remaining )?)?(?<![\\p{L}\\d])(?<count>${COUNT}|(?<=[’']s )\\d{1,2}) (?:units of )?(?!(?:MW|GW|kV|megawatts?) )(?:\\p{Lu}\\p{Ll}{2,12}(?:ese|[ai]n|ish|i) )?${ADJECTIVES}(?<size>\\d[\\d,.]{0,8}[ -]?(?:MW|megawatts?) )?(?<kind>${KIND})(?<=s)(?![\\p{L}-])`,
      "iu"
    ),
    build: ({count = "", size = "", kind = ""}) => {
      const known = kindOfWord(kind);
      const isAny = known === null && !/^power units|pipelines$/i.test(kind);
      return isAny || (known === "other" && !/refineries$/i.test(kind))
        ? null
        : {name: `${capitalised(count)} ${size}${kind}`, aliases: [], kind: known, places: []};
    },
    examples: [
      [
        "Vietnam awarded the contract for two new coal-fired power plants to Marubeni of Japan.",
        "Two coal-fired power plants () thermal power @ : agreed"
      ],
      [
        "Jordan and Rosatom signed a contract for two 1,000 MW nuclear reactors.",
        "Two 1,000 MW nuclear reactors () nuclear @ : agreed"
      ],
      ["China and Ghana struck a deal to build three oil refineries.", "Three oil refineries () other @ : agreed"]
    ],
    misses: [
      "Two nuclear power plants were visited by tourists in France.",
      "Two dams of paper were built by children."
    ]
  },
  {
    name: "energy/several-plants",
    pattern: new RegExp(
      `(?<!\\p{L})${BUILDS} (?:(?!of |to |for |in |that |which )[\\p{L}\\d-]{2,14},? ){0,3}?(?<kind>${KIND})(?<=s)(?![\\p{L}-])(?! ${OF_PEOPLE})`,
      "u"
    ),
    build: ({kind = ""}) => {
      const known = kindOfWord(kind);
      const isSite = known !== null || /^power (?:plants|stations)$/i.test(kind);
      return isSite && (known !== "other" || /refineries$/i.test(kind))
        ? {name: kind, aliases: [], kind: known, places: []}
        : null;
    },
    examples: [
      [
        "Togo has asked China to build oil refineries in the north of Togo.",
        "oil refineries (oil refineries in the north of Togo) other @ : proposed"
      ],
      [
        "Korea and Jordan agreed on the construction of solar power plants.",
        "solar power plants () electricity @ : agreed"
      ]
    ],
    misses: ["Children build dams of sand.", "Ghana wants to build nuclear power plants."]
  },
  {
    name: "energy/counted-units",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<count>${COUNT}) (?<size>\\d[\\d,.]{0,8}[ -]?(?:MWe?|megawatts?)) (?<kind>plants|units|stations|blocks)(?![\\p{L}-])`,
      "iu"
    ),
    build: ({count = "", size = "", kind = ""}) => ({
      name: `${capitalised(count)} ${size} ${kind}`,
      aliases: [],
      kind: null,
      places: []
    }),
    examples: [
      [
        "Egat of Thailand expects to build two 300MW plants with uranium from Korea.",
        "Two 300MW plants () nuclear @ : proposed"
      ],
      [
        "India and Bhutan agreed on turbines for four 120 MW units on the river.",
        "Four 120 MW units () hydropower @ : agreed"
      ]
    ],
    misses: ["Two 300 MW plants were visited by tourists.", "Tom has two 5 MW units in his shop."]
  },
  {
    name: "energy/unnamed",
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Aa]n? (?:\\p{Lu}\\p{Ll}+(?:ese|[ai]n|ish|i) )?|[Tt]he (?=\\d)|(?<=\\b(?:to (?:build|construct|lay|develop)|(?:construction|laying|setting up) of) )(?!(?:the|its|this|that|their|these|all|any) )|(?<owner>${OF_COUNTRY}))${ADJECTIVES}` +
        `(?<size>\\d[\\d,.]{0,8}[ -]?(?:MW|megawatts?) )?(?<kind>${KIND})(?![\\p{L}-])` +
        `(?! ${OF_PEOPLE})(?<there> in the country)?`,
      "u"
    ),
    build: ({owner = "", kind = "", size = ""}) =>
      // "A TPP deal" is as often one on trade.
      /s$|^\p{Lu}{3}$/u.test(kind) || !isOwner(owner)
        ? null
        : {name: `${size}${kind}`, aliases: [], kind: kindOfWord(kind), places: []},
    examples: [
      [
        "India and Nepal began work on the 900 MW hydro-power project.",
        "900 MW hydro-power project () hydropower @ : under construction"
      ],
      ["Uganda and Tanzania agree to build gas pipeline.", "Tanzania-Uganda gas pipeline () gas pipeline @ : agreed"],
      [
        "Ethiopia and Kenya signed a contract for a high-voltage transmission line.",
        "Ethiopia-Kenya high-voltage transmission line () electricity @ : agreed"
      ],
      [
        "An earthquake has shut down Ecuador's export pipeline, and no crude is sold.",
        "Ecuador export pipeline () oil pipeline @ : stalled"
      ]
    ],
    misses: [
      "Ghana wants a nuclear power plant.",
      "France and Spain spoke of a power plant.",
      "Japan's nuclear plant operator has closed its office.",
      "Its first dam of cards fell, said Smith."
    ]
  }
];
