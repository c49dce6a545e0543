import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {governingClause} from "../../annotate/modality/findNounModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {findOwner} from "./findActors.ts";
import {findTripDates} from "./findTripDates.ts";
import {isOnTrip} from "./isOnTrip.ts";
import {isLocated} from "./mentionKinds.ts";
import type {NounRule} from "./rules/nounRules.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

/** What visits are that a state receives. */
const OF_STATE = /^(?:state|official|working|goodwill|friendly)$/;

/** What is known of a trip that a noun names. */
export interface ToldTrip {
  /** Travellers. */
  readonly people: readonly Actor[];
  /** Where the trip goes. */
  readonly places: readonly Destination[];
  /** How it stands. */
  readonly modality: Modality;
  /** Last token to which what belongs to the noun reaches. */
  readonly reach: number;
}

/**
 * Whether a noun tells enough to be a trip: "the visit" points back, "a stop" needs a person and a place of its own.
 */
export function isTold(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  {people, places, modality, reach}: ToldTrip
): boolean {
  const {tokens} = parsed.sentence;
  const isOff = modality.explicit && (modality.status === "cancelled" || modality.status === "postponed");
  const article = word(tokens[noun.first]);
  const days = (until: number) => findTripDates(parsed, noun.first, until, "whole", null);
  if (rule.needsBoth && (people.length === 0 || places.length === 0)) {
    const isLasting = rule.name === "visit/stay-noun" && people.length > 0 && days(reach).days !== null;
    const isDated = article === "the" && places.length > 0 && days(tokens.length).start !== null;
    if (!isLasting && !isDated && !(isOff && places.length > 0) && !isAwaited(parsed, noun, people)) return false;
  }
  const isOfState =
    rule.name === "visit/visit-noun" && tokens.slice(noun.first, noun.head).some((t) => OF_STATE.test(t.lower));
  return (
    places.length > 0 ||
    /^(?:the|his|her|their|this|that|its|our)$/.test(article) ||
    (people.length > 0 && (isOff || isOfState)) ||
    (people.some((p) => p.official) && isOnTrip(parsed, noun) && days(reach).days !== null) ||
    isReceived(parsed, noun, people) ||
    findOwner(context, parsed, noun).length > 0
  );
}

/** "ahead of a visit by X", "on Monday, when X paid a visit": to where the sentence plays. */
function isReceived(parsed: ParsedSentence, noun: Chunk, people: readonly Actor[]): boolean {
  const clause = governingClause(parsed, noun);
  const paid = clause?.verb.lemma === "pay" && /^(?:when|where|as|while)$/.test(clause.marker ?? "");
  const by = /^(?:by|from)$/.test(word(parsed.sentence.tokens[noun.last + 1]));
  return (by || paid) && people.some((p) => p.official && p.country !== null);
}

/** "closed the centre of Lima on Sunday, a day before the arrival of X": to where the sentence plays on a day. */
function isAwaited({sentence}: ParsedSentence, noun: Chunk, people: readonly Actor[]): boolean {
  const {tokens, mentions} = sentence;
  const before = mentions.filter((m) => m.lastToken < noun.first);
  return (
    word(tokens[noun.head]) === "arrival" &&
    word(tokens[noun.last + 1]) === "of" &&
    people.some((p) => p.official && p.country !== null) &&
    before.some((m) => m.type === "date" && /^\d{4}-\d\d-\d\d$/.test(m.edtf ?? "")) &&
    before.some((m) => isLocated(m) && m.form === "city")
  );
}
