import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";
import {ABOUT} from "./patternParts.ts";

/** Characters that leave out semicolons and other amounts. */
const STRETCH = "[^;\ue200-\ue2ff]";
const COMPARED = anyOf(
  "from|against|compare[ds]? (?:to|with)|than|versus|vs\\.?|up on|down on|(?<!{P}(?:['’]s)?(?: up| down)? )to",
  "after(?= {Q}(?:[.,;)]| in (?:the same\\b|{D})| the year| a year))",
  "(?:above|below|higher than|lower than)(?= (?:the |{D}[’']s (?:level|figure) of )?{Q})",
  "(?:above|below|beating|topping) (?:(?:the|a|its) )?(?:(?:previous|earlier) )?(?:record|high|peak|low) of",
  "(?:and|but|or) (?:only |just )?{D}|and(?=(?: an?)?(?: [a-z]+)? {Q},? (?:(?:in|for|during) (?:the )?)?{D})"
);
// Behind these words stands a figure of its own.
const OTHER_FIGURE = anyOf(
  "exports|imports|trade(?= with| between| turnover| volume)|(?:bilateral|mutual|two-way|total|overall|combined) (?:trade|turnover)|sales|deficit|surplus|reserves|budget|revenues?|profits?|those (?:to|from|with)"
);
const ADDED = anyOf(
  "together with|along with|plus|as well as|and (?:another|a further|an? (?:amount|sum|loan|grant|credit) of)|(?<!{P} )(?:another|a further)",
  "the (?:remaining|other)|two of which|of which"
);
const AND_IT =
  "(?:and|but|then|before|, (?:should|will|would|could|may|is (?:set |expected )?to|(?:was|were|is|are) (?:projected|expected|forecast) to))" +
  "(?: (?:it|they|will|would|should|could|may|might|then|again|later|had|have|has|further|steadily|sharply|slightly|to)){0,3}";
const DEAL = "(?:in|under|through) an? (?:[\\p{L}-]+ ){0,2}(?:deal|contract|agreement|order)(?: worth| valued at| of)?";
const SALE = "(?:package|deal|contract|order|sale|agreement|accord|pact)";
const PRICED = anyOf(
  "(?:at|for|with) (?:a|an|the) (?:(?:total|estimated|approximate|combined|possible) ){0,2}(?:cost|price(?: tag)?|sum|value) of|priced at|costing",
  "(?:which )?(?:earn(?:ed|ing)|fetch(?:ed|ing)|bringing in|brought in|generat(?:ed|ing))"
);

