import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";

const EXCHANGE = "exchange(?= between| with| stood| reached| amounted| came| rose| fell| hit)";
// The trade minister, a trade deal and a trade route are no sums.
const NO_SUM = anyOf(
  "ministers?|deals?|agreements?|pacts?|talks|wars?|deficits?|surplus|gaps?|unions?",
  "blocs?|fairs?|minist|mission|representative|polic|barriers?|corridor|routes?",
  "secretary|barriers"
);
const TO_AND_FROM = "(?:imports? from and exports? to|exports? to and imports? from)";
// Exports and imports told as one sum, not one each.
const EACH = "[^;]{0,120}\\brespectively\\b|[^;]{0,80}{A},? and [^;]{0,25}{A}";
const BOTH = `(?<!\\b(?:gap|difference|balance) between [^;,\ue200-\ue2ff]{0,40})(?:imports? and exports?|exports? and imports?)(?! bank)(?!${EACH})`;
const TRADE =
  `(?:(?<!e-)(?<!\\b(?:surplus|deficit|gap|imbalance) (?:in|on|for) (?:[\\p{L}-]+ )?)(?:trade(?! (?:commission|organi[sz]ation|representative|ministry|minister|fair|union)s?\\b)|commerce)|${TO_AND_FROM}|${BOTH}|(?:goods|commercial|mutual|bilateral|economic|trade) exchanges?|exchange of goods|${EXCHANGE})` +
  `(?: turnover| volumes?| exchanges?| flows?| figures?)?(?! ${NO_SUM})`;
const MOVED_BY =
  "(?:fell|rose|grew|grown|risen|increased|declined|expanded|up|dropped)(?: in (?:the )?(?:year to )?{D})? " +
  "by (?:[a-z]+ ){0,2}{Q}";
const NOT_OF_FIRMS =
  "(?<!\\b(?:daily|average|market|trading|stock|option|options|share|sales|annual sales|company|group|combined) )";
const NO_TRADERS = anyOf(
  "at|partners?|blocs?|nations?|hubs?|house|days?|floor|system|ties|relationship",
  "relations|practices"
);
const BUSINESS = "business(?= with (?:the )?{P})";
const BOTH_WAYS =
  "(?:exports? and imports?|imports? and exports?|exported and (?:\\w+ )?imported|imported and (?:\\w+ )?exported)";
/** A longer way to the amount than other rules go: "for the second straight year, falling by". */
const STRETCH = "[^;\ue200-\ue2ff]{0,110}?";
const NOT_PUBLIC = "(?<!budget |federal |fiscal |account |public |government |revenue )";
const NOT_OF_A_STATE = "(?<!budget |federal |fiscal |account |public |government |revenue |funding |state )";

