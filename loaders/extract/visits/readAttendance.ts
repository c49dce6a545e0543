import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {gatheringToldBefore} from "./findGatheringPlace.ts";
import {findTripDates} from "./findTripDates.ts";
import {areInTown, COMES, guestsListed, isOfThem} from "./guestLists.ts";
import {isPosted} from "./isAtDesk.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {isLocated} from "./mentionKinds.ts";

/** What guests do to a gathering, a treaty or a building: "was signed in Oslo by". */
export const BY_GUESTS = /^(?:attend|sign|ink|initial|inaugurate|unveil|chair|perform|witness|oversee|preside)$/;
/** What those do who lead it. */
const LED = /^(?:chair|perform|oversee|preside|witness)$/;
/** A body's session, which its chairmen lead at home and abroad. */
const OF_BODY = /\b(?:commission|committee|council|session)\b/;
const AHEAD = /\b(?:invited|expected|due|to attend|to arrive|to take part|to participate)\b/;

/**
 * "Among those attending in Oslo are A and B", "the ceremony in Oslo was attended by A": people whom a list of guests
 * names.
 */
export function readAttendance(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const people = attendeesOf(context, parsed, clause);
    const named = people.length > 0 && namesThem(context, parsed, clause);
    const modality = (named ? comingBefore(context, parsed) : null) ?? attendedModality(parsed, clause);
    if (people.length === 0 || isUnreal(modality)) return [];
    const isWhole = isAmong(parsed, clause) || (isByGuests(parsed, clause) && !clause.verb.passive);
    const last = isWhole ? parsed.sentence.tokens.length - 1 : clause.last;
    const own = findTripDates(parsed, 0, last, "whole", null);
    const told = onePerCountry(placesOf(parsed, last));
    const before = told.length > 0 ? null : toldBefore(context, parsed, clause);
    const [there] = before === null ? told : onePerCountry(placesOf(before, before.sentence.tokens.length));
    const to = there ?? gatheringToldBefore(context, parsed);
    const isUndated = before !== null && there !== undefined && own.start === null && own.end === null;
    const end = before?.sentence.tokens.length ?? 0;
    // Not the day in its dateline.
    const dates = isUndated ? findTripDates(before, 0, end, "whole", [there.token, end]) : own;
    const frame = {
      rule: "visit/attended-by",
      people: withHost(people, to),
      modality,
      sentence,
      token: clause.verb.head,
      ...dates
    };
    if (to !== null) return [tripFrame({...frame, to})];
    const isTwosome = people.length === 2 && people[0]!.country !== people[1]!.country && !named;
    // "A ceremony attended by the presidents of Peru and Chile": at whose home, nobody tells.
    const isMeeting = isTwosome && modality.status === "held" && context.annotated.here === null;
    return [tripFrame(isMeeting ? {...frame, to, kind: "meeting", rule: "meeting/met"} : {...frame, to, here: true})];
  });
}

/** "performed in Accra by the minister and Kenya's envoy": beside guests, the one without a country is at home. */
function withHost(people: readonly Actor[], to: Destination | null): readonly Actor[] {
  const strangers = people.filter(({country}) => country === null);
  const areGuests = people.some(({country}) => country !== null && country !== to?.country);
  const isHost = to !== null && strangers.length === 1 && areGuests && people.every((p) => p.country !== to.country);
  return isHost ? people.map((p) => ({...p, country: p.country ?? to.country})) : people;
}

/** Whoever is listed behind "attending are", or attends in the passive. */
function attendeesOf(context: VisitContext, parsed: ParsedSentence, clause: Clause): Actor[] {
  const {verb, subjects} = clause;
  const before = wordsBefore(parsed, verb.first);
  const lists =
    /^(?:be|include)$/.test(verb.lemma) &&
    verb.tense !== "infinitive" &&
    !subjects.some((s) => s.mentions.some((m) => m.type === "person" && m.name !== null)) &&
    (COMES.test(before) || /^also (?:in|at) /.test(before) || areInTown(parsed, clause));
  if (isPresent(parsed, clause)) return presentAt(context, parsed, clause);
  if (namesThem(context, parsed, clause)) return guestsListed(context, parsed, clause).filter((a) => a.official);
  if (isAmong(parsed, clause)) return findActors(context, parsed, subjects).filter((a) => a.official);
  const hosts = isByGuests(parsed, clause) ? nounsBehindBy(parsed, clause) : [];
  const told = lists ? guestsListed(context, parsed, clause) : findActors(context, parsed, hosts);
  const people = told.filter((a) => a.official);
  // "would be chaired by the president": one alone, at home as a rule.
  const isLed = LED.test(verb.lemma) && (people.length < 2 || OF_BODY.test(before));
  return isLed ? [] : people.filter((a) => !isPosted(context, a));
}

/** "was attended by", "a meeting chaired by". */
function isByGuests({sentence: {tokens}}: ParsedSentence, {verb, subjects}: Clause): boolean {
  const isLed = LED.test(verb.lemma) && word(tokens[verb.last + 1]) === "by";
  const isBare = verb.tense === "past" && (subjects.length === 0 || isLed);
  return BY_GUESTS.test(verb.lemma) && (verb.passive || isBare);
}

