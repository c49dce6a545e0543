import {wholeWord} from "../../anyOf.ts";
import {boundsOf} from "../../annotate/dates/edtf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal, NEUTRAL, type Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {statusClass} from "./agreeOnTrip.ts";
import {findActors, unique} from "./findActors.ts";
import {isTown} from "./mentionKinds.ts";
import {peopleOf, type Trip} from "./mergeTrips.ts";
import {tripFrame, type Actor, type VisitContext} from "./tripFrame.ts";

/** Sentences between the telling of a trip and of what two people did on it. */
const REACH = 6;
/** Milliseconds between a trip and what is certainly not of it: forty days. */
const FAR = 40 * 864e5;
/** What one does to another who is under one roof with him: the other is the verb's object. */
const FACES = wholeWord(
  "tell|thank|assure|brief|ask|urge|inform|apprise|congratulate|greet|welcome|host|receive|escort|accompany|award",
  "decorate|honou?r|present|see|join"
);
/** What one says or gives to another. */
const GIVES = wholeWord("hand|present|deliver|convey|express|extend|give|talk|speak|submit|introduce|bid|pay|offer");
/** What no two people do together. */
const APART = wholeWord("be|have|compare|disagree|differ|compete|break|rank|replace|succeed|share");
const FROM_AFAR = wholeWord(
  "phone|phoned|telephone|telephoned|telephonic|video|virtual|virtually|online|tweet|tweeted|cable"
);
const ATTENDS = wholeWord("attend|witness|join|participate");
const GATHERING = wholeWord("talks|meeting|meetings|ceremony|signing|dinner|lunch|luncheon|banquet|reception|session");

/** What a clause tells of people who were together: not that they met, but what they did there. */
interface Contact {
  readonly people: readonly Actor[];
  /** True where those named are but witnesses of talks: whoever travels is told in the sentences before. */
  readonly open: boolean;
  readonly modality: Modality;
  readonly sentence: number;
  readonly token: number;
}

/**
 * Trips with those with whom the travellers are said to have done something in their country: "discussed trade with X",
 * "she and X signed the accord". Nobody travels for that, so it makes no trip by itself.
 */
export function addContacts(context: VisitContext, trips: readonly Trip[]): readonly Trip[] {
  const visits = trips.filter(({frames}) => frames[0]!.kind === "visit" && frames[0]!.to !== null);
  if (visits.length === 0) return trips;
  const found = new Map<Trip, Contact[]>();
  for (const contact of findContacts(context, visits)) {
    const trip = visits
      .filter((t) => isOn(t, contact) && !isElsewhere(context, t, contact))
      .sort((a, b) => gap(a, contact) - gap(b, contact))[0];
    if (trip !== undefined) found.set(trip, [...(found.get(trip) ?? []), contact]);
  }
  return trips.map((trip) => withHosts(trip, found.get(trip) ?? []));
}

function withHosts(trip: Trip, contacts: readonly Contact[]): Trip {
  const frames = contacts.map(({sentence, token, people}) =>
    tripFrame({
      rule: "meeting/contact",
      kind: "meeting",
      people: hostsOf(trip, people),
      to: null,
      modality: NEUTRAL,
      anaphoric: true,
      sentence,
      token
    })
  );
  return frames.length === 0 ? trip : {...trip, frames: [...trip.frames, ...frames]};
}

/** Officers of the country where a trip leads. */
function hostsOf({frames}: Trip, people: readonly Actor[]): readonly Actor[] {
  return people.filter(({country, official}) => official && country === frames[0]!.to!.country);
}

function isOn(trip: Trip, {people, open, modality, sentence}: Contact): boolean {
  const status = new Set(trip.frames.map((f) => statusClass(f.modality.status)));
  if (status.has("off") || trip.frames.some((f) => f.earlier)) return false;
  const isPlan = trip.frames.every((f) => f.modality.status === "planned" || f.modality.status === "proposed");
  if (isPlan !== (modality.status === "planned") && !(modality.status === "planned" && !isPlan)) return false;
  const makes = peopleOf(trip).some(({name}) => people.some((p) => p.name === name));
  const away = gap(trip, {sentence});
  return (open ? away <= 1 : makes && away <= REACH) && hostsOf(trip, people).length > 0;
}

/** What the sentence puts in a town of another country, or months from the trip, was not done on it. */
function isElsewhere({parsed}: VisitContext, {frames}: Trip, {sentence}: Contact): boolean {
  const {mentions} = parsed[sentence]!.sentence;
  if (mentions.some((m) => isTown(m) && m.country !== frames[0]!.to!.country)) return true;
  const days = frames.flatMap((f) => [f.start, f.end].flatMap((day) => boundsOf(day)?.first ?? []));
  return mentions.some((m) => {
    const told = m.type === "date" && m.form === "point" ? boundsOf(m.edtf) : null;
    return (
      told?.last != null &&
      days.length > 0 &&
      days.every((day) => Math.abs(Date.parse(day) - Date.parse(told.last!)) > FAR)
    );
  });
}

function gap({frames}: Trip, {sentence}: Pick<Contact, "sentence">): number {
  return Math.min(...frames.map((f) => Math.abs(f.sentence - sentence)));
}

/** The contacts that sentences near a trip tell. */
function findContacts(context: VisitContext, visits: readonly Trip[]): Contact[] {
  const near = new Set<number>();
  for (const {frames} of visits)
    for (const {sentence} of frames)
      for (let n = Math.max(0, sentence - REACH); n <= sentence + REACH; n++) near.add(n);
  return [...near]
    .filter((n) => n < context.told)
    .sort((a, b) => a - b)
    .flatMap((n) => {
      const parsed = context.parsed[n]!;
      const isAfar = parsed.sentence.tokens.some((t) => FROM_AFAR.test(t.lower));
      return isAfar ? [] : parsed.clauses.flatMap((clause) => contactOf(context, parsed, clause, n));
    });
}

function contactOf(context: VisitContext, parsed: ParsedSentence, clause: Clause, sentence: number): Contact[] {
  const {verb, subjects, objects, phrases} = clause;
  const actors = (nouns: readonly Chunk[]): Actor[] => findActors(context, parsed, nouns);
  const behind = (prepositions: RegExp): Chunk[] =>
    phrases.filter((p) => prepositions.test(p.preposition)).flatMap((p) => p.nouns);
  if (verb.tense === "pluperfect") return [];
  const own = actors(subjects);
  const open = ATTENDS.test(verb.lemma) && [...objects, ...behind(/^(?:in|at)$/)].some((n) => isGathering(parsed, n));
  const others = APART.test(verb.lemma)
    ? []
    : [
        ...actors(behind(/^(?:with|alongside|together with)$/)),
        ...(FACES.test(verb.lemma) ? actors(objects) : []),
        ...(GIVES.test(verb.lemma) ? actors(behind(/^to$/)) : []),
        ...(verb.passive ? actors(behind(/^by$/)) : [])
      ];
  const people = unique([...own, ...others]);
  if (people.length < (open ? 1 : 2) || (APART.test(verb.lemma) && !open)) return [];
  const modality = findVerbModality(parsed, clause);
  return isUnreal(modality) ? [] : [{people, open, modality, sentence, token: verb.head}];
}

/** "the talks", "the signing ceremony": one that was just told. */
function isGathering({sentence: {tokens}}: ParsedSentence, {first, head}: Chunk): boolean {
  return /^(?:the|his|her|their)$/.test(word(tokens[first])) && GATHERING.test(word(tokens[head]));
}
