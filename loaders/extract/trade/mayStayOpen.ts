import {anyOf} from "../../anyOf.ts";
import type {CountryCode} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {donorCountries} from "./donorCountries.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {canBeTotal} from "./findTotal.ts";
import {tellsOfLender} from "./lendingBodies.ts";

/** True where one end of a figure need not be told for it to be one between countries. */
export function mayStayOpen(
  ends: Ends,
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  context: EndsContext
): boolean {
  return (
    canBeTotal(firing, text) ||
    isBulkOrder(firing, ends, text, context) ||
    (context.isOrderedAbroad && firing.rule.name === "trade/purchased" && ends.to !== null) ||
    isOfLenders(ends, marked, text, context) ||
    isForeignInvestment(ends, text, context) ||
    isAidForPoor(ends, text, context) ||
    isForeignAid(context, text) ||
    goesOnGiving(ends, context)
  );
}

const LENDERS = new RegExp(
  "\\b(?:from|to) (?:(?!and |or )[\\p{L}\ue000-\ue0ff-]+ ){0,5}(?:banks?|lenders?|consortium|syndicate|funds?)\\b" +
    "|\\b(?:by|with|foreign|official) (?:banks|lenders|bondholders)\\b|\\bcreditors\\b",
  "iu"
);

/** "A loan of 20 million was approved for wells in Mali", where a text tells of a development bank. */
const APPROVED = new RegExp(
  `\\b${anyOf("approv(?:es?|ed|al|ing)|(?:to|will|would) (?:finance|fund|support)|financ(?:ed|ing)|sign(?:s|ed|ing)?|disburse\\w*")}\\b`,
  "iu"
);

/** "China lent Africa 3 billion. It would also give 1 million for schools": to the same, which has no code. */
function goesOnGiving({from}: Ends, {measure, topic}: EndsContext): boolean {
  const isGift = measure === "aid" || measure === "debt";
  return isGift && from !== null && topic?.from === from && /^(?:aid|debt)$/.test(topic.measure);
}

/** "Greece is to get 110 billion in loans": a state borrows abroad. */
const STATE_GETS =
  /(?<state>[\ue000-\ue0ff]) (?:\p{Ll}+ ){0,4}(?:gets?|got|receives?|received|secured?|obtain(?:s|ed)?|dr[ae]ws?|borrow(?:s|ed)?) [^;]{0,30}\ue2ff/u;

/** "Ecuador signed for a loan from a group of banks": who lends is no country. */
export function isOfLenders(
  {to}: Ends,
  {parties}: MarkedSentence,
  text: string,
  {measure, namesLender}: EndsContext
): boolean {
  if ((measure !== "debt" && !(measure === "aid" && namesLender)) || to === null) return false;
  if (namesLender && !donorCountries.has(to) && APPROVED.test(text)) return true;
  if (measure === "aid") return false;
  const state = parties.get(STATE_GETS.exec(text)?.groups?.state ?? "");
  if (state?.form === "country" || state?.form === "city") return true;
  return (
    LENDERS.test(text) || tellsOfLender(text, namesLender) || [...parties.values()].some(({form}) => form === "bloc")
  );
}

const INTO_COUNTRY = /\b(?:inward|foreign(?:ers)?|attract\w*|FDI|overseas|investors|inflows?)\b/iu;
const OUT_OF_COUNTRY = /\b(?:outbound|outward|abroad|overseas|outflows?|foreign (?:countries|markets)|ODI|OFDI)\b/iu;

/** "Peru attracted 2 billion in foreign investment", "China's outbound investment": the other end may stay untold. */
function isForeignInvestment({from, to}: Ends, text: string, {measure}: EndsContext): boolean {
  if (measure !== "investment") return false;
  return to !== null ? INTO_COUNTRY.test(text) : from !== null && OUT_OF_COUNTRY.test(text);
}

const FOREIGN = new RegExp(
  `\\b${anyOf(
    "humanitarian|foreign|overseas|donors?|[Oo]fficial [Dd]evelopment [Aa]ssistance|ODA|development co-?operation|(?:emergency|disaster|flood|earthquake|famine) relief|reconstruction",
    "(?:to|through|via) (?:the )?(?:[\\p{L}\ue000-\ue0ff.-]+ ){0,2}(?:refugee agency|agencies|Red C(?:ross|rescent)|Global Fund)",
    "(?:to|through|via) (?:the )?(?:UN )?(?:WFP|UNICEF|UNHCR|UNRWA|UNDP|UNFPA|FAO|IOM|OCHA|Gavi|World Food Program(?:me)?)",
    "relief (?:effort|work)|refugees|famine|(?:flood|earthquake|cyclone|drought|hurricane|disaster) victims",
    "victims of (?:the )?(?:[\\p{L}-]+ )?(?:floods?|flooding|earthquakes?|cyclone|drought|hurricane|war|conflict)"
  )}\\b`,
  "iu"
);

/** "Chile gave $3 million in humanitarian aid": whom it gave it to may stay untold. */
export function isForeignAid({measure}: EndsContext, text: string): boolean {
  return measure === "aid" && FOREIGN.test(text);
}

const AID = /\b(?:aid|assistance|grants?|relief|development)\b/iu;

/** "Aid to Egypt": who gives may stay untold, unless the country is one of those that give. */
function isAidForPoor({to}: Ends, text: string, {measure}: EndsContext): boolean {
  return measure === "aid" && to !== null && !donorCountries.has(to) && AID.test(text);
}

const ORDERED = /\b(?:agree|contract|deal|tender|order|export|import|ship|cargo|loadings|liftings)/iu;
const SIGNED = /\b(?:agree|contract|deals?\b|tender)/iu;
const AT_HOME =
  /\b(?:farmers|growers|producers|domestic|local|locally|crop|harvest|stocks?|warehouses?|stores?|procur\w+|marketing (?:year|season))\b/iu;
/** "Egypt has bought", before the verb. */
const STATE_ACTS = /[\ue000-\ue0ff] (?:(?:has|have|had|will|would|also|already|then|recently|to) ){0,3}$/u;

/** "Egypt bought 60,000 tonnes of wheat at a tender": of grain and oil the seller, or who takes them, may stay untold. */
function isBulkOrder({rule, cue}: Firing, {from, to}: Ends, text: string, {isBulk}: EndsContext): boolean {
  if (!isBulk) return false;
  if (rule.name === "trade/purchased")
    return to !== null && (ORDERED.test(text) || (STATE_ACTS.test(text.slice(0, cue)) && !AT_HOME.test(text)));
  return /delivered|sold$/.test(rule.name) && (from === null ? SIGNED : ORDERED).test(text);
}

const GIVES = /\b(?:announc|pledg|commit|provid|giv|gave|contribut|allocat|approv)/iu;

/** "The minister announced 8 million for clinics in Mali": what a country's own ministers give, where it gives aid. */
export function isOfHome(to: CountryCode | null, text: string, {measure, countries: {home}}: EndsContext): boolean {
  const isPoor = to !== null && to !== home && !donorCountries.has(to);
  return measure === "aid" && isPoor && home !== null && donorCountries.has(home) && GIVES.test(text);
}
