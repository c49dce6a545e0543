import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";

const near = (...words: string[]) => {
  const cue = `\\b${anyOf(...words)}\\b`;
  return `(?<cue>${cue})[^;]{0,110}?{Q}|{Q}[^;]{0,110}?(?<cue2>${cue})`;
};

const NO_FIGURE_OF_TRADE = anyOf(
  "deficit|surplus|gap|war|deals?|agreement|minister|ministry|mission|fair|union|barrier|secretary|official|show|talks",
  "bill|zone"
);

/** What an amount is by the nearest word of trade, whatever stands between: asked where no other rule gives a figure. */
export const nearRules: readonly TradeRule[] = [
  {
    name: "trade/near-trade",
    measure: "bilateral trade",
    of: "money",
    direction: "pair",
    pattern: near(
      `trade(?! ${NO_FIGURE_OF_TRADE})|(?:trade|commercial) turnover|(?<!e-)commerce|trading partner|business volume`
    ),
    item: "goods",
    status: null,
    examples: [
      [
        "Speaking of the business volume between Chile and Ghana, he said that in 2011 it stood at $30 million.",
        "bilateral trade CHL>GHA 30000000 USD reported 2011"
      ],
      [
        "Oman is the largest trading partner of Kenya, and what was less than $20 million in 1999 is now ten times as much.",
        "bilateral trade KEN>OMN 20000000 USD reported 1999"
      ]
    ],
    misses: [
      "A trade union of Kenya and Ghana has savings of 3 million dollars.",
      "E-commerce in Kenya and Ghana has revenues of $30 million."
    ]
  },
  {
    name: "trade/near-balance",
    measure: "other",
    of: "money",
    direction: "deficit",
    pattern: near("trade deficit|trade surplus|trade gap"),
    item: "trade deficit",
    status: null,
    examples: [
      [
        "Ghana met Mali, and Mali met Ghana. A trade deficit of, it is feared, $2 billion was what they spoke of.",
        "other ->- 2000000000 USD reported"
      ],
      [
        "Peru met Chile, and Chile met Peru. A trade surplus of, it is said, 3 billion dollars was what they spoke of.",
        "other ->- 3000000000 USD reported"
      ]
    ],
    misses: ["The trade gap is a cause of worry in Peru.", "The trade deficit of Peru with Chile grew by $3 billion."]
  },
  {
    name: "trade/near-export",
    measure: "export",
    of: "both",
    direction: "giver",
    pattern: near("export(?:s|ed|ing)?|sell(?:s|ing)?|sold|sales? (?:to|of)|ship(?:s|ped|ments?|ping)"),
    item: "goods",
    status: null,
    examples: [
      [
        "Bhutan is making about $90 million a year by selling its power to India and Nepal.",
        "export BTN>- 90000000 USD reported"
      ],
      ["Peru makes about $9 million a year by shipping its fruit to Chile.", "export PER>CHL 9000000 USD reported"]
    ],
    misses: ["Ghana exports a lot.", "Exports to Mali brought the firm profits of $20 million."]
  },
  {
    name: "trade/near-import",
    measure: "import",
    of: "both",
    direction: "taker",
    pattern: near("import(?:s|ed|ing)?"),
    item: "goods",
    status: null,
    examples: [
      [
        "Chile recorded a flat balance in May, with both exports and imports, as its bank put it, totalling $4 billion.",
        "import ->CHL 4000000000 USD reported"
      ],
      [
        "Togo recorded a flat balance in May, with exports and imports, as its bank said, both totalling $90 million.",
        "import ->TGO 90000000 USD reported"
      ]
    ],
    misses: ["Ghana imports nothing.", "For imports the reserves of Ghana hold $20 million."]
  },
  {
    name: "trade/near-purchase",
    measure: "purchase",
    of: "both",
    direction: "taker",
    pattern: near("purchas\\w+|buy(?:s|ing)?|bought|orders?|ordered|deals?|contracts?|procure\\w*|arms"),
    item: "contract",
    status: null,
    examples: [
      ["Oman's arms list has Spanish trucks for $90 million.", "purchase ESP>OMN 90000000 USD reported"],
      [
        "Oman went on a buying spree of Spanish trucks worth $90 million and Turkish and Czech radars for $40 million.",
        "purchase CZE>OMN 40000000 USD reported"
      ]
    ],
    misses: [
      "Two buyers from Chile and Oman paid 3 million dollars for the painting.",
      "The order of the court in Oman cost the Chilean firm $25 million."
    ]
  },
  {
    name: "trade/near-aid",
    measure: "aid",
    of: "both",
    direction: "giver",
    pattern: near("aid|assistance|grants?|donat\\w+|relief|humanitarian|donors?|funding|to help|fight(?:ing)?"),
    item: "aid",
    status: null,
    examples: [
      ["The fight on fever in Mali is to have from Norway another $30 million.", "aid NOR>MLI 30000000 USD planned"],
      [
        "Mali met Japan, and Japan met Mali. To fight fever a further $30 million is at hand.",
        "aid JPN>MLI 30000000 USD reported"
      ]
    ],
    misses: [
      "A club of fans in Japan and Mali found $30,000 to help.",
      "A prize of Japan for wells in Mali is worth $30,000."
    ]
  },
  {
    name: "trade/near-loan",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern: near(
      "loans?|ow(?:es?|ed|ing)|len[dt]|lending|credits?|debts?|borrow\\w*|financ(?:e|es|ed|ing)|facility|bail-?out",
      "swaps?"
    ),
    item: "loan",
    status: null,
    examples: [
      [
        "Japan lends. In Mali Japan's envoy signed for a facility that brings, in all, $30 million.",
        "debt JPN>MLI 30000000 USD reported"
      ],
      [
        "Mali met Japan, and Japan met Mali. Banks think of swaps, they say, for $30 million.",
        "debt JPN>MLI 30000000 USD reported"
      ]
    ],
    misses: [
      "The bank in Mali put its loan losses in Togo at $30 million.",
      "Students in Japan owe $3 million in loans."
    ]
  },
  {
    name: "trade/near-investment",
    measure: "investment",
    of: "money",
    direction: "giver",
    pattern: near("invest(?!igat|ors?\\b|ment banks?\\b)\\w*|inject(?:s|ed|ing)?|new funds"),
    item: "investment",
    status: null,
    examples: [
      [
        "Mali, to which Spain means to bring new funds, counts on $30 million.",
        "investment ESP>MLI 30000000 USD planned"
      ],
      ["China would inject a hoped-for $30 million into Mali.", "investment CHN>MLI 30000000 USD planned"]
    ],
    misses: ["Investors in Mali asked for $30 million.", "Poland will invest 300 million zlotys in its harbours."]
  }
];

/** Names of the rules by which a figure has only a word of trade near it. */
export const nearRuleNames: ReadonlySet<string> = new Set(nearRules.map(({name}) => name));
