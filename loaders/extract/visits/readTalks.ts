import {anyOf, wholeWord} from "../../anyOf.ts";
import {boundsOf} from "../../annotate/dates/edtf.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import {findTripDates} from "./findTripDates.ts";
import {endOfPhrase} from "./endOfPhrase.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findNounModality, governingClause} from "../../annotate/modality/findNounModality.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {findPlaceBefore, findPlacesIn, findDestinations, onePerCountry} from "./findDestinations.ts";
import {hereOf} from "./hereOf.ts";
import {isAmongStates} from "./isAmongStates.ts";
import {isNameless} from "./isNameless.ts";
import {putOffLater} from "./putOffLater.ts";
import type {TripDates, TripFrame, VisitContext} from "./tripFrame.ts";
import {areBodies, isBetweenStates, isHomeBody} from "./talkingSides.ts";
import {tripFrame} from "./tripFrame.ts";
import {isLocated, endsWithPlace} from "./mentionKinds.ts";

const SESSION = {rule: "session/talks", kind: "session", people: []} as const;
/** What a round of talks is made of. */
const OF_TALKS = wholeWord(
  "talks|negotiations?|consultations?|dialogue|discussions|meetings|diplomacy|contacts|parleys"
);
/** What delegations do. */
export const MEETS = /^(?:meet|gather|convene|sit|reconvene|negotiate)$/;
/** What delegations hold. */
export const TALKS = /^(?:talks|negotiations|consultations|round|session|dialogue)$/;
/** Nouns that tell their own place and day. */
export const NAMED_TALKS = /^(?:meetings?|summits?|talks|negotiations|consultations|rounds?|sessions?)$/;
const HELD = wholeWord(
  "plan|schedule|set|hold|take|begin|start|open|resume|end|conclude|continue|host|convene|follow|kick|adjourn|wrap",
  "reopen|enter|extend|finish|close|recess"
);
const HOME_AFFAIRS = anyOf(
  "parliament|senate|congress|court|cabinet|council of ministers|trading|training|telephone|phone|virtual|video|wage",
  "coalition|(?:trade|labou?r|credit|rail|teachers) unions?|unions|budget|judiciary|ethics|select|standing|appropriations"
);
const HOME_AFFAIR = new RegExp(`\\b${HOME_AFFAIRS}\\b`, "i");

/** Rounds of talks between governments where nobody is named: "delegations met in Moscow", "talks resumed in Doha". */
export function readTalks(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const text = context.annotated.source.text.slice(parsed.sentence.start, parsed.sentence.end);
  if (HOME_AFFAIR.test(text)) return [];
  const named = readNamed(context, parsed, sentence);
  if (named.length > 0) return named;
  return parsed.clauses.flatMap((clause) => {
    const noun = subjectOf(context, parsed, clause);
    const between = clause.phrases.filter((p) => /^(?:between|with)$/.test(p.preposition)).flatMap((p) => p.nouns);
    if (noun === null || findActors(context, parsed, between).length > 0) return [];
    const modality = findVerbModality(parsed, clause);
    if (isUnreal(modality) || modality.status === "proposed") return [];
    const where = clause.marker === "where" ? findPlaceBefore(parsed, clause.first) : null;
    const [to] = [
      ...findDestinations(context, parsed, clause, ["in", "at", "for"]),
      ...placesAfter(parsed, noun),
      ...(where === null ? [] : [where]),
      ...(hasDay(parsed, clause) ? hereOf(context) : [])
    ];
    if (to === undefined) return [];
    const dates = datesOfDestination(parsed, clause, "whole", to, [to]);
    const settled = putOffLater(parsed, clause, settledModality(context, modality, dates));
    const occasion = word(parsed.sentence.tokens[noun.head]);
    return [tripFrame({...SESSION, to, modality: settled, occasion, sentence, token: clause.verb.head, ...dates})];
  });
}

/** Talks of the plain present are still to come where their day is: "officials meet tomorrow". */
function settledModality({today}: VisitContext, modality: Modality, {start}: TripDates): Modality {
  if (modality.status !== null) return modality;
  const isAhead = modality.present && today !== null && (boundsOf(start)?.first ?? "") > today;
  return {...modality, status: isAhead ? "planned" : "held"};
}

