import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";
import {ABOUT} from "./patternParts.ts";

const PACKAGE = anyOf(
  "package|announcement|supplies|cargo|relief|aid|assistance|shipment|delivery|deal|order|contract|sale|tranche|consignment|cargo|agreement|donation|list|basket"
);
const INCLUDES = anyOf("includ(?:es?|ed)|compris(?:es?|ed)|consist(?:s|ed) of|contain(?:s|ed)|covers|is made up of");
const DEAL = "(?:deal|contract|order|agreement|sale|package|purchase)";
const VALUED =
  "(?:is|was|would be|will be|has been) (?:worth|valued at|estimated at|priced at|put at|expected to cost|to cost)";
const OF_IT =
  "(?:this|that|these|it|the (?:total|sum|amount|money)|the {X})(?: (?:sum|amount|total|figure|money|aid))?";
const THE = "(?:The|This|That|Their|Its|{D}['’]s) ";
const SET_AGAINST = "compare[sd]? (?:to|with)|(?:is|was) (?:up|down) (?:from|on)";
const IT = anyOf("it|this|that|they|these", "the (?:figure|total|volume|amount|value|turnover|number|sum)");
const CAME_TO = anyOf("{move}|was|is|were|are|came to|could|had been|fetched|brought in|earned");
const ACCOUNTED_FOR = anyOf(
  "accounted for|account for|accounts for|made up|makes up|contributed|brought in|fetched",
  "earned|came to"
);

