import {anyOf} from "../../anyOf.ts";
import type {EnergyKind} from "../../types.ts";

/** What two countries deal in by whatever wording: read only where no rule has found a project in a sentence. */
export interface LooseArea {
  /** Stored in the evidence. */
  readonly name: `energy/loose-${string}`;
  /** Null where the words for what is dealt in tell it. */
  readonly kind: EnergyKind | null;
  /** What the row is called, before its countries are put in front; null where it is what the text calls it. */
  readonly label: string | null;
  /** What is dealt in. */
  readonly topic: RegExp;
  /** What is done with it, looked for on both sides of the topic. */
  readonly act: RegExp;
  /** A paragraph and the row it gives: "name kind: status". */
  readonly examples: readonly (readonly [text: string, row: string])[];
  /** Paragraphs that give no row. */
  readonly misses: readonly string[];
}

const word = (...alternatives: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])${anyOf(...alternatives)}(?!\\p{L})`, "iu");
const eachWord = (...alternatives: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])${anyOf(...alternatives)}(?!\\p{L})`, "giu");

const TRADE = [
  "suppl(?:y|ies|ied|ying|iers?)|deliver(?:y|ies|s|ed|ing)?|provid(?:e|es|ed|ing)|imports?|imported|importing|importation|exports?|exported",
  "exporting|(?:re-?)?sell(?:s|ing)?|sold|sales?|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|receiv(?:es?|ed|ing)|ship(?:s|ped|ping)?|shipments?",
  "trade|trading|exchang(?:es?|ed|ing)|swap(?:s|ped|ping)?|flows?|flowing|draw(?:s|n|ing)?|obtain(?:s|ed|ing)?|sourc(?:e[sd]?|ing)"
];
const CARRIES = [
  "transit|transport(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|pump(?:s|ed|ing)?|pip(?:es|ed|ing)|cut(?:s|ting)? off|turn(?:s|ed|ing)? off|transfer(?:s|red|ring)?"
];
const WORKS = [
  "buil[dt]|building|construct(?:s|ed|ing|ion)?|develop(?:s|ed|ing|ment)?|invest(?:s|ed|ing|ments?)?|financ(?:es?|ed|ing)|fund(?:s|ed|ing)?",
  "co-?operat(?:es?|ed|ing|ion)|collaborat(?:es?|ed|ing|ion)|help(?:s|ed|ing)?|assist(?:s|ed|ing|ance)?|partner(?:s|ed|ing|ship)?|agreements?",
  "contracts?|deals?|memorand(?:um|a)|accords?|pacts?|signed|joint ventures?|consortium|talks|negotiat(?:es?|ed|ing|ions?)|suppl(?:y|ies|ied)",
  "offer(?:s|ed|ing)?|bid(?:s|ding)?|tender|implement(?:s|ed|ing)?|set(?:ting)? up|invit(?:es?|ed|ing|ation)|conduct(?:s|ed|ing)?|carr(?:y|ies|ied|ying) out|join(?:s|ed|ing)?|take part|participat(?:es?|ed|ing|ion)|launch(?:ed|ing)?"
];
const STOPS = [
  "cancel(?:s|led|ling)?|oppos(?:es?|ed|ing)|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|suspend(?:s|ed|ing)?|object(?:s|ed|ing)?|plan(?:s|ned|ning)?|propos(?:es?|ed|als?|ing)",
  "harness(?:es|ed|ing)?|establish(?:es|ed|ing|ment)?|open(?:s|ed|ing)?|approv(?:es?|ed|al|ing)|award(?:s|ed|ing)?|back(?:s|ed|ing)?|support(?:s|ed|ing)?"
];
const OTHER_GAS =
  "(?! (?:field|station|mask|turbine|chamber|cylinder|stove|attack|bill|tank|bomb|grenade|leak|explosion|emission|price|minist|compan|giant|mark))";

