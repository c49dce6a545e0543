import {anyOf} from "../../../anyOf.ts";
import type {TradeRule} from "../tradeRule.ts";

const MONEY_AT_HOME = [
  "costs?|costing|bill|prices?|priced|budgets?|GDP|gross domestic product|(?<!\\bexports? )revenues?",
  "profits?|losses|salary|salaries|econom(?:y|ies)|market value|valued (?:him|her|them)",
  "market(?= (?:worth|valued|estimated))|forfeitures?|capacity|production|output|harvest|fines?|fined|bribes?|ransom|taxes|reserves",
  "population|savings|damages?|rewards?|bounty|quotas?(?= of)",
  "(?:oversees?|overseeing|manages?|managing)(?= (?:about |some |over |nearly |more than )?{Q})",
  "(?:produc|manufactur|assembl|harvest|employ)(?:es?|s|ed|ing)(?= (?:just |only |about |some |over |nearly )?{Q})"
];
const SPORT_AND_LEISURE = [
  "prize|strikers?|wingers?|midfielders?|goalkeepers?|footballers?|forwards?|defenders?",
  "clubs?|teams?|houses?|villas?|mansions?|apartments?|museums?|transfer fee|painting",
  "canvas|collector|auction|box office|movies?|films?|theat(?:er|re)s|inhabitants|tourists|visitors|tickets?"
];
const WEALTH = ["assets", "wealth", "spending", "embezzled", "laundered", "ticket sales"];
const CRIME = anyOf("seiz\\w{1,3}|confiscated|smuggl\\w{1,4}|cocaine|heroin|hashish|stolen|stole");
const RATE_OR_USE = anyOf(
  "budgets?|GDP|(?<!in(?:to)? (?:the|its|their|our|{P}['’]s|{P}) )econom(?:y|ies)|reserves|profits?|in revenue|fines?|bribes?|in taxes",
  "per {X}|a barrel|per barrel|a tonne|a kilomet(?:re|er)|per tonne|per unit|rewards?|bounty|ransom",
  "of (?:cocaine|heroin|hashish|cannabis|marijuana|drugs|contraband)",
  "in damages|in penalties|into the air|to intercept|to patrol|(?:of|in) (?:tariffs|duties)"
);
const THING_BUILT = anyOf(
  "to an? [\\p{L}\ue000-\ue0ff]+ collector|at auction|at the box office|pipeline|power line|transmission line",
  "construction(?= of)|railway|motorway|highway|bridge|dam|refinery|airport|stadium|dam|project|scheme",
  "(?:power|hydropower|nuclear|solar|cement|steel) (?:plant|station|project|park|farm)"
);
const CAPITAL = "(?:funding|debt|equity|capital|financing|a (?:seed|funding) round)";
const PRICED_THING = "(?:version|model|house|home|villa|yacht|car|jackpot|lottery|bonus|salary)";
const MOVED = "up|down|rose|fell|rising|falling|grew|growing";
const ABOUT = "(?: an?| about| some| over| nearly)?";
const ABOUT_OR_ANOTHER = "(?: (?:about|some|over|nearly|another|a further))?";
const RANKED = anyOf("remains?|remained|is|was|ranks?|ranked|comes?|came|follows|followed|tops|topped");

