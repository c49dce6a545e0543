import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {findNounModality} from "../../annotate/modality/findNounModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {endOfPhrase} from "./endOfPhrase.ts";
import {findActors} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {findTripDates} from "./findTripDates.ts";
import {isLocated} from "./mentionKinds.ts";
import {tripFrame, type Destination, type TripDates, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** What is held for a guest. */
export const RECEPTION = wholeWord("reception|banquet|dinner|luncheon|lunch|audience|welcome|ceremony");

const HOLDS = /^(?:host|hold|take|give|offer|throw|preside|chair|attend)$/;

/**
 * "Speaking at a reception for the Peruvian premier in Hanoi, he praised …": an officer for whom something is held in
 * another country is its guest.
 */
export function readReceptions(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.chunks.flatMap((noun, i) => {
    const link = parsed.chunks[i + 1]?.kind === "verb" ? i + 2 : i + 1;
    const guest = parsed.chunks[link + 1];
    const isFor = word(parsed.sentence.tokens[parsed.chunks[link]?.first ?? -1]) === "for";
    if (noun.kind !== "noun" || !isReception(parsed, noun) || !isFor) return [];
    const people = guest === undefined ? [] : findActors(context, parsed, [guest]).filter(({official}) => official);
    const to = guest === undefined ? undefined : placeBehind(parsed, guest);
    const modality = findNounModality(parsed, noun);
    const isGuest = people.some(({country}) => country !== null && country !== to?.country);
    if (to === undefined || !isGuest || isUnreal(modality)) return [];
    const dates = daysOf(parsed, noun);
    const status = modality.status ?? "held";
    return [
      tripFrame({
        rule: "visit/reception-for",
        people,
        to,
        with: findHosts(context, parsed, to),
        modality: {...modality, status},
        sentence,
        token: noun.head,
        ...dates
      })
    ];
  });
}

/** Beside the reception, else in the clause that tells that it was held. */
function daysOf(parsed: ParsedSentence, noun: Chunk): TripDates {
  const own = findTripDates(parsed, noun.first, endOfPhrase(parsed, noun), "whole", null);
  const clause = parsed.clauses.find(
    ({verb, first, last}) => HOLDS.test(verb.lemma) && first <= noun.first && noun.last <= last
  );
  return own.start === null && clause !== undefined
    ? findTripDates(parsed, clause.first, clause.last, "whole", null)
    : own;
}

/** A dinner; of ceremonies only those of welcome. */
function isReception({sentence: {tokens}}: ParsedSentence, {first, head}: Chunk): boolean {
  const isCeremony = word(tokens[head]) === "ceremony";
  const welcomes = tokens.slice(first, head).some(({lower}) => /^(?:welcom(?:e|ing)|reception|farewell)$/.test(lower));
  return RECEPTION.test(word(tokens[head])) && (!isCeremony || welcomes);
}

/** The town right behind the guest: "for the premier in Hanoi", "for the premier at the palace in Hanoi". */
function placeBehind({sentence: {tokens, mentions}}: ParsedSentence, {last}: Chunk): Destination | undefined {
  const places = mentions.filter(
    (m): m is PlaceMention =>
      isLocated(m) &&
      m.firstToken > last &&
      m.firstToken < last + 9 &&
      /^(?:in|at|the)$/.test(word(tokens[m.firstToken - 1]))
  );
  const isHeld = /^(?:take|took)$/.test(word(tokens[last + 1])) || /^(?:was|is|will)$/.test(word(tokens[last + 1]));
  return isHeld || /^(?:in|at)$/.test(word(tokens[last + 1])) ? onePerCountry(places)[0] : undefined;
}

/** Who of that country acts in the sentence. */
function findHosts(context: VisitContext, parsed: ParsedSentence, {country}: Destination): TripFrame["with"] {
  const subjects = parsed.clauses.flatMap((clause) => findActors(context, parsed, clause.subjects));
  return subjects.filter((actor) => actor.country === country);
}
