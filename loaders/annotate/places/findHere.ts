import type {CountryCode, PlaceMention, Sentence, Token} from "../../types.ts";
import {findDiary} from "../tokens/findDiary.ts";
import {findTokens} from "../tokens/findTokens.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {findPlaces} from "./findPlaces.ts";

/** A sentence whose places are known. */
interface Placed {
  readonly kind: Sentence["kind"];
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
}

const LONGEST_DATELINE = 16;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?$/u;

/**
 * The place of the dateline ("HANOI –", "NAIROBI, KENYA:", "BERLIN, Sept 8 -"), byline ("By Ann Roe in Oslo") or
 * masthead; null where the text has none, or is a diary whose entries have one each.
 */
export function findHere(
  text: string,
  sentences: readonly Placed[]
): {place: string | null; country: CountryCode} | null {
  const isDiary = findDiary(sentences).entries.size > 0;
  return (
    (isDiary ? null : findDateline(sentences)) ??
    findByline(sentences) ??
    findPlaceLine(sentences) ??
    findMasthead(text) ??
    findVenue(sentences)
  );
}

const SPOKEN = /^(?:conference|doorstop|interview|availability|remarks|briefing|transcript)$/;

/** "Transcript of joint press conference, Jakarta": where those spoke whose words a page gives. */
function findVenue(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  const [title] = sentences.filter(({kind}) => kind === "title" || kind === "heading");
  const last = title?.places.at(-1);
  if (title === undefined || last?.form !== "city" || last.country === null) return null;
  const isSpoken = title.tokens.some(({lower}) => SPOKEN.test(lower));
  const closes = last.lastToken === title.tokens.length - 1 && title.tokens[last.firstToken - 1]?.text === ",";
  return isSpoken && closes ? {place: last.place, country: last.country} : null;
}

/**
 * "Tbilisi | Thursday 27 December 2012" among the first lines of the page, which the reader may have taken for its date
 * alone.
 */
