import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";
import {ABOUT, SAME_CLAUSE, WITH, WITH_WORTH} from "./patternParts.ts";

const NO_GOODS = anyOf(
  "shares?|stakes?|bonds?|(?:sovereign )?debt|securities|treasur(?:y|ies)|notes|company|firm|subsidiary|bank|club|house",
  "flat|players?|him|her"
);
// "Sales rose to 2 billion" is a firm's turnover; "sales to Peru" and "sales of beef" are exports.
const SALES = anyOf(
  "(?<=\\bsuppliers?,? with )sales",
  "sales?(?= of \\p{Ll}|[^;\ue200-\ue2ff]{0,60}\\b(?:to|into|from) (?:the )?[\ue000-\ue0ff])"
);
const GOODS_SALES = "(?:(?:net|export) sales|sales(?=[^;\ue200-\ue2ff]{0,60}\\b(?:to|into) (?:the )?[\ue000-\ue0ff]))";
const EXPORTED = anyOf(
  "exports?|coffee|tea|cocoa|cotton|tobacco|oil|gas|petroleum|copper|gold|diamonds|minerals|flowers|fish|shrimp|sugar",
  "rubber|timber|garments|textiles|rice|wheat|grain|beef|meat|cattle|livestock|bananas|fruit|wine|cashews?|carpets|arms"
);
const WORDS = "[^;\ue200-\ue2ff]{0,30}?";
const ABROAD = "(?<!from )(?:abroad|overseas)\\b";
const PAPER =
  "(?: worth)?(?: of| in) (?:[\\p{L}-]+ ){0,3}(?:bonds?|debt|securities|notes|shares|stocks?|equities|treasuries)\\b";

/** Goods and services that a country sells to another. */
export const exportRules: readonly TradeRule[] = [
  {
    name: "trade/exports",
    measure: "export",
    of: "both",
    direction: "giver",
    pattern: [
      "(?<cue>\\b(?:export(?:s|ed|ing)?|(?:goods and services|goods|services) credits))\\b[^;\ue200-\ue2ff]{0,110}?{Q}",
      `{Q}(?: worth)?${SAME_CLAUSE}(?<cue2>\\bexports|\\bexported)\\b`,
      `${WITH_WORTH} (?<cue3>exported)\\b`,
      "\\b(?:country|nation|island|kingdom|republic) (?<cue4>(?:had |has )?shipped) (?:[\\p{L}-]+ ){1,4}worth {Q}",
      `\\b(?:country|nation|island|kingdom|republic)['’]s (?<cue5>shipments? of (?:[\\p{L}-]+ ){1,3}?(?:{move}|was|were|stood))\\b[^;\ue200-\ue2ff]{0,30}{Q}`
    ].join("|"),
    item: "goods",
    status: null,
    examples: [
      ["Ecuador's exports to Italy reached $560 million in 2013.", "export ECU>ITA 560000000 USD reported 2013"],
      ["Ukraine exported 300,000 tonnes of maize to Tunisia in 2019.", "export UKR>TUN 300000 tonnes reported 2019"],
      [
        "Of the total between Chile and Japan, $5 billion was Chilean exports.",
        "export CHL>JPN 5000000000 USD reported"
      ]
    ],
    misses: ["The export bank has a staff of 560.", "Exports grew by 12 per cent."]
  },
  {
    name: "trade/earned",
    measure: "export",
    of: "money",
    direction: "giver",
    pattern: `(?:{P},?|^It) (?:[\\p{L}-]+ ){0,4}?(?<cue>earn(?:s|ed|ing)?)(?: ${ABOUT})*? {Q}~(?:from|in|on) [^;,]{0,20}?\\b${EXPORTED}\\b`,
    item: "goods",
    status: null,
    examples: [
      ["Malawi earned $300 million from tobacco in 2012.", "export MWI>- 300000000 USD reported 2012"],
      ["Iran expects to earn some $18 billion in oil receipts.", "export IRN>- 18000000000 USD planned"]
    ],
    misses: ["Malawi earned $300,000 from fines.", "The actor earned $18 million in Iran."]
  },
  {
    name: "trade/sales",
    measure: "export",
    of: "money",
    direction: "giver",
    pattern:
      `(?<cue>\\b(?:{sell}|${SALES}|ship(?:s|ped|ments)))\\b` +
      `(?![^;\ue200-\ue2ff]{0,50}\\b${NO_GOODS}\\b)~{Q}(?!${PAPER})`,
    item: "goods",
    status: null,
    ofCompanies: true,
    examples: [
      ["Swiss firms sold Brazil goods worth 2 billion francs in 2010.", "export CHE>BRA 2000000000 CHF reported 2010"],
      ["French sales of wine to Japan came to €400 million in 2012.", "export FRA>JPN 400000000 EUR reported 2012"]
    ],
    misses: ["He sold his house in Geneva for 2 million francs.", "The shop had sales of $4 million."]
  },
  {
    name: "trade/goods-sales",
    measure: "export",
    of: "goods",
    direction: "giver",
    pattern: `(?<cue>\\b${GOODS_SALES})\\b~{Q}`,
    item: "goods",
    status: null,
    examples: [
      [
        "Argentina's wheat sales to Brazil totalled 5 million tonnes in 2013.",
        "export ARG>BRA 5000000 tonnes reported 2013"
      ],
      ["Sales of Irish cattle to Libya came to 80,000 head in 1988.", "export IRL>LBY 80000 head reported 1988"]
    ],
    misses: ["Sales of the book to schools in Ghana reached 40,000 copies.", "Ticket sales in Peru reached 3,000."]
  },
  {
    name: "trade/went-abroad",
    measure: "export",
    of: "both",
    direction: "giver",
    pattern: [
      `{Q}(?<cue>)(?=${WORDS} (?:went|sold|shipped|sent) ${ABROAD})`,
      `\\b(?:sells?|sold|ships?|shipped|sen[dt]s?)\\b${WORDS} {Q}(?<cue2>)(?=${WORDS} ${ABROAD})`
    ].join("|"),
    item: "goods",
    status: null,
    examples: [
      ["Chilean wine worth $90 million went abroad in 2011.", "export CHL>- 90000000 USD reported 2011"],
      ["In 2014 Ghana shipped 40,000 tonnes of mangoes overseas.", "export GHA>- 40000 tonnes reported 2014"]
    ],
    misses: ["He spent $90 million abroad.", "Kenya sent 40 students overseas."]
  },
  {
    name: "trade/supplier",
    measure: "export",
    of: "both",
    direction: "giver",
    pattern:
      "(?:(?<from>{P}) (?:is|was|remain(?:s|ed)|became|stayed)\\b[^;,\ue200-\ue2ff]{0,40}? )?" +
      `(?<cue>\\b(?:suppliers?|exporters?|sellers?|source))\\b[^;\ue200-\ue2ff]{0,70}?${WITH} {Q}`,
    item: "goods",
    status: null,
    ofCompanies: true,
    examples: [
      [
        "Brazil was the largest supplier of coffee to Japan in 2015, with 140,000 tonnes.",
        "export BRA>JPN 140000 tonnes reported 2015"
      ],
      [
        "Iraq remained India's top supplier with 1 million barrels a day.",
        "export IRQ>IND 1000000 barrels per day reported"
      ]
    ],
    misses: ["The supplier is a firm with 400 lorries.", "Peru has many exporters, with 3,000 in Lima."]
  }
];
