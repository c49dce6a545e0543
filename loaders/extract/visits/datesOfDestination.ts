import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {CountryCode, DateMention, Sentence} from "../../types.ts";
import {findTripDates, type DateRole} from "./findTripDates.ts";
import type {Destination, TripDates} from "./tripFrame.ts";

const NONE: TripDates = {start: null, end: null, days: null};

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
        ? [to.token, Math.min(...ends, endOfClause(parsed, clause, to) + 1)]
        : [ahead.firstToken - 1, to.token];
  // "will visit Oslo, starting on 3 May": the day of the visit.
  const inner = parsed.clauses.find(
    (c) =>
      c.verb.first > clause.verb.last &&
      c.governor !== null &&
      (c.verb.tense !== "infinitive" || /^(?:and|then)$/.test(word(parsed.sentence.tokens[c.verb.first - 1]))) &&
      !/^(?:begin|start|commence)$/.test(c.verb.lemma) &&
      !isLedBy(parsed, c)
  );
  const last =
    inner === undefined || (to !== null && to.token > inner.verb.first)
      ? endOfClause(parsed, clause, to)
      : Math.min(clause.last, inner.verb.first);
  const until = Math.min(last, heldElsewhere(parsed, clause, to) - 1);
  // "first to Oslo and then, on Friday, to Riga": the day is of the one stop alone.
  if (near !== null && ahead === null && later.some((d) => isApart(parsed, d)))
    return findTripDates(parsed, near[0], near[1] - 1, role, near);
  const own = findTripDates(parsed, clause.first, until, role, near);
  if (own.start !== null || own.end !== null) return own;
  const shared = sharedDates(parsed, clause, role);
  return {...shared, days: own.days ?? shared.days};
}

/** "received a delegation led by the minister on Friday": the day is of the deed before. */
function isLedBy({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  return /^(?:lead|head|accompany)$/.test(verb.lemma) && word(tokens[verb.last + 1]) === "by";
}

/** "will attend a forum to be held in Quito on 3 May": days may stand in the clause that tells the place. */
function endOfClause({clauses}: ParsedSentence, clause: Clause, to: Destination | null): number {
  const told = to === null ? undefined : clauses.find(({first, last}) => first <= to.token && to.token <= last);
  return Math.max(clause.last, told !== undefined && told.first > clause.last ? told.last : clause.last);
}

/** "will visit Peru and attend a summit to be held in Quito from 3 to 5 May": from there on days are of elsewhere. */
function heldElsewhere({clauses, sentence}: ParsedSentence, clause: Clause, to: Destination | null): number {
  const elsewhere = clauses.find(
    ({verb}) =>
      to !== null &&
      verb.first > clause.verb.last &&
      /^(?:hold|host|schedule|open|begin|convene)$/.test(verb.lemma) &&
      (verb.passive || verb.tense === "past") &&
      placeBehind(sentence, verb.last) !== null &&
      placeBehind(sentence, verb.last) !== to.country
  );
  return elsewhere?.verb.first ?? Infinity;
}

/** The country of the place right behind a verb: "held in Quito". */
function placeBehind({tokens, mentions}: Sentence, verb: number): CountryCode | null {
  if (!/^(?:in|at)$/.test(word(tokens[verb + 1]))) return null;
  const place = mentions.find((m) => m.type === "place" && m.firstToken === verb + 2);
  return place?.type === "place" ? place.country : null;
}

/** "on Friday in Tashkent": the day told right before a place. */
export function dayBefore({sentence: {mentions, tokens}}: ParsedSentence, {token}: Destination): DateMention | null {
  if (!/^(?:in|at|to|for)$/.test(word(tokens[token - 1]))) return null;
  const last = token - (word(tokens[token - 2]) === "," ? 3 : 2);
  const isDay = (m: (typeof mentions)[number]): m is DateMention => m.type === "date" && m.form !== "duration";
  return mentions.filter(isDay).find((m) => m.lastToken === last) ?? null;
}

/** ", on Friday, to Riga": a day between commas right before a place. */
function isApart(parsed: ParsedSentence, to: Destination): boolean {
  return dayBefore(parsed, to) !== null && word(parsed.sentence.tokens[to.token - 2]) === ",";
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
  // "ends his stay today and heads for Oslo"
  const isOnward = before !== undefined && ENDS.test(before.verb.lemma) && SETS_OUT.test(clause.verb.lemma);
  if (joined && isOnward) return findTripDates(parsed, before.first, before.last, "start", null);
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
  // "will meet on Friday X, who is back from leading a mission to Oslo"
  const isWay = /^(?:take|bring)$/.test(clause.verb.lemma) || word(sentence.tokens[clause.verb.first - 1]) === "from";
  const aside = !isWay && /^(?:who|which|where|when|as|while)$/.test(clause.marker ?? "");
  if (!aside || dated.length !== 1 || /^(?:future|present)$/.test(clause.verb.tense)) return NONE;
  // "Her tour, in which she saw Oslo, ended on Monday"
  const isOver = clauses.some(
    ({verb}) => verb.first > clause.verb.last && /^(?:end|conclude|finish)$/.test(verb.lemma)
  );
  return findTripDates(parsed, 0, sentence.tokens.length - 1, isOver ? "end" : role, null);
}

const ENDS = /^(?:end|conclude|finish|complete|wrap)$/;
const SETS_OUT = /^(?:leave|depart|fly|travel|set|cross|come|go|drive|arrive|head)$/;

/** Dates of the clause on which an infinitive hangs, where they hold for both; null where they do not. */
export function datesOfGovernor(
  parsed: ParsedSentence,
  governor: Clause,
  {verb, marker}: Clause,
  role: DateRole
): TripDates | null {
  const {lemma} = governor.verb;
  // "toured the Gulf in July, travelling to Oman"
  if (/^(?:visit|tour|travel|be)$/.test(lemma) && verb.tense === "gerund" && marker === null)
    return findTripDates(parsed, governor.first, governor.last, role, null);
  if (/^(?:be|become|schedule|expect|slate|set|bill)$/.test(lemma)) {
    const ahead = findTripDates(parsed, governor.first, governor.verb.first, role, null);
    if (ahead.start !== null || ahead.end !== null) return ahead;
  }
  // "I leave Australia today to visit Fiji"
  // "left Oslo on Friday, heading to Fiji"
  const isOnward =
    verb.tense === "gerund" && /^(?:leave|depart)$/.test(lemma) && /^(?:head|travel|go)$/.test(verb.lemma);
  const isPurpose = verb.tense === "infinitive" && SETS_OUT.test(lemma);
  if (isPurpose || isOnward) return findTripDates(parsed, governor.first, governor.last, "start", null);
  // "In 2013 she called off plans to visit": a day would be that of the news.
  if (!/^(?:call|cancel|scrap|abandon|drop|shelve|postpone|skip)$/.test(lemma)) return null;
  const ahead = findTripDates(parsed, governor.first, governor.verb.first, "whole", null);
  return /^\d{4}(?:-\d\d)?$/.test(ahead.start ?? "") ? ahead : null;
}
