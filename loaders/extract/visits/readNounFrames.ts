import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findNounModality, governingClause} from "../../annotate/modality/findNounModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {endOfPhrase} from "./endOfPhrase.ts";
import {findCounterparts} from "./findHosts.ts";
import {findDescribedCountry} from "./findDescribedCountry.ts";
import {findInviter} from "./findInviter.ts";
import {findPlacesIn} from "./findDestinations.ts";
import {findGoalNouns, findNounGoal} from "./findNounGoal.ts";
import {findNounTravellers} from "./findNounTravellers.ts";
import {framesTo} from "./framesTo.ts";
import {goalsOfDeed} from "./findTripClause.ts";
import {findNounDates, isRecent, isSettingOut} from "./findNounDates.ts";
import {isPosted} from "./isAtDesk.ts";
import {isNoTrip, isSomePlace} from "./isNoTrip.ts";
import {isTold, type ToldTrip} from "./isTold.ts";
import {guestFor} from "./guestFor.ts";
import {listsStops, OF_TOUR} from "./listsStops.ts";
import {withLength} from "./findTripDates.ts";
import {lengthOfTour} from "./isLengthOfTour.ts";
import {isWide} from "./isWide.ts";
import {withSpeechDay} from "./withSpeechDay.ts";
import {occasionOf} from "./occasionOf.ts";
import {nounRules} from "./rules/nounRules.ts";
import type {NounRule} from "./rules/nounRules.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";

/** What follows "a trip of" and makes none. */
const NO_OWNER = /^(?:kind|sort|days?|weeks?|nations?|countries|cities|capitals?|continent|region|state)$/;
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|numerous|repeated|frequent|\d{1,3})$/;
const EARLIER = /^(?:last|previous|earlier|past|prior)$/;
/** "his initial visit was cancelled": not the trip that has taken its place. */
const REPLACED = /^(?:initial|original|previous|earlier)$/;

/** Trips that the nouns of a sentence name. */
export function readNounFrames(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.chunks.flatMap((noun) => {
    if (noun.kind !== "noun") return [];
    const head = singular(word(parsed.sentence.tokens[noun.head]));
    const rule = nounRules.find(({nouns}) => nouns.includes(head));
    return rule === undefined || isNoTrip(parsed, noun) ? [] : readNoun(context, parsed, noun, rule, sentence);
  });
}

function singular(noun: string): string {
  return noun.replace(/ies$/, "y").replace(/s$/, "");
}

function readNoun(context: VisitContext, parsed: ParsedSentence, noun: Chunk, rule: NounRule, at: number): TripFrame[] {
  const modality = findNounModality(parsed, noun);
  if (isUnreal(modality)) return [];
  const clause = governingClause(parsed, noun);
  const reach = endOfPhrase(parsed, noun);
  const owners = travellersOf(context, parsed, noun, rule, clause, reach);
  const goals = findGoalNouns(parsed, noun, rule, reach);
  // "his return to office worried Canada": a return leads right where it says.
  if (rule.name === "visit/return-noun" && findPlacesIn(parsed, goals.slice(0, 1)).length === 0) return [];
  const places = placesOf(context, parsed, noun, {rule, reach, goals, people: owners});
  const people = guestFor(context, parsed, noun, owners, places);
  const wide = places.length === 0 && isWide(parsed, noun, [...goals, ...goalsOfDeed(parsed, reach)]);
  const isOpen = !wide && places.length === 0;
  if (isOpen && (isCountOfTrips(parsed, noun, modality) || goals.some((goal) => isSomePlace(parsed, goal)))) return [];
  if (!isRow(context, parsed, noun, rule, {people, places, modality, reach}, wide)) return [];
  if (people.length > 0 ? isOfEnvoys(context, rule, people) : places.length === 0 && isErrand(clause)) return [];
  const days = findNounDates(context, parsed, noun, {clause, rule, reach, sentence: at});
  const told = withSpeechDay(context, parsed, clause, days);
  const dates = wide ? withLength(told, lengthOfTour(noun.mentions), "start") : told;
  const setsOut = modality.status === "held" && isSettingOutNow(context, parsed, noun, clause, dates);
  const frame: Omit<TripFrame, "to"> = {
    rule: rule.name,
    kind: "visit",
    people,
    with: counterpartsOf(context, parsed, noun, clause, people),
    modality: setsOut ? {...modality, status: "under way"} : modality,
    occasion: occasionOf(parsed, noun),
    earlier: isEarlier(parsed, noun, modality),
    anaphoric: places.length === 0,
    wide,
    coincides: clause !== null && /^(?:coincide|overlap)$/.test(clause.verb.lemma),
    sentence: at,
    token: noun.head,
    ...dates
  };
  const isOfTour = people.length === 0 && listsStops(parsed, noun, places);
  return framesTo(parsed, isOfTour ? {...frame, ...OF_TOUR} : frame, places);
}

