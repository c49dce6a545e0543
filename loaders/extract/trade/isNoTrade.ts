import {anyOf} from "../../anyOf.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {CountryCode, QuantityMention, TradeMeasure} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends} from "./findEnds.ts";

const TRADED = /\b(?:agreement|contract|deal|deliver(?:y|ies)|shipments|loadings|liftings|cargoes|abroad)\b/iu;

/** "Angola pumps a million barrels a day": what flows without a second country is made, not delivered. */
export function isOutput({parties}: MarkedSentence, {per}: QuantityMention, text: string): boolean {
  return per === "day" && !TRADED.test(text) && new Set([...parties.values()].map(({country}) => country)).size < 2;
}

/** "A 20-tonne station fell into the sea": what one thing weighs, unless that is a load of goods. */
export function isOwnWeight(
  {kind, unit, value}: QuantityMention,
  written: string,
  text: string,
  focus: number
): boolean {
  if (kind === "volume" && /^lit(?:re|er)s?$/iu.test(unit))
    return value < LEAST_LITRES || isOfVessel(written, text, focus);
  if (kind !== "mass") return false;
  if (/\bweigh(?:s|ed|ing)?(?: [\p{L}-]+){0,4} $/iu.test(text.slice(0, focus))) return true;
  if (/gram|^kg|^g$/iu.test(unit) && value < LEAST_KILOGRAMS && !OF_WORTH.test(text.slice(focus + 1))) return true;
  return /-[\p{L}]+$/u.test(written) && !OF_LOADS.test(text.slice(focus + 1, focus + 60));
}

/** "Engines of 25 litres", "20-litre bottles", but not "a 900-litre shipment". */
function isOfVessel(written: string, text: string, focus: number): boolean {
  const after = text.slice(focus + 1, focus + 60);
  return VESSEL_OF.test(text.slice(0, focus)) || VESSEL.test(after) || (/-l/iu.test(written) && !OF_LOADS.test(after));
}

const VESSELS = "(?:engines?|motors?|bottles?|jerry ?cans?|cans|cylinders?|(?:water |fuel )?tanks?|barrels|drums)";
const VESSEL_OF = new RegExp(`\\b${VESSELS} of (?:about |some |over |up to )?$`, "iu");
const VESSEL = new RegExp(`^ (?:[\\p{L}-]+ )?${VESSELS}\\b`, "iu");
/** Less than this fills an engine or a bottle. */
const LEAST_LITRES = 10;
/** Less than this is a packet, a person's luggage or an athlete's class. */
const LEAST_KILOGRAMS = 100;
/** What a few kilograms of are traded. */
const OF_WORTH = /^ of (?:[\p{L}-]+ ){0,2}(?:uranium|plutonium|gold|silver|platinum|medicines?|vaccines?|diamonds)\b/iu;
const OF_LOADS =
  /^ (?:[\p{L}\ue000-\ue0ff-]+ ){0,3}(?:shipments?|consignments?|cargo(?:es)?|\p{L}*loads?|convoys?|batch(?:es)?|lots?|deliver(?:y|ies)|donations?|gifts?|contributions?|orders?|purchases?|contracts?|deals?|sales?|imports?|exports?|tenders?|quotas?|tranches?|aid|relief)\b/iu;

/** "Twelve heads of state arrived": they are no cattle. */
export function isOfState({unit}: QuantityMention, text: string, focus: number): boolean {
  return unit === "heads" && /^ of (?:states?|governments?|missions?|delegations?)\b/u.test(text.slice(focus + 1));
}

const FEW = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const TOLD_BEFORE = /\b(?:of the|these|those|both|out of|one in|two in|every)$/iu;
const SPELLED = new RegExp(`^${FEW}\\b`, "iu");
const HULL =
  /(?:ships?|vessels?|boats?|planes?|aircraft|jets?|submarines?|helicopters?|frigates?|tankers?|reactors?|locomotives?)$/iu;

/** "The two fish", "one in three drugs", "four out of five toys": what was told before, or a share, and no figure. */
export function isSpokenOf(written: string, before: string): boolean {
  return SPELLED.test(written) && TOLD_BEFORE.test(before.trimEnd()) && !HULL.test(written);
}

