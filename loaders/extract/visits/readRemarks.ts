import {wholeWord} from "../../anyOf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {gatheringAmong} from "./findGatheringPlace.ts";
import {findTripDates} from "./findTripDates.ts";
import {isNamedPerson, isTown} from "./mentionKinds.ts";
import type {Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";

/** What somebody says to those before him. */
export const REMARKS = wholeWord(
  "remarks|speech|address|comments|interview|lecture|toast|conference|briefing|keynote|appearance"
);
const FROM_AFAR = /^(?:virtual|video|televised|telephone|phone|online|written|recorded|videotaped|radio)$/;
/** Tokens of the longest phrase that opens a sentence so. */
const LONGEST_OPENING = 36;

/**
 * "In remarks to reporters on Thursday at the alliance's headquarters in Brussels, the minister defended …": where a
 * speech that opens a sentence was given, its speaker was.
 */
export function readRemarks(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const until = endOfOpening(parsed);
  const clause = parsed.clauses.find((c) => c.verb.first > until && c.governor === null);
  if (until < 0 || clause === undefined) return [];
  const modality = findVerbModality(parsed, clause);
  const to = placeOf(context, parsed, until);
  if (to === null || isUnreal(modality)) return [];
  const people = findActors(context, parsed, clause.subjects).filter((a) => a.official && a.country !== null);
  if (people.length !== 1 || people[0]!.country === to.country) return [];
  const dates = findTripDates(parsed, 0, until, "whole", null);
  return [tripFrame({rule: "visit/remarks", people, to, modality, sentence, token: clause.verb.head, ...dates})];
}

/** The last token of the phrase about somebody's own words that opens a sentence; -1 where none does. */
function endOfOpening({chunks, sentence: {tokens}}: ParsedSentence): number {
  const [opening, remarks] = chunks;
  const opens = /^(?:in|during|at)$/.test(word(tokens[opening?.first ?? -1])) && remarks?.kind === "noun";
  if (!opens || !REMARKS.test(word(tokens[remarks.head]))) return -1;
  const isOfOther = remarks.mentions.some(isNamedPerson);
  if (isOfOther || tokens.slice(remarks.first, remarks.head).some(({lower}) => FROM_AFAR.test(lower))) return -1;
  const end = tokens.findIndex(({text}, i) => text === "," && i > remarks.last);
  const rest = tokens.slice(remarks.last + 1, end).map(word);
  return end < LONGEST_OPENING && !rest.includes("by") && !rest.some((w) => FROM_AFAR.test(w)) ? end : -1;
}

/** The one city, or the gathering, in which the opening phrase puts the speech. */
function placeOf(context: VisitContext, parsed: ParsedSentence, until: number): Destination | null {
  const {chunks, sentence: {tokens, mentions}} = parsed; // prettier-ignore
  const towns = mentions.filter(
    (m): m is PlaceMention => isTown(m) && m.lastToken < until && /^(?:in|at)$/.test(word(tokens[m.firstToken - 1]))
  );
  const [town] = towns;
  if (towns.some(({country}) => country !== town!.country)) return null;
  if (town !== undefined) return {country: town.country!, place: town.place, token: town.firstToken};
  const nouns = chunks.filter(({kind, last}) => kind === "noun" && last < until);
  return gatheringAmong(context, parsed, nouns);
}