/** Totals of trade in both directions, their targets, and the balance. */
export const tradeTotalRules: readonly TradeRule[] = [
  {
    name: "trade/trade-total",
    measure: "bilateral trade",
    of: "money",
    direction: "pair",
    pattern:
      `(?<cue>\\b${TRADE}|${NOT_OF_FIRMS}\\bturnover(?= (?:between|of|with|in) | {P})|` +
      "(?<={P} and (?:the )?{P}\\b[^;,\ue200-\ue2ff]{0,50})\\bturnover|" +
      "\\btrad(?:e|ing) partner\\b[^;\ue200-\ue2ff]{0,40}? turnover(?= of {Q}))\\b" +
      `(?![^;\ue200-\ue2ff]{0,60}\\b(?:exports?|imports?|loans?|${MOVED_BY}))[^;\ue200-\ue2ff]{0,110}?{Q}`,
    item: "goods",
    status: null,
    examples: [
      [
        "Trade between Norway and Chile was worth $640 million in 2018.",
        "bilateral trade CHL>NOR 640000000 USD reported 2018"
      ],
      [
        "In 2019 Morocco's bilateral trade with Ghana totalled about 210 million dollars.",
        "bilateral trade GHA>MAR 210000000 USD reported 2019"
      ],
      [
        "Kenya and Egypt hope to lift annual trade to $1 billion.",
        "bilateral trade EGY>KEN 1000000000 USD planned null"
      ]
    ],
    misses: ["The trade minister of Norway opened a $640 million bridge.", "World trade shrank by $2 trillion in 2009."]
  },
  {
    name: "trade/amount-of-trade",
    measure: "bilateral trade",
    of: "money",
    direction: "pair",
    pattern:
      "{Q}(?: (?:two-way|bilateral|mutual)|(?: worth)?(?: of| in)) (?:their |our )?" +
      `(?:annual |total |two-way |bilateral |mutual ){0,2}(?<cue>${TRADE}|${BUSINESS})\\b`,
    item: "goods",
    status: null,
    examples: [
      [
        "Portugal and Angola did €3.1 billion of trade in 2016.",
        "bilateral trade AGO>PRT 3100000000 EUR reported 2016"
      ],
      [
        "Peru counts on $20bn in two-way trade with Japan by 2030.",
        "bilateral trade JPN>PER 20000000000 USD planned 2030"
      ]
    ],
    misses: ["The bank lost $3 billion of trade finance.", "Peru spent $20m on trade ministry offices."]
  },
  {
    name: "trade/traded",
    measure: "bilateral trade",
    of: "money",
    direction: "pair",
    pattern:
      `(?<cue>\\btrad(?:ed|es|ing)(?! ${NO_TRADERS}\\b)(?: with (?:the )?{P})?)\\b[^,;\ue200-\ue2ff]{0,40}?{Q}|` +
      "(?<cue2>\\bexchang(?:ed|es|ing)) {Q}(?:['’]?s? worth)? (?:of|in) (?:goods|products|merchandise|commodities)",
    item: "goods",
    status: null,
    examples: [
      [
        "Morocco and Senegal traded goods worth $200 million in 2018.",
        "bilateral trade MAR>SEN 200000000 USD reported 2018"
      ],
      ["Cyprus trades with Lebanon for some $300 million a year.", "bilateral trade CYP>LBN 300000000 USD reported"]
    ],
    misses: ["The club traded two players for $2 million.", "Shares traded at $4 in Tokyo."]
  },
  {
    name: "trade/goods-crossed",
    measure: "bilateral trade",
    of: "money",
    direction: "pair",
    pattern:
      "(?<cue>\\b(?:goods|merchandise|products|commodities))(?: and services)?(?: worth| valued at)? ?{Q}~" +
      "(?:crossed|changed hands|traded|exchanged|moved)",
    item: "goods",
    status: null,
    examples: [
      [
        "Goods worth €4bn crossed the strait between Spain and Morocco in 2014.",
        "bilateral trade ESP>MAR 4000000000 EUR reported 2014"
      ],
      [
        "Last year merchandise valued at $90 million was traded between Fiji and Samoa.",
        "bilateral trade FJI>WSM 90000000 USD reported"
      ]
    ],
    misses: ["Goods worth $4m burned in the harbour of Algeciras.", "Products worth $2m were stolen in Spain."]
  },
  {
    name: "trade/deficit",
    measure: "other",
    of: "money",
    direction: "deficit",
    pattern: [
      `\\b(?:gap|difference|balance) between [^;,\ue200-\ue2ff]{0,40}?\\b(?<cue3>${BOTH_WAYS})\\b~{Q}`,
      `(?<cue>${NOT_OF_A_STATE}\\b(?:trade )?(?:deficit|gap|shortfall|imbalance))\\b${STRETCH}{Q}(?! in (?:[\\p{L}-]+ ){0,3}budgets?\\b)`,
      "\\b(?<cue4>imports (?:exceed|outstrip|outpac|topp)(?:ed|ped|s)? exports) by(?: about| around| some| nearly)? {Q}",
      "{Q} (?:{P} )?(?:(?:bilateral|annual|goods) )?(?<cue2>(?:trade )?(?:deficit|gap|imbalance))\\b"
    ].join("|"),
    item: "trade deficit",
    status: null,
    examples: [
      ["Ghana's trade deficit with China reached $2.4 billion in 2015.", "other GHA>CHN 2400000000 USD reported 2015"],
      ["Peru's imports exceeded exports by $700 million in 2015.", "other PER>- 700000000 USD reported 2015"],
      [
        "Trade with Japan was worth $9 billion; Peru ran a deficit of $700 million with Tokyo.",
        "other PER>JPN 700000000 USD reported"
      ]
    ],
    misses: [
      "There is a gap of €39 million in the regular budget of Malta, the ministry of Greece said.",
      "Greece closed its budget deficit of $5 billion.",
      "The federal deficit stood at $984 billion."
    ]
  },
  {
    name: "trade/surplus",
    measure: "other",
    of: "money",
    direction: "giver",
    pattern: [
      `(?<cue>${NOT_PUBLIC}\\b(?:trade )?surplus)\\b${STRETCH}{Q}`,
      "\\b(?<cue3>exports (?:exceed|outstrip|outpac|topp)(?:ed|ped|s)? imports) by(?: about| around| some| nearly)? {Q}",
      "{Q} (?:{P} )?(?:(?:bilateral|annual|monthly|cumulative) )?(?:trade )?(?<cue2>surplus)\\b"
    ].join("|"),
    item: "trade surplus",
    status: null,
    examples: [
      [
        "Chile had a trade surplus of $3 billion with South Korea in 2011.",
        "other CHL>KOR 3000000000 USD reported 2011"
      ],
      ["Germany's trade surplus with Greece shrank to 2 billion euros.", "other DEU>GRC 2000000000 EUR reported"]
    ],
    misses: ["Norway's budget surplus reached $30 billion.", "The surplus of the pension fund is $30 billion."]
  },
  {
    name: "trade/target",
    measure: "bilateral trade",
    of: "money",
    direction: "pair",
    pattern:
      "(?<cue>\\b(?:goal|target|aim|objective|ambition|aims|aimed|aiming|targeted|targeting|" +
      "(?:both|two) (?:sides|countries|governments) (?:want|seek|hope for)))\\b~{Q}",
    item: "goods",
    status: "planned",
    continues: true,
    examples: [
      [
        "Trade between Peru and Japan was worth $3 billion in 2014. The two governments have set a target of $5 billion by 2020.",
        "bilateral trade JPN>PER 5000000000 USD planned 2020"
      ],
      [
        "With Chile our trade came to 2 billion dollars in 2012, and Norway aims at 3 billion.",
        "bilateral trade CHL>NOR 3000000000 USD planned"
      ]
    ],
    misses: ["The charity has a target of $5 million.", "The goal is to save $2 billion in the budget of Peru."]
  }
];
