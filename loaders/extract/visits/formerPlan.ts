import {anyOf} from "../../anyOf.ts";
import type {DateMention, Sentence, Token} from "../../types.ts";

const FIXED = anyOf("scheduled|planned|slated|set|fixed|due|foreseen|expected|announced|arranged|meant");
const ONCE = anyOf("originally|initially|previously|earlier|first");
/** What stands before a day given up: "originally scheduled for", "which had been set for", "brought forward from". */
const GIVEN_UP = new RegExp(
  `(?:\\b${ONCE} (?:been )?${FIXED}|\\bhad (?:\\w+ )?been ${FIXED}|\\bwas(?= to (?:take place|be held|begin|start) )|[,(] ${FIXED}|\\b(?:moved|brought) forward)` +
    "(?: to (?:take place|be held|begin|start))? (?:for|on|in|from)(?: the)?$"
);
/** A plan told as a former one: behind it a plain "begins" tells the new day. */
const WAS_PLANNED = new RegExp(`\\b${ONCE} (?:been )?${FIXED}\\b`);
/** Words by which the trip stands, on another day. */
const STANDS = /\b(?:will|would|to|is|are) (?:now|instead)\b|\bbrought forward\b/;
/** Words that tell a trip's day, where another has been told as given up. */
const BEGINS = /\b(?:begins|began|starts|started|takes place|took place)\b/;
/** Words before a date that may tell which of two plans it is of. */
const BEFORE = 7;

/** "originally scheduled for April, will now take place in May": the day given up of a trip that stands. */
export function isOfFormerPlan(tokens: readonly Token[], {firstToken}: DateMention): boolean {
  const before = wordsOf(tokens, firstToken - BEFORE, firstToken);
  const all = wordsOf(tokens, 0, Infinity);
  return GIVEN_UP.test(before) && (STANDS.test(all) || (WAS_PLANNED.test(before) && BEGINS.test(all)));
}

/** The day that has taken the place of one given up in the same sentence; null where the sentence tells no such two. */
export function findNewDay({tokens, mentions}: Sentence): DateMention | null {
  const dates = mentions.filter((m): m is DateMention => m.type === "date" && m.edtf !== null && m.form !== "duration");
  const former = dates.length < 2 ? -1 : dates.findIndex((date) => isOfFormerPlan(tokens, date));
  return former < 0 ? null : (dates[former + 1] ?? null);
}

function wordsOf(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(Math.max(0, first), end)
    .map(({lower}) => lower)
    .join(" ");
}
