import type {CountryCode, TradeMeasure} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {assignParties} from "./assignParties.ts";
import {donorCountries} from "./donorCountries.ts";
import {type Ends, type EndsContext, findEnds} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {countriesOf, sorted} from "./findPartner.ts";
import {investsAbroad} from "./investsAbroad.ts";
import {TRADE} from "./measureClasses.ts";
import {turnByKind} from "./turnByKind.ts";
import {namesBloc} from "./turnParties.ts";

/**
 * Ends of a figure that only a word near it tells of: as for other figures where the words tell them, else what the
 * figure before or the document's own countries tell; null where the document is of one country alone.
 */
export function endsOfNear(
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  focus: number,
  context: EndsContext
): Ends | null {
  if (isOwnBusiness(marked, context)) return null;
  const told = byMaker(marked, text, focus, context) ?? findEnds(marked, text, firing, focus, context);
  const ends = told ?? nearEnds(marked, text, firing, focus, context);
  const isOfNobody = ends?.from == null && ends?.to == null;
  const isOpen = OF_MANY.has(context.measure) || (context.measure === "investment" && namesBloc(marked));
  return ends === null || (isOfNobody && !isOpen) ? null : turnByKind(ends, context.measure, marked, text, focus);
}

/** What is a figure though neither end is told: exports of a bloc, loans to a continent, gifts of many. */
const OF_MANY: ReadonlySet<TradeMeasure> = new Set(["export", "import", "debt", "aid", "other"]);

/** "Poland will spend 3 billion zlotys on harbours": in its own money, with nobody else named. */
function isOwnBusiness(marked: MarkedSentence, {measure, moneyOf, namesLender, countries}: EndsContext): boolean {
  if (moneyOf === null || namesLender || TRADE.has(measure)) return false;
  return countries.main.includes(moneyOf) && countriesOf(marked).every((code) => code === moneyOf);
}

function nearEnds(
  marked: MarkedSentence,
  text: string,
  {rule, cue, cueEnd}: Firing,
  focus: number,
  context: EndsContext
): Ends | null {
  const {measure, countries} = context;
  if (measure === "bilateral trade") return isAbroad(marked, context) ? pairOf(marked, countries) : null;
  const direction = rule.direction === "deficit" ? "giver" : rule.direction;
  const read = assignParties(marked, text, {direction, cue, cueEnd, focus, isNominal: false});
  const isOpen = measure === "investment" && read.from !== null && read.to === null;
  if (isOpen && !investsAbroad(read.from, marked, text)) return null;
  const ends = withTopic(read, context);
  if (ends.from !== null && ends.to !== null) return ends;
  if (!isAbroad(marked, context)) return ofOneCountry(ends, text, context);
  const placed = asPlaced(ends, measure);
  // "The union invested 11 billion in Chile": a body of many countries is the other end.
  return measure === "investment" && namesBloc(marked) ? placed : withCentral(placed, context);
}

/** True where a document is on two countries at least, or on what a body of many lends. */
function isAbroad(marked: MarkedSentence, {countries, namesLender}: EndsContext): boolean {
  const {home, central, main, recurring} = countries;
  const isOfTwo = recurring.size > 1 || central.size > 1 || countriesOf(marked).length > 1;
  const isOfOther = home !== null && main.some((code) => code !== home && recurring.has(code));
  return isOfTwo || isOfOther || namesLender || namesBloc(marked);
}

/** "Polish tanks worth 3 million" in a list of what Oman buys: the maker sells; null where no maker is told. */
function byMaker(
  {parties}: MarkedSentence,
  text: string,
  focus: number,
  {measure, countries: {home, main}}: EndsContext
): Ends | null {
  if (measure !== "purchase" && measure !== "export") return null;
  const maker = parties.get(MAKER.exec(text.slice(0, focus))?.groups?.maker ?? "")?.country ?? "";
  if (maker === "") return null;
  const buyer = [home, ...main].find((code) => code !== null && code !== maker);
  return {from: maker, to: buyer ?? null};
}

const MAKER =
  /(?<maker>[\ue000-\ue0ff]) (?:[\p{L}\d-]+ ){1,5}?(?:worth|for|valued at|at a cost of) (?:about |some |over |nearly )?$/u;

/** What a figure of the same kind before tells of the ends, where it is of the same country. */
function withTopic({from, to}: Ends, {measure, topic}: EndsContext): Ends {
  const isOfTopic = topic?.measure === measure && (from ?? topic.from) === topic.from && (to ?? topic.to) === topic.to;
  return isOfTopic ? {from: topic.from, to: topic.to} : {from, to};
}

/** Of gifts and loans a rich country is the giver, and a poor one the taker. */
function asPlaced({from, to}: Ends, measure: TradeMeasure): Ends {
  const one = from ?? to;
  if (one === null || (from !== null && to !== null) || !GIVEN.has(measure)) return {from, to};
  return donorCountries.has(one) ? {from: one, to: null} : {from: null, to: one};
}

const GIVEN: ReadonlySet<TradeMeasure> = new Set(["aid", "debt"]);

/** The other of two countries that a document is on; who gives or lends is rich, and who gets it is not. */
function withCentral({from, to}: Ends, {measure, countries: {central, main}}: EndsContext): Ends {
  const [a = null, b = null] = central.size === 2 ? central : main.length === 2 ? main : [];
  const one = from ?? to;
  if (a === null || b === null) return {from, to};
  if (one === null && measure === "investment")
    return {from: null, to: [a, b].find((code) => !donorCountries.has(code)) ?? null};
  if (one === null) {
    const isGiver = (code: CountryCode) => GIVEN.has(measure) && donorCountries.has(code);
    return isGiver(a) === isGiver(b) ? {from, to} : isGiver(a) ? {from: a, to: b} : {from: b, to: a};
  }
  const other = one === a ? b : one === b ? a : null;
  if (other === null || (GIVEN.has(measure) && donorCountries.has(other) === (from !== null))) return {from, to};
  return {from: from ?? other, to: to ?? other};
}

const FROM_ABROAD = /\b(?:foreign|overseas|abroad|external|international|remittances)\b/iu;

/** A country's own exports and imports, and the foreign money that it gets; null for all else. */
function ofOneCountry({from, to}: Ends, text: string, {measure, countries}: EndsContext): Ends | null {
  const owner = from ?? to ?? countries.home ?? countries.main[0] ?? null;
  if (owner === null) return null;
  if (measure === "export" && /\bexport/iu.test(text)) return {from: owner, to: null};
  if (measure === "import") return {from: null, to: owner};
  return GIVEN.has(measure) && FROM_ABROAD.test(text) && !donorCountries.has(owner) ? {from: null, to: owner} : null;
}

/** Both countries of a trade: those named, or the one with the document's other; null where they cannot be told. */
function pairOf(marked: MarkedSentence, {central, main}: DocumentCountries): Ends | null {
  const [a = null, b = null] = countriesOf(marked);
  if (a !== null && b !== null) return sorted(a, b);
  const pair = central.size === 2 ? [...central] : main.slice(0, 2);
  if (a !== null && !pair.includes(a)) return null;
  return sorted(pair[0] ?? null, pair[1] ?? null);
}
