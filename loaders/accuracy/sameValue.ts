import {editDistance} from "../editDistance.ts";
import {boundsOf, daysBetween, overlaps} from "../annotate/dates/edtf.ts";
import type {Edtf, Span} from "../types.ts";

/** The words of a name or phrase, without case, accents and punctuation. */
export function wordsOf(phrase: string | null | undefined): string[] {
  const plain = (phrase ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two phrases have the same words in the same order; null is the empty phrase. */
export function isSamePhrase(a: string | null | undefined, b: string | null | undefined): boolean {
  return wordsOf(a).join(" ") === wordsOf(b).join(" ");
}

/**
 * Whether two names can be one person's: one's words are all in the other, or the last words agree but for a letter or
 * two.
 */
export function isSamePerson(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0) return false;
  return isSpelledAlike(x.at(-1)!, y.at(-1)!) || short.every((word) => long.some((w) => isSpelledAlike(word, w)));
}

/**
 * Whether a date is right: it shares a day with the label and is not vaguer than twice the label's length (three days
 * at least).
 */
export function isSameDate(label: Edtf | null | undefined, date: Edtf | null): boolean {
  if (label == null) return true;
  if (!overlaps(label, date)) return false;
  const allowed = lengthDays(label);
  return allowed === Infinity || lengthDays(date) <= Math.max(2 * allowed, 3);
}

/** Whether any span of one list shares a code unit with any of the other. */
export function isAnyOverlapping(a: readonly Partial<Span>[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => (x.start ?? -1) < y.end && y.start < (x.end ?? -1)));
}

/** Share of two phrases' words, from 0 to 1, that they have in common. */
export function sharedWords(a: string | null | undefined, b: string | null | undefined): number {
  const x = new Set(wordsOf(a).filter((word) => !commonWords.has(word)));
  const y = new Set(wordsOf(b).filter((word) => !commonWords.has(word)));
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both || 1);
}

const commonWords = new Set(["the", "of", "a", "an", "and", "project", "supply", "cooperation", "gas"]);

function lengthDays(date: Edtf | null): number {
  const bounds = boundsOf(date);
  return bounds?.first == null || bounds.last === null ? Infinity : daysBetween(bounds.first, bounds.last);
}

function isSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4) return false;
  return editDistance(a, b) <= Math.ceil(Math.max(a.length, b.length) / 6);
}
