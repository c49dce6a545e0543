import type {TradeRule} from "../tradeRule.ts";

/** Loans, aid and investment between countries. */
export const financeRules: readonly TradeRule[] = [
  {
    name: "trade/loan",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern:
      "{Q}(?<cue4>)(?:['’]s? worth)?(?: of| in)(?: [\\p{L}-]+){0,2} (?:loans?|credits?)\\b|(?<cue>\\b(?:loans?|loaned|credits?|credit lines?|lines? of credit|bailout|instal?ments?|tranche|refinanc\\w+|deposit(?:s|ed)?))\\b~{Q}|" +
      "{Q}(?: [\\p{L}-]+){0,4} (?<cue2>loans?|credits?|lines? of credit|credit lines?|facility|bailout|deposit)(?! (?:agreement|deal))\\b|{Q}~(?<cue3>\\b(?:been |was |were )?(?:lent|loaned)\\b|as a loan|in loans|on credit)|" +
      "(?<cue5>\\b{lend})\\b~{Q}",
    item: "loan",
    status: null,
    examples: [
      ["Russia lent Hungary 10 billion euros in 2014 for a power station.", "debt RUS>HUN 10000000000 EUR reported 2014"],
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
    pattern:
      "(?<cue>\\b{forgive}(?: [\\p{L}\ue000-\ue0ff'’-]+){0,4}?(?: (?:debts?|loans?|arrears)(?: of| worth| totall?ing)?)?(?: (?:about|some|nearly|over|around|more than))?) {Q}|" +
      "{Q}[^;\ue200-\ue2ff]{0,60}? (?:was|were|been|being|be) (?<cue2>{forgive})\\b",
    item: "debt",
    status: null,
    explicit: true,
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
    pattern: "(?<cue>\\b(?:{owe}|debts?|indebted|arrears))\\b~{Q}|{Q}~(?<cue2>\\b(?:in debt|of debt|debts?|borrowed|owed (?:to|by)))\\b",
    item: "debt",
    status: "reported",
    examples: [
      ["Zambia owes China $6.6 billion.", "debt CHN>ZMB 6600000000 USD reported"],
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
    examples: [
      ["Ghana repaid $300 million to China in 2019.", "debt CHN>GHA 300000000 USD reported 2019"],
      ["Under the agreement Mozambique will pay back $40 million to Portugal over ten years.", "debt PRT>MOZ 40000000 USD planned"]
    ],
    misses: ["The swindler must pay back $3 million.", "He repaid $300 to his brother in Ghana."]
  },
  {
    name: "trade/holds-bonds",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern: "(?<cue>\\b(?:holds?|held|holding|owns?|owned|s[ai]ts? on|sitting on|has|have|had|bought|possess(?:es|ed)?))\\b~{Q}['’]?s?(?: worth)?(?: of| in)? ~(?:treasur(?:y|ies)|bonds|securities|debt|gilts)\\b|(?<cue2>\\b(?:holdings?|stock|portfolio|hoard) of {P} (?:[\\p{L}-]+ ){0,2}(?:treasur(?:y|ies)|bonds|securities|debt|gilts))\\b~{Q}",
    item: "government securities",
    status: null,
    examples: [
      ["Japan holds more than $1 trillion in American treasuries.", "debt JPN>USA 1000000000000 USD reported"],
      ["Korea's holdings of British gilts fell to £30 billion in May 2012.", "debt KOR>GBR 30000000000 GBP reported 2012-05"],
      ["Norway held €40 billion of French bonds in 2013.", "debt NOR>FRA 40000000000 EUR reported 2013"]
    ],
    misses: ["Japan holds $40 million in prize money.", "The fund holds $1 trillion in shares."]
  },
  {
    name: "trade/aid",
    measure: "aid",
    of: "money",
    direction: "giver",
    pattern:
      "{Q}(?<cue3>)(?:['’]s? worth)?(?: of| in)(?: [\\p{L}-]+){0,2} (?:aid|assistance|grants?|relief)\\b|(?<cue>\\b(?:aid|assistance|grants?|granted|donat(?:ed?|es|ing|ions?)|humanitarian|relief|gift|gave|giv(?:es?|ing)|pledg(?:ed?|es|ing)|promis(?:ed?|es|ing)|contribut(?:ed?|es|ing|ions?)|(?:aid|relief|rescue) packages? of))\\b~{Q}|" +
      "{Q}~(?<cue2>\\b(?:aid|grants?|assistance|donations?|gift|relief|aid package|rescue package))\\b",
    item: "aid",
    status: null,
    examples: [
      ["Japan gave Nepal a grant of $30 million after the earthquake of 2015.", "aid JPN>NPL 30000000 USD reported"],
      ["Norway pledged 200 million kroner for schools in Malawi.", "aid NOR>MWI 200000000 NOK planned"],
      ["Sweden sent Ukraine $50 million in humanitarian aid in 2022.", "aid SWE>UKR 50000000 USD reported 2022"]
    ],
    misses: ["The foundation gave the museum $30 million.", "State aid of $30 million kept the airline alive."]
  },
  {
    name: "trade/money-given",
    measure: "aid",
    of: "money",
    direction: "giver",
    pattern: "(?<cue>\\b{give})\\b~{Q}|{Q}~\\b(?:is|was|were|been|being|be) (?<cue2>{give})\\b|{Q} (?:that|which) (?:the )?{P} (?<cue3>(?:had |has |have )?{give})\\b",
    item: "aid",
    status: null,
    explicit: true,
    examples: [
      ["Australia committed A$30 million to Fiji after the cyclone.", "aid AUS>FJI 30000000 AUD planned"],
      ["Under a credit agreement, Tokyo will provide Hanoi with 50 billion yen.", "debt JPN>VNM 50000000000 JPY planned"]
    ],
    misses: ["The club committed $30 million to its new stand.", "Ghana allocated $3 million for roads."]
  },
  {
    name: "trade/money-received",
    measure: "aid",
    of: "money",
    direction: "taker",
    pattern: "(?<cue>\\b(?:{receive}|(?:is|are|was|were|been|be|being) (?:given|granted|promised|lent)|(?:will|would|to) take))\\b~{Q}",
    item: "aid",
    status: null,
    explicit: true,
    examples: [
      ["Malawi received $50 million from Norway for its schools.", "aid NOR>MWI 50000000 USD reported"],
      ["The World Bank approved a loan, of which Ghana would receive $40 million.", "debt ->GHA 40000000 USD planned"]
    ],
    misses: ["The winner received $50 million.", "Malawi got $3 million back from the thief."]
  },
  {
    name: "trade/investment",
    measure: "investment",
    of: "money",
    direction: "giver",
    pattern:
      "{Q}(?<cue5>)(?:['’]s? worth)?(?: of| in)(?: [\\p{L}-]+){0,2} (?:investments?|FDI)\\b|(?<cue>\\b(?:invest(?:s|ed|ing|ments?|ors?)?|FDI|stake))\\b~{Q}|{Q}~(?<cue2>\\b(?:invest(?:ments?|ed)?|FDI|stake))\\b|(?<cue3>(?<!aid |relief |rescue )\\b(?:fund|package)) of {Q}|{Q}(?<cue4>)[^;{]{0,30}?(?:much|most|half|part|some|all) of it (?<from>{P}) (?:money|capital)\\b|" +
      "(?<cue6>\\b{pour})\\b {Q}(?= (?:a year )?in(?:to)?\\b)",
    item: "investment",
    status: null,
    examples: [
      ["Qatar invested $15 billion in Turkey in 2018.", "investment QAT>TUR 15000000000 USD reported 2018"],
      ["Saudi Arabia will invest $20 billion in Pakistan.", "investment SAU>PAK 20000000000 USD planned"],
      ["Chinese investments in Serbia reached €1.4 billion in 2022.", "investment CHN>SRB 1400000000 EUR reported 2022"]
    ],
    misses: ["The investor lost $20 million at roulette.", "The city invested $3 million in trams."]
  }
]; // prettier-ignore
