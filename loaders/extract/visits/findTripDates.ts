import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import type {DateMention, Edtf, Sentence, Token} from "../../types.ts";
import {isForeignDate} from "./isForeignDate.ts";
import {isLengthOfStay} from "./isLengthOfStay.ts";
import {isLengthOfTour} from "./isLengthOfTour.ts";
import type {TripDates} from "./tripFrame.ts";

/** What a date beside a trigger bounds: the first day ("arrived"), the last ("returned"), or the whole stay. */
export type DateRole = "start" | "end" | "whole";

/** Words of times in which a stay is, without filling them. */
const VAGUE =
  /^(?:weeks?|weekends?|months?|years?|days|fortnight|half|early|earlier|later|mid|middle|late|beginning|start|end|close)$/;
const NONE: TripDates = {start: null, end: null, days: null};

/** Dates of a trip from the mentions between two tokens; `after` prefers those behind a token (a destination of several). */
export function findTripDates(
  {sentence}: ParsedSentence,
  first: number,
  last: number,
  role: DateRole,
  near: readonly [number, number] | null
): TripDates {
  const inside = sentence.mentions.filter(
    (m): m is DateMention => m.type === "date" && m.firstToken >= first && m.lastToken <= last
  );
  const dated = inside.filter(
    (m) => m.edtf !== null && m.form !== "duration" && !isForeignDate(sentence.tokens, m, first)
  );
  const close = near === null ? undefined : dated.find((m) => m.firstToken > near[0] && m.firstToken < near[1]);
  const days = stayLength(sentence, inside, role === "end" ? Infinity : first);
  const date = close ?? dated.find((m) => m.form !== "bound") ?? dated[0];
  if (date === undefined) return {...NONE, days};
  const span = sentence.tokens.slice(date.firstToken, date.lastToken + 1);
  const weekday = date.basis === "inferred" && isWeekday(span);
  const until = date.form === "bound" && /^(?:until|till)$/.test(span[0]?.lower ?? "");
  if (until) return {start: null, end: date.edtf!.replace(/^\.\.\//, ""), days, weekday: isWeekday(span.slice(1))};
  // "will visit Peru (to April 28)"
  const [bracket, to] = sentence.tokens.slice(Math.max(0, date.firstToken - 2), date.firstToken);
  if (bracket?.text === "(" && to?.lower === "to") return {start: null, end: date.edtf, days, weekday};
  // "has been on a visit since Sunday": it began that day.
  const since =
    role !== "end" && date.form === "bound" && span[0]?.lower === "since" && /^\d{4}-\d\d-\d\d\/\.\.$/.test(date.edtf!);
  if (since) return withLength({...NONE, start: date.edtf!.slice(0, 10)}, days, role);
  // "a visit from Friday", "starting on 3 May": the first day alone.
  const opens = role === "whole" && date.form === "point" && isOpeningDay(sentence.tokens, date);
  const isVague = span.some(({lower}) => VAGUE.test(lower));
  if (opens) {
    const last = closingDay(sentence.tokens, date, dated) ?? `${date.edtf!}/..`;
    return {...withLength({start: date.edtf, end: last, days: null}, days, role), weekday};
  }
  return {...withLength(roleDates(date, role, isVague), days, role), weekday};
}

function isOpeningDay(tokens: readonly Token[], {firstToken}: DateMention): boolean {
  const words = tokens.slice(Math.max(0, firstToken - 2), firstToken + 1).map(({lower}) => lower);
  return /\b(?:from|starting|beginning|commencing|as of)(?: on| from)? \S+$/.test(words.join(" "));
}

/** "from 3 June (Mon) to 9 June (Sun)": the last day behind the first one; null where none is told. */
function closingDay(tokens: readonly Token[], first: DateMention, dates: readonly DateMention[]): Edtf | null {
  const next = dates.find((m) => m.firstToken > first.lastToken && m.firstToken <= first.lastToken + 6);
  if (next === undefined) return null;
  // What "until" opens is one mention with its word.
  const link = tokens[next.form === "bound" ? next.firstToken : next.firstToken - 1]!.lower;
  return /^(?:to|until|till|through)$/.test(link) ? next.edtf!.replace(/^\.\.\//, "") : null;
}

/** Days of a stay that its words tell ("a three-day visit"); null for none. */
function stayLength(sentence: Sentence, dates: readonly DateMention[], first: number): number | null {
  const length = dates.find(
    (m) =>
      m.form === "duration" &&
      m.days !== null &&
      m.days < 60 &&
      isLengthOfStay(sentence.tokens, m, first) &&
      !isLengthOfTour(sentence, m)
  );
  return length?.days ?? null;
}

/** "Friday", "next Monday morning": a weekday with nothing that tells the week. */
function isWeekday(span: readonly Token[]): boolean {
  return span.every((t) =>
    /^(?:on|next|this|coming|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|afternoon)$/.test(
      t.lower
    )
  );
}

/** Start and end that a date gives in its role; "this week" only bounds a stay, "October 3-4" is one. */
function roleDates(date: DateMention, role: DateRole, vague: boolean): TripDates {
  const edtf = date.edtf!;
  if (date.form === "bound") return role === "end" ? {...NONE, end: edtf} : {...NONE, start: edtf};
  if (!vague && isStay(date)) {
    const [start = edtf, end = start] = edtf.split("/");
    return {start, end, days: null};
  }
  // A trip told with its month or week alone both begins and ends in it.
  const coarse = /^\d{4}(?:-\d\d)?$/.test(edtf) || (vague && isStay(date));
  if (role === "start" && !coarse) return {start: edtf, end: null, days: null};
  if (role === "end" && !coarse) return {start: null, end: edtf, days: null};
  return {start: edtf, end: edtf, days: null};
}

/** "October 3-4" is a stay from day to day; "February and March 2018" and "last week" only bound one. */
function isStay({edtf, form}: DateMention): boolean {
  return form === "interval" && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf ?? "");
}

/** A length of stay gives the end from the start, or the start from the end. */
export function withLength(dates: TripDates, days: number | null, role: DateRole): TripDates {
  const length = days ?? dates.days;
  if (length === null || length < 1) return {...dates, days: length};
  const start = exactDay(dates.start);
  const end = exactDay(dates.end);
  if (start !== null && (end === null || (end === start && role !== "end")))
    return {start, end: addDays(start, length - 1), days: length};
  if (end !== null && (start === null || start === end)) return {start: addDays(end, 1 - length), end, days: length};
  return {...dates, days: length};
}

function exactDay(edtf: Edtf | null): string | null {
  const bounds = boundsOf(edtf);
  return bounds !== null && bounds.first !== null && bounds.first === bounds.last ? bounds.first : null;
}
