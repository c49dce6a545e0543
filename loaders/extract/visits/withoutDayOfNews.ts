import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {governingClause} from "../../annotate/modality/findNounModality.ts";
import {phrasal} from "../../annotate/modality/modality.ts";
import {VERBS_OVER_EVENT} from "../../annotate/modality/modalityWords.ts";
import type {DateMention, Sentence} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const CALLED_OFF = /^(?:cancelled|postponed)$/;
const PLANNED_FOR = /\b(?:scheduled|planned|set|slated|due|fixed|expected|was|were) (?:for|on|to)\b/;
/** Words of a time gone by, seen from the day of the news. */
const GONE_BY = /^(?:last|ago|earlier|yesterday|recently)$/;
/** Prepositions of the days of a trip that is put off: "from May 3 to June 5". */
const MOVED = /^(?:from|to|until|till|for)$/;
const YEAR = /^\d{4}$/;

/**
 * "cancelled the trip on Tuesday", said on Wednesday: a day just past is when it was called off, not when it was to be.
 */
export function withoutDayOfNews({today, parsed}: VisitContext, frame: TripFrame): TripFrame {
  const {status} = frame.modality;
  const last = boundsOf(frame.end ?? frame.start)?.last ?? null;
  if (!CALLED_OFF.test(status ?? "") || today === null || last === null) return frame;
  // "was due to fly on Friday": the day of the trip itself.
  const told = parsed[frame.sentence]!;
  const dates = datesOfFrame(told.sentence, frame);
  if (!/noun$|off$/.test(frame.rule) || dates.some((d) => isDayOfPlan(told.sentence, d))) return frame;
  const undated = {...frame, start: null, end: null};
  if (last <= today && dates.length > 0 && dates.every((d) => isDayOfCall(told, frame, d))) return undated;
  // "postponed his visit on 5-6 January": a stay, and no day of news.
  if (frame.start !== null && frame.end !== null && frame.start !== frame.end) return frame;
  if (status === "postponed" && frame.start === null && last > today) return {...frame, start: frame.end, end: null};
  return last < today && last >= addDays(today, -7) ? undated : frame;
}

/** The mentions that give a frame its days. */
function datesOfFrame({mentions}: Sentence, {start}: TripFrame): DateMention[] {
  return mentions.filter((m): m is DateMention => m.type === "date" && m.edtf !== null && m.edtf === start);
}

/** "a visit scheduled for 3 May was put off": the day is that of the plan. */
function isDayOfPlan({tokens}: Sentence, {firstToken}: DateMention): boolean {
  return PLANNED_FOR.test(
    tokens
      .slice(Math.max(0, firstToken - 6), firstToken)
      .map(({lower}) => lower)
      .join(" ")
  );
}

/** "Last month she called off her trip": a day outside the trip's phrase, at the verb that calls it off. */
function isDayOfCall(parsed: ParsedSentence, {token}: TripFrame, date: DateMention): boolean {
  const noun = parsed.chunks.find((c) => c.kind === "noun" && c.first <= token && token <= c.last);
  const clause = noun === undefined ? null : governingClause(parsed, noun);
  if (noun === undefined || clause === null || YEAR.test(date.edtf!)) return false;
  if (!CALLED_OFF.test(VERBS_OVER_EVENT.get(phrasal(parsed, clause)) ?? "")) return false;
  return isAhead(clause, date) || isBehind(parsed.sentence, clause, date);
}

/** "On Friday he called off a visit", "he on Friday called off a visit", not "the visit in May was called off". */
function isAhead({first, verb, subjects}: Clause, {firstToken, lastToken}: DateMention): boolean {
  const [subject] = subjects;
  const isInFront = subject !== undefined && firstToken >= first && lastToken < subject.first;
  return isInFront || (!verb.passive && lastToken === verb.first - 1);
}

/** "The visit was called off on Friday", "he called off a visit last month", not "was moved to May", "a visit in May". */
function isBehind({tokens}: Sentence, {verb}: Clause, {firstToken, lastToken}: DateMention): boolean {
  const isGone = tokens.slice(firstToken, lastToken + 1).some(({lower}) => GONE_BY.test(lower));
  return firstToken > verb.last && (verb.passive || isGone) && !MOVED.test(tokens[firstToken - 1]!.lower);
}