/** Words that continue a figure of the same sentence: what it is compared with, what is added, what it is worth. */
export const continuingRules: readonly TradeRule[] = [
  {
    name: "trade/compared-with",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern:
      `{X}(?:(?!\\b${OTHER_FIGURE}\\b)[^;]){0,60}?` +
      `(?<cue>\\b${COMPARED}\\b|\\((?:in )?{D}:|\\b(?:to|with|than|from|in|of|for|during) {D} ?\\()(?: ${ABOUT})*? ?{Q}`,
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Trade between Chile and Peru rose to $3 billion in 2011, from $2.5 billion in 2010.",
        "bilateral trade CHL>PER 2500000000 USD reported 2010"
      ],
      [
        "Serbia's exports to Russia fell from $1.1 billion in 2013 to $0.9 billion in 2015.",
        "export SRB>RUS 900000000 USD reported 2015"
      ]
    ],
    misses: ["The fare went up from $2 to $3.", "The price of gas in Serbia fell from $400 to $300."]
  },
  {
    name: "trade/and-another",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern: [
      `{X}[^;]{0,80}?(?<cue>\\b${ADDED})\\b(?: ${ABOUT})*? ?{Q}`,
      "{X}(?:['’]?s? worth)?(?: of(?: [\\p{L}-]+){1,3}?)?(?:,? (?<cue2>and)|(?<cue3>,)) (?:an? )?{Q}(?! of (?:which|them|whom|(?:exports|imports)\\b))",
      "{X} (?:from|to) (?:the )?{P}(?:,? (?<cue9>and)|(?<cue10>,)) {Q}(?=[.,;]| and (?:an? )?{X})",
      "{X}[^;\ue2ff]{0,80}?(?<cue6>,)(?: (?:with|and))? {Q} of (?:it|them|this|that)\\b",
      `{X}${STRETCH}{0,80}?(?<cue5>,(?: and| plus)?| and) {Q}(?= (?:for|towards|in|on|to|from) (?!\\d))`,
      // "1 billion of cars, lorries and buses; 2 billion of ships", "3 million is for schools; 2 million will go to wells".
      "{X} of (?!which|them)[^\ue200-\ue2ff]{3,100}?(?<cue7>[;,](?: and)?| and) {Q} of (?!which|them|whom|it\\b|imports\\b|exports\\b|(?:the )?{P})",
      `{X}[^\ue200-\ue2ff]{0,160}?(?<cue8>;(?: and| another)?|, and) {Q}(?= (?:will|would|is|are|was|goes|went) (?:go |for |to |help |be |fund |used )?)`,
      `{X}${STRETCH}{0,40}?(?<cue4>(?<![\ue000-\ue0ff] )\\b(?:with|carrying)) {Q}`
    ].join("|"),
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Russia lent Cuba $100 million in 2015, together with $50 million for railways.",
        "debt RUS>CUB 50000000 USD reported 2015"
      ],
      ["Japan gave Laos $20 million in aid and a further $5 million for clinics.", "aid JPN>LAO 5000000 USD reported"],
      [
        "Peru imported 90,000 tonnes of tea in 2011, 20,000 of them from Kenya.",
        "import KEN>PER 20000 tonnes reported 2011"
      ],
      ["Seoul sold Warsaw 180 K2 tanks and 212 K9 howitzers.", "purchase KOR>POL 212 howitzers reported"]
    ],
    misses: ["He lost $5 and another $6 in Havana.", "The hall seats 500 and a further 200."]
  },
  {
    name: "trade/and-moved",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern: `{X}${STRETCH}{0,60}?(?<cue>(?:\\b|(?=,))${AND_IT} {move})\\b[^,;\ue200-\ue2ff]{0,30}?{Q}`,
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Trade between Chile and Peru was $3 billion in 2011 and topped $3.5 billion in 2012.",
        "bilateral trade CHL>PER 3500000000 USD reported 2012"
      ],
      [
        "Ghana's exports to Togo grew to $60 million in 2013, but then hit only $20 million in 2014.",
        "export GHA>TGO 20000000 USD reported 2014"
      ]
    ],
    misses: ["The fare was $2 and rose to $3.", "The shares of a Peruvian bank stood at $4 and fell to $3."]
  },
  {
    name: "trade/price-of-goods",
    measure: "purchase",
    of: "money",
    direction: "pair",
    pattern: [
      `{X}${STRETCH}{0,80}?(?<cue2>\\b(?:in|under|as part of)) an? {Q}(?= (?:[\\p{L}-]+ ){0,2}${SALE}\\b)`,
      `{X}${STRETCH}{0,60}?(?<cue>\\b(?:for|worth|valued at|${PRICED}|${DEAL}))(?: ${ABOUT})*? {Q}`
    ].join("|"),
    item: "goods",
    status: null,
    continues: true,
    ofCompanies: true,
    examples: [
      ["France sold India 36 jets for €7.87 billion in 2016.", "purchase FRA>IND 7870000000 EUR reported 2016"],
      [
        "Poland ordered 250 tanks from the United States in a deal worth $4.75 billion.",
        "purchase USA>POL 4750000000 USD reported"
      ]
    ],
    misses: ["The museum sold 36 pictures for $7 million.", "Two players went to France for $5 million."]
  }
];