/** "Technical talks in Addis Ababa on 8 January broke down": a noun that tells its own place and day. */
function readNamed(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.chunks.flatMap((noun) => {
    const head = word(parsed.sentence.tokens[noun.head]);
    if (noun.kind !== "noun" || !NAMED_TALKS.test(head) || isOtherRound(parsed, noun)) return [];
    if (/^(?:meeting|session|summit)s?$/.test(head) && !isAmongStates(parsed)) return [];
    const reach = endOfPhrase(parsed, noun);
    const inside = parsed.sentence.mentions.filter((m) => m.firstToken >= noun.first && m.lastToken <= reach);
    const places = inside.filter(
      (m): m is PlaceMention =>
        isLocated(m) &&
        /^(?:in|at|and)$/.test(word(parsed.sentence.tokens[m.firstToken - 1])) &&
        endsWithPlace(parsed, m)
    );
    const [to, ...others] = onePerCountry(places);
    const dates = findTripDates(parsed, noun.first, reach, "whole", null);
    // "X walked out of the talks in Namur" is X's trip.
    const governing = governingClause(parsed, noun);
    const attended = governing !== null && isAttended(context, parsed, governing);
    if (
      to === undefined ||
      attended ||
      dates.start === null ||
      inside.some((m) => m.type === "person" && m.form !== "role")
    )
      return [];
    const modality = findNounModality(parsed, noun);
    if (isUnreal(modality) || modality.status === "proposed") return [];
    // "the talks in Geneva and London"
    const where = /s$/.test(head) ? [to, ...others] : [to];
    return where.map((to) =>
      tripFrame({...SESSION, to, modality, occasion: head, sentence, token: noun.head, ...dates})
    );
  });
}

/** Whether a clause names somebody who acts in it, or to whom something is done. */
function isAttended(
  context: VisitContext,
  parsed: ParsedSentence,
  {verb, subjects, objects, phrases}: Clause
): boolean {
  const spokenTo = phrases.filter((p) => /^(?:to|with)$/.test(p.preposition)).flatMap((p) => p.nouns);
  const others = findActors(context, parsed, [...objects, ...spokenTo]).filter((a) => !isNameless(a));
  // "The company will take part in talks in Oslo on Tuesday"
  const isState = subjects.length === 0 || subjects.some((s) => s.mentions.some((m) => m.type === "place"));
  if (/^(?:take|participate|attend|join)$/.test(verb.lemma) && !isState && !areBodies(parsed, subjects)) return true;
  return others.length > 0 || findActors(context, parsed, subjects).length > 0;
}

/** A day or month: a year alone is of long ago. */
function hasDay({sentence}: ParsedSentence, {first, last}: Clause): boolean {
  return sentence.mentions.some(
    (m) =>
      m.type === "date" &&
      m.firstToken >= first &&
      m.lastToken <= last &&
      m.form !== "duration" &&
      !/^\d{4}$/.test(m.edtf ?? "")
  );
}

function subjectOf(context: VisitContext, parsed: ParsedSentence, clause: Clause): Chunk | null {
  const {tokens} = parsed.sentence;
  const head = (noun: Chunk): string => word(tokens[noun.head]);
  const [subject] = clause.subjects;
  const named = findActors(context, parsed, [...clause.subjects, ...clause.objects]).some((a) => !isNameless(a));
  if (named) return null;
  if (subject !== undefined && MEETS.test(clause.verb.lemma) && areBodies(parsed, clause.subjects))
    return isHomeBody(parsed, clause, subject) ? null : subject;
  if (!HELD.test(clause.verb.lemma) || (clause.verb.lemma === "take" && word(tokens[clause.verb.last + 1]) !== "place"))
    return null;
  const talks = [...clause.subjects, ...clause.objects].find((n) => TALKS.test(head(n)) && !isOtherRound(parsed, n));
  return talks !== undefined && isBetweenStates(parsed, clause) ? talks : null;
}

/** "a round of military manoeuvres", "the first round of voting". */
function isOtherRound({sentence: {tokens}}: ParsedSentence, {head}: Chunk): boolean {
  if (word(tokens[head]) !== "round" || word(tokens[head + 1]) !== "of") return false;
  return !tokens.slice(head + 2, head + 7).some((t) => OF_TALKS.test(t.lower));
}

/** "the talks in Geneva resumed": a place beside the noun. */
function placesAfter(parsed: ParsedSentence, noun: Chunk): ReturnType<typeof findPlacesIn> {
  const at = parsed.chunks.indexOf(noun);
  const skip = parsed.chunks[at + 1]?.kind === "comma" ? 1 : 0;
  const after = parsed.chunks[at + 1 + skip];
  if (after?.kind !== "preposition" || !/^(?:in|at)$/.test(word(parsed.sentence.tokens[after.first]))) return [];
  const place = parsed.chunks[at + 2 + skip];
  return place === undefined ? [] : findPlacesIn(parsed, [place]);
}
