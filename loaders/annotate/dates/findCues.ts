import type {Token} from "../../types.ts";
import {MONTH_NAME} from "./words.ts";

const CUES = {
  digit: /\d/,
  day: /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/,
  fourDigits: /1[5-9]\d\d|20\d\d/,
  fiscal: /^(?:fy|fiscal|financial)/,
  month: new RegExp(`^(?:${MONTH_NAME})(?!\\p{L})`, "u"),
  weekday: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  unit: /^(?:day|night|week|fortnight|month|quarter|year|decade|century|hour)/,
  part: /^(?:early|mid|middle|late|beginning|start|end|close|days|half)$/,
  quarter: /^q[1-4]|^(?:quarter|half|months)$/,
  season: /^(?:spring|summer|autumn|fall|winter)$/,
  today: /^(?:today|tonight|night|overnight|yesterday|tomorrow|morning|afternoon|evening)$/
} as const;

/** A kind of word without which a date rule finds nothing. */
export type Cue = keyof typeof CUES;

const kinds = Object.keys(CUES) as Cue[];
const MOST_KEPT = 50_000;
const known = new Map<string, readonly Cue[]>();

/** The kinds of date words that a sentence holds, or seems to: a cheap look before the rules' own patterns. */
export function findCues(tokens: readonly Token[]): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  for (const {lower} of tokens) for (const cue of cuesOf(lower)) cues.add(cue);
  return cues;
}

function cuesOf(word: string): readonly Cue[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const cues = kinds.filter((cue) => CUES[cue].test(word));
  if (known.size > MOST_KEPT) known.clear();
  known.set(word, cues);
  return cues;
}
