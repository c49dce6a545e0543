import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";
import {WORTH_OF} from "./patternParts.ts";

const LOAN = anyOf(
  "loans?|loaned|(?<!(?:goods|services) )credits?|credit lines?|lines? of credit|bailout|instal?ments?|tranche",
  "swap (?:line|deal|agreement|arrangement|facility|accord)s?|currency swaps?|refinanc\\w+|(?<!paid an? )deposit(?:s|ed)?|loan guarantees?|guarantee(?= (?:for|to) (?:the )?{P})"
);
const LOAN_NOUN = anyOf(
  "loans?|credits?|lines? of credit|credit lines?|(?<!(?:in|for|into|on) (?:\\p{Ll}+ ){0,3})facilit(?:y|ies)|bailout|deposit|tranches?(?! deal)|loan disbursement",
  "(?:currency )?swaps?(?= (?:line|deal|agreement|arrangement|facility|accord))|currency swap",
  "(?:loan )?guarantees?(?= (?:for|to) (?:the )?{P})"
);
// Whose debts are not those of one country to another.
const PRIVATE = anyOf(
  "consumer|household|bad|corporate|private|mortgage|card|bank|student|medical|junk|company|public|domestic"
);
const DEBTS = `(?<!${PRIVATE} )debts?`;
const HOLDS = anyOf("holds?|held|holding|owns?|owned|s[ai]ts? on|sitting on|has|have|had|bought", "possess(?:es|ed)?");
const BONDS = anyOf("treasur(?:y|ies)|bonds|securities|(?<={P} (?:[\\p{L}-]+ )?)debt|gilts");
const HOLDINGS = `(?:holdings?|stock|portfolio|hoard) of {P} (?:[\\p{L}-]+ ){0,2}${BONDS}`;

