import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {VERBS_OVER_EVENT} from "../../annotate/modality/modalityWords.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors} from "./findActors.ts";
import {findDestinations, findPlacesIn} from "./findDestinations.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {isPlaceName} from "./mentionKinds.ts";

const EVENT = wholeWord(
  "summit|conference|funeral|ceremony|inauguration|congress|forum|meeting|talks|celebrations|assembly|parade|wedding",
  "coronation|commemorations?|gathering|olympics|games"
);
const CALLS_OFF = /^(?:cancel|call|postpone|put|skip|withdraw)$/;
const ITINERARY = /^(?:itinerary|schedule|tour|trip|route)$/;
/** Verbs of the clause by which somebody was due. */
const IS_DUE = /^(?:bill|schedule|expect|invite|be)$/;

/** Words for somebody who is not where he was due. */
export const IS_ABSENT = /^(?:absent|indisposed|unavailable)$/;
/** Verbs of not going to what one is invited to. */
export const AVOIDS_EVENT = /^(?:skip|miss|boycott|shun|snub|forgo|forego)$/;

/**
 * "was due in Oslo but cancelled", "pulled out of the summit in Lima": trips called off without a noun for the trip.
 */
export function readCancellations(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const missed = isAbsent(parsed, clause) || missesEvent(parsed, clause) || leavesOut(parsed, clause);
    const stance = missed ? "cancelled" : stanceOf(clause);
    if (stance === null || clause.verb.passive || (!isBare(parsed, clause) && !missed)) return [];
    const modality = findVerbModality(parsed, clause);
    const isAhead = modality.status === "planned" || modality.status === "under way";
    if (modality.status !== "held" && modality.status !== null && !(missed && isAhead)) return [];
    const people = findActors(context, parsed, clause.subjects).filter((a) => a.official || a.country !== null);
    const to =
      findPlacesIn(parsed, clause.objects)[0] ??
      findDestinations(context, parsed, clause, ["in", "at", "to"])[0] ??
      null;
    if (people.length === 0) return [];
    return [
      tripFrame({
        rule: "visit/called-off",
        people,
        to,
        modality: {...modality, status: stance, explicit: true},
        anaphoric: to === null,
        sentence,
        token: clause.verb.head
      })
    ];
  });
}

/**
 * "X, who was billed to speak in Cairo, was absent", "was to fly to Oslo but stayed away": no guest where one was
 * due.
 */
function isAbsent({sentence, clauses}: ParsedSentence, clause: Clause): boolean {
  const {verb, objects, phrases, particle} = clause;
  const isHome = phrases.some(
    (p) => p.preposition === "at" && p.nouns.some((n) => word(sentence.tokens[n.head]) === "home")
  );
  const away = /^(?:stay|remain)$/.test(verb.lemma) && (isHome || /^(?:away|home|behind)$/.test(particle));
  const absent = verb.lemma === "be" && objects.some((o) => IS_ABSENT.test(word(sentence.tokens[o.head])));
  return (
    (away || absent) && clauses.some((c) => c !== clause && IS_DUE.test(c.verb.lemma) && c.verb.first < verb.first)
  );
}

/** "skipped the summit in Lima", "stayed away from the Oslo talks": the place is told beside what he stays away from. */
function missesEvent({sentence}: ParsedSentence, {verb, objects, phrases, particle}: Clause): boolean {
  const isEvent = (noun: Chunk): boolean => EVENT.test(word(sentence.tokens[noun.head]));
  const shunned = phrases.find(({preposition}) => preposition === "from")?.nouns ?? [];
  if (verb.lemma === "stay" && particle === "away")
    return shunned.some((noun) => isEvent(noun) && noun.mentions.some(isPlaceName));
  const event = objects.some(isEvent);
  const placed = phrases.some(
    (p) => /^(?:in|at)$/.test(p.preposition) && p.nouns.some((n) => n.mentions.some(isPlaceName))
  );
  return event && placed && AVOIDS_EVENT.test(verb.lemma);
}

/** "will skip Oslo", "dropped Oslo from her itinerary", not "skipped Oslo in his speech": a stop that is left out. */
function leavesOut({sentence}: ParsedSentence, {verb, objects, phrases}: Clause): boolean {
  const [stop] = objects;
  const isStop = objects.length === 1 && stop!.mentions.some((m) => isPlaceName(m) && m.lastToken === stop!.last);
  if (!isStop || verb.lemma !== "drop") return isStop && verb.lemma === "skip" && verb.tense === "future";
  return phrases.some((p) => p.nouns.some((n) => ITINERARY.test(word(sentence.tokens[n.head]))));
}

function stanceOf({verb, particle}: Clause): "cancelled" | "postponed" | null {
  const stance = VERBS_OVER_EVENT.get(`${verb.lemma}-${particle}`) ?? VERBS_OVER_EVENT.get(verb.lemma);
  return stance === "cancelled" || stance === "postponed" ? stance : null;
}

/** Whether one goes somewhere for it: a gathering, a trip, or a place's talks. */
function isOuting({tokens}: ParsedSentence["sentence"], {head}: Chunk): boolean {
  const noun = word(tokens[head]);
  return EVENT.test(noun) || ITINERARY.test(noun) || /^(?:visit|event|tournament|it|them)$/.test(noun);
}

/** No object but "it", or an event that is no trip by itself ("pulled out of the summit"). */
function isBare({sentence}: ParsedSentence, {objects, phrases, verb, particle}: Clause): boolean {
  if (/^(?:drop|abandon|delay|slip|shift|move)$/.test(verb.lemma)) return false;
  // "pulled out of the deal", "pulled out of Afghanistan"
  const left = phrases.find((p) => p.preposition === "of")?.nouns[0];
  if (particle === "out") return objects.length === 0 && (left === undefined || isOuting(sentence, left));
  if (
    verb.lemma === "cancel" &&
    objects.length === 1 &&
    objects[0]!.mentions.some((m) => m.type === "place" && m.lastToken === objects[0]!.last)
  )
    return true;
  return (
    objects.every((o) => /^(?:it|them)$/.test(word(sentence.tokens[o.head]))) &&
    CALLS_OFF.test(verb.lemma) &&
    (verb.lemma === "cancel" || verb.lemma === "postpone" || objects.length > 0)
  );
}
