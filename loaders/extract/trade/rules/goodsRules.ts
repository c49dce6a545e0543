import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";

const DELIVERY = anyOf(
  "{deliver}|len(?:t|ds?|ding)|deliver(?:y|ies)(?: of)?|shipments?|loadings|liftings|(?:loaded|laden|lorries|trucks|ships?|wagons) with",
  "(?:convoy|shipment|consignment|cargo|batch|instalment|load) of|supply of"
);
const ON_ITS_WAY = anyOf(
  "{arrive}|to (?:follow|come|arrive)|delivery|deliveries",
  "(?:was|were|been|being|be|is|are) (?:{deliver}|loaded)|set off|left for|went to|are on (?:the|their) way",
  "is on its way|sail(?:s|ed|ing)? (?:for|to)|bound for|headed for"
);
// Of "four planes carrying 55 tons" the load is delivered.
const LADEN = anyOf("carrying|laden|loaded (?:with|on)|full of|packed|with {A}");
const SUPPLIES = anyOf(
  "suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|equip(?:s|ped|ping)?",
  "arm(?:s|ed|ing)?"
);
const PURCHASE = anyOf(
  "(?!sources\\b(?! (?:its|their|the|from|more|most|some|about|nearly|{Q}))){buy}|acquisition|procurement|contract(?:s|ed)? for|deals? for|orders? for|agreements? for",
  "(?:contract|deal|agreement|order)s? (?:with|from) (?:the )?{P} for|agreement on|signed (?:up )?for|letters? of intent (?:for|on)|options? (?:for|on)",
  "pa(?:id|ys?|ying)(?: {X} to (?:the )?{P})? for|ask(?:s|ed|ing)? (?:(?:the )?{P} )?for|request(?:ed|s)?",
  "tender(?:s|ed|ing)?(?: [^;\ue200-\ue2ff]{0,40})? (?:for|to buy)"
);
const ABOUT = "(?: (?:about|some|up to|around|at least|another))?";
const DONATES = anyOf(
  "donat(?:es?|ed|ing|ions?(?: of)?)|gave|giv(?:es?|en|ing)|gift(?:ed|s)?(?: of)?|grant(?:ed)?",
  "promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|present(?:s|ed|ing)?|contribut(?:es?|ed|ing|ions?)",
  "commit(?:s|ted|ting)?|allocat(?:es?|ed|ing)|(?:food|grain|emergency|relief|{P}) aid|aid(?= (?:to|for|of) )|assistance(?= of)"
);