/** Where a trip leads, by the first way of telling it that finds a place. */
function placesOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  {rule, reach, goals, people}: {rule: NounRule; reach: number; goals: readonly Chunk[]; people: readonly Actor[]}
): readonly Destination[] {
  const named = findNounGoal(context, parsed, noun, rule, reach);
  const described = named.length > 0 ? named : findDescribedCountry(context, parsed, goals, people);
  return described.length > 0 ? described : findInviter(context, parsed, noun, people);
}

/** "Five trips by the envoy have changed nothing": a count, and no trip of them. */
function isCountOfTrips(
  {sentence: {tokens}}: ParsedSentence,
  {first, head}: Chunk,
  {explicit, status}: Modality
): boolean {
  const isOff = explicit && /^(?:cancelled|postponed)$/.test(status ?? "");
  const isMany = tokens.slice(first, head).some(({lower}) => MANY.test(lower));
  return !isOff && isMany && word(tokens[head]).endsWith("s");
}

/** "the ambassador's call on the minister": he lives there. */
function isOfEnvoys(context: VisitContext, {name}: NounRule, people: readonly Actor[]): boolean {
  return name === "visit/stay-noun" && people.every((person) => isPosted(context, person));
}

/** "He was in Oslo to prepare the visit": it tells of his trip, and nothing of the other. */
function isErrand(clause: Clause | null): boolean {
  return (
    clause?.verb.tense === "infinitive" &&
    /^(?:prepare|arrange|plan|organi[sz]e|finali[sz]e|discuss|co-?ordinate)$/.test(clause.verb.lemma)
  );
}

/** Whether a noun tells enough of a trip of somebody who is known here or elsewhere. */
function isRow(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  trip: ToldTrip,
  wide: boolean
): boolean {
  const isNamed = trip.people.length > 0;
  return (isNamed || !isOfStranger(parsed, noun)) && ((wide && isNamed) || isTold(context, parsed, noun, rule, trip));
}

/** Whom the travellers met, as the clause around the noun tells. */
function counterpartsOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  clause: Clause | null,
  people: readonly Actor[]
): Actor[] {
  const met = clause === null ? [] : findCounterparts(context, parsed, noun.first, clause.last);
  return met.filter((actor) => people.every(({name}) => name !== actor.name));
}

/** A flight or a stop is news only of somebody who holds an office. */
function travellersOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  clause: Clause | null,
  reach: number
): Actor[] {
  const travellers = findNounTravellers(context, parsed, noun, clause, reach);
  return travellers.filter((p) => !rule.needsBoth || p.official || p.country !== null);
}

function isSettingOutNow(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  clause: Clause | null,
  dates: ReturnType<typeof findNounDates>
): boolean {
  return clause !== null && isSettingOut(parsed, noun, clause) && isRecent(context, dates);
}

/**
 * "a trip of the company's chairman to Oslo": made by somebody whom nobody knows, and not by whom the story is about.
 */
function isOfStranger({chunks, sentence}: ParsedSentence, noun: Chunk): boolean {
  const at = chunks.indexOf(noun);
  const owner = chunks[at + 2];
  if (!/^(?:of|by)$/.test(word(sentence.tokens[chunks[at + 1]?.first ?? -1])) || owner?.kind !== "noun") return false;
  const known = owner.mentions.some(
    (m) => m.type === "place" || m.type === "date" || (m.type === "person" && m.form !== "role")
  );
  return !known && !NO_OWNER.test(word(sentence.tokens[owner.head]));
}

function isEarlier({sentence}: ParsedSentence, noun: Chunk, {status}: Modality): boolean {
  if (status === "planned") return false;
  const sign = status === "cancelled" ? REPLACED : EARLIER;
  return sentence.tokens.slice(noun.first, noun.head).some((t) => sign.test(t.lower));
}
