import {wholeWord} from "../../anyOf.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {findActors, findOwner} from "./findActors.ts";
import {findDestinations, findPlacesIn} from "./findDestinations.ts";
import {isNextStop, opensTour, STOP} from "./opensTour.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";

const COPULA = /^(?:be|become|stay|remain|follow|appear)$/;

const COVERS = /^(?:include|cover|comprise|feature|encompass|span|involve|take|bring|run|lead|stretch)$/;
const RUNS = /^(?:run|lead|stretch)$/;
/** What a tour does at one of its stops. */
const STOPS = /^(?:begin|start|stop|end|conclude|finish|culminate)$/;
/** What is made of stops. */
export const TOUR = wholeWord(
  "tours?|trips?|visits?|journeys?|itinerary|programme|program|agenda|swing|travels?|schedule|missions?|pilgrimage"
);
const HALT = /^(?:visits?|stops?|stopovers?|trips?|stays?|legs?|talks|meetings?|engagements?)$/;
/** Lists of what somebody will do. */
export const AGENDA = /^(?:diary|programme|program|agenda|itinerary|schedule|calendar|route)$/;

/** Whoever is called so receives somebody. */
export const HOST = /^hosts?$/;

/** Trips told by "to be" and a noun: hosts, stops of a tour, entries of a diary. */
export function readPredicates(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    if (!COPULA.test(clause.verb.lemma) && ![COVERS, STOPS, /^make$/].some((verbs) => verbs.test(clause.verb.lemma)))
      return [];
    const modality = findVerbModality(parsed, clause);
    if (isUnreal(modality)) return [];
    const told =
      host(context, parsed, clause) ??
      firstStop(context, parsed, clause) ??
      stops(context, parsed, clause) ??
      agenda(context, parsed, clause) ??
      itinerary(context, parsed, clause);
    if (told === null) return [];
    const opens = opensTour(parsed, clause);
    const isNext = told.rule === "visit/stop-of-tour" && isNextStop(parsed, clause);
    const isAhead = opens || isNext || (told.rule === "visit/on-agenda" && modality.status !== "held");
    const settled = isAhead ? {...modality, status: "planned" as const, present: false} : modality;
    return told.places.map((to) =>
      tripFrame({
        rule: told.rule,
        people: told.people,
        to,
        with: told.with,
        modality: settled,
        sentence,
        token: clause.verb.head,
        ...(opens ? {} : datesOfDestination(parsed, clause, "whole", to, told.places))
      })
    );
  });
}

interface Told {
  readonly rule: string;
  readonly people: readonly Actor[];
  readonly with: readonly Actor[];
  readonly places: readonly Destination[];
}

function headOf({sentence}: ParsedSentence, noun: Chunk | undefined): string {
  return noun === undefined ? "" : word(sentence.tokens[noun.head]);
}

/** "Mr Li will be his host in Beijing tomorrow". */
export function host(context: VisitContext, parsed: ParsedSentence, clause: Clause): Told | null {
  const noun = clause.objects[0];
  if (noun === undefined || !HOST.test(headOf(parsed, noun))) return null;
  const hosts = findActors(context, parsed, clause.subjects);
  const owner = ownersOf(context, parsed, noun).filter((p) => hosts.every((h) => h.name !== p.name));
  const places = findDestinations(context, parsed, clause, ["in", "at"]);
  return owner.length > 0 && places.length > 0 ? {rule: "visit/host-in", people: owner, with: hosts, places} : null;
}

/** "She will make Peru her first stop abroad". */
function firstStop(context: VisitContext, parsed: ParsedSentence, clause: Clause): Told | null {
  if (clause.verb.lemma !== "make") return null;
  const [goal, noun] = clause.objects;
  const places = findPlacesIn(parsed, goal === undefined ? [] : [goal]);
  if (places.length === 0 || !STOP.test(headOf(parsed, noun))) return null;
  return {rule: "visit/stop-of-tour", people: findActors(context, parsed, clause.subjects), with: [], places};
}

/** "Addis Ababa and Abuja were the first stops of his tour", "his first stop was Cairo". */
function stops(context: VisitContext, parsed: ParsedSentence, clause: Clause): Told | null {
  const [subject] = clause.subjects;
  const [object] = clause.objects;
  const before = STOP.test(headOf(parsed, object)) && findPlacesIn(parsed, clause.subjects).length > 0;
  const after = STOP.test(headOf(parsed, subject)) && findPlacesIn(parsed, clause.objects).length > 0;
  if (!before && !after) return null;
  const noun = before ? object! : subject!;
  const places = [
    ...findPlacesIn(parsed, before ? clause.subjects : clause.objects),
    ...(after ? followers(parsed, clause) : [])
  ];
  const tour = parsed.chunks
    .slice(parsed.chunks.indexOf(noun), parsed.chunks.indexOf(noun) + 4)
    .filter((c) => c.kind === "noun");
  return {rule: "visit/stop-of-tour", people: tour.flatMap((c) => ownersOf(context, parsed, c)), with: [], places};
}

