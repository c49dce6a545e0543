import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";
import {NAME} from "./namePatterns.ts";

const GIVES = anyOf(
  "(?:export|deliver|pump|import)(?:s|ed|ing)?|sells?|sold|selling|buys?|bought|buying|receiv(?:es?|ed|ing)",
  "suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|purchas(?:es?|ed|ing)|ship(?:s|ped|ping)?|sends?|sent|sending"
);
const OWN = "(?:(?:its|the|more|some|natural|surplus|additional|cheap|enough|\\p{Lu}\\p{L}+(?:i|an|ish|ese)) ){0,2}";
const NEIGHBOUR = "(?:the |its |neighbou?ring |neighbou?r ){0,2}";
const NO_GAS = "(?! (?:pipeline|field|turbine|station|mask|plant|cylinder|stove|canister))(?![\\p{L}-])";

const THROUGH = "(?:through|via|across|over)";

/** Gas that one country sends another, told without a contract. */
export const flowRules: readonly EnergyRule[] = [
  {
    name: "energy/transit",
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Tt]ransit (?:of|for) (?<whose>\\p{Lu}\\p{Ll}{2,12}(?:ese|[ai]n|ish|i|k|z) )?(?<fuel>(?:crude )?oil|(?:natural )?gas)` +
        `(?= (?:from|to|${THROUGH}) |[,.;]|$)|` +
        `(?<whose2>\\p{Lu}\\p{Ll}{2,12}(?:ese|[ai]n|ish|i|k|z) )?(?<fuel2>[Oo]il|[Gg]as) transit(?! (?:countr|state|nation|pipeline|fee|tariff|route)))(?!\\p{L})`,
      "u"
    ),
    build: ({whose, whose2, fuel, fuel2}) => {
      const carried = (fuel ?? fuel2 ?? "").toLowerCase();
      const owner = whose ?? whose2 ?? "";
      return {
        name: `Transit of ${owner}${carried}`,
        aliases: [],
        kind: carried.endsWith("gas") ? "gas pipeline" : "oil pipeline",
        places: []
      };
    },
    examples: [
      [
        "Bolivia and Russia have signed an agreement on the transit of Russian oil through Bolivia to Chile.",
        "Transit of Russian oil () oil pipeline @ : agreed"
      ],
      [
        "Ukraine and Slovakia have agreed to go on with gas transit for five years.",
        "Slovakia-Ukraine transit of gas () gas pipeline @ : agreed"
      ]
    ],
    misses: ["Peru and Chile spoke of the transit of goods.", "Gas transit fees rose in Ghana and Togo."]
  },
  {
    name: "energy/gas-flow",
    pattern: new RegExp(
      `(?<!\\p{L})(?:${GIVES} ${OWN}gas (?:to|from) ${NEIGHBOUR}\\p{Lu}|` +
        `(?:suppl|provid)\\p{L}{1,4} (?:the )?${NAME} with ${OWN}gas${NO_GAS})`,
      "u"
    ),
    build: () => ({name: "Gas deliveries", aliases: [], kind: "gas pipeline", places: []}),
    examples: [
      [
        "Iran will begin to export gas to the Omani port of Sohar, its oil minister said.",
        "Gas deliveries to Oman () gas pipeline @ : proposed"
      ],
      [
        "Cooperation between the two will include Bolivia supplying Paraguay with gas, the ministers agreed.",
        "Gas deliveries to Paraguay () gas pipeline @ : agreed"
      ]
    ],
    misses: [
      "Norway sells gas to households.",
      "Ghana provided Togo with gas masks in May.",
      "Shell will supply gas to Tom Bell, a baker."
    ]
  }
];