/** Partners and parts that follow an earlier figure, and words that show an amount to be no trade figure. */
export const otherRules: readonly TradeRule[] = [
  {
    name: "trade/next-partner",
    measure: "other",
    of: "both",
    direction: "pair",
    pattern: [
      "{X}[^;]{0,140}?(?:followed by|ahead of|against|compared (?:to|with)|,|\\band)(?: (?:to|from|with|for))?(?: the)? " +
        `(?<!\\bbetween (?:the )?{P} and (?:the )?)(?<cue>{P})(?:['’]s)?(?: (?:(?:(?:${MOVED}) )?to|at|with|on|for|by)|,| ?[(:–-])?${ABOUT_OR_ANOTHER} ?{Q}`,
      "{X}[^;]{0,80}? (?:those|that) (?:to|from|with) (?:the )?" +
        `(?<cue2>{P})(?: (?:{move}|was|were)\\b[^,;\ue200-\ue2ff]{0,20}?|(?:,| at| to)?${ABOUT_OR_ANOTHER} ){Q}`
    ].join("|"),
    item: "goods",
    status: null,
    continues: true,
    replacesPartner: true,
    examples: [
      [
        "Kenya imported $2.9 billion of goods from China in 2018, followed by India at $1.6 billion.",
        "import IND>KEN 1600000000 USD reported 2018"
      ],
      [
        "Peru's exports went to Chile ($900 million), Spain ($400 million) and Italy ($300 million).",
        "export PER>ITA 300000000 USD reported"
      ],
      [
        "Peru's exports to Chile rose to $900 million, while those to Spain fell to $400 million.",
        "export PER>ESP 400000000 USD reported"
      ]
    ],
    misses: ["Kenya lost $2 million, Uganda (3) won.", "The film cost $2 million, followed by Chile at $3 million."]
  },
  {
    name: "trade/ranked-partner",
    measure: "other",
    of: "money",
    direction: "pair",
    pattern: [
      "\\b(?:place|rank(?:s|ed)?|second|third|fourth|fifth|partners?)\\b[^;\ue200-\ue2ff]{0,40}? " +
        `(?<cue>{P})(?:[^;,\ue000-\ue0ff\ue200-\ue2ff]{0,30}?(?: with| at)| ?\\()${ABOUT} ?{Q}`,
      `\\b(?:after|behind|ahead of|followed by) (?:the )?(?<cue3>{P}) ?\\(${ABOUT} ?{Q}(?= ?\\))`,
      `(?<cue2>{P}) ${RANKED}\\b[^;\ue000-\ue0ff\ue200-\ue2ff]{0,80}?,? with${ABOUT} {Q}`
    ].join("|"),
    item: "goods",
    status: null,
    continues: true,
    replacesPartner: true,
    examples: [
      [
        "Peru's trade with Japan came to $3 billion in 2012. In second place is Chile with $2 billion.",
        "bilateral trade CHL>PER 2000000000 USD reported 2012"
      ],
      [
        "Peru's trade with Japan came to $3 billion in 2012. China remains the largest partner, with a $9 billion turnover.",
        "bilateral trade CHN>PER 9000000000 USD reported 2012"
      ]
    ],
    misses: [
      "In second place is Chile with $2 million in prize money.",
      "The film cost $2 million. China remains the largest market, with $9 million."
    ]
  },
  {
    name: "trade/those-of",
    measure: "aid",
    of: "money",
    direction: "giver",
    pattern:
      "\\b(?:those|(?:similar|like|recent|earlier|other) (?:[\\p{L}-]+ ){0,2}(?:commitments|pledges|contributions|donations|grants|gifts|investments)) (?:of|by|from)\\b[^;]{0,120}?(?<cue>(?<from>{P}) \\((?:about |over |some )?){Q}",
    item: "aid",
    status: null,
    continues: true,
    examples: [
      [
        "Norway's donations to Fiji were worth $4 million, surpassing those of Chile ($2 million).",
        "aid CHL>FJI 2000000 USD reported"
      ],
      [
        "Canada gave Fiji $9 million. It follows similar pledges by Japan ($5 million).",
        "aid JPN>FJI 5000000 USD planned"
      ]
    ],
    misses: ["The shares of those of Chile ($2 million) fell.", "Recent gifts by Norway ($30) made him smile."]
  },
  {
    name: "trade/in-brackets",
    measure: "other",
    of: "money",
    direction: "pair",
    pattern:
      "(?<cue>\\((?<=\\p{L}[^;.,]{0,60}[\\p{L}\ue000-\ue0ff] ?\\()(?<!\\b(?:after|behind|ahead of) (?:the )?{P} ?\\()) ?{Q}(?= ?\\))",
    item: "goods",
    status: null,
    continues: true,
    examples: [
      [
        "Japan lent Peru 28 billion yen for three works: a road to Cusco (14 billion yen), a harbour in Callao (10 billion yen) and a dam.",
        "debt JPN>PER 14000000000 JPY reported"
      ],
      [
        "Norway gave Malawi $30 million. The money is for schools in the south (20 million dollars) and wells.",
        "aid NOR>MWI 20000000 USD reported"
      ]
    ],
    misses: [
      "He bought a house (2 million dollars) in Peru.",
      "The film about Malawi (20 million dollars) was a success."
    ]
  },
  {
    name: "trade/no-figure",
    measure: null,
    of: "both",
    direction: "pair",
    pattern: [
      `(?<cue>\\b${anyOf(...MONEY_AT_HOME, ...SPORT_AND_LEISURE, ...WEALTH)})\\b~{Q}`,
      `(?<cue4>\\b${CRIME})\\b≈{Q}`,
      `{Q}~(?<cue2>\\b${RATE_OR_USE})\\b`,
      `\\brais(?:e[sd]?|ing)${ABOUT} {Q}(?<cue7>) (?:in|of) (?:[\\p{L}-]+ ){0,2}${CAPITAL}\\b`,
      `{Q}(?<cue8>)(?: [\\p{L}-]+)? ${PRICED_THING}\\b`,
      "(?<cue5>\\b(?:sales|turnover) of) {Q}(?! (?:to|of|in|between|with)\\b)",
      "(?<cue6>\\b(?:bought|acquired|purchased|took over) {P} for) {Q}",
      `{Q}(?: (?!(?:in|for|to|on|of|into|from|with|worth)\\b)[\\p{L}-]+){0,3}? (?<cue3>${THING_BUILT})\\b`
    ].join("|"),
    item: "",
    status: null,
    examples: [],
    misses: [
      "The start-up of Nairobi raised $22 million in funding from Japan.",
      "Ghana gave him a $35,000 car.",
      "Russia's budget of $200 billion counts on oil.",
      "Oil sold by Iran cost $70 a barrel."
    ]
  }
];