/** "His first stop will be Lima, followed by Quito and Bogota". */
function followers(parsed: ParsedSentence, clause: Clause): Destination[] {
  const next = parsed.clauses[parsed.clauses.indexOf(clause) + 1];
  const by = next?.phrases.filter(({preposition}) => preposition === "by").flatMap(({nouns}) => nouns) ?? [];
  return next?.verb.lemma === "follow" ? findPlacesIn(parsed, by) : [];
}

/** "Warsaw stays in Mr Trump's diary". */
function agenda(context: VisitContext, parsed: ParsedSentence, clause: Clause): Told | null {
  const nouns = [
    ...clause.subjects,
    ...clause.phrases.filter((p) => p.preposition === "in" || p.preposition === "on").flatMap((p) => p.nouns)
  ];
  const list = nouns.find((n) => AGENDA.test(headOf(parsed, n)));
  if (list === undefined) return null;
  const people = ownersOf(context, parsed, list);
  const places = findPlacesIn(parsed, clause.subjects.includes(list) ? clause.objects : clause.subjects);
  return people.length > 0 && places.length > 0 ? {rule: "visit/on-agenda", people, with: [], places} : null;
}

/**
 * "The tour includes visits to Baku and Tbilisi", "his trip will take in Oslo", "her trip began in Riga": stops of a
 * tour that is told elsewhere.
 */
function itinerary(context: VisitContext, parsed: ParsedSentence, clause: Clause): Told | null {
  const {verb, subjects, objects, phrases, particle} = clause;
  const tour = subjects.find((n) => TOUR.test(headOf(parsed, n)));
  const isStop = STOPS.test(verb.lemma);
  if (tour === undefined || !(isStop || COVERS.test(verb.lemma)) || (verb.lemma === "take" && particle !== "in"))
    return null;
  const halts = isStop || objects.some((n) => HALT.test(headOf(parsed, n)));
  const direct = /^(?:programme|program|agenda|schedule)$/.test(headOf(parsed, tour)) ? [] : objects;
  const behind = phrases.filter((p) => /^(?:to|in|at|through)$/.test(p.preposition)).flatMap((p) => p.nouns);
  // "runs from Gaborone to Lusaka and on to Harare"
  const ends = phrases.filter((p) => /^(?:from|to|through|via)$/.test(p.preposition)).flatMap((p) => p.nouns);
  const nouns = RUNS.test(verb.lemma) ? ends : halts || particle === "in" ? behind : direct;
  const places = findPlacesIn(parsed, nouns);
  return places.length === 0
    ? null
    : {rule: "visit/itinerary", people: travellerOf(context, parsed, tour), with: [], places};
}

/** Whose tour it is: its owner's, else that of whoever the sentence before speaks of with a tour of his. */
function travellerOf(context: VisitContext, parsed: ParsedSentence, tour: Chunk): Actor[] {
  const owners = ownersOf(context, parsed, tour);
  const makers = owners.length > 0 ? [] : onTourOf(context, parsed, tour);
  if (makers.length > 0) return makers;
  const previous = context.parsed[(context.order.get(parsed) ?? 0) - 1];
  const before = previous?.chunks.findIndex((c) => c.kind === "noun" && TOUR.test(headOf(previous, c))) ?? -1;
  if (owners.length > 0 || previous === undefined || before < 0) return owners;
  return findActors(
    context,
    previous,
    previous.chunks.slice(before + 1).filter((c) => c.kind === "noun")
  ).slice(0, 1);
}

/** "Lund is in Lima, the first leg of a tour which includes Quito": whoever the sentence has just spoken of. */
function onTourOf(context: VisitContext, parsed: ParsedSentence, tour: Chunk): Actor[] {
  const isOpen = /^an?$/.test(word(parsed.sentence.tokens[tour.first]));
  const before = parsed.clauses.filter((c) => c.verb.last < tour.first).reverse();
  const told = isOpen ? before.map((c) => findActors(context, parsed, c.subjects)) : [];
  const makers = told.find((people) => people.length > 0) ?? [];
  return makers.length === 1 ? makers : [];
}

/** Owners by name or pronoun; a mention that takes in the noun itself ("his host") is looked through. */
function ownersOf(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const owner = findOwner(context, parsed, noun);
  if (owner.length > 0 || !/^(?:his|her)$/.test(word(parsed.sentence.tokens[noun.first]))) return owner;
  const named = findActors(context, parsed, [noun]);
  const previous = context.parsed[(context.order.get(parsed) ?? 0) - 1];
  const before = [
    ...parsed.clauses.filter((c) => c.verb.first < noun.first).flatMap((c) => findActors(context, parsed, c.subjects)),
    ...(previous?.clauses.flatMap((c) => findActors(context, previous, c.subjects)) ?? [])
  ];
  const other = before.find((a) => named.every((b) => b.name !== a.name));
  return other === undefined ? [] : [other];
}