/** Words by which a later sentence goes on about a figure: what it came to, what it is set against, its parts. */
export const laterSentenceRules: readonly TradeRule[] = [
  {
    name: "trade/gift-in-list",
    measure: "other",
    of: "money",
    direction: "pair",
    pattern:
      "^(?![^\ue000-\ue2ff]{0,12}\\bbudget)[^\ue000-\ue2ff]{0,16}?(?<cue>){Q}(?:['’]?s? worth of| to| for| towards) (?!{D})",
    item: "aid",
    status: null,
    continues: true,
    examples: [
      [
        "Norway has put together 9 million kroner in aid for Malawi. 2 million kroner to the Red Cross for tents.",
        "aid NOR>MWI 2000000 NOK reported"
      ],
      [
        "Japan's aid package for Fiji is worth $30 million. $4 million worth of medicines went by air.",
        "aid JPN>FJI 4000000 USD reported"
      ]
    ],
    misses: ["Norway beat Malawi. $2 million to the winner.", "Peru met Chile. $90,000 for a ticket was too much."]
  },
  {
    name: "trade/it-came-to",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern:
      `(?<cue>^(?:[“"‘]\\s?)?${IT}\\b|\\b(?:it|they)\\b|\\bthe (?:figure|total|volume|value|turnover)\\b)` +
      `(?:[^,;\ue200-\ue2ff]{0,40}?\\b${CAME_TO})\\b~{Q}`,
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Turkey attaches importance to trade with Senegal. Trade between Turkey and Senegal was $240 million in 2018. It rose to $250 million in 2019.",
        "bilateral trade SEN>TUR 250000000 USD reported 2019"
      ],
      [
        "Exports from Peru to Japan were worth $2 billion in 2009. The figure reached $2.2 billion in 2010.",
        "export PER>JPN 2200000000 USD reported 2010"
      ]
    ],
    misses: ["The museum is popular in Peru. It was sold for $2 billion.", "It cost $5."]
  },
  {
    name: "trade/set-against",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern: `^${IT}(?: [\\p{L}-]+){0,2}? (?<cue>${SET_AGAINST})(?: ${ABOUT})*? {Q}(?! (?:in|of) \\p{Ll})`,
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Ghana exported 40,000 tonnes of cocoa to Spain in 2014. That compares with 30,000 tonnes a year earlier.",
        "export GHA>ESP 30000 tonnes reported 2013"
      ],
      [
        "Exports from Peru to Japan were worth $2 billion in 2009. This was up from $1.5 billion the year before.",
        "export PER>JPN 1500000000 USD reported 2008"
      ]
    ],
    misses: ["The stadium seats 40,000. That compares with 30,000 in Lima.", "It was up from $2."]
  },
  {
    name: "trade/includes",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern: [
      `^Of (?<cue3>${OF_IT}),?(?: ${ABOUT})*? {Q}`,
      `^(?:${THE})?(?:[\\p{L}-]+ ){0,2}?${PACKAGE}(?: [\\p{L}-]+){0,3}? (?<cue>${INCLUDES})(?: (?:an additional|another|${ABOUT}))*? {Q}`,
      `{X}[^;\ue200-\ue2ff]{0,60}? (?<cue2>including|comprising|consisting of|(?:and )?${INCLUDES})(?: ${ABOUT})*? {Q}`
    ].join("|"),
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Norway gave Ukraine $300 million in aid. The package includes 20 howitzers.",
        "aid NOR>UKR 20 howitzers reported"
      ],
      ["Turkey sent 300 tonnes of relief supplies to Somalia, including 40 tents.", "aid TUR>SOM 40 tents reported"],
      [
        "Norway gives Malawi 30 million kroner in aid. Of this, 9 million kroner is for schools.",
        "aid NOR>MWI 9000000 NOK reported"
      ],
      [
        "Norway has given Malawi 300 million kroner, including 90 million for schools.",
        "aid NOR>MWI 90000000 NOK reported"
      ]
    ],
    misses: ["The package includes 20 tickets.", "Ghana's budget is $3 million, including 40 buses."]
  },
  {
    name: "trade/the-deal",
    measure: "other",
    of: "money",
    direction: "pair",
    pattern: [
      `^["“]?(?:The|This|That) (?<cue>){Q} (?:[\\p{L}-]+ ){0,2}?${DEAL}\\b`,
      `^["“]?(?:The|This|That) (?:(?:total|full|entire|proposed|whole) ){0,2}${DEAL} (?<cue2>${VALUED})(?: ${ABOUT})*? {Q}`,
      `^["“]?(?:The|Its) (?:(?:total|full|estimated|overall) ){0,3}(?<cue3>(?:cost|value|worth|price)(?: of the (?:[\\p{L}-]+ )?${DEAL})? (?:is|was|would be|will be))(?: ${ABOUT})*? {Q}`
    ].join("|"),
    item: "contract",
    status: null,
    continues: true,
    examples: [
      [
        "Norway ordered 20 tanks from Germany. The total package is estimated at $900 million.",
        "purchase DEU>NOR 900000000 USD reported"
      ],
      [
        "Chile has bought 12 radars from the United States. The estimated total cost of the sale is $40 million.",
        "purchase USA>CHL 40000000 USD reported"
      ],
      [
        "Ghana bought four patrol boats from Japan. The $30 million deal has been criticised.",
        "purchase JPN>GHA 30000000 USD reported"
      ]
    ],
    misses: ["Norway beat Germany. The $9 million deal made him rich.", "The total package is worth $4 million."]
  },
  {
    name: "trade/part-of",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern:
      "^(?!(?:[\\p{L}-]+ ){0,4}(?:exports?|imports?)\\b)(?:[\\p{L}-]+,? (?:and )?){1,5}" +
      `(?<cue>(?:alone |products |goods )?${ACCOUNTED_FOR})\\b[^,;\ue200-\ue2ff]{0,20}?{Q}`,
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Exports from Kenya to Egypt reached $200 million in 2014. Tea alone accounted for $150 million.",
        "export KEN>EGY 150000000 USD reported 2014"
      ],
      [
        "Imports of Peru from Japan were worth $2 billion in 2009. Cars and buses made up $900 million.",
        "import JPN>PER 900000000 USD reported 2009"
      ]
    ],
    misses: [
      "The concert was a success. Tickets alone fetched $2 million.",
      "Peru is proud of its tea. Tea alone earned $5 million."
    ]
  }
];
