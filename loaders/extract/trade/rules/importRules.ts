import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";
import {SAME_CLAUSE, WITH, WITH_WORTH} from "./patternParts.ts";

const BUYS = anyOf(
  "bought|buys?|buying|shopping list (?:of|worth)|absorbs?|absorbed|(?:takes?|took|taking) in",
  "(?:takes?|took)(?=[^;]{0,20}{Q} worth of)"
);
const PURCHASES = "purchases(?= [^;\ue200-\ue2ff]{0,40}?(?:from (?:the )?[\ue000-\ue0ff]|from there))";
/** What states buy of one another. */
const WARES = anyOf(
  "aircraft|jets?|fighters|planes?|helicopters?|tanks?|vehicles|lorries|ships?|frigates?|submarines?|missiles?|weapons?|arms",
  "(?:natural )?gas|oil|fuel|coal|electricity|power|wheat|rice|maize|grain|sugar|cotton|fertili[sz]ers?|vaccines?|equipment"
);
const PAYS = anyOf("pays?|paid|paying|spends?|spent");

/** "Took out two tents", "takes more than a year": behind these words nobody takes goods in. */
const TAKES_NO_GOODS = anyOf(
  "out|control|measures|action|part|place|aim|off|down|up|care|steps|charge|responsibility|credit|to the|with",
  "(?:[\\p{L}-]+ ){0,4}(?:{D}|minutes?|hours?|days?|weeks?|months?|years?)"
);

/** Goods and services that a country buys from another. */
export const importRules: readonly TradeRule[] = [
  {
    name: "trade/imports",
    measure: "import",
    of: "both",
    direction: "taker",
    pattern: [
      `(?<cue>\\b(?:{import}|(?:goods and services|goods|services) debits|${PURCHASES}|(?:intake|offtake)(?= of)))\\b~{Q}`,
      `{Q}(?: worth)?${SAME_CLAUSE}(?<cue2>\\bimports|\\bimported)\\b`,
      `${WITH_WORTH} (?<cue4>imported)\\b`,
      "(?<cue3>\\bbill for {P} [\\p{L}-]+)~{Q}"
    ].join("|"),
    item: "goods",
    status: null,
    examples: [
      ["Iraq imported Turkish goods worth $8 billion in 2011.", "import TUR>IRQ 8000000000 USD reported 2011"],
      ["Imports from Vietnam to Cuba stood at $250 million in 2017.", "import VNM>CUB 250000000 USD reported 2017"]
    ],
    misses: ["Imports rose by 3 per cent.", "The import fair in Shanghai drew 400 firms."]
  },
  {
    name: "trade/goods-came-in",
    measure: "import",
    of: "money",
    direction: "taker",
    pattern:
      "{Q}(?: worth)?(?: of| in) ~(?:goods|products|wares|merchandise) " +
      "(?<cue>came in|came the other way|entered|arrived|poured in)",
    item: "goods",
    status: null,
    examples: [
      [
        "Trade between Laos and Thailand was $3 billion in 2009: $2 billion of Thai goods came in.",
        "import THA>LAO 2000000000 USD reported 2009"
      ],
      [
        "Chile and Peru trade freely; $900 million of Peruvian goods entered Chile in 2008.",
        "import PER>CHL 900000000 USD reported 2008"
      ]
    ],
    misses: ["$2 million of goods came in by lorry.", "$2 million of refunds entered the account."]
  },
  {
    name: "trade/bought",
    measure: "import",
    of: "money",
    direction: "taker",
    pattern: `(?<cue>\\b${BUYS})\\b(?! (?:him|her|out|off|over|for)\\b)~{Q}`,
    item: "goods",
    status: null,
    ofCompanies: true,
    examples: [
      ["Egypt bought $1.5 billion worth of Romanian wheat last year.", "import ROU>EGY 1500000000 USD reported"],
      ["Japan buys some $9 billion of Australian coal a year.", "import AUS>JPN 9000000000 USD reported"]
    ],
    misses: ["She bought a house in Rome for $2 million.", "The museum bought $4 million of paintings."]
  },
  {
    name: "trade/buyer",
    measure: "import",
    of: "both",
    direction: "taker",
    pattern:
      "(?:(?<from>{P})['’]s? (?:[\\p{L}-]+ ){0,3})?" +
      `(?<cue>\\b(?:buyers?|importers?|customers?|destination))\\b[^;\ue200-\ue2ff]{0,70}?${WITH} {Q}`,
    item: "goods",
    status: null,
    ofCompanies: true,
    examples: [
      [
        "Singapore was the top buyer of Indonesian granite with 14 million tonnes.",
        "import IDN>SGP 14000000 tonnes reported"
      ],
      [
        "China was Chile's biggest customer last month, with 60,000 tonnes of copper.",
        "import CHL>CHN 60000 tonnes reported"
      ]
    ],
    misses: ["The buyer is a man with $3 million.", "Peru's importers met in a hall with 400 chairs."]
  },
  {
    name: "trade/took",
    measure: "import",
    of: "goods",
    direction: "taker",
    pattern: `(?<cue>\\b(?:took|takes?|taking|taken|absorbs|absorbed|lifted|lifts|lifting))\\b(?! ${TAKES_NO_GOODS}(?!\\p{L}))~{Q}`,
    item: "goods",
    status: null,
    examples: [
      ["Italy took 200,000 tonnes of Canadian durum in 2015.", "import CAN>ITA 200000 tonnes reported 2015"],
      ["India takes 300,000 barrels a day of Iraqi crude.", "import IRQ>IND 300000 barrels per day reported"]
    ],
    misses: ["Italy took 12 medals in Canada.", "The voyage took 12 sailors from Oslo to Lima."]
  },
  {
    name: "trade/paid-for",
    measure: "purchase",
    of: "money",
    direction: "taker",
    pattern: [
      `(?<cue>\\b${PAYS}) {P}~{Q}(?![^;]{0,40}\\b(?:compensation|reparations|damages)\\b)`,
      `(?<cue2>\\b${PAYS}) {Q}~(?:for|on) {P}`,
      `(?<cue3>\\b(?:${PAYS}|pay)) {Q} to (?:the )?(?<from>{P}) for (?:(?:about|some) )?(?:{X}|(?:[\\p{L}-]+ ){0,3}${WARES}\\b)`
    ].join("|"),
    item: "payment",
    status: null,
    ofCompanies: true,
    examples: [
      ["Hungary pays Russia some 3 billion euros a year for gas.", "purchase RUS>HUN 3000000000 EUR reported"],
      ["Chad agreed to pay $40 million to Belgium for 12 lorries.", "purchase BEL>TCD 40000000 USD planned"],
      ["Poland spent $400 million on Swedish howitzers in 2022.", "purchase SWE>POL 400000000 USD reported 2022"]
    ],
    misses: [
      "Hungary pays its teachers 3 billion euros a year.",
      "Germany will pay $40 million to Poland for the damage.",
      "He paid $400 for a ticket to Seoul."
    ]
  }
];
