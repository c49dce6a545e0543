import {anyOf} from "../../anyOf.ts";
import type {QuantityMention} from "../../types.ts";
import {isGoods} from "../figures/isGoods.ts";
import {tellsOfCompanies} from "./tellsOfCompanies.ts";

/** What a sentence is on that tells of no trade between countries, wherever it stands. */
const OTHER_MATTER = new RegExp(
  `\\b${anyOf(
    "start-?ups?|strikers?|midfielders?|clubs?|players?|paintings?|collectors?|houses?(?! of)|villas?|horses?|box office|movies?|films?",
    "prizes?|jackpot|lottery|students?|pupils|teachers|pensions?|salar(?:y|ies)|wages?|tickets?|fan[sd]|seasons?",
    "loan loss(?:es)?|non-accrual|provisions? for|allowance|commercial paper|mortgages?|deposits at|households?",
    "embezzl\\w+|laundered|bribes?|corruption charges|ransom|fined|fines|seized|confiscated|smuggl\\w+|cocaine|heroin",
    "(?:ship|sea)-?borne trade|trade (?:that )?(?:pass(?:es|ing)|transit(?:s|ing)|moves|moving|flows) (?:through|annually|every year|each year)",
    "(?:morning|afternoon|early|late) trade|trading (?:value|volume)|informal debt|campaign (?:funds?|contributions?)|elections?|emissions|carbon|CO2|greenhouse|spectators|inhabitants|golfers?|tournaments?|sponsors"
  )}\\b`,
  "iu"
);
/** Words close to an amount that make it a country's own business, or a price. */
const OWN_MATTER = new RegExp(
  anyOf(
    `\\b${anyOf(
      "budgets?|GDP|gross domestic product|econom(?:y|ies)|revenues?|market (?:value|cap\\w*)|assets|reserves|tax(?:es)?",
      "costs?|costing|handouts?|annual sales|as (?:little|low) as|construction (?:of|costs?)|into (?:its|their) (?:[\\p{L}-]+ ){0,3}(?:banks?|firms|economy)",
      "a share|shares?|bonds?|stocks?|capacity|produc\\w+|output|consum\\w+|crop|harvest|quotas?|shortfall|special fund",
      "passengers?|barrel|damages?|savings|turnover company|balance of payments|(?:national|public|government) debt|current account|wealth|fiscal"
    )}\\b`,
    "\\bper \ue2ff",
    "\\bgenerat(?:es?|ed|ing) (?:about |some |over |nearly |roughly )?\ue2ff",
    "\ue2ff (?:(?!worth|of|in|to|for|on)[\\p{L}\\d-]+ ){0,3}bills?\\b",
    "\\b(?:rose|risen|fell|fallen|grew|grown|increas\\w+|declin\\w+|dropp?(?:ed|ing)?|shr[aiu]nk|narrow\\w*|up|down)\\b[^;,]{0,50} by (?:about |some |over |nearly |almost )?\ue2ff"
  ),
  "iu"
);
const NEAR = 90;
/** Weights under this many kilograms or tonnes are packets and people's luggage. */
const LEAST_WEIGHT = 1000;
/** "(about 53bn)": what only converts the sum before it. */
const CONVERTED =
  /\((?:about |some |approximately |equivalent to |or )?$|[\ue200-\ue2fe],? or (?:about |some |around )?$/u;

/** "Loans pay for part of the 4 billion": the whole, of which the loans are a part. */
const WHOLE = /\bpart of (?:the |its |their )?$/u;

/** True where the words around an amount make it no figure that countries trade, whatever word of trade stands near. */
export function tellsNoTrade(text: string, focus: number, quantity: QuantityMention): boolean {
  const isMoney = quantity.kind === "money";
  if (!isMoney && (quantity.kind === "count" || !isGoods(quantity))) return true;
  if (quantity.kind === "mass" && quantity.value < LEAST_WEIGHT) return true;
  if (
    WHOLE.test(text.slice(0, focus)) ||
    CONVERTED.test(text.slice(0, focus)) ||
    OTHER_MATTER.test(text) ||
    tellsOfCompanies(text)
  )
    return true;
  return OWN_MATTER.test(text.slice(Math.max(0, focus - NEAR), focus + NEAR));
}
