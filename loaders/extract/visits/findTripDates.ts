import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {DateMention, Edtf, Sentence, Token} from "../../types.ts";
import {isForeignDate} from "./isForeignDate.ts";
import {isLengthOfStay} from "./isLengthOfStay.ts";
import type {Destination, TripDates} from "./tripFrame.ts";

/** What a date beside a trigger bounds: the first day ("arrived"), the last ("returned"), or the whole stay. */
export type DateRole = "start" | "end" | "whole";

/** Words of times in which a stay is, without filling them. */
const VAGUE = /^(?:weeks?|weekends?|months?|days|fortnight|half|early|mid|middle|late|beginning|start|end|close)$/;
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
  // "has been on a visit since Sunday": it began that day.
  const since =
    role !== "end" && date.form === "bound" && span[0]?.lower === "since" && /^\d{4}-\d\d-\d\d\/\.\.$/.test(date.edtf!);
  if (since) return withLength({...NONE, start: date.edtf!.slice(0, 10)}, days, role);
  const isVague = span.some(({lower}) => VAGUE.test(lower));
  return {...withLength(roleDates(date, role, isVague), days, role), weekday};
}

/** Days of a stay that its words tell ("a three-day visit"); null for none. */
function stayLength({tokens}: Sentence, dates: readonly DateMention[], first: number): number | null {
  const length = dates.find(
    (m) => m.form === "duration" && m.days !== null && m.days < 60 && isLengthOfStay(tokens, m, first)
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
  // A trip told with its month alone both begins and ends in it.
  const coarse = /^\d{4}(?:-\d\d)?$/.test(edtf);
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

/** Dates of one destination of a clause: those behind its place and before the next one, else those of the clause. */
export function datesOfDestination(
  parsed: ParsedSentence,
  clause: Clause,
  role: DateRole,
  to: Destination | null,
  all: readonly Destination[]
): TripDates {
  const later = all.filter(({token}) => to !== null && token > to.token);
  const ends = later.map((d) => dayBefore(parsed, d)?.firstToken ?? d.token);
  const ahead = to === null || all.length < 2 ? null : dayBefore(parsed, to);
  const near: readonly [number, number] | null =
    to === null || to.token < 0
      ? null
      : ahead === null
        ? [to.token, Math.min(...ends, clause.last + 1)]
        : [ahead.firstToken - 1, to.token];
  // "will visit Oslo, starting on 3 May": the day of the visit.
  const inner = parsed.clauses.find(
    (c) =>
      c.verb.first > clause.verb.last &&
      c.governor !== null &&
      c.verb.tense !== "infinitive" &&
      !/^(?:begin|start|commence)$/.test(c.verb.lemma)
  );
  const last =
    inner === undefined || (to !== null && to.token > inner.verb.first)
      ? clause.last
      : Math.min(clause.last, inner.verb.first);
  const own = findTripDates(parsed, clause.first, last, role, near);
  if (own.start !== null || own.end !== null) return own;
  const shared = sharedDates(parsed, clause, role);
  return {...shared, days: own.days ?? shared.days};
}

/** "on Friday in Tashkent": the day told right before a place. */
export function dayBefore({sentence}: ParsedSentence, {token}: Destination): DateMention | null {
  return (
    sentence.mentions.find(
      (m): m is DateMention =>
        m.type === "date" &&
        m.form !== "duration" &&
        m.lastToken === token - 2 &&
        /^(?:in|at|to|for)$/.test(word(sentence.tokens[token - 1]))
    ) ?? null
  );
}

/**
 * "In January he was in A and stopped over in B", "on May 3 he is due to leave": a date in front of the first verb
 * holds for the second one as well.
 */
function sharedDates(parsed: ParsedSentence, clause: Clause, role: DateRole): TripDates {
  const {clauses, sentence} = parsed;
  const before = clauses[clauses.indexOf(clause) - 1];
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  const above = governor === undefined ? null : datesOfGovernor(parsed, governor, clause, role);
  if (above !== null) return above;
  const joined = /^(?:and|then|before|but)$/.test(sentence.tokens[clause.first]?.lower ?? "");
  if (joined && before !== undefined) return findTripDates(parsed, before.first, before.verb.first, role, null);
  // "Yesterday X, who had flown in, …": an aside shares the one date of its sentence.
  const dated = sentence.mentions.filter((m) => m.type === "date" && m.edtf !== null && m.form !== "duration");
  // "on 6 May, when he was in Oslo": the date right before the word.
  const told =
    clause.marker === "when"
      ? sentence.mentions.find(
          (m) =>
            m.type === "date" && m.edtf !== null && m.lastToken < clause.verb.first && m.lastToken >= clause.first - 3
        )
      : undefined;
  if (told !== undefined) return findTripDates(parsed, told.firstToken, told.lastToken, role, null);
  // "On Thursday, to mark the day, she will fly to Lima": the day stands in front of both.
  const isOpening = before !== undefined && before.governor === null && before.verb.tense === "infinitive";
  const opening = isOpening ? dated.find((m) => m.firstToken < 2) : undefined;
  if (opening !== undefined) return findTripDates(parsed, opening.firstToken, opening.lastToken, role, null);
  // "came home on Monday from a trip which took him to Oslo": the day is that of the way back.
  const isWay = /^(?:take|bring)$/.test(clause.verb.lemma);
  const aside = !isWay && /^(?:who|which|where|when|as|while)$/.test(clause.marker ?? "");
  return aside && dated.length === 1 && !/^(?:future|present)$/.test(clause.verb.tense)
    ? findTripDates(parsed, 0, sentence.tokens.length - 1, role, null)
    : NONE;
}

/** Dates of the clause on which an infinitive hangs, where they hold for both; null where they do not. */
function datesOfGovernor(parsed: ParsedSentence, governor: Clause, {verb}: Clause, role: DateRole): TripDates | null {
  const {lemma} = governor.verb;
  if (/^(?:be|become|schedule|expect|slate|set|bill)$/.test(lemma)) {
    const ahead = findTripDates(parsed, governor.first, governor.verb.first, role, null);
    if (ahead.start !== null || ahead.end !== null) return ahead;
  }
  // "I leave Australia today to visit Fiji"
  if (/^(?:leave|depart|fly|travel|set)$/.test(lemma) && verb.tense === "infinitive")
    return findTripDates(parsed, governor.first, governor.last, "start", null);
  // "In 2013 she called off plans to visit": a day would be that of the news.
  if (!/^(?:call|cancel|scrap|abandon|drop|shelve|postpone|skip)$/.test(lemma)) return null;
  const ahead = findTripDates(parsed, governor.first, governor.verb.first, "whole", null);
  return /^\d{4}(?:-\d\d)?$/.test(ahead.start ?? "") ? ahead : null;
}