/** Loans and debts between countries. */
export const loanRules: readonly TradeRule[] = [
  {
    name: "trade/loan",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern: [
      `{Q}(?<cue4>)${WORTH_OF} (?:loans?|credits?|financing)\\b`,
      `(?<cue>\\b${LOAN})\\b~{Q}`,
      `{Q}(?:,? and (?:an? )?{X})?(?: {P})?(?: [\\p{L}-]+){0,4} (?<cue2>${LOAN_NOUN})(?! deal)\\b`,
      "{Q}~(?<cue3>\\b(?:been |was |were )?(?:lent|loaned)\\b|as a loan|in loans|on credit)",
      "(?<cue5>\\b{lend})\\b~{Q}",
      "{P} (?:[\\p{L}-]+ ){0,2}(?<!(?:food|blood|seed|milk) )(?:lenders|banks|creditors) (?:have |had |has )?(?<cue6>suppl(?:y|ies|ied)|provided?|extended?)\\b~{Q}"
    ].join("|"),
    item: "loan",
    status: null,
    ofCompanies: true,
    examples: [
      [
        "Russia lent Hungary 10 billion euros in 2014 for a power station.",
        "debt RUS>HUN 10000000000 EUR reported 2014"
      ],
      ["India will extend a $500 million credit line to Mauritius.", "debt IND>MUS 500000000 USD planned"],
      ["China agreed on a loan of $200 million for Zambia.", "debt CHN>ZMB 200000000 USD planned"]
    ],
    misses: ["The striker is on loan for $2 million from another club.", "Her student loan of $40,000 was forgiven."]
  },
  {
    name: "trade/forgave",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern: [
      "(?<cue>\\b{forgive}(?: [\\p{L}\ue000-\ue0ff'’-]+){0,4}?" +
        "(?: (?:debts?|loans?|arrears)(?: of| worth| totall?ing)?)?" +
        "(?: (?:about|some|nearly|over|around|more than))?) {Q}",
      "{Q}[^;\ue200-\ue2ff]{0,60}? (?:was|were|been|being|be) (?<cue2>{forgive})\\b"
    ].join("|"),
    item: "debt",
    status: null,
    explicit: true,
    ofCompanies: true,
    examples: [
      ["Beijing waived $20 million of debt owed by Zambia.", "debt CHN>ZMB 20000000 USD reported"],
      ["Japan rescheduled debts of $500 million owed by Myanmar.", "debt JPN>MMR 500000000 USD reported"]
    ],
    misses: ["The bank cancelled $2 million of its shares.", "Her student loan of $40,000 was forgiven."]
  },
  {
    name: "trade/borrowed",
    measure: "debt",
    of: "money",
    direction: "taker",
    pattern: [
      `(?<cue>\\b(?:{owe}|${DEBTS}|indebted|arrears))\\b~{Q}`,
      "{Q},? (?:that |which )?(?:the )?{P} (?<cue3>owe[sd]?)\\b",
      `(?<!\\b{forgive} (?:(?:about|some|nearly|over) )?){Q}~(?<cue2>\\b(?:in debt|of debt|${DEBTS}|borrowed|owed (?:to|by)))\\b`
    ].join("|"),
    item: "debt",
    status: "reported",
    ofCompanies: true,
    examples: [
      ["Zambia owes China $6.6 billion.", "debt CHN>ZMB 6600000000 USD reported"],
      ["Of the $900 million that Mali owes Kuwait, half is due soon.", "debt KWT>MLI 900000000 USD reported"],
      ["Iraq borrowed $4 billion from Kuwait in 1984.", "debt KWT>IRQ 4000000000 USD reported 1984"]
    ],
    misses: ["The club owes its players $6 million.", "Public debt reached $6 trillion."]
  },
  {
    name: "trade/repaid",
    measure: "debt",
    of: "money",
    direction: "taker",
    pattern: "(?<cue>\\b(?:repa(?:y|ys|id|ying)|pa(?:y|ys|id|ying) back|repayments?))\\b~{Q}",
    item: "debt",
    status: null,
    explicit: true,
    ofCompanies: true,
    examples: [
      ["Ghana repaid $300 million to China in 2019.", "debt CHN>GHA 300000000 USD reported 2019"],
      [
        "Under the agreement Mozambique will pay back $40 million to Portugal over ten years.",
        "debt PRT>MOZ 40000000 USD planned"
      ]
    ],
    misses: ["The swindler must pay back $3 million.", "He repaid $300 to his brother in Ghana."]
  },
  {
    name: "trade/paid-off",
    measure: "debt",
    of: "money",
    direction: "taker",
    pattern:
      "(?<cue>\\b(?:pa(?:y|ys|id|ying)|settl(?:es?|ed|ing)|clear(?:s|ed|ing)?))(?: (?:off|back))?(?: (?:about|some|over|another))? {Q}(?= (?:of (?:it|that|the debt|the arrears)|to (?:the )?{P}))",
    item: "debt",
    status: null,
    continues: true,
    examples: [
      [
        "Zambia owes Kuwait $70 million. It will have paid $40 million to Kuwait by the end of March 2014.",
        "debt KWT>ZMB 40000000 USD planned 2014-03-31"
      ],
      [
        "Ghana began to repay a $70 million debt to Togo. Accra has cleared $9 million of it.",
        "debt TGO>GHA 9000000 USD reported"
      ]
    ],
    misses: ["He paid $40 million to Kuwait for a horse.", "The airport cleared $9 million of snow."]
  },
  {
    name: "trade/holds-bonds",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern: [
      `(?<cue>\\b${HOLDS})\\b(?! (?:sold|issued|raised|auctioned|placed))~{Q}['’]?s?(?: worth)?(?: of| in)? ~${BONDS}\\b`,
      `(?<cue2>\\b${HOLDINGS})\\b~{Q}`
    ].join("|"),
    item: "government securities",
    status: null,
    examples: [
      ["Japan holds more than $1 trillion in American treasuries.", "debt JPN>USA 1000000000000 USD reported"],
      [
        "Korea's holdings of British gilts fell to £30 billion in May 2012.",
        "debt KOR>GBR 30000000000 GBP reported 2012-05"
      ],
      ["Norway held €40 billion of French bonds in 2013.", "debt NOR>FRA 40000000000 EUR reported 2013"]
    ],
    misses: ["Japan holds $40 million in prize money.", "The fund holds $1 trillion in shares."]
  }
];
