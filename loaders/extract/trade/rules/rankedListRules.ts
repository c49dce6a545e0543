import type {TradeMeasure} from "../../../types.ts";
import type {TradeRule} from "../tradeRule.ts";
import {WITH} from "./patternParts.ts";

const LISTED = `[^;]{0,160}?(?<cue>(?<from>{P}))(?: \\((?:with |about |over |some )?|${WITH} ){Q}`;
// "Donors" are marked as a body of many countries.
const DONORS = "(?:largest|biggest|main|top|leading|major|key|other) {P}|contributors(?! to {P}['’])|givers of aid";

interface RankedList {
  readonly name: TradeRule["name"];
  readonly measure: TradeMeasure;
  readonly of: TradeRule["of"];
  readonly who: string;
  readonly item: string;
  readonly examples: TradeRule["examples"];
  readonly misses: TradeRule["misses"];
}

/** "The largest donors to Mali were Oman (3 million) and Peru (2 million)": each with its own amount behind it. */
function ranked({who, ...rest}: RankedList): TradeRule {
  return {
    ...rest,
    direction: "giver",
    pattern: `\\b(?:${who})(?!\\p{L})(?=[^;]{0,120}\\b(?:are|were|be|been|include[ds]?|including|such as|led by|came from) (?:the )?{P})${LISTED}`,
    status: null,
    explicit: true
  };
}

/** Countries that give, lend, invest or sell most, each with what it gives. */
export const rankedListRules: readonly TradeRule[] = [
  ranked({
    name: "trade/donors",
    measure: "aid",
    of: "money",
    who: DONORS,
    item: "aid",
    examples: [
      ["The largest donors to Fiji were Norway ($4 million).", "aid NOR>FJI 4000000 USD reported"],
      ["Contributors to Malawi include Denmark ($2 million).", "aid DNK>MWI 2000000 USD reported"]
    ],
    misses: ["Contributors to the museum gave $4 million.", "The donors were happy (with a dinner for $40,000)."]
  }),
  ranked({
    name: "trade/creditors",
    measure: "debt",
    of: "money",
    who: "creditors|lenders",
    item: "debt",
    examples: [
      ["Bolivia's main creditors are Spain ($4 billion).", "debt ESP>BOL 4000000000 USD reported"],
      ["The lenders to Chad include Kuwait ($30 million).", "debt KWT>TCD 30000000 USD reported"]
    ],
    misses: ["Creditors of the airline want $4 million.", "The lenders are banks with $30 million."]
  }),
  ranked({
    name: "trade/investors",
    measure: "investment",
    of: "money",
    who: "investors",
    item: "investment",
    examples: [
      ["The biggest investors in Ghana were Oman ($900 million).", "investment OMN>GHA 900000000 USD reported"],
      ["Peru's investors include Canada ($3 billion).", "investment CAN>PER 3000000000 USD reported"]
    ],
    misses: ["Investors were paid $4 million.", "The fund's investors include a man with $3 million."]
  }),
  ranked({
    name: "trade/suppliers",
    measure: "export",
    of: "both",
    who: "suppliers|sellers",
    item: "goods",
    examples: [
      ["The main suppliers of rice to Oman are Laos (300 tonnes).", "export LAO>OMN 300 tonnes reported"],
      ["Japan's suppliers of coal were led by Chile ($2 million).", "export CHL>JPN 2000000 USD reported"]
    ],
    misses: ["Suppliers were paid $4 million.", "The suppliers are firms with 400 lorries."]
  })
];

/** Names of the rules above. */
export const rankedListNames: ReadonlySet<string> = new Set(rankedListRules.map(({name}) => name));

/** Who invests most in a country, with what: "Peru's biggest investor is Spain with 4 million". */
export const investorRules: readonly TradeRule[] = [
  {
    name: "trade/investor",
    measure: "investment",
    of: "money",
    direction: "giver",
    pattern:
      `{P}['’]s? (?:[\\p{L}-]+ ){0,5}(?<cue>(?:[\\p{L}-]*est|main|top|leading|major|foreign) (?:foreign )?investors?)\\b[^;]{0,60}?\\b(?:is|was|were|are|remains?|became|after|behind|followed by|ahead of) ` +
      `(?:the )?(?<from>{P})(?:${WITH}|,| \\()? ?{Q}`,
    item: "investment",
    status: null,
    explicit: true,
    examples: [
      ["Malawi's biggest investor was Norway with $4 million.", "investment NOR>MWI 4000000 USD reported"],
      [
        "Spain became Peru's third-largest foreign investor in 2014 after Canada ($9 billion).",
        "investment CAN>PER 9000000000 USD reported 2014"
      ]
    ],
    misses: ["Malawi's investors are happy with $4 million.", "The fund's biggest investor was Norway."]
  },
  {
    name: "trade/is-investor",
    measure: "investment",
    of: "money",
    direction: "giver",
    pattern: `(?<from>{P}) (?:is|was|became|remains?|remained|made) (?:also |by far )?(?:the )?(?:{P}['’]s? (?:[\\p{L}-]+ ){0,5}(?<cue>investors?)\\b|(?:[\\p{L}-]+ ){0,4}(?<cue2>investors?) in (?:the )?{P})[^;\ue200-\ue2ff]{0,50}?${WITH} {Q}`,
    item: "investment",
    status: null,
    explicit: true,
    examples: [
      [
        "Norway was Malawi's second-largest investor in 2014 at $8 million.",
        "investment NOR>MWI 8000000 USD reported 2014"
      ],
      ["Chile is Bolivia's main investor with $3 billion.", "investment CHL>BOL 3000000000 USD reported"],
      [
        "Oman is by far the largest investor in Mali, with a $3 billion Oman-Mali road.",
        "investment OMN>MLI 3000000000 USD reported"
      ]
    ],
    misses: [
      "Norway is the investor that lost $20 million at roulette.",
      "Malawi's investors are happy with $4 million."
    ]
  }
];
