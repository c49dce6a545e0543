import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";
import {ABOUT} from "./patternParts.ts";

const TO_SUPPLY = "to (?:deliver|supply|sell|provide|export|ship)";
const CONTRACT_WORTH =
  "(?:contract|order|deal|agreement) (?:worth|valued at|estimated at|of)" +
  "(?: about| some| nearly| over| more than| around)?";
// Whom a court orders to pay buys nothing.
const ORDERED = "order(?:ed|s|ing)(?! (?:the )?[\\p{L}\ue000-\ue0ff]+ to (?:pay|hand|return|repay))";
const DEALS = anyOf(
  "(?<!(?:\\b(?:free[- ]trade|grant|loan|credit|financing|aid|assistance|donation|LoC)|credit \\(LoC\\)) )(?:deals?|agreements?)|contracts|accords?",
  "memorand(?:a|ums?)|MoUs?|papers signed|protocols?"
);
const TO_BUILD = "to (?:build|construct|complete|finish|upgrade|moderni[sz]e|overhaul|repair|install)";
const DEAL = "(?:contract|deal|agreement|order)";
const NOT_GIVEN = "(?<!\\b(?:grant|loan|credit|financing|aid|assistance|donation) )";
const LONG = "[^;\ue200-\ue2ff]{0,110}? ";
/** "With an estimated cost of", behind what is sold. */
const AT_A_COST =
  "(?:(?:at|for|with|,) (?:an? |the )?(?:(?:total|estimated|approximate|combined|possible|maximum) ){0,2}" +
  "(?:cost|price(?: tag)?|value)(?: of| at)?|costing)";
const FEES = anyOf("transit fees?|transit charges|remittances|royalties");