/** "a meeting chaired by A and B was held": all of the list, whatever the next verb takes for its subject. */
function nounsBehindBy({chunks, sentence: {tokens}}: ParsedSentence, {verb, phrases}: Clause): Chunk[] {
  const told = phrases.filter((p) => p.preposition === "by").flatMap((p) => p.nouns);
  const at = chunks.findIndex(({first}) => told[0]?.first === first);
  const joined = chunks[at + 1]?.kind === "conjunction" && chunks[at + 2]?.kind === "noun" ? [chunks[at + 2]!] : [];
  return told.length === 1 && word(tokens[verb.last + 1]) === "by" ? [...told, ...joined] : told;
}

/** "Nine leaders will attend. They include A and B", "Among them are A and B": those of whom the sentence before tells. */
function namesThem(context: VisitContext, parsed: ParsedSentence, {verb}: Clause): boolean {
  const opening = parsed.sentence.tokens.slice(0, verb.first).map(word).join(" ");
  if (!isOfThem(opening) || !/^(?:be|include)$/.test(verb.lemma)) return false;
  const before = context.parsed[(context.order.get(parsed) ?? 0) - 1];
  return before !== undefined && COMES.test(wordsAfter(before, 0, before.sentence.tokens.length));
}

/** Whose coming the sentence before tells: "Nine leaders will attend". */
function comingBefore({parsed: all, order}: VisitContext, parsed: ParsedSentence): Modality | null {
  const before = all[(order.get(parsed) ?? 0) - 1];
  const coming = before?.clauses.find(({verb}) =>
    /^(?:attend|come|arrive|participate|gather|take|expect|invite|grace)$/.test(verb.lemma)
  );
  return before === undefined || coming === undefined ? null : findVerbModality(before, coming);
}

/** "A and B were present at the opening". */
function isPresent(parsed: ParsedSentence, {verb, phrases}: Clause): boolean {
  const next = parsed.sentence.tokens
    .slice(verb.last + 1, verb.last + 3)
    .map(word)
    .join(" ");
  return (
    verb.lemma === "be" &&
    /^(?:present (?:at|in)|on hand|also present)/.test(next) &&
    phrases.some((p) => p.preposition === "at" || p.preposition === "in" || p.preposition === "for")
  );
}

/** Those who are named as present, or as examples: "ten presidents, including A and B". */
function presentAt(context: VisitContext, parsed: ParsedSentence, {subjects}: Clause): Actor[] {
  const examples = parsed.clauses.filter(
    ({verb, subjects: of}) => verb.lemma === "include" && of.some((s) => subjects.includes(s))
  );
  return findActors(context, parsed, [...subjects, ...examples.flatMap(({objects}) => objects)]).filter(
    (a) => a.official
  );
}

/** "A and B are among the leaders expected in Oslo". */
function isAmong(parsed: ParsedSentence, {verb}: Clause): boolean {
  return (
    verb.lemma === "be" &&
    word(parsed.sentence.tokens[verb.last + 1]) === "among" &&
    COMES.test(wordsAfter(parsed, verb.last + 2))
  );
}

function attendedModality(parsed: ParsedSentence, clause: Clause): Modality {
  const coming = isAmong(parsed, clause) ? parsed.clauses.find((c) => c.verb.first > clause.verb.last) : undefined;
  const comes = coming !== undefined && /^(?:attend|come|arrive|participate|gather)$/.test(coming.verb.lemma);
  const own = findVerbModality(parsed, comes ? coming : clause);
  const words = isAmong(parsed, clause)
    ? wordsAfter(parsed, clause.verb.last + 2)
    : wordsBefore(parsed, clause.verb.first);
  const planned = clause.verb.tense === "present" && AHEAD.test(words);
  return planned ? {...own, status: "planned", explicit: true, present: false} : own;
}

/** Places at which the sentence says that they are. */
function placesOf({sentence: {tokens, mentions}}: ParsedSentence, last: number): PlaceMention[] {
  return mentions.filter(
    (m): m is PlaceMention => isLocated(m) && m.lastToken <= last && /^(?:in|at)$/.test(word(tokens[m.firstToken - 1]))
  );
}

/** "They met in Athens on Monday. The meeting was attended by X": the sentence that says where and when it was. */
function toldBefore(context: VisitContext, parsed: ParsedSentence, {subjects, verb}: Clause): ParsedSentence | null {
  const opening = word(parsed.sentence.tokens[subjects[0]?.first ?? 0]);
  const before = context.parsed[(context.order.get(parsed) ?? 0) - 1] ?? null;
  // "Leaders attending include A", below "B is in Oslo, where he attends …".
  const goesOn =
    before !== null &&
    COMES.test(wordsBefore(parsed, verb.first)) &&
    COMES.test(wordsAfter(before, 0, before.sentence.tokens.length));
  return goesOn || /^(?:the|they|among|also)$/.test(opening) ? before : null;
}

function wordsAfter({sentence}: ParsedSentence, token: number, count = 16): string {
  return sentence.tokens
    .slice(token, token + count)
    .map(word)
    .join(" ");
}

function wordsBefore({sentence}: ParsedSentence, token: number): string {
  return sentence.tokens
    .slice(Math.max(0, token - 30), token)
    .map(word)
    .join(" ");
}
