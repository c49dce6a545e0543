import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal, NEUTRAL} from "../../annotate/modality/modality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {actorsOfMention, findActors, findOwner} from "./findActors.ts";
import type {PersonMention} from "../../types.ts";
import {findDestinations} from "./findDestinations.ts";
import {spokenHere} from "./hereOf.ts";
import {findTripDates} from "./findTripDates.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {isNamedPerson} from "./mentionKinds.ts";

/** Whoever is called so has travelled. */
export const GUEST = /^(?:guests?|visitors?)$/;

/** "was the guest of X", "our guest since Monday", "as X's guest": whoever is a guest has travelled to the host. */
export function readGuests(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.chunks.flatMap((noun) => {
    if (guestToken(parsed, noun) < 0) return [];
    const found = guestsOf(context, parsed, noun);
    if (found === null || found.people.length === 0) return [];
    const {people, clause} = found;
    const modality: Modality = clause === null ? {...NEUTRAL, present: true} : findVerbModality(parsed, clause);
    if (isUnreal(modality)) return [];
    const hosts = hostsOf(context, parsed, noun).filter((h) => people.every((p) => p.name !== h.name));
    const to = goalOf(context, parsed, noun, hosts, clause);
    const ours = /^(?:our|my)$/.test(word(parsed.sentence.tokens[noun.first]));
    if (to === null && !ours) return [];
    const first = clause === null ? noun.first : clause.first;
    const last = clause === null ? noun.last + 6 : clause.last;
    return [
      tripFrame({
        rule: "visit/guest-of",
        people,
        to,
        with: hosts,
        modality,
        here: to === null,
        sentence,
        token: noun.head,
        ...findTripDates(parsed, first, last, "whole", null)
      })
    ];
  });
}

/** The word "guest" that carries a noun phrase ("his guest", "the guests of X"); -1 for none. */
function guestToken({sentence}: ParsedSentence, {kind, first, last, head}: Chunk): number {
  const at = sentence.tokens.findIndex((t, i) => first <= i && i <= last && GUEST.test(t.lower));
  return kind === "noun" && (at === head || word(sentence.tokens[at + 1]) === "of") ? at : -1;
}

/** Who is the guest, and the clause that says so; no clause for an aside. */
function guestsOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk
): {people: readonly Actor[]; clause: Clause | null} | null {
  const clause = parsed.clauses.find((c) => /^(?:be|become|remain)$/.test(c.verb.lemma) && c.objects[0] === noun);
  if (clause !== undefined) return {people: findActors(context, parsed, clause.subjects), clause};
  const at = parsed.chunks.indexOf(noun);
  const before = parsed.chunks[at - 1];
  if (before?.kind === "comma" && parsed.chunks[at - 2]?.kind === "noun")
    return {people: findActors(context, parsed, [parsed.chunks[at - 2]!]), clause: null};
  if (word(parsed.sentence.tokens[before?.last ?? -1]) !== "as") return null;
  const around = parsed.clauses.find((c) => c.governor === null && c.first <= noun.first && noun.last <= c.last);
  return around === undefined ? null : {people: findActors(context, parsed, around.subjects), clause: around};
}

/** "X's guest", "the guests of X and Y". */
function hostsOf(context: VisitContext, parsed: ParsedSentence, noun: Chunk): readonly Actor[] {
  const guest = guestToken(parsed, noun);
  const inside = noun.mentions.filter((m): m is PersonMention => isNamedPerson(m) && m.firstToken > guest);
  if (inside.length > 0) return inside.flatMap((m) => actorsOfMention(context, m));
  const owner = findOwner(context, parsed, noun);
  if (owner.length > 0) return owner;
  const at = parsed.chunks.indexOf(noun);
  const isOf = word(parsed.sentence.tokens[parsed.chunks[at + 1]?.first ?? -1]) === "of";
  const host = parsed.chunks[at + 2];
  return isOf && host?.kind === "noun" ? findActors(context, parsed, [host]) : [];
}

/** Where the guest is: the place told, the host's country, or here for "our guest". */
function goalOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  hosts: readonly Actor[],
  clause: Clause | null
): Destination | null {
  const told = clause === null ? [] : findDestinations(context, parsed, clause, ["in", "at"]);
  if (told.length > 0) return told[0]!;
  const [here] = spokenHere(context);
  const host = hosts.find((h) => h.country !== null);
  if (host !== undefined)
    return here?.country === host.country ? here : {country: host.country!, place: null, token: -1};
  return /^(?:our|my)$/.test(word(parsed.sentence.tokens[noun.first])) ? (here ?? null) : null;
}
