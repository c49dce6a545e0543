import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import {counterpartOf, type DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {assignParties, type Parties} from "./assignParties.ts";
import type {Firing} from "./findFirings.ts";
import {countriesOf, partnerNamed, sorted, STATISTICS, takerBehind, withPartner, withStranger} from "./findPartner.ts";
import {asDebtor, asSigners} from "./turnParties.ts";

/** Seller, giver or creditor, and the other end. */
export type Ends = Pick<TradeRecord, "from" | "to">;

/** What decides between whom a figure is, beside the sentence itself. */
export interface EndsContext {
  readonly measure: TradeMeasure;
  /** The figure that this one follows; null for none. */
  readonly topic: TradeRecord | null;
  readonly before: MarkedSentence | null;
  /** The sentence before that; null for none. */
  readonly earlier: MarkedSentence | null;
  readonly countries: DocumentCountries;
  /** True where the sentence has told of the topic already. */
  readonly isSameSentence: boolean;
  /** Countries named inside the amount ("four Russian helicopters"). */
  readonly origins: readonly CountryCode[];
}

/** From whom to whom a figure goes; null where the text does not tell of two countries. */
export function findEnds(
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  focus: number,
  context: EndsContext
): Ends | null {
  const {rule, cue, cueEnd} = firing;
  const {topic, measure} = context;
  const direction = measure === "bilateral trade" ? "pair" : rule.direction === "deficit" ? "giver" : rule.direction;
  const assigned = assignParties(marked, text, {direction, cue, cueEnd, focus, isNominal: rule.last === true});
  const giver = marked.parties.get(firing.from ?? "")?.country;
  const read =
    giver === undefined
      ? assigned
      : {...assigned, from: giver, to: assigned.from === giver ? assigned.to : assigned.from};
  if (rule.replacesPartner === true && topic !== null)
    return withPartner(topic, marked.parties.get(text.charAt(cue))?.country ?? null, context.countries);
  const taker = rule.continues === true && topic !== null ? takerBehind(marked, text, focus, topic) : null;
  if (taker !== null) return {from: topic!.from, to: taker};
  if (rule.continues === true && topic !== null && isWithin(read, topic)) return {from: topic.from, to: topic.to};
  if (measure === "bilateral trade") return pairEnds(read, marked, text, context);
  const {from, to} = withOrigin(asSigners(rule, asDebtor(rule, read, text), marked, text, context), context.origins);
  const known = from ?? to;
  if (known === null) return endsWithoutParty(marked, text, firing, context);
  if (rule.explicit === true) return explicitEnds({from, to}, read.bloc, context);
  if (read.bloc) return {from, to};
  if (rule.name === "trade/deals-worth" && (from === null || to === null) && !tellsOfTwo(marked, text)) return null;
  const other = otherEnd(known, text, focus, context);
  const ends = {from: from ?? (to === other ? null : other), to: to ?? (from === other ? null : other)};
  // A deficit is with somebody; fees and deals may leave an end open.
  if (measure === "other" && !/deficit|surplus/.test(rule.name))
    return rule.direction === "pair" ? sorted(ends.from, ends.to) : ends;
  return ends.from === null || ends.to === null ? null : ends;
}

/** "Poland signed contracts worth 2 billion" with firms of its own, unless two countries sign. */
function tellsOfTwo(marked: MarkedSentence, text: string): boolean {
  return countriesOf(marked).length > 1 || /\b(?:two (?:countries|sides|nations|governments|neighbou?rs)|both|bilateral|mutual|during (?:his|her|the) visit)\b/iu.test(text); // prettier-ignore
}

/** Both ends as the sentence tells them; a share of a bank's loan has only its taker. */
function explicitEnds({from, to}: Ends, bloc: boolean, {topic, measure}: EndsContext): Ends | null {
  if (from !== null && to !== null) return {from, to};
  const share = topic !== null && topic.from === null && (topic.measure === "debt" || topic.measure === "aid");
  return (share || bloc) && to !== null && (measure === "aid" || measure === "debt") ? {from: null, to} : null;
}

function isWithin({from, to}: Parties, topic: TradeRecord): boolean {
  return (
    [from, to].every((country) => country === null || country === topic.from || country === topic.to) &&
    topic.from !== null
  );
}

/** "Islamabad received four Russian helicopters": the goods' own country is the seller. */
function withOrigin({from, to}: Parties, [origin]: readonly CountryCode[]): Ends {
  if (origin === undefined) return {from, to};
  if (from === null) return {from: origin === to ? null : origin, to};
  return from !== origin && to === null ? {from: origin, to: from} : {from, to};
}

/** The end that the words leave out: the last figure's, else the document's other country. */
function otherEnd(known: CountryCode, text: string, focus: number, {topic, measure, countries, before}: EndsContext) {
  if (topic !== null && STATISTICS.has(measure)) {
    if (topic.from === known) return topic.to;
    if (topic.to === known) return topic.from;
  }
  if (!needsOther(measure, text, focus)) return null;
  const named = countriesOf(before).filter((code) => code !== known);
  return named.length === 1 && countries.main.slice(0, 3).includes(named[0]!)
    ? named[0]!
    : counterpartOf(countries, known);
}

/** A country's exports to all the world have no buyer: only "to", "from", "with" or "our" call for a second country. */
function needsOther(measure: TradeMeasure, text: string, focus: number): boolean {
  if (measure !== "export" && measure !== "import") return true;
  const around = text.slice(Math.max(0, focus - 90), focus + 90);
  return (
    /\b(?:to|from|with|of)\s(?:the\s)?[\ue000-\ue0ff]|\bour\b/iu.test(around) ||
    /[\ue000-\ue0ff] (?:goods|products|wares|made)/u.test(around)
  );
}

function endsWithoutParty(
  marked: MarkedSentence,
  text: string,
  {rule}: Firing,
  {topic, measure, before, earlier, countries, isSameSentence}: EndsContext
): Ends | null {
  if (
    topic !== null &&
    topic.from !== null &&
    topic.to !== null &&
    (isSameSentence || STATISTICS.has(measure) || isGoodsFlow(topic.measure, measure))
  ) {
    const {from, to} = withStranger(topic, marked, measure, countries);
    // "Turnover amounted to 320 million, exports to 30": whose exports, of two countries, the document's own point of view tells.
    if (topic.measure === "bilateral trade" && (measure === "export" || measure === "import")) {
      const partner = partnerNamed(marked, text);
      const own = partner === from ? to : partner === to ? from : ([countries.home, ...countries.main].find((code) => code === from || code === to) ?? from); // prettier-ignore
      const other = own === from ? to : from;
      return measure === "export" ? {from: own, to: other} : {from: other, to: own};
    }
    if (rule.direction === "deficit" && topic.item !== "trade deficit")
      return isDebtor(topic, countries) ? {from, to} : {from: to, to: from};
    // "sold it goods worth 2 billion and bought goods worth 17": the other way round.
    const isTurned =
      topic.measure !== measure && [topic.measure, measure].every((m) => m === "import" || m === "export");
    return isTurned ? {from: to, to: from} : {from, to};
  }
  const listed = measure === "export" || measure === "import" ? countriesOf(before) : [];
  if (listed.length === 2 && /^\W{0,4}(?:(?:total|annual|our) )?(?:exports?|imports?)\b/iu.test(text)) {
    const own = listed.find((code) => code === countries.home) ?? listed[0]!;
    const other = listed.find((code) => code !== own)!;
    return measure === "export" ? {from: own, to: other} : {from: other, to: own};
  }
  if (before === null || !/^["“]?(?:The|This) (?:contract|deal|order|agreement|sale|loan|credit)\b/u.test(text))
    return null;
  return endsOfSigning(before) ?? (earlier === null ? null : endsOfSigning(earlier));
}

/** "India is sending wheat. The first 50 lorries left on Tuesday.": what moves after that moves the same way. */
function isGoodsFlow(before: TradeMeasure, now: TradeMeasure): boolean {
  return [before, now].every((measure) => measure === "delivery" || measure === "purchase" || measure === "aid");
}

/** Of two countries the one with the deficit: the paper's own, else the one that buys more in the figure before. */
function isDebtor({from, to, measure}: TradeRecord, {home}: DocumentCountries): boolean {
  if (home !== null && (home === from || home === to)) return home === from;
  return measure === "export" || measure === "bilateral trade";
}

/** "A and B signed the contract in Teheran. The contract is worth …": who orders is at home. */
function endsOfSigning(sentence: MarkedSentence): Ends | null {
  const countries = countriesOf(sentence);
  if (countries.length !== 2) return null;
  const host = [...sentence.parties.values()].find(({form}) => form === "city")?.country ?? countries[1]!;
  return {from: countries.find((country) => country !== host)!, to: host};
}

function pairEnds(
  {from, to, bloc}: Parties,
  marked: MarkedSentence,
  text: string,
  {topic, countries, before}: EndsContext
): Ends | null {
  if (from !== null && to !== null) return sorted(from, to);
  if (bloc) return from === null ? null : {from, to: null};
  if (from !== null) {
    const other = topic?.from === from ? topic.to : topic?.to === from ? topic.from : counterpartOf(countries, from);
    return other === null ? null : sorted(from, other);
  }
  if (topic !== null && topic.from !== null && topic.to !== null) return sorted(topic.from, topic.to);
  if (
    !/\b(?:bilateral|two-way|mutual|their|the two|both|between us|each other|our|the pair|the sides|annual trade|trade (?:volume|turnover)|turnover|goal|target)\b/iu.test(
      text
    )
  )
    return null;
  const [only, ...others] = countriesOf(marked);
  const isWithBloc = [...marked.parties.values()].some(({form}) => form === "bloc");
  if (isWithBloc && only !== undefined && others.length === 0) return {from: only, to: null};
  const named = [marked, before].map((sentence) => countriesOf(sentence)).find(({length}) => length === 2);
  const [one = null, other = null] = named ?? countries.main;
  return one === null || other === null ? null : sorted(one, other);
}