/** From what is surest to what is widest. */
export const looseAreas: readonly LooseArea[] = [
  {
    name: "energy/loose-gas",
    kind: "gas pipeline",
    label: "Gas deliveries",
    topic: eachWord(
      `(?<!tear |greenhouse |nerve |poison |mustard |exhaust |oil and |oil or |oil, )(?:natural )?gas${OTHER_GAS}`
    ),
    act: word(...TRADE, ...CARRIES),
    examples: [
      [
        "Peru and Chile are in talks on a treaty for the transport of natural gas over the Andes.",
        "Chile-Peru gas deliveries gas pipeline: proposed"
      ],
      [
        "Oman has had an offer from Iran to import gas for its smelters.",
        "Iran-Oman gas deliveries gas pipeline: offered"
      ]
    ],
    misses: ["Police in Kenya and Uganda have imported tear gas.", "Petrol stations in Peru and Chile sold less gas."]
  },
  {
    name: "energy/loose-power",
    kind: "electricity",
    label: "Electricity deliveries",
    topic: eachWord(
      "electricity|electric power|electrical power|electric energy",
      "(?<=(?:import(?:s|ed|ing)?|export(?:s|ed|ing)?|buys?|bought|sells?|selling|sold|purchased?|receive[sd]?|draw(?:s|ing)?|exchanged?|suppl(?:y|ies|ied|ying)|surplus|MW of|megawatts of) )power(?! (?:plant|station|drill|tool|game|share|sharing))",
      "power (?:exchange|exports?|imports?|trade|trading|supply|supplies|purchases?|swaps?|sales?)",
      "(?:electric(?:al|ity)?|power) integration",
      "(?<=\\d ?)(?:MW|megawatts?)(?= (?:of (?:electricity|power) )?(?:from|to|with|via|through|across) )"
    ),
    act: word(...TRADE, "integration"),
    examples: [
      [
        "Malawi is in talks with the Mozambican utility on importing 120 megawatts (MW) of electricity.",
        "Mozambique-Malawi electricity deliveries electricity: proposed"
      ],
      [
        "A contract for power exchange will be signed by Peru and Ecuador in June.",
        "Ecuador-Peru electricity deliveries electricity: proposed"
      ]
    ],
    misses: ["Kenya and Uganda spoke of the balance of power.", "Electricity prices rose in Ghana and Togo."]
  },
  {
    name: "energy/loose-nuclear",
    kind: "nuclear",
    label: "Nuclear cooperation",
    topic: eachWord(
      "(?:nuclear|atomic) (?:power|energy(?! agency| commission| organi[sz]ation| watchdog| chief| authority)|electricity|fuel|stations?|plants?|reactors?|engineering|facilit(?:y|ies))",
      "(?:nuclear|atomic) power (?:plants?|stations?|reactors?|generation)|(?:power|research) reactors?"
    ),
    act: word(...WORKS),
    examples: [
      [
        "Ghana's cabinet has backed a deal with Korea to bring in nuclear power.",
        "Ghana-South Korea nuclear cooperation nuclear: agreed"
      ],
      ["France's Areva is in talks with Oman over atomic energy.", "France-Oman nuclear cooperation nuclear: proposed"]
    ],
    misses: [
      "Iran and Russia spoke with the International Atomic Energy Agency.",
      "Nuclear power is disputed in Germany and Austria."
    ]
  },
  {
    name: "energy/loose-plants",
    kind: null,
    label: null,
    topic: eachWord(
      "(?<!\\bmost \\p{Ll}{3,14} )(?<!\\b(?:largest|biggest) )(?:hydro-?power|hydro-?electric(?: power)?|hydel|thermal|coal-fired|gas-fired|solar|wind|geothermal|renewable energy|solar and wind|wind and solar) (?:power |energy )?(?:plants?|stations?|farms?|parks?|dams|projects?|schemes?|resources|potential|cascades?)",
      "(?:power|electricity|generating) (?:plants|stations|projects)|(?:gas|oil) (?:pipelines|refineries|terminals)|refineries|dams|pipelines"
    ),
    act: word(...WORKS, ...STOPS),
    examples: [
      [
        "Malawi wants Zambia to cancel hydropower projects on their common river.",
        "hydropower projects hydropower: proposed"
      ],
      ["Greece and Egypt agreed on support for solar farms in the desert.", "solar farms electricity: agreed"]
    ],
    misses: ["Dams in Peru and Chile are full.", "Norway opposes Sweden's tax on wind farms."]
  },
  {
    name: "energy/loose-renewables",
    kind: "electricity",
    label: "Renewable energy cooperation",
    topic: eachWord(
      "(?:renewable|solar|wind|geothermal|clean|green) (?:energy|power)(?! (?:minist|agenc|transition|future|sector))|renewables"
    ),
    act: word(...WORKS, "ventures?|business(?:es)?"),
    examples: [
      [
        "The Korean utility Kepco plans a solar energy business in Oman.",
        "South Korea-Oman renewable energy cooperation electricity: proposed"
      ],
      [
        "Denmark signed an accord to help Kenya with wind power.",
        "Denmark-Kenya renewable energy cooperation electricity: agreed"
      ]
    ],
    misses: ["Wind power is cheap in Denmark and Kenya.", "Norway and Peru spoke of a clean energy future."]
  },
  {
    name: "energy/loose-oil",
    kind: "other",
    label: null,
    topic: eachWord(
      "(?:oil and gas|oil|gas|petroleum|hydrocarbons?|energy|refining|petrochemicals?) (?:projects?|ventures?|exploration|prospecting|extraction|deposits?|reserves|fields|concessions?|blocks?|sites?)",
      "(?:explor(?:e|es|ed|ing|ation)|prospect(?:s|ed|ing)?|drill(?:s|ed|ing)?) (?:for|of) (?:oil|gas|petroleum|hydrocarbons?)",
      "refin(?:e|es|ed|ing) [^,;]{0,40}(?:oil|crude)"
    ),
    act: word(...WORKS),
    examples: [
      [
        "Petronas and Sonatrach will take part in oil and gas projects in the Sudanese desert.",
        "oil and gas projects other: proposed"
      ],
      ["Kenya has signed an accord to refine some of Uganda's crude.", "refine some of uganda's crude other: agreed"]
    ],
    misses: ["Oil reserves of Kuwait are larger than those of Oman.", "Peru and Chile are proud of their oil fields."]
  }
];
