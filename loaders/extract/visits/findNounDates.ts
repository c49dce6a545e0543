import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {beginningDates} from "./beginningDates.ts";
import {findNewDay} from "./formerPlan.ts";
import {isOnTrip} from "./isOnTrip.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import {findTripClause} from "./findTripClause.ts";
import {datesAbove, datesOfReturn, isApart, isSaidOnTrip, SAYS} from "./datesAroundTrip.ts";
import {findTripDates, withLength} from "./findTripDates.ts";
import type {DateRole} from "./findTripDates.ts";
import {dayInFront, fromLaterDay, isFirstDay, isLastDay, lastDayDates} from "./lastDay.ts";
import type {NounRule} from "./rules/nounRules.ts";
import type {TripDates, VisitContext} from "./tripFrame.ts";

/** "departed on a trip to Oslo", "left for a tour", "has arrived on a visit": most of it is still to come. */
export function isSettingOut(parsed: ParsedSentence, noun: Chunk, {verb}: Clause): boolean {
  const {chunks, sentence} = parsed;
  const ahead = /^(?:on|for)$/.test(word(sentence.tokens[chunks[chunks.indexOf(noun) - 1]?.first ?? -1]));
  return (
    ahead && (/^(?:depart|leave|embark|set)$/.test(verb.lemma) || (verb.lemma === "arrive" && verb.tense === "perfect"))
  );
}

/**
 * Whether a trip began so lately that it may go on: within a fortnight of the document's day, as far as the text tells.
 */
export function isRecent({today}: VisitContext, {start}: TripDates): boolean {
  return today === null || start === null || (boundsOf(start)?.last ?? today) >= addDays(today, -14);
}

/** Days beside the noun itself, else those of its clause where the trip is what the clause is about. */
export function findNounDates(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  {
    clause,
    rule,
    reach,
    sentence
  }: {readonly clause: Clause | null; readonly rule: NounRule; readonly reach: number; readonly sentence: number}
): TripDates {
  const role = dateRole(rule, parsed, clause, noun);
  const moved = findNewDay(parsed.sentence);
  if (moved !== null) return findTripDates(parsed, moved.firstToken, moved.lastToken, role, null);
  const near = findTripDates(parsed, noun.first, reach, role, null);
  const wide =
    clause !== null && isComplement(clause, parsed, noun) && !isApart(parsed, noun)
      ? findTripDates(parsed, clause.first, Math.min(clause.last, nextTrip(parsed, noun)), role, null)
      : near;
  const outer =
    wide.start === null && wide.end === null
      ? (datesAbove(parsed, clause, noun, role) ?? datesOfReturn(parsed, clause, noun) ?? wide)
      : wide;
  const days = near.days ?? wide.days ?? outer.days;
  const relative = beginningDates(context, parsed, reach) ?? relativeDates(parsed, reach);
  if (relative !== null)
    return withLength({...relative, days: null}, near.days, relative.start === null ? "end" : "start");
  const beside = near.start === null && near.end === null ? withLength({...outer, days}, days, role) : near;
  const isOpen = beside.start === null && beside.end === null;
  const told = isOpen ? (datesOfClauseBehind(parsed, clause, reach, role) ?? beside) : beside;
  if (clause !== null && isAnnounced(context, clause, noun, told)) return {start: null, end: null, days};
  if (isLastDay(parsed, noun)) return lastDayDates(context, sentence, told);
  return fromLaterDay(parsed, noun, told.start === null && told.end === null ? dayInFront(parsed, noun, told) : told);
}

/** Days in the clause behind a trip: "the trip that X will make in May", "when his visit to Oslo …"; null for none. */
function datesOfClauseBehind(
  parsed: ParsedSentence,
  clause: Clause | null,
  reach: number,
  role: DateRole
): TripDates | null {
  const made = findTripClause(parsed, reach);
  if (made !== undefined) return findTripDates(parsed, made.first, made.last, role, null);
  return clause?.marker === "when" ? datesOfDestination(parsed, clause, role, null, []) : null;
}

/**
 * "announced the visit in April", said in August: a day gone by is that of the announcement, and so is that of one to
 * come: "will announce the visit on Thursday".
 */