/** Counted, weighed or measured things that go from one country to another. */
export const goodsRules: readonly TradeRule[] = [
  {
    name: "trade/delivered",
    measure: "delivery",
    of: "goods",
    direction: "giver",
    pattern: [
      `(?<cue>\\b${DELIVERY})\\b~{Q}(?! ${LADEN}\\b)`,
      `{Q}~(?<cue2>\\b${ON_ITS_WAY})\\b`,
      "{Q}[^;]{0,60}?\\b(?:that|which) (?:the )?{P} (?:had |has |have )?(?<cue4>{deliver})\\b",
      "{Q}(?<cue3>,? (?:delivered|supplied|shipped|sent|provided|handed over))\\b"
    ].join("|"),
    item: "goods",
    status: null,
    examples: [
      ["In 2017 Russia delivered six Yak-130 jets to Myanmar.", "delivery RUS>MMR 6 jets reported 2017"],
      ["Some 60 Leopard tanks were sent to Ukraine by Poland in 2023.", "delivery POL>UKR 60 tanks reported 2023"],
      [
        "India had supplied 200,000 vaccine doses to Mongolia and said that it would send 50,000 more.",
        "delivery IND>MNG 50000 doses planned"
      ]
    ],
    misses: [
      "The captain delivered 17 crosses from the left.",
      "France sent 200 soldiers to Mali.",
      "The Czech postman delivered 400 letters."
    ]
  },
  {
    name: "trade/supplied-worth",
    measure: "delivery",
    of: "money",
    direction: "giver",
    pattern: `(?<cue>\\b${SUPPLIES})\\b[^;\ue200-\ue2ff]{1,110}? (?:worth|valued at|to the (?:value|tune) of) {Q}`,
    item: "goods",
    status: null,
    explicit: true,
    examples: [
      [
        "Sweden is to supply Kenya with lorries and other vehicles to the value of $70 million.",
        "delivery SWE>KEN 70000000 USD planned"
      ],
      [
        "In 2011 Ukraine delivered to Ethiopia tanks and spare parts worth $100 million.",
        "delivery UKR>ETH 100000000 USD reported 2011"
      ]
    ],
    misses: ["The caterer supplied the stadium with beer worth $2 million.", "She delivered a ring worth $4,000."]
  },
  {
    name: "trade/received",
    measure: "delivery",
    of: "goods",
    direction: "taker",
    pattern: "(?<cue>\\b{receive})\\b~{Q}",
    item: "goods",
    status: null,
    examples: [
      ["In 2016 Hanoi received two Russian Gepard frigates.", "delivery RUS>VNM 2 frigates reported 2016"],
      ["Ghana has received 350,000 doses of vaccine from India.", "delivery IND>GHA 350000 doses reported"]
    ],
    misses: ["Ghana received 40 delegations from India.", "The clinic received 300 visitors from Ghana."]
  },
  {
    name: "trade/purchased",
    measure: "purchase",
    of: "goods",
    direction: "taker",
    pattern: [
      `(?<cue>\\b${PURCHASE})\\b~{Q}`,
      "{Q}~(?<cue2>\\b(?:{buy}|on order))\\b",
      `(?<cue3>\\b(?:wants?|wanted|seeks?|sought|seeking|looking for|needs?|would like))${ABOUT} {Q}`
    ].join("|"),
    item: "goods",
    status: null,
    examples: [
      ["Chad paid $40 million to Belgium for 12 lorries in 2015.", "purchase BEL>TCD 12 lorries reported 2015"],
      ["Egypt ordered 24 French Rafale jets in 2015.", "purchase FRA>EGY 24 jets reported 2015"],
      ["Algeria wants to buy 500,000 tonnes of wheat from Russia.", "purchase RUS>DZA 500000 tonnes requested"],
      [
        "Jakarta is interested in the purchase of 11 Sukhoi fighters from Russia.",
        "purchase RUS>IDN 11 fighters requested"
      ]
    ],
    misses: ["The judge ordered 12 witnesses to appear in Cairo.", "She bought two tickets to France."]
  },
  {
    name: "trade/sold",
    measure: "purchase",
    of: "goods",
    direction: "giver",
    // What a firm sells "in" a country it sells at home there.
    pattern:
      "(?<cue>\\b(?:{sell}|sale))\\b~{Q}(?![^;]{0,60} in (?:the )?{P})|{Q}~(?<cue2>\\b(?:sold))\\b(?! (?:[\\p{L}-]+ ){0,3}?(?:in|at|across) (?:the )?{P})",
    item: "goods",
    status: null,
    examples: [
      ["Germany has sold Singapore two submarines.", "purchase DEU>SGP 2 submarines reported"],
      ["China offered to sell 30 trainer jets to Bolivia.", "purchase CHN>BOL 30 trainer jets offered"]
    ],
    misses: ["The club sold 40,000 tickets.", "Germany sold two of its embassies."]
  },
  {
    name: "trade/went-from-to",
    measure: "delivery",
    of: "goods",
    direction: "giver",
    pattern: [
      `{Q}(?!~ ${LADEN}\\b)~(?<cue>\\b(?:to|into|for) (?:the )?{P})`,
      "(?<!\\b(?:threats?|attacks?|pressure|fire|aggression|raids?) )\\bfrom (?:the )?{P}(?:(?! and | while )[^;]){0,60}?(?<cue2>) {Q}",
      `{Q}(?!~ ${LADEN}\\b)~(?<!\\b(?:threats?|attacks?|pressure|fire|aggression|raids?) )\\bfrom (?:the )?(?<cue3>{P})`,
      "{P} [\\p{L}-]+(?: [\\p{L}-]+){0,2} (?<cue4>(?:to|for) (?:the )?{P})[^;,\ue200-\ue2ff]{0,30}?{Q}"
    ].join("|"),
    item: "goods",
    status: null,
    explicit: true,
    last: true,
    examples: [
      ["Some 80,000 tonnes of Ivorian cocoa found their way into Ghana.", "delivery CIV>GHA 80000 tonnes reported"],
      ["By Easter 40 Czech trams for Latvia had been painted.", "delivery CZE>LVA 40 trams reported"]
    ],
    misses: ["Two Danish ships sailed past Ghana.", "They drove 40 Czech trams through Prague."]
  },
  {
    name: "trade/donated",
    measure: "aid",
    of: "goods",
    direction: "giver",
    pattern: [
      `(?<cue>\\b${DONATES})\\b~{Q}`,
      "{Q}~(?<cue2>\\b(?:donated|as a gift|as aid|in aid))\\b",
      "{Q}[^;\ue200-\ue2ff]{70,130}? (?<cue3>donated (?:by|from) (?:the )?{P})"
    ].join("|"),
    item: "goods",
    status: null,
    examples: [
      ["China donated 20 buses to Cuba in 2018.", "aid CHN>CUB 20 buses reported 2018"],
      ["Japan gave Laos 12 ambulances.", "aid JPN>LAO 12 ambulances reported"],
      ["Canadian food aid to Ethiopia came to 90,000 tonnes in 1986.", "aid CAN>ETH 90000 tonnes reported 1986"]
    ],
    misses: [
      "The referee gave United two penalties.",
      "China gave 20 interviews in Cuba.",
      "Aid reached 30,000 people in Cuba."
    ]
  }
];
