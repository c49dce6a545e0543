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
  // "Engines of 2.5 litres".
  if (kind === "volume" && /^lit(?:re|er)s?$/iu.test(unit)) return value < LEAST_LITRES;
  if (kind !== "mass") return false;
  if (/\bweigh(?:s|ed|ing)?(?: [\p{L}-]+){0,4} $/iu.test(text.slice(0, focus))) return true;
  if (/gram|^kg|^g$/iu.test(unit) && value < LEAST_KILOGRAMS && !OF_WORTH.test(text.slice(focus + 1))) return true;
  return /-[\p{L}]+$/u.test(written) && !OF_LOADS.test(text.slice(focus + 1, focus + 60));
}

/** Less than this fills an engine or a bottle. */
const LEAST_LITRES = 100;
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

/** "Sells in China for 28,000 dollars": what one thing costs, not what countries trade. */
export function isPriceOfOne({kind, value}: QuantityMention, measure: TradeMeasure): boolean {
  return kind === "money" && PRICED.has(measure) && value < LEAST_WORTH;
}

/** "15,000 Nepalis": people, though the number might be of what is called by its make. */
export function isOfPeople({kind, unit}: QuantityMention): boolean {
  if (kind !== "count") return false;
  return gazetteer.get(nameKey(unit.replace(/s$/u, "")))?.some(({form}) => form === "demonym") ?? false;
}

const DENIED = /\b(?:did|does|do|has|have|had|was|were|is|are|would|will)(?: not|n['’]t| never)(?: \p{Ll}+ly| yet)? $/u;

/** "Did not give 150 billion": what the words before its verb deny. */
export function isDenied(text: string, cue: number): boolean {
  return DENIED.test(text.slice(Math.max(0, cue - 40), cue));
}
