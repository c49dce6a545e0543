import type {Token} from "../../types.ts";
import {gazetteer} from "../places/gazetteer.ts";
import {nameKey} from "./plainText.ts";
import {startsWithCapital} from "./wordShapes.ts";

/** Tokens of the longest dateline of an entry: "ADDIS ABABA/NAIROBI/DAR ES SALAAM". */
const MOST_TOKENS = 9;
const IN_CAPITALS = /^\p{Lu}{2,}\.?$/u;
const DASH = /^(?:[–—-]|--)$/;
const WEEKDAY = /^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY$/;
/** What an entry ends with that has no stop: "(final day)", "- 0900 GMT", "(to Feb. 23)", or the day above it. */
const END_OF_ENTRY = /^(?:\)|GMT|UTC|\d{1,4})$/;

/** The town in capitals that opens an entry of a diary. */
export interface EntryDateline {
  /** Its first token, behind stars and bullets. */
  readonly first: number;
  /** The dash behind it. */
  readonly dash: number;
}

/** "** OSLO - President Roe visits": the town in front of an entry whose first token is `from`; null where none is. */
export function entryDateline(tokens: readonly Token[], from = 0): EntryDateline | null {
  let first = from;
  while (first < from + 3 && /^[*•·]$/.test(tokens[first]?.text ?? "")) first++;
  let dash = first;
  while (dash <= first + MOST_TOKENS && /^[/,]$|^\p{Lu}{2,}\.?$/u.test(tokens[dash]?.text ?? "")) dash++;
  const [last, mark, next] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]];
  if (dash === first || last === undefined || mark === undefined || next === undefined) return null;
  const isSpaced = mark.start > last.end && next.start > mark.end;
  const isTown = IN_CAPITALS.test(last.text) && last.text.length > 2;
  return isTown && DASH.test(mark.text) && isSpaced && startsWithCapital(next.text) ? {first, dash} : null;
}

/**
 * Whether a new entry of a diary that runs on in one paragraph begins at token i: "… (final day) ** OSLO - Lund",
 * "… 0900 GMT LIMA - Roe", "… (to May 3) TUESDAY, MAY 2", or a line "ROME - Lund …" below another.
 */
export function opensEntry(tokens: readonly Token[], i: number, isNewLine: boolean): boolean {
  const before = tokens[i - 1]!;
  const isStarred = tokens[i]!.text === "*" && tokens[i + 1]?.text === "*" && before.text !== "*";
  if (!isStarred && !isNewLine && !END_OF_ENTRY.test(before.text)) return false;
  if (tokens[i]!.start === before.end) return false;
  if (opensWithDay(tokens, i)) return true;
  const line = entryDateline(tokens, i);
  return line !== null && (isStarred || isPlace(tokens.slice(line.first, line.dash)));
}

/** "TUESDAY, MAY 2" */
export function opensWithDay(tokens: readonly Token[], i = 0): boolean {
  const [weekday = "", comma = "", month = ""] = tokens.slice(i, i + 3).map(({text}) => text);
  return WEEKDAY.test(weekday) && comma === "," && (IN_CAPITALS.test(month) || /^\d{1,2}$/.test(month));
}

/** "OSLO", "DAR ES SALAAM": a town or country that everybody knows. */
function isPlace(tokens: readonly Token[]): boolean {
  const [name = ""] = tokens.map(({text}) => text).join(" ").split(" / ", 1); // prettier-ignore
  return gazetteer.get(nameKey(name))?.some(({trust}) => trust === "high") ?? false;
}

/** "(to Apr. 29)" behind an entry's stop, which is part of it, whose first token is i. */
export function isLastDayInBrackets(tokens: readonly Token[], i: number): boolean {
  const [open, word, ...rest] = tokens.slice(i, i + 8).map(({lower}) => lower);
  if (open !== "(") return false;
  const isDay =
    /^(?:to|until|till|through)$/.test(word ?? "") && rest.some((text) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(text));
  return (isDay || (/^(?:final|first|last|second|third)$/.test(word ?? "") && rest[0] === "day")) && rest.includes(")");
}
