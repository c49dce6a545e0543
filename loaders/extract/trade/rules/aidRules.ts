import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";
import {WITH, WORTH_OF} from "./patternParts.ts";

const AID = anyOf(
  "aid|assistance|ODA(?! loans?)|grants?|granted|donat(?:ed?|es|ing|ions?)|humanitarian|relief(?! from)|gift|gave(?! (?:[\\p{L}-]+ )?(?:approval|permission|backing|way))",
  "giv(?:es?|ing)|(?<!\\binvestment )pledg(?:ed?|es|ing)|promis(?:ed?|es|ing)|contribut(?:ed?|es|ing|ions?)",
  "(?:aid|relief|rescue|humanitarian|assistance|support|emergency|recovery|development) packages?(?: of)?|(?:packages?|support|funding|help)(?= (?:for|to) (?:the )?{P})|(?:funding|support)(?= (?:of|worth|totall?ing) {Q})",
  "(?<={P}(?:['’]s)? (?:[\\p{L}-]+ )?)(?:support|funding|help)(?= (?:for|to|has|amounted|came|totall?ed|stands) )",
  "development (?:co-?operation|programmes?|programs?)(?= (?:with|in|for) (?:the )?{P})"
);
/** "Will increase its yearly support": what goes up or down is given. */
const SUPPORT_CHANGED = `(?:increas|rais|doubl|tripl|trebl|boost|expand|scal|stepp?|cut|reduc|lift|fatten)\\p{Ll}*(?: up| in)? (?:its|their|our) (?:[\\p{L}-]+ ){0,2}?(?:support|funding|help|programmes?|programs?|co-?operation)(?= (?:for|to|towards|in|with)\\b)`;
const AID_NOUN = anyOf(
  "compact|aid|grants?|assistance|donations?|gift|relief|(?<!\\binvestment )pledges|contributions?(?= (?:to|for|towards)\\b)",
  "(?:aid|rescue|humanitarian|assistance|support|emergency) package",
  "(?:package|programme|program|fund|support|funding)(?= (?:for|to help|to support|to assist|to) (?:the )?(?:(?:people|government|victims|survivors) (?:of|in) (?:the )?)?{P})"
);
// An investment bank is no investment, and a state's own are no other country's.
const NO_INVESTMENT = anyOf(
  "banks?|bankers?|funds?|trusts?|compan|corporation|firms?|group|house|giants?|portfolios?|manag|strateg|advis|arm"
);
const INVESTMENT = `investments?(?! ${NO_INVESTMENT})`;
const NEAR = "[^;\ue200-\ue2ff]";
const STAKE = anyOf(
  "stakes?|shareholding|holding|interest",
  "(?:\\d[\\d.]{0,4} ?(?:%|per ?cent|pct|pc)|half|a third|a quarter) of (?:an?|the) [^;\ue200-\ue2ff]{0,30}?(?= in)"
);
const NO_OTHER_CLAUSE =
  "(?:(?! but | while | when | and (?:the )?{P} (?:has|have|had|\\p{Ll}+ed) )[^;\ue200-\ue2ff]){0,70}?";
const AT_HOME = anyOf("public|capital|government|state|infrastructure|domestic");
const TO_HELP = `to ${anyOf("help|feed|assist|rebuild|fight|save|support|house|shelter|respond|tackle|avert|reach")}`;
const APPEAL = anyOf(
  "appeal(?:s|ed|ing)?(?: to (?:[\\p{L}-]+ ){1,5}?)? (?:for|of|to raise)",
  `(?:needs?|needed|requires?|required)(?= (?:about |some |another |an additional |at least )?{Q} ${TO_HELP}\\b)`
);
const SEEKS = "seek(?:s|ing)?|sought|request(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:(?:the )?{P} )?for";
const SUPPORTS = "(?:fund|support|help|back|assist)(?:s|ed|ing)?|financ(?:es|ed|ing)";
const IS_GIVEN = "(?:is|are|was|were|been|be|being) (?:given|granted|promised|lent)";

