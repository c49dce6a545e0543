import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";
import {isFirm} from "../isFirm.ts";
import {named} from "./draftNamed.ts";
import {NAME} from "./namePatterns.ts";

/** The fuel, unless it only tells what sort of plant, ship or market is meant. */
const LNG =
  "(?:LNG|(?:natural )?liqu(?:[ei]fied|id) (?:natural )?gas(?: \\(LNG\\))?)" +
  "(?!\\p{L}| (?:(?:export|import|receiving|production|loading) )?(?:projects?|plants?|terminals?|trains?|hubs?|facilit\\p{L}{1,3}|" +
  "tankers?|carriers?|vessels?|ships?|exporters?|importers?|producers?|capacity|market|prices?|industry)(?!\\p{L}))";
const TRADES_LNG = anyOf(
  "deliver(?:y|ies|s|ed|ing)?|suppl(?:y|ies|ied|ying)|cargo(?:es)?",
  "(?:deals?|agreements?|contracts?|memorand\\w+)(?: (?:in|last|on|with|between) [\\p{L}’' ]{1,40}?)? (?:on|for|of)",
  "(?:ex|im)port(?! (?:terminal|plant|facilit|project|hub|jetty))(?:s|ed|ing)?|shipments?|sales?|sells?|selling|sold|buys?|buying|bought|purchas\\w{1,4}|procur\\w{1,6}|receiv\\w{1,3}"
);
const LNG_TRADE = anyOf("deliver(?:y|ies)|suppl(?:y|ies)|exports?|shipments?|imports?|cargo(?:es)?|deals?|contracts?");
/** "LNG export terminal": what is exported there is no deal. */
const SITE =
  "(?:(?:and|or) [\\p{L}]{3,14} )?(?:terminal|plant|project|facilit|capacity|train|hub|jetty|market|industr|requirement|needs?\\b|bill|cost|depend)";
/** What follows the name of a plant, as it does not follow "spot LNG". */
const BEHIND_NAME = anyOf(
  "[,.;)]|[’']s(?! (?:[\\p{Ll}-]{3,14} )?(?:terminal|plant|project|facility))|$| \\(| (?:is|was|has|had|will|would|could|in|at|on|off|and|or|to|by|from|for|with)\\b",
  " (?:project|venture|expansion|partners|consortium|shareholders|phase|stage|began|started|shipped|produces)\\b"
);

/** Liquefied gas: plants that are named after it, and what is sold of it. */
export const lngRules: readonly EnergyRule[] = [
  {
    name: "energy/named-lng",
    pattern: new RegExp(`(?<![\\p{L}-])(?<name>${NAME}) LNG(?<number> \\d{1,2})?(?=${BEHIND_NAME})`, "u"),
    build: ({name = "", number = ""}) => {
      const draft = named({name, kind: `LNG${number}`});
      return draft === null || [draft.name ?? "", ...draft.aliases].some(isFirm) ? null : {...draft, kind: "LNG"};
    },
    examples: [
      [
        "Woodside and Sonatrach have approved the cost of Tavan Bay LNG in Mauritania.",
        "Tavan Bay LNG (Tavan Bay) LNG @ : agreed"
      ],
      ["Work on Lodva LNG 2, which Novatek leads, has begun.", "Lodva LNG 2 (Lodva) LNG @ : under construction"]
    ],
    misses: ["Prices of Russian LNG rose in Asia.", "Shell LNG is sold in Chile.", "The ship Tavan runs on LNG."]
  },
  {
    name: "energy/lng-supply",
    pattern: new RegExp(
      `${TRADES_LNG}(?![\\p{L}])(?:(?! [-–—] )(?:[^.;]|\\.(?=\\d))){0,60}?${LNG}|${LNG} ${LNG_TRADE}(?! ${SITE})|` +
        `LNG (?:exporter|supplier|producer|importer|buyer)s? [^.;]{1,80}? (?:deal|agreement|contract)s? (?:to (?:supply|buy|sell|deliver)|with)(?!\\p{L})`,
      "iu"
    ),
    build: () => ({name: "LNG deliveries", aliases: [], kind: "LNG", places: []}),
    examples: [
      [
        "Qatar agreed on the delivery of liquefied natural gas to Bangladesh.",
        "LNG deliveries to Bangladesh () LNG @ : agreed"
      ],
      ["Nigeria has offered LNG supplies to Ghana.", "LNG deliveries to Ghana (LNG supplies to Ghana) LNG @ : offered"],
      [
        "The Peruvian LNG exporter Lodva has firmed up a deal to supply Chile's Tavan Energy with 6 million tonnes.",
        "LNG deliveries to Chile (Peruvian LNG) LNG @ : agreed"
      ],
      [
        "Lodva of Chile signed a contract to procure a million tonnes a year of liquefied natural gas from Peru.",
        "Chile-Peru LNG deliveries () LNG @ : agreed"
      ]
    ],
    misses: [
      "The ship runs on LNG.",
      "Gas prices rose in Ghana.",
      "Norway has signed a deal on a share in an LNG tanker with Peru."
    ]
  }
];