/** Contracts, deals, fees and compensation between countries. */
export const contractRules: readonly TradeRule[] = [
  {
    name: "trade/contract",
    measure: "purchase",
    of: "money",
    direction: "taker",
    pattern: [
      `(?<cue>${NOT_GIVEN}\\b(?:contract|(?<!\\bof the )order|arms deal|purchase))\\b(?! of {X})~{Q}`,
      `{Q}(?: [\\p{L}-]+){0,4} (?<cue2>contracts?|(?<!\\bin )orders?|arms deals?|purchase)\\b(?! (?:${TO_SUPPLY}|${TO_BUILD}))`,
      `(?<cue3>\\b(?:${ORDERED}|purchas(?:ed|es|ing)))\\b~{Q}`,
      `{Q}(?: worth)?(?: of| in) (?:(?:annual|yearly|additional|new|extra) )?(?:{P} )?(?:[\\p{L}-]+ ){0,2}(?<cue4>purchases)\\b`,
      `{Q}(?: [\\p{L}-]+){0,3} (?<cue5>${DEAL} to (?:buy|purchase|import|procure|acquire))\\b`,
      `^Under (?:an?|the|this|that) {Q}(?: [\\p{L}-]+){0,3} (?<cue6>${DEAL})\\b(?=[^;]{0,60}{P}[^;]{0,30}\\b(?:buy|order|purchase|acquire|get|receive)\\b)`
    ].join("|"),
    item: "contract",
    status: null,
    ofCompanies: true,
    examples: [
      [
        "Poland signed a contract worth $4.75 billion for American Patriot missiles in 2018.",
        "purchase USA>POL 4750000000 USD reported 2018"
      ],
      ["Iraq placed a $900 million order with South Korea.", "purchase KOR>IRQ 900000000 USD reported"]
    ],
    misses: ["The singer signed a contract worth $4 million.", "A court order put the fine at $5 million."]
  },
  {
    name: "trade/contract-to-supply",
    measure: "purchase",
    of: "money",
    direction: "giver",
    pattern: [
      "{Q}(?:['’]?s? worth)?(?: of| in)?(?: [\\p{L}-]+){0,3} " +
        `(?<cue>(?:(?:sales?|(?:contracts?|orders?|deals?|agreements?) ${TO_SUPPLY})))\\b`,
      `(?<cue2>\\b${CONTRACT_WORTH}) {Q} ${TO_SUPPLY}\\b`,
      "(?<cue3>(?<!(?:bond|debt|share|stock|asset) )\\bsale)\\b(?! of {X}| equivalent)~{Q}"
    ].join("|"),
    item: "contract",
    status: null,
    explicit: true,
    ofCompanies: true,
    examples: [
      [
        "Russia has struck a deal worth more than $900 million to supply helicopters to Algeria.",
        "purchase RUS>DZA 900000000 USD planned"
      ],
      [
        "It was the second part of a $7 billion arms sale to Kuwait by the United States.",
        "purchase USA>KWT 7000000000 USD reported"
      ]
    ],
    misses: ["The $40 sale ends on Sunday.", "The firm signed a deal worth $2 million to supply the stadium with beer."]
  },
  {
    name: "trade/sale-at-cost",
    measure: "purchase",
    of: "money",
    direction: "giver",
    pattern: `(?<cue>(?<!(?:bond|debt|share|stock|asset) )\\b(?:sales?|export) (?:to {P}[^;\ue200-\ue2ff]{0,30} )?of [^;\ue200-\ue2ff]{3,160}? ${AT_A_COST}(?: ${ABOUT})*?) {Q}`,
    item: "contract",
    status: null,
    explicit: true,
    ofCompanies: true,
    examples: [
      [
        "Washington may approve the sale of transport helicopters, radars and spare parts to Egypt for an estimated cost of $426 million.",
        "purchase USA>EGY 426000000 USD planned"
      ],
      [
        "Paris approved the sale of patrol boats to Angola at a total value of 90 million euros.",
        "purchase FRA>AGO 90000000 EUR planned"
      ]
    ],
    misses: [
      "The sale of the villa to a couple from Norway, at a price of $4 million, made news.",
      "The sale of tickets to Peru's game for a total of $4 million ended."
    ]
  },
  {
    name: "trade/contract-to-build",
    measure: "purchase",
    of: "money",
    direction: "giver",
    pattern: `{Q}(?: [\\p{L}-]+){0,3} (?<cue>(?:contract|deal|agreement|order) ${TO_BUILD})\\b`,
    item: "contract",
    status: null,
    ofCompanies: true,
    examples: [
      [
        "Italy signed a $900 million contract to build a dam in Ethiopia in 2010.",
        "purchase ITA>ETH 900000000 USD reported 2010"
      ],
      ["Japan has a $2 billion deal to modernise the railway of Chile.", "purchase JPN>CHL 2000000000 USD reported"]
    ],
    misses: [
      "The mayor signed a $9 million contract to build a school.",
      "He won a $2 million order to repair the road."
    ]
  },
  {
    name: "trade/deals-worth",
    measure: "other",
    of: "money",
    direction: "pair",
    pattern: [
      `(?<cue>\\b${DEALS})\\b~{Q}`,
      "{Q}(?: worth)?(?: of| in) (?:[\\p{L}-]+ ){0,3}(?<cue2>deals?|agreements?|accords)\\b",
      "{Q}(?: [\\p{L}-]+){0,2} (?<cue3>deals?|agreements?)\\b(?! to (?:buy|purchase|import))"
    ].join("|"),
    item: "deals signed",
    status: null,
    ofTwo: true,
    ofCompanies: true,
    examples: [
      [
        "Egypt and Germany signed deals worth €8 billion in June 2015.",
        "other DEU>EGY 8000000000 EUR reported 2015-06"
      ],
      [
        "France and Iraq reached agreements valued at $27 billion in 2021.",
        "other FRA>IRQ 27000000000 USD reported 2021"
      ]
    ],
    misses: ["The players' union won a deal worth $8 million.", "A book deal of $2 million went to the senator."]
  },
  {
    name: "trade/fees",
    measure: "other",
    of: "money",
    direction: "taker",
    pattern: [
      `{Q}(?: a year)?(?: in| of|,)? ?(?<cue>\\b${FEES})\\b`,
      `(?<cue2>\\b${FEES})\\b~{Q}`,
      `^Remittances\\b${LONG}(?<cue3>(?:to|at|hit|of|reached|(?:was|were)(?: worth)?)(?: ${ABOUT})*?) {Q}`
    ].join("|"),
    item: "fees",
    status: null,
    ofCompanies: true,
    examples: [
      ["Ukraine earned $2 billion a year in transit fees from Russia.", "other RUS>UKR 2000000000 USD reported"],
      ["Tbilisi counts on $60 million a year in transit fees.", "other ->GEO 60000000 USD planned"]
    ],
    misses: ["The airline paid $2 million in landing fees.", "Bank fees of $40 were refunded."]
  },
  {
    name: "trade/compensation",
    measure: "other",
    of: "money",
    direction: "giver",
    pattern: [
      "(?<cue>(?<!(?:base|total|median|executive|annual|cash) )\\b(?:compensation|reparations))\\b~{Q}",
      "{Q}~(?<cue2>\\b(?:in|as) (?:compensation|reparations))\\b"
    ].join("|"),
    item: "compensation",
    status: null,
    explicit: true,
    ofCompanies: true,
    examples: [
      [
        "Libya paid the United States compensation of $1.5 billion in 2008.",
        "other LBY>USA 1500000000 USD reported 2008"
      ],
      ["Japan will pay $8 million in compensation to South Korea.", "other JPN>KOR 8000000 USD planned"]
    ],
    misses: [
      "The airline paid $2 million in compensation to passengers.",
      "The court awarded compensation of $5 million."
    ]
  }
];