const OWN_INVESTMENT =
  /[\ue000-\ue0ff](?:['’]s government)? (?:[\p{L}]+ ){0,3}?invest(?:s|ed|ing)? [^;\ue000-\ue0ff]{0,30}\ue2ff (?:in|into) (?:its|their) (?:own )?(?!partner|neighbo|allies)[^;\ue000-\ue2ff]{0,90}(?:[,.;]|$)/u;

const INVESTED_ABROAD = /\b(?:foreign|overseas|abroad|external|international|FDI|direct|private equity)\b/iu;

/** "Peru has invested 3 billion in its roads", "Africa must invest 2 billion": nobody else gets it. */
export function isInvestedAtHome(text: string, measure: TradeMeasure, ends: Ends): boolean {
  if (measure !== "investment") return false;
  return OWN_INVESTMENT.test(text) || (ends.from === null && ends.to === null && !INVESTED_ABROAD.test(text));
}

/** "Peru said that 80,000 doses would be sent to Arequipa": inside a country nothing is traded. */
export function isWithinCountry(
  {parties}: MarkedSentence,
  text: string,
  measure: TradeMeasure,
  {from}: {readonly from: CountryCode | null}
): boolean {
  if (measure !== "delivery" || from !== null) return false;
  const named = [...parties];
  const [, first] = named[0] ?? [];
  if (first === undefined || named.some(([, {country}]) => country !== first.country)) return false;
  return named.some(
    ([mark, {form}]) => form === "city" && /\b(?:to|in|into|for) (?:the )?$/iu.test(text.slice(0, text.indexOf(mark)))
  );
}

const OF_ABROAD =
  /\b(?:foreign|overseas|abroad|external|international|donors?|embassy|ambassador|creditors?|lenders?|refugees?|neighbou?r\p{L}*|humanitarian|two countries|bilateral|agreement)\b/iu;
const MONEY_GIVEN: ReadonlySet<TradeMeasure> = new Set(["aid", "debt", "investment", "purchase"]);

/** "The ministry is to put 4 trillion rupiah into the railway": in a country's own money, with nobody else named. */
export function isPaidAtHome(
  {parties}: MarkedSentence,
  text: string,
  measure: TradeMeasure,
  moneyOf: CountryCode | null
): boolean {
  if (moneyOf === null || !MONEY_GIVEN.has(measure) || OF_ABROAD.test(text)) return false;
  return [...parties.values()].every(({country}) => country === moneyOf);
}

const PRICED: ReadonlySet<TradeMeasure> = new Set(["export", "import", "purchase", "bilateral trade", "investment"]);
/** Less money than this is what one car or one machine costs. */
const LEAST_WORTH = 100_000;

const ABOUT =
  "(?:(?:the equivalent of|just|under|about|around|some|nearly|almost|over|up to|only|just|as (?:little|low|much) as|an? estimated) )*";
const PRICE_OF = new RegExp(
  anyOf(
    `\\b(?:for|at|costs?|costing|fetch\\p{L}*|price[sd]?(?: tags?)? (?:at|of|from|was|is)|(?:starting|prices) (?:at|from)) ${ABOUT}$`,
    `\\b(?:an?|one) [^;,\ue000-\ue2ff]{2,40} (?:was |were )?(?:sells|sold|bought|imported|exported)\\b[^;]{0,60}$`
  ),
  "iu"
);
const FOR_EACH = /^,? (?:each|apiece|a piece|per (?:piece|unit|item|head|car|vehicle))\b/iu;
const FLOWS = "(?:worth|valued|exports?|imports?|trade|shipments|sales|total\\p{L}*)";
const FLOW_BEFORE = new RegExp(`\\b${FLOWS}\\b[^;]{0,60}$`, "iu");
const FLOW_BEHIND = new RegExp(
  `^ (?:(?:worth )?of \\p{Ll}|(?:a|per|each|every|last|this|that) (?:year|month|quarter)|(?:in|during) [\ue100-\ue1ff]|in (?:19|20)\\d\\d|[\ue100-\ue1ff]|in ${FLOWS})`,
  "iu"
);

/** "Sells in China for 28,000 dollars": what one thing costs, not what countries trade. */
export function isPriceOfOne(
  {kind, value}: QuantityMention,
  measure: TradeMeasure,
  text: string,
  focus: number
): boolean {
  if (kind !== "money" || !PRICED.has(measure) || value >= LEAST_WORTH) return false;
  const before = text.slice(Math.max(0, focus - 90), focus);
  const after = text.slice(focus + 1, focus + 40);
  if (FOR_EACH.test(after)) return true;
  return PRICE_OF.test(before) && !FLOW_BEFORE.test(before) && !FLOW_BEHIND.test(after);
}

/** "15,000 Nepalis": people, though the number might be of what is called by its make. */
export function isOfPeople({kind, unit}: QuantityMention): boolean {
  if (kind !== "count") return false;
  return gazetteer.get(nameKey(unit.replace(/s$/u, "")))?.some(({form}) => form === "demonym") ?? false;
}

const DENIED =
  /\b(?:did|does|do|has|have|had|was|were|is|are|would|will)(?: not|n['’]t| never)(?! (?:only|merely|simply|solely) )(?: \p{Ll}+ly| yet)? $/u;
/** "Has not yet delivered the ships it promised". */
const STILL_DUE = /^[^;]*\b(?:promised|pledged|agreed|committed|ordered|owed)\b/iu;

/** "Did not give 150 billion": what the words before its verb deny, unless it is promised for later. */
export function isDenied(text: string, cue: number): boolean {
  const before = text.slice(Math.max(0, cue - 40), cue);
  return DENIED.test(before) && !(before.endsWith(" yet ") && STILL_DUE.test(text.slice(cue)));
}
