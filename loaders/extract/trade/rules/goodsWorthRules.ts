import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";

const MONEY_FROM = anyOf(
  "aid|loans?|trade|investments?|commerce|turnover|imports?|credits?|remittances|grants",
  "help|debts?|assistance|visitors"
);
const AMOUNTED = [
  "came to|made up|reached|amounted to|totall?ed|stood at|(?:was|were) (?:worth|valued at)",
  "fetched|brought in|earned|rose to|fell to|hit|topped|exceeded"
].join("|");
const NOT_GOODS_WORTH = "(?!debt|loans?|aid|investment|contracts?|deals?|agreements?)";

/** Goods that go from one country to another, told by what they are worth. */
export const goodsWorthRules: readonly TradeRule[] = [
  {
    name: "trade/goods-amounted",
    measure: "export",
    of: "money",
    direction: "giver",
    pattern: [
      `(?<!\\b${MONEY_FROM} )\\b(?:from|to) (?:the )?{P} (?<cue>${AMOUNTED})\\b[^;,\ue200-\ue2ff]{0,20}?{Q}`,
      "{P} (?:[\\p{L}-]+ ){0,3}(?:goods|products|wares|merchandise) (?<cue2>(?:for|worth|valued at)) " +
        "(?:some |about |nearly |over |around |more than )?{Q}"
    ].join("|"),
    item: "goods",
    status: null,
    last: true,
    ofCompanies: true,
    examples: [
      [
        "Cashew from Mozambique to India came to Rs. 960 million in 2002.",
        "export MOZ>IND 960000000 INR reported 2002"
      ],
      ["Turkish goods for some $180 million reach Armenia in a year.", "export TUR>ARM 180000000 USD reported"]
    ],
    misses: ["Visitors from Ghana came to see the $2 million stadium.", "The walk to Lima came to $4 for each pupil."]
  },
  {
    name: "trade/goods-went-out",
    measure: "export",
    of: "money",
    direction: "giver",
    pattern:
      "{Q}(?: worth)?(?: of| in) ~(?:goods|products|wares|merchandise) " +
      "(?<cue>went out|left|went (?:the other way|north|south|east|west)|headed out)",
    item: "goods",
    status: null,
    examples: [
      [
        "Trade between Laos and Thailand was $3 billion in 2009: $2 billion of Thai goods came in, $1 billion of Lao goods went out.",
        "export LAO>THA 1000000000 USD reported 2009"
      ],
      [
        "In 2009 trade between Chile and Peru was mixed: $700 million of Chilean products went north.",
        "export CHL>PER 700000000 USD reported 2009"
      ]
    ],
    misses: ["$2 billion of taxes went out of the budget.", "$1 million of goods left the shop."]
  },
  {
    name: "trade/tariffed-goods",
    measure: "import",
    of: "money",
    direction: "giver",
    pattern:
      `\\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|penalt(?:y|ies)|surcharges?|import taxes|sanctions|embargo|curbs)\\b[^;]{0,60}{Q}` +
      "(?:['’]?s? worth)?(?: of| in) (?:[\\p{L}-]+ ){0,2}(?<cue>(?<from>{P})(?: (?:[\\p{L}-]+ ){0,2}(?:goods|products|merchandise|imports|exports)|(?<=\\bimports (?:of|from) {P})))",
    item: "goods",
    status: null,
    examples: [
      ["Peru put duties on $30 million worth of Chilean goods.", "import CHL>PER 30000000 USD reported"],
      ["Peru is to put duties on $40 million of Chilean goods.", "import CHL>PER 40000000 USD planned"],
      ["Peru raised duties on $50 million worth of imports from Chile.", "import CHL>PER 50000000 USD reported"],
      ["New tariffs of Ghana hit €90 million in Dutch dairy products.", "import NLD>GHA 90000000 EUR reported"]
    ],
    misses: ["Duties on goods brought Peru $30 million.", "Sanctions froze $90 million of Dutch money."]
  },
  {
    name: "trade/worth-of-goods",
    measure: "export",
    of: "money",
    direction: "giver",
    pattern: [
      "(?<cue>\\b(?:worth|valued at|to the tune of)) ?{Q}~\\b(?:to|into|for|from) (?:the )?{P}",
      `{Q}(?<cue2>['’]?s? worth of ${NOT_GOODS_WORTH})~\\b(?:to|into|for|from) (?:the )?{P}`
    ].join("|"),
    item: "goods",
    status: null,
    explicit: true,
    last: true,
    ofCompanies: true,
    examples: [
      ["Dutch flowers worth €90 million went to Kazakhstan in 2013.", "export NLD>KAZ 90000000 EUR reported 2013"],
      ["Tankers brought $40 million worth of diesel from Russia to Cuba.", "export RUS>CUB 40000000 USD reported"]
    ],
    misses: ["A ring worth $2 million went to the singer.", "A house worth €90 million was built into the cliff."]
  }
];
