import type {DateMention, Edtf, Token} from "../../types.ts";
import {addBound} from "./bounds.ts";
import type {DateFrame, DateReading, DateRule} from "./dateRule.ts";
import {boundsOf, isApproximate} from "./edtf.ts";
import {anchoredRules} from "./rules/anchoredRules.ts";
import {dayRules} from "./rules/dayRules.ts";
import {durationRules} from "./rules/durationRules.ts";
import {periodRules} from "./rules/periodRules.ts";
import {rangeRules} from "./rules/rangeRules.ts";
import {relativeRules} from "./rules/relativeRules.ts";
import {tenseAt} from "./tense.ts";

/** All rules; of matches that overlap the earliest wins, then the longest, then the rule that stands first. */
export const dateRules: readonly DateRule[] = [
  ...rangeRules,
  ...dayRules,
  ...periodRules,
  ...relativeRules,
  ...anchoredRules,
  ...durationRules
];

/** Dates, periods and durations of one sentence, in text order; `anchor` is the date mentioned last before the sentence. */
export function findDates(
  sentence: {readonly text: string; readonly start: number; readonly tokens: readonly Token[]},
  {published, anchor = null}: {readonly published: Edtf | null; readonly anchor?: Edtf | null}
): DateMention[] {
  const {text, start, tokens} = sentence;
  const mentions: DateMention[] = [];
  let lastDate = anchor;
  for (const candidate of withoutOverlaps(findCandidates(text), text, {published, anchor})) {
    const frame = frameAt(text, candidate, published, lastDate);
    const reading = candidate.rule.build(candidate.groups, frame);
    if (reading === null) continue;
    const bounded = addBound(text, candidate, reading);
    const edtf = qualified(bounded.edtf, bounded.basis, published);
    if (edtf !== null && reading.form !== "duration") lastDate = reading.edtf;
    mentions.push(mentionOf({...bounded, edtf}, start, tokens));
  }
  return mentions;
}

interface Candidate {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function findCandidates(text: string): readonly Candidate[] {
  return dateRules.flatMap((rule) =>
    Array.from(text.matchAll(rule.pattern), (match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
      groups: match.groups ?? {}
    }))
  );
}

/** Keeps the candidates that a rule accepts and that begin after the last one kept. */
function withoutOverlaps(
  candidates: readonly Candidate[],
  text: string,
  {published, anchor}: {readonly published: Edtf | null; readonly anchor: Edtf | null}
): readonly Candidate[] {
  const order = new Map(dateRules.map((rule, i) => [rule, i]));
  const sorted = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)
  );
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    if (candidate.start < (kept.at(-1)?.end ?? 0)) continue;
    if (candidate.rule.build(candidate.groups, frameAt(text, candidate, published, anchor)) !== null)
      kept.push(candidate);
  }
  return kept;
}

function frameAt(text: string, {start, end}: Candidate, published: Edtf | null, anchor: Edtf | null): DateFrame {
  return {
    published: boundsOf(published),
    anchor,
    tense: tenseAt(text, start, end),
    before: text.slice(Math.max(0, start - 40), start),
    after: text.slice(end, end + 40)
  };
}

/** What is inferred from an approximate date is approximate too. */
function qualified(edtf: Edtf | null, basis: DateReading["basis"], published: Edtf | null): Edtf | null {
  if (edtf === null || basis !== "inferred" || !isApproximate(published) || isApproximate(edtf)) return edtf;
  return edtf.replace(/\d(?=\/|$)/g, "$&~");
}

function mentionOf(
  reading: DateReading & {readonly start: number; readonly end: number},
  offset: number,
  tokens: readonly Token[]
): DateMention {
  const {edtf, basis = "stated", form = "point", days = null, past = null, weekday = null} = reading;
  const start = offset + reading.start;
  const end = offset + reading.end;
  const firstToken = Math.max(tokens.findIndex((token) => token.end > start), 0); // prettier-ignore
  const afterLast = tokens.findIndex((token) => token.start >= end);
  const lastToken = Math.max((afterLast < 0 ? tokens.length : afterLast) - 1, firstToken);
  return {type: "date", start, end, firstToken, lastToken, edtf, basis, form, days, past, weekday};
}
