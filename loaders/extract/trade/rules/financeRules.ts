import type {TradeRule} from "../tradeRule.ts";

/** Loans, aid, investment, contracts and fees between countries. */
export const financeRules: readonly TradeRule[] = [
  {
    name: "trade/loan",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern:
      "{Q}(?<cue4>)(?:['’]s? worth)?(?: of| in)(?: [\\p{L}-]+){0,2} (?:loans?|credits?)\\b|(?<cue>\\b(?:loans?|loaned|credits?|credit lines?|line of credit|lend(?:s|ing)?|lent|bailout|instal?ments?|tranche|refinanc\\w+|deposit(?:s|ed)?))\\b~{Q}|" +
      "{Q}(?: [\\p{L}-]+){0,4} (?<cue2>loans?|credits?|lines? of credit|credit lines?|facility|bailout|deposit)\\b|{Q}~(?<cue3>\\b(?:been |was |were )?(?:lent|loaned)\\b|as a loan|in loans|on credit)|" +
      "(?<cue5>\\b(?:wr(?:ites?|ote|itten|iting) off|forg[ai]ve(?:s|n)?|waived?|waives))\\b~{Q}",
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
    name: "trade/borrowed",
    measure: "debt",
    of: "money",
    direction: "taker",
    pattern: "(?<cue>\\b(?:borrow(?:s|ed|ing)?|owes?|owed|owing|debts?|indebted|arrears))\\b~{Q}|{Q}~(?<cue2>\\b(?:in debt|of debt|debts?|borrowed|owed (?:to|by)))\\b",
    item: "debt",
    status: null,
    examples: [
      ["Zambia owes China $6.6 billion.", "debt CHN>ZMB 6600000000 USD reported"],
      ["Iraq borrowed $4 billion from Kuwait in 1984.", "debt KWT>IRQ 4000000000 USD reported 1984"]
    ],
    misses: ["The club owes its players $6 million.", "Public debt reached $6 trillion."]
  },
  {
    name: "trade/holds-bonds",
    measure: "debt",
    of: "money",
    direction: "giver",
    pattern: "(?<cue>\\b(?:holds?|held|holding|owns?|owned))\\b~{Q}~(?:treasur(?:y|ies)|bonds|securities|debt|gilts|paper)",
    item: "government securities",
    status: null,
    examples: [
      ["Japan holds more than $1 trillion in American treasuries.", "debt JPN>USA 1000000000000 USD reported"],
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
      "{Q}(?<cue3>)(?:['’]s? worth)?(?: of| in)(?: [\\p{L}-]+){0,2} (?:aid|assistance|grants?|relief)\\b|(?<cue>\\b(?:aid|assistance|grants?|granted|donat(?:ed?|es|ing|ions?)|humanitarian|relief|gift|gave|giv(?:es?|ing)|pledg(?:ed?|es|ing)|promis(?:ed?|es|ing)|contribut(?:ed?|es|ing|ions?)))\\b~{Q}|" +
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
    name: "trade/investment",
    measure: "investment",
    of: "money",
    direction: "giver",
    pattern:
      "{Q}(?<cue5>)(?:['’]s? worth)?(?: of| in)(?: [\\p{L}-]+){0,2} (?:investments?|FDI)\\b|(?<cue>\\b(?:invest(?:s|ed|ing|ments?|ors?)?|FDI|stake))\\b~{Q}|{Q}~(?<cue2>\\b(?:invest(?:ments?|ed)?|FDI|stake))\\b|(?<cue3>\\b(?:fund|package)) of {Q}|{Q}(?<cue4>)[^;{]{0,30}?(?:much|most|half|part|some|all) of it (?<from>{P}) (?:money|capital)\\b|" +
      "(?<cue6>\\b(?:put|puts|putting|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?|inject(?:s|ed|ing)?))\\b {Q}(?= (?:a year )?into\\b)",
    item: "investment",
    status: null,
    examples: [
      ["Qatar invested $15 billion in Turkey in 2018.", "investment QAT>TUR 15000000000 USD reported 2018"],
      ["Saudi Arabia will invest $20 billion in Pakistan.", "investment SAU>PAK 20000000000 USD planned"],
      ["Chinese investments in Serbia reached €1.4 billion in 2022.", "investment CHN>SRB 1400000000 EUR reported 2022"]
    ],
    misses: ["The investor lost $20 million at roulette.", "The city invested $3 million in trams."]
  },
  {
    name: "trade/contract",
    measure: "purchase",
    of: "money",
    direction: "taker",
    pattern: "(?<cue>\\b(?:contract|order|arms deal|purchase|sale))\\b(?! of {X})~{Q}|{Q}(?: [\\p{L}-]+){0,4} (?<cue2>contracts?|orders?|arms deals?|purchase)\\b|(?<cue3>\\b(?:order(?:ed|s|ing)|purchas(?:ed|es|ing)))\\b~{Q}",
    item: "contract",
    status: null,
    examples: [
      ["Poland signed a contract worth $4.75 billion for American Patriot missiles in 2018.", "purchase USA>POL 4750000000 USD reported 2018"],
      ["Iraq placed a $900 million order with South Korea.", "purchase KOR>IRQ 900000000 USD reported"]
    ],
    misses: ["The singer signed a contract worth $4 million.", "A court order put the fine at $5 million."]
  },
  {
    name: "trade/deals-worth",
    measure: "other",
    of: "money",
    direction: "pair",
    pattern: "(?<cue>\\b(?:deals?|contracts|agreements?|accords?|memorand(?:a|ums?)|papers signed|protocols?))\\b~{Q}|{Q}(?: worth)?(?: of| in) (?:[\\p{L}-]+ ){0,3}(?<cue2>deals?|agreements?|accords)\\b|{Q}(?: [\\p{L}-]+){0,2} (?<cue3>deals?|agreements?)\\b",
    item: "deals signed",
    status: null,
    examples: [
      ["Egypt and Germany signed deals worth €8 billion in June 2015.", "other DEU>EGY 8000000000 EUR reported 2015-06"],
      ["France and Iraq reached agreements valued at $27 billion in 2021.", "other FRA>IRQ 27000000000 USD reported 2021"]
    ],
    misses: ["The players' union won a deal worth $8 million.", "A book deal of $2 million went to the senator."]
  },
  {
    name: "trade/fees",
    measure: "other",
    of: "money",
    direction: "taker",
    pattern: "{Q}(?: a year)?(?: in| of|,)? ?(?<cue>\\b(?:transit fees?|transit charges|remittances|royalties))\\b|(?<cue2>\\b(?:transit fees?|transit charges|remittances|royalties))\\b~{Q}",
    item: "fees",
    status: null,
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
    pattern: "(?<cue>\\b(?:compensation|reparations))\\b~{Q}|{Q}~(?<cue2>\\b(?:in|as) (?:compensation|reparations))\\b",
    item: "compensation",
    status: null,
    examples: [
      ["Libya paid the United States compensation of $1.5 billion in 2008.", "other LBY>USA 1500000000 USD reported 2008"],
      ["Japan will pay $8 million in compensation to South Korea.", "other JPN>KOR 8000000 USD planned"]
    ],
    misses: ["The airline paid $2 million in compensation to passengers.", "The court awarded compensation of $5 million."]
  }
]; // prettier-ignore