/** Aid, other money given, and investment between countries. */
export const aidRules: readonly TradeRule[] = [
  {
    name: "trade/aid",
    measure: "aid",
    of: "money",
    direction: "giver",
    pattern: [
      `{Q}(?<cue3>)${WORTH_OF} (?:aid|assistance|grants?|relief|support|funding|help)\\b(?! (?:and|or) invest)`,
      `(?<cue5>\\b${SUPPORT_CHANGED})~{Q}`,
      `(?<cue>\\b${AID})\\b(?<!(?:exports?|investment|revenues?)\\b[^;.]{0,60}, with {P} contributing)(?![^;\ue200-\ue2ff]{0,70} for {Q})~{Q}`,
      `{Q}~(?<cue2>\\b${AID_NOUN})\\b`,
      `\\b(?:brings?|bringing|takes?|taking)\\b${NEAR}{0,40}? (?<cue4>support|funding|contributions?|response)\\b~ to ~{Q}`
    ].join("|"),
    item: "aid",
    status: null,
    ofCompanies: true,
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
    pattern: [
      "(?<!\\bremittances )(?<cue>\\b{give})\\b~(?<! for (?:(?:about|some|nearly) )?){Q}",
      "(?<cue7>\\bspen(?:ds?|t|ding)) (?:about |some |over |another |nearly )?{Q} on (?:the )?" +
        "(?:{P}(?! \\p{Ll})|[^;,\ue000-\ue2ff]{3,50} in (?:the )?{P})",
      "(?<cue4>\\b(?:makes?|made|making|set|sets|setting)) {Q} (?:available|aside)\\b",
      "{Q}~\\b(?:is|was|were|been|being|be) (?<cue2>{give})\\b",
      "(?<cue6>\\bannounc(?:es|ed|ing)) {Q}(?= (?:in [^;\ue200-\ue2ff]{0,30})?(?:for|to (?:help|support|assist))\\b)",
      `(?<cue5>\\b${SUPPORTS})\\b[^;\ue200-\ue2ff]{0,60}? (?:with|by) (?:some |about |over )?{Q}`,
      "{Q} (?:that|which) (?:(?:the )?{P}|it|they|he|she) (?<cue3>(?:had |has |have )?{give})\\b"
    ].join("|"),
    item: "aid",
    status: null,
    explicit: true,
    ofCompanies: true,
    examples: [
      ["Australia committed A$30 million to Fiji after the cyclone.", "aid AUS>FJI 30000000 AUD planned"],
      ["Norway spent 40 million kroner on clinics in Malawi in 2014.", "aid NOR>MWI 40000000 NOK reported 2014"],
      [
        "Under a credit agreement, Tokyo will provide Hanoi with 50 billion yen.",
        "debt JPN>VNM 50000000000 JPY planned"
      ]
    ],
    misses: ["The club committed $30 million to its new stand.", "Ghana allocated $3 million for roads."]
  },
  {
    name: "trade/money-received",
    measure: "aid",
    of: "money",
    direction: "taker",
    pattern: `(?<cue>\\b(?:{receive}|${IS_GIVEN}|(?:will|would|to) take(?! (?:an? )?{Q} (?:charge|hit|loss|write-?down))|dr[ae]w(?:s|n)?(?= (?:about |some |another )?{Q} from)|secur(?:es?|ed|ing)(?! [^;\ue200-\ue2ff]{0,60}\\b(?:pa(?:y|id)|sp[ae]nd|spent|buy|bought)\\b)|${SEEKS}))\\b~{Q}`,
    item: "aid",
    status: null,
    explicit: true,
    ofCompanies: true,
    examples: [
      ["Malawi received $50 million from Norway for its schools.", "aid NOR>MWI 50000000 USD reported"],
      ["The World Bank approved a loan, of which Ghana would receive $40 million.", "debt ->GHA 40000000 USD planned"]
    ],
    misses: ["The winner received $50 million.", "Malawi got $3 million back from the thief."]
  },
  {
    name: "trade/appeal",
    measure: "aid",
    of: "money",
    direction: "taker",
    pattern: [
      `(?<cue>\\b${APPEAL})~{Q}`,
      "{Q} (?:[\\p{L}\ue000-\ue0ff’'-]+ ){0,3}(?<cue2>appeal)(?= (?:for|to help)\\b)"
    ].join("|"),
    item: "aid",
    status: "requested",
    explicit: true,
    forNeedy: true,
    ofCompanies: true,
    examples: [
      ["The Red Cross appealed for $30 million for flood victims in Malawi.", "aid ->MWI 30000000 USD requested"],
      ["Aid agencies launched a $90 million emergency appeal for Nepal.", "aid ->NPL 90000000 USD requested"],
      [
        "Some $200 million is needed to rebuild Fiji, but its appeal for $40 million was met.",
        "aid ->FJI 40000000 USD requested"
      ]
    ],
    misses: ["The singer lost his $3 million appeal in Peru.", "Peru needs $3 million to win the bid for the games."]
  },
  {
    name: "trade/investment",
    measure: "investment",
    of: "money",
    direction: "giver",
    pattern: [
      `{Q}(?<cue5>)${WORTH_OF} (?:investments?|FDI)\\b`,
      `(?<cue>(?<!${AT_HOME} )\\b(?:invest(?:s|ed|ing)?|${INVESTMENT}|FDI|total (?:disbursements|outlays)))\\b~{Q}`,
      `{Q}${NO_OTHER_CLAUSE}(?<cue2>(?<!${AT_HOME} )\\b(?:${INVESTMENT}|invested|FDI|stake))\\b`,
      "(?<cue3>(?<!(?:aid|relief|rescue|humanitarian|assistance|support|emergency|stimulus|reform) )\\b(?:fund|package)) of {Q}",
      "{Q}(?<cue4>)[^;{]{0,30}?(?:much|most|half|part|some|all) of it (?<from>{P}) (?:money|capital)\\b",
      "(?<cue6>\\b{pour})\\b (?:(?:about|some|nearly|over|more than|up to|as much as|another) )?{Q}(?= (?:a year )?in(?:to)?\\b)(?! into [^;,]{0,20}\\b(?:funds?|stocks|shares|bonds)\\b)",
      `(?<cue7>\\b{buy}\\b${NEAR}{0,40}? ${STAKE}) in\\b${NEAR}{0,50}? for (?:about |some )?{Q}`,
      `(?<cue8>\\b(?:investors?|sources? of (?:[\\p{L}-]+ ){0,3}investment))\\b${NEAR}{0,50}?${WITH} {Q}`
    ].join("|"),
    item: "investment",
    status: null,
    examples: [
      ["Qatar invested $15 billion in Turkey in 2018.", "investment QAT>TUR 15000000000 USD reported 2018"],
      ["Saudi Arabia will invest $20 billion in Pakistan.", "investment SAU>PAK 20000000000 USD planned"],
      [
        "A Korean firm bought a 30 percent stake in a nickel mine in Zambia for $90 million.",
        "investment KOR>ZMB 90000000 USD reported"
      ],
      ["Chinese investments in Serbia reached €1.4 billion in 2022.", "investment CHN>SRB 1400000000 EUR reported 2022"]
    ],
    misses: ["The investor lost $20 million at roulette.", "The city invested $3 million in trams."]
  }
];