function isAnnounced({today}: VisitContext, {verb, objects}: Clause, noun: Chunk, {start, end}: TripDates): boolean {
  const last = boundsOf(end ?? start)?.last ?? null;
  const isToCome = verb.modal !== null || verb.tense === "infinitive";
  return (
    /^(?:announce|confirm|reveal|unveil|disclose|release|publish)$/.test(verb.lemma) &&
    !verb.passive &&
    objects.includes(noun) &&
    last !== null &&
    (isToCome || (today !== null && last < today))
  );
}

/** Last token before another noun of travelling, whose days are its own: "planned the visit after his stay in May". */
function nextTrip({chunks, sentence}: ParsedSentence, noun: Chunk): number {
  const next = chunks.find(
    (c) =>
      c.first > noun.last &&
      c.kind === "noun" &&
      /^(?:visit|trip|stay|tour|attendance|stopover|journey)$/.test(word(sentence.tokens[c.head]))
  );
  return next === undefined ? Infinity : next.first - 1;
}

/** "a visit that began on Tuesday", "a tour which ends today": days that a relative clause tells; null for none. */
function relativeDates(parsed: ParsedSentence, reach: number): TripDates | null {
  const opens = parsed.sentence.tokens.slice(reach, reach + 3).some((t) => /^(?:that|which)$/.test(t.lower));
  const clause = parsed.clauses.find(
    (c) =>
      opens &&
      c.verb.first > reach &&
      c.verb.first <= reach + 7 &&
      (/^(?:begin|start|commence|open|end|finish|conclude|take|occur)$/.test(c.verb.lemma) ||
        (c.verb.passive && /^(?:schedule|plan|set|slate|fix|expect|intend|foresee)$/.test(c.verb.lemma)))
  );
  if (clause === undefined) return plannedDates(parsed, reach);
  const dates = findTripDates(
    parsed,
    clause.verb.first,
    clause.last,
    /^(?:end|finish|conclude)$/.test(clause.verb.lemma)
      ? "end"
      : clause.verb.passive || /^(?:take|occur)$/.test(clause.verb.lemma)
        ? "whole"
        : "start",
    null
  );
  return dates.start === null && dates.end === null ? null : dates;
}

/** "a visit, expected between 3 and 5 May, that": days of a participle behind a comma; null for none. */
function plannedDates(parsed: ParsedSentence, reach: number): TripDates | null {
  const {tokens} = parsed.sentence;
  const at = tokens.findIndex(
    (t, i) =>
      i > reach &&
      i <= reach + 3 &&
      /^(?:scheduled|slated|planned|due|expected|set)$/.test(t.lower) &&
      tokens[i - 1]!.text === ","
  );
  if (at < 0) return null;
  const role = /^(?:begin|start|open)$/.test(word(tokens[at + 2])) ? "start" : "whole";
  const dates = findTripDates(parsed, at, at + 9, role, null);
  return dates.start === null && dates.end === null ? null : dates;
}

function isComplement(clause: Clause, parsed: ParsedSentence, noun: Chunk): boolean {
  return (
    clause.objects.includes(noun) ||
    clause.subjects.includes(noun) ||
    (isOnTrip(parsed, noun) && (!SAYS.test(clause.verb.lemma) || isSaidOnTrip(parsed, clause, noun)))
  );
}

function dateRole(rule: NounRule, parsed: ParsedSentence, clause: Clause | null, noun: Chunk): DateRole {
  if (isFirstDay(parsed, noun)) return "start";
  if (clause === null) return rule.dates;
  const {lemma} = clause.verb;
  const phrasal = parsed.sentence.tokens
    .slice(clause.verb.head, clause.verb.head + 3)
    .map(word)
    .join(" ");
  const from = word(parsed.sentence.tokens[noun.first - 1]) === "from";
  if (
    from ||
    /^(?:conclude|end|finish|complete|close)$/.test(lemma) ||
    /^(?:wrap|wound|round)\p{L}{0,5} (?:up|off)/u.test(phrasal) ||
    /^(?:c[ao]me|coming|comes|draws?|drew) to an?\b/.test(phrasal)
  )
    return "end";
  if (/^(?:begin|start|commence|embark|launch|open|kick|arrive|leave|set|fly|travel|go|head|depart)$/.test(lemma))
    return "start";

  return rule.dates;
}
