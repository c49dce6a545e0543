import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal, type Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import {findActors} from "./findActors.ts";
import {findPlacesIn} from "./findDestinations.ts";
import {tripFrame, type Actor, type Destination, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** What a traveller does with a tour at its first or last stop. */
export const OPENS_OR_CLOSES = /^(?:begin|start|open|end|conclude|finish|culminate|close)$/;
/** Verbs of the tour whose first and last stops participles tell. */
const TOURS = /^(?:visit|tour|travel|go|fly|embark|leave|depart|undertake|make|pay|head|set)$/;
const HALT = /^(?:visits?|stops?|stopovers?|trips?|stays?|legs?|tours?|calls?)$/;
/** What is told elsewhere and has a next stop. */
const TOUR = wholeWord("tour|trip|visit|journey|swing|stops?|legs?|itinerary|mission|it|this|that|these");

/** Legs that hang on another one: "followed by a visit to Lima", ", starting in Lima and ending in Quito". */
export function readLegs(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const leg = nextLeg(context, parsed, clause) ?? endOfTour(context, parsed, clause);
    if (leg === null || isUnreal(leg.modality)) return [];
    return leg.places.map((to) =>
      tripFrame({
        rule: "visit/itinerary",
        people: leg.people,
        to,
        with: [],
        modality: leg.modality,
        sentence,
        token: clause.verb.head,
        ...datesOfDestination(parsed, clause, "whole", to, leg.places)
      })
    );
  });
}

interface Leg {
  readonly people: readonly Actor[];
  readonly places: readonly Destination[];
  readonly modality: Modality;
}

/** "will visit Lima, followed by a stop in Quito", "The tour will be followed by visits to Lima and Quito". */
function nextLeg(context: VisitContext, parsed: ParsedSentence, clause: Clause): Leg | null {
  const {verb, phrases, governor, subjects} = clause;
  const halt = phrases.find((p) => p.preposition === "by")?.nouns[0];
  if (verb.lemma !== "follow" || halt === undefined || !isWord(parsed, halt, HALT)) return null;
  const places = placesBehind(parsed, clause);
  const outer = governor === null ? null : parsed.clauses[governor]!;
  if (outer === null) {
    const isTour = verb.passive && subjects.every((s) => isWord(parsed, s, TOUR)) && subjects.length > 0;
    return isTour ? {people: [], places, modality: findVerbModality(parsed, clause)} : null;
  }
  const people = findActors(context, parsed, outer.subjects).filter((a) => a.official);
  return people.length === 0 ? null : {people, places, modality: findVerbModality(parsed, outer)};
}

function isWord({sentence}: ParsedSentence, {head}: Chunk, words: RegExp): boolean {
  return words.test(word(sentence.tokens[head]));
}

function placesBehind(parsed: ParsedSentence, {phrases}: Clause): Destination[] {
  const at = phrases.filter(({preposition}) => /^(?:to|in|at|of)$/.test(preposition));
  return findPlacesIn(
    parsed,
    at.flatMap(({nouns}) => nouns)
  );
}

/** "will tour the region, starting in Lima and ending in Quito": whoever makes the tour. */
function endOfTour(context: VisitContext, parsed: ParsedSentence, clause: Clause): Leg | null {
  const {verb, phrases, objects} = clause;
  const isBare = objects.every((o) => isWord(parsed, o, TOUR));
  if (verb.tense !== "gerund" || !OPENS_OR_CLOSES.test(verb.lemma) || !isBare) return null;
  const tour = tourAround(parsed, clause);
  const at = phrases.find(({preposition}) => /^(?:in|at|with)$/.test(preposition));
  if (tour === null || at === undefined) return null;
  const people = findActors(context, parsed, clause.subjects).filter((a) => a.official);
  const places = findPlacesIn(parsed, at.nouns);
  return people.length === 0 ? null : {people, places, modality: findVerbModality(parsed, tour)};
}

/** The clause on which a participle hangs that tells of going somewhere. */
function tourAround(parsed: ParsedSentence, {governor}: Clause): Clause | null {
  const outer = governor === null ? null : parsed.clauses[governor]!;
  if (outer === null) return null;
  const isTour = TOURS.test(outer.verb.lemma) || outer.objects.some((o) => isWord(parsed, o, TOUR));
  return isTour && outer.verb.tense !== "gerund" ? outer : tourAround(parsed, outer);
}