function findMasthead(text: string): {place: string | null; country: CountryCode} | null {
  const head = text.slice(0, 600);
  const line = /^ {0,40}(?<place>\p{Lu}[\p{L}' -]{2,30}) {0,3}[|•·,] {0,3}[^\n]{0,60}\b(?:19|20)\d\d\b/mu.exec(head)
    ?.groups?.["place"];
  if (line === undefined) return null;
  const tokens = findTokens(line, 0, line.length);
  const [city] = findPlaces(line, tokens, {countries: new Set(), informal: false});
  const alone = city?.form === "city" && city.firstToken === 0 && city.lastToken === tokens.length - 1;
  return alone && city.country !== null ? {place: city.place, country: city.country} : null;
}

/** "By Ann Roe in Oslo", "By our correspondent, Lima": where a report was written. */
function findByline(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  for (const {kind, tokens, places} of sentences.slice(0, 12)) {
    const last = places.at(-1);
    if (kind !== "meta" || tokens[0]?.lower !== "by" || tokens.length > 12 || last?.form !== "city") continue;
    const closes = last.lastToken === tokens.length - 1 && /^(?:in|at|,)$/.test(tokens[last.firstToken - 1]!.lower);
    if (closes && last.country !== null) return {place: last.place, country: last.country};
  }
  return null;
}

/**
 * "Kampala, 27th March, 2025" or "Tbilisi | Thursday 27 December 2012" on a line of its own, above the text or below
 * it.
 */
function findPlaceLine(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  const article = sentences.filter(({kind}) => kind !== "comment");
  for (const {tokens, places} of [...article.slice(0, 12), ...article.slice(12).slice(-4)]) {
    const first = places[0];
    if (first?.firstToken !== 0 || first.country === null || tokens.length > 12) continue;
    const isParted = /^[,|•·]$/.test(tokens[first.lastToken + 1]?.text ?? "");
    // "Baku, March 16, AZERTAC"
    const isShort = tokens.length < 9 && tokens.some(({text}) => MONTH.test(text));
    const isDated = isParted && (isShort || tokens.some(({text}) => /^(?:19|20)\d\d$/.test(text)));
    if (isDated && first.form === "city") return {place: first.place, country: first.country};
  }
  return findLetterhead(article.slice(0, 4));
}

/** "EMBASSY OF INDIA" with "MAPUTO" on the next line: a city that has a line of the letterhead to itself. */
function findLetterhead(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  for (const {kind, tokens, places} of sentences) {
    const [first] = places;
    if (kind === "paragraph" || kind === "list item" || first?.form !== "city" || first.country === null) continue;
    const alone = first.firstToken === 0 && first.lastToken === tokens.length - 1;
    if (alone && tokens[0]!.text === tokens[0]!.text.toUpperCase()) return {place: first.place, country: first.country};
  }
  return null;
}

/** "HANOI –" and the like at the head of a paragraph, or "HANOI" that stands apart from its first sentence. */
function findDateline(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  let seen = 0;
  for (const {kind, tokens, places} of sentences) {
    if (kind === "title" || kind === "heading" || kind === "comment") continue;
    if (seen++ > 12) return null;
    const first = places[0];
    const end = isAlone(tokens, first) ? tokens.length : Math.max(datelineEnd(tokens), bareEnd(tokens, places));
    if (end < 0 || first === undefined || first.lastToken >= end) continue;
    const opens = tokens
      .slice(0, first.firstToken)
      .every(({text, pos}) => pos === "PUNCT" || pos === "SYM" || text === text.toUpperCase());
    if (!opens || first.form === "demonym") continue;
    const stated = places.find(({form, lastToken}) => form === "country" && lastToken < end);
    const country = stated?.country ?? first.country;
    if (country !== null) return {place: first.form === "city" ? first.place : null, country};
  }
  return null;
}

/**
 * "HAVANA President Roe …", "OITA, Japan Mr Roe …": a town in capitals before other words, where the dash is lost.
 */
function bareEnd(tokens: readonly Token[], places: readonly PlaceMention[]): number {
  const [first, second] = places;
  if (first?.form !== "city" || first.firstToken !== 0) return -1;
  const town = tokens.slice(0, first.lastToken + 1).map(({text}) => text);
  if (!town.every((word) => /^\p{Lu}{2,}$/u.test(word)) || !town.some((word) => word.length > 3)) return -1;
  let end = first.lastToken + 1;
  if (/^[,/]$/.test(tokens[end]?.text ?? "") && second?.firstToken === end + 1 && second.form !== "demonym")
    end = second.lastToken + 1;
  return /^(?:\p{Lu}\p{Ll}|U\.S\.|A$)/u.test(tokens[end]?.text ?? "") ? end : -1;
}

/** "MOSCOW/GENEVA": nothing but towns in capitals. */
function isAlone(tokens: readonly Token[], first: PlaceMention | undefined): boolean {
  return first?.form === "city" && tokens.every(({text}) => text === "/" || /^\p{Lu}{3,}$/u.test(text));
}

/** Index of the dash or colon that closes a dateline; -1 where the sentence does not open with one. */
function datelineEnd(tokens: readonly Token[]): number {
  const dated = Math.max(datedEnd(tokens), creditedEnd(tokens));
  if (dated > 0) return dated;
  for (let i = 1; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    const {text, start} = tokens[i]!;
    const spaced = start > tokens[i - 1]!.end || (tokens[i + 1]?.start ?? start) > tokens[i]!.end;
    if (/^(?:[–—_-]|--|:)$/.test(text) && (text !== "-" || spaced)) return text === ":" && i > 5 ? -1 : i;
    // In "SIEM REAP" the tagger takes a town's second word for a verb.
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && text !== text.toUpperCase()) return -1;
  }
  return -1;
}

/** "Oslo [Norway], March 9 (ANI):" closes with the colon behind the agency, however many words stand before it. */
function creditedEnd(tokens: readonly Token[]): number {
  const colon = tokens.findIndex(({text}, i) => text === ":" && i < LONGEST_DATELINE);
  const credit = tokens.slice(0, Math.max(colon, 0)).map(({text}) => text);
  return credit.some((text) => MONTH.test(text)) && credit.at(-1) === ")" ? colon : -1;
}

/** "NAIROBI, Sept 20 The bank…" and "MOSCOW, March 21. /TASS/." close with the day. */
function datedEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? "")) return -1;
  const comma = tokens.findIndex(({text}, i) => text === "," && i < 4);
  const day = tokens[comma + 2]?.text === "." ? comma + 3 : comma + 2;
  if (comma < 1 || !MONTH.test(tokens[comma + 1]?.text ?? "") || !/^\d\d?$/.test(tokens[day]?.text ?? "")) return -1;
  const next = tokens[day + 1]?.text === "." ? tokens[day + 2] : tokens[day + 1];
  return next === undefined || next.text === "/" || startsWithCapital(next.text) ? day + 1 : -1;
}
