import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends} from "./findEnds.ts";
import {STATISTICS} from "./measureClasses.ts";

// "Imports from Peru", "a deficit with Chile".
const TRADE_WITH = /\b(?:imports?|exports?|deficit|surplus|trade) (?:from|to|with) (?:the )?(?<mark>[\ue000-\ue0ff])/iu;
// "$3 million of timber to Chile", "another 3 million from Finland".
const END_BEHIND =
  /^(?: (?!to |for |from |by )[\p{L}-]+){0,3} (?<word>to|for|from|(?:donated|given|provided|contributed|sent|supplied|transferred|lent|pledged) by) (?:the )?(?<mark>[\ue000-\ue0ff])(?!['’])/u;

const GOODS_TO = "(?:exports?|sales|shipments|those)\\b[^;,\ue000-\ue0ff\ue200-\ue2ff]{0,30} to";
const GOODS_FROM = "(?:imports?|purchases|those)\\b[^;,\ue000-\ue0ff\ue200-\ue2ff]{0,30} from";
const BALANCE_WITH = "(?:deficit|surplus|gap|imbalance)\\b[^;,\ue000-\ue0ff\ue200-\ue2ff]{0,20} with";
const PARTNERS = new RegExp(
  `\\b(?:${GOODS_TO}|${GOODS_FROM}|${BALANCE_WITH}) (?:the )?(?<mark>[\ue000-\ue0ff])`,
  "giu"
);

/**
 * The earlier figure's ends with another partner: of trade figures the end that the document is less about changes, of
 * investments the giver, of gifts and loans the taker.
 */
export function withPartner(
  {measure, from, to}: TradeRecord,
  partner: CountryCode | null,
  {home, main}: DocumentCountries
): Ends | null {
  if (partner === null || partner === "" || from === partner || to === partner) return null;
  if (measure === "investment") return {from: partner, to};
  if (measure === "aid" || measure === "debt") return {from, to: partner};
  const own = [home, ...main].find((code) => code === from || code === to) ?? from;
  if (measure === "bilateral trade") return sorted(own, partner);
  return own === from ? {from, to: partner} : {from: partner, to};
}

/**
 * "Trade with Oman was worth 3 billion. Qatar stood out with a deficit of 2.": the one new country takes the partner's
 * place.
 */
export function withStranger(
  topic: TradeRecord,
  marked: MarkedSentence,
  measure: TradeMeasure,
  countries: DocumentCountries
): Ends {
  const named = countriesOf(marked);
  const [stranger = null] = named;
  const isNew = named.length === 1 && STATISTICS.has(measure) && stranger !== topic.from && stranger !== topic.to;
  return (isNew ? withPartner(topic, stranger, countries) : null) ?? topic;
}

/**
 * Whom the sentence's other half deals with: "exports rose to 2 billion, whereas imports from India stood at 9"; null
 * where it names nobody.
 */
export function partnerNamed({parties}: MarkedSentence, text: string): CountryCode | null {
  const mark = TRADE_WITH.exec(text)?.groups?.mark;
  return parties.get(mark ?? "")?.country ?? null;
}

/** Buyers of a sentence's exports, and sellers of its imports: "exports to Peru", "imports of tea from Kenya". */
export function partnersOf(sentence: MarkedSentence | null): CountryCode[] {
  const marks = [...(sentence?.text.matchAll(PARTNERS) ?? [])].map(({groups}) => groups!.mark!);
  return marks.flatMap((mark) => sentence!.parties.get(mark)?.country ?? []);
}

const THOSE_WITH = /\bthose (?<word>to|from) (?:the )?$/iu;

/** "While those to Ghana fell": its preposition tells which end the next partner is; null where there is none. */
export function thoseWith(left: string, partner: CountryCode | null, {measure, from, to}: TradeRecord): Ends | null {
  if (measure !== "export" && measure !== "import") return null;
  const word = THOSE_WITH.exec(left)?.groups?.word?.toLowerCase();
  if (word === undefined || partner === null || partner === "" || partner === from || partner === to) return null;
  return word === "to" ? {from, to: partner} : {from: partner, to};
}

/**
 * "900 tons to Peru and 400 tons to Chile", "$2 billion from Japan and another billion from Finland": the second amount
 * has an end of its own; null where it has none.
 */
export function endsBehind(
  {parties}: MarkedSentence,
  text: string,
  focus: number,
  {measure, from, to, evidence}: TradeRecord
): Ends | null {
  if (measure === "bilateral trade" || measure === "other") return null;
  const isOwed = evidence[0]?.rule === "trade/borrowed";
  const {word, mark} = END_BEHIND.exec(text.slice(focus + 1, focus + 60))?.groups ?? {};
  const country = parties.get(mark ?? "")?.country ?? "";
  if (country === "" || country === from || country === to) return null;
  // "Owes 3 million to China and 2 million to Oman": each is a creditor.
  if (word === "to" && isOwed) return {from: country, to};
  if (word === "from" || word?.endsWith("by")) return to === null ? null : {from: country, to};
  const isOpenGift = to === null && (measure === "aid" || measure === "debt");
  return from === null || (to === null && !isOpenGift) || measure === "import" ? null : {from, to: country};
}

/**
 * "Kenya sent 40 tons to Peru, Ethiopia 20": a country set bare before its amount takes the place of the one that
 * stands before the amount before; null where it is not bare.
 */
export function inTheSamePlace(
  {parties}: MarkedSentence,
  text: string,
  {cue, focus}: {readonly cue: number; readonly focus: number},
  {measure, from, to}: TradeRecord
): Ends | null {
  const own = parties.get(text.charAt(cue))?.country ?? "";
  // "Japan's aid stands at 3 million, Norway's at 4".
  if (/^['’]s /u.test(text.slice(cue + 1)) && measure !== "import" && own !== "" && own !== to) return {from: own, to};
  const earlier = text.slice(0, cue).search(/[\ue200-\ue2fe][^\ue200-\ue2fe]*$/u);
  if (
    earlier < 0 ||
    !/^(?: by)?(?: (?:about|some|over|nearly|another|a further))? ?$/u.test(text.slice(cue + 1, focus))
  )
    return null;
  const before = [...text.slice(0, earlier)].findLast((char) => parties.has(char));
  if (before === undefined || own === "" || own === from || own === to) return null;
  // A body of many countries has no code.
  const old = parties.get(before)!.country || null;
  return old === from ? {from: own, to} : old === to ? {from, to: own} : null;
}

/** Countries that a sentence names, in order; a body of many countries is none. */
export function countriesOf(sentence: MarkedSentence | null): CountryCode[] {
  const parties = [...(sentence?.parties.values() ?? [])].filter(({country}) => country !== "");
  return [...new Set(parties.map(({country}) => country))];
}

/** Two countries by alphabet, as bilateral trade gives them. */
export function sorted(a: CountryCode | null, b: CountryCode | null): Ends {
  const [from = null, to = null] = [a, b].filter((code) => code !== null).sort();
  return {from, to};
}
