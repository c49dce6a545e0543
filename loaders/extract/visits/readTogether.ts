import {wholeWord} from "../../anyOf.ts";
import {ceremonyPlace} from "./ceremonyPlace.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {findDestinations} from "./findDestinations.ts";
import {hereOf} from "./hereOf.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {isLocated} from "./mentionKinds.ts";

/** What two leaders do side by side, and no telephone can do for them. */
export const SIDE_BY_SIDE = wholeWord(
  "turn|open|sign|walk|wave|press|cut|lay|unveil|plant|pose|embrace|hug|shake|stand|watch|inaugurate|dine|lunch",
  "stroll|ride|board|inspect|launch|ink|initial|toast|tour|attend|start|pull|pour"
);
/** What two sides do in one room, where a city is told. */
export const AGREE = /^(?:agree|pledge|vow|decide|promise|discuss|reaffirm|review|undertake|resolve)$/;
/** What a host does. */
export const WAITS = /^(?:wait|await|greet|stand)$/;

/**
 * "X and Y opened the valve": of two from different countries, seen together where the story is datelined, one is a
 * guest.
 */
export function readTogether(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const [here] = hereOf(context);
  return parsed.clauses.flatMap((clause) => {
    const people = findActors(context, parsed, clause.subjects);
    const modality = findVerbModality(parsed, clause);
    const isDeed = SIDE_BY_SIDE.test(clause.verb.lemma) && people.length > 1 && !hasPlace(parsed, clause);
    const ceremony = isDeed && !isUnreal(modality) ? ceremonyPlace(context, parsed) : null;
    if (ceremony === null && modality.status !== "held") return [];
    const [agreed] = AGREE.test(clause.verb.lemma) ? findDestinations(context, parsed, clause, ["in", "at"]) : [];
    const told = ceremony ?? agreed;
    const to = told ?? here;
    if (to === undefined) return [];
    const isJoint = told !== undefined || (SIDE_BY_SIDE.test(clause.verb.lemma) && !hasPlace(parsed, clause));
    const sides = isJoint ? split(people, to) : waitedFor(context, parsed, clause, to);
    if (sides === null) return [];
    const frame = {people: sides.guests, to, with: sides.hosts, modality, sentence, token: clause.verb.head};
    return [
      tripFrame({rule: "visit/together", ...frame, ...datesOfDestination(parsed, clause, "whole", told ?? null, [])})
    ];
  });
}

interface Sides {
  readonly guests: readonly Actor[];
  readonly hosts: readonly Actor[];
}

function split(people: readonly Actor[], here: Destination): Sides | null {
  // Whoever the document gives no country for is at home where it is datelined.
  const hosts = people.filter((p) => p.country === here.country || p.country === null);
  const guests = people.filter((p) => p.country !== null && p.country !== here.country && p.official);
  return hosts.length > 0 && guests.length > 0 ? {guests, hosts} : null;
}

/** "He came up the steps, where the president was waiting": the host waits for whoever the clause before is about. */
function waitedFor(context: VisitContext, parsed: ParsedSentence, clause: Clause, here: Destination): Sides | null {
  if (!WAITS.test(clause.verb.lemma) || !(clause.verb.progressive || clause.verb.lemma === "await")) return null;
  const hosts = findActors(context, parsed, clause.subjects).filter((p) => p.country === here.country);
  const before = parsed.clauses.slice(0, parsed.clauses.indexOf(clause)).findLast((c) => c.subjects.length > 0);
  const guests = before === undefined ? [] : findActors(context, parsed, before.subjects);
  return hosts.length === 0 ? null : split([...guests, ...hosts], here);
}

function hasPlace({sentence}: ParsedSentence, {first, last}: Clause): boolean {
  return sentence.mentions.some((m): m is PlaceMention => isLocated(m) && m.firstToken > first && m.lastToken <= last);
}
