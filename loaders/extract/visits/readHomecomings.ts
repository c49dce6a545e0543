import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findNounModality} from "../../annotate/modality/findNounModality.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors, findOwner} from "./findActors.ts";
import {findDestinations} from "./findDestinations.ts";
import {findTripDates} from "./findTripDates.ts";
import {tripFrame, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** Where somebody is again, or is to be. */
const BACK = /^(?:back|home)$/;
const DUE = /^(?:due|expected)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "is expected back on Friday", "is due home tomorrow", "was back in Accra on Monday": the last day of a trip. */
export function readHomecomings(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const returns = parsed.chunks.flatMap((noun) => readReturn(context, parsed, noun, sentence));
  if (returns.length > 0) return returns;
  return parsed.clauses.flatMap((clause) => {
    if (!isBack(parsed, clause)) return [];
    const told = findVerbModality(parsed, clause);
    const modality = isDue(parsed, clause) ? {...told, status: "planned" as const, present: false} : told;
    const {end, weekday = false} = findTripDates(parsed, clause.verb.head, clause.last, "end", null);
    if (isUnreal(told) || end === null || !DAY.test(end)) return [];
    const people = findActors(context, parsed, clause.subjects).filter((a) => a.official || a.country !== null);
    const places = findDestinations(context, parsed, clause, ["in", "to", "at"]);
    const isHome = people.length > 0 && places.every((to) => people.every((p) => p.country === to.country));
    const frame = {people, to: null, modality, anaphoric: true, end, weekday, sentence, token: clause.verb.head};
    return isHome ? [tripFrame({rule: "visit/leave", ...frame})] : [];
  });
}

/** "is due back", "is expected home" */
function isDue({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  return verb.lemma === "expect" || (verb.tense === "present" && DUE.test(word(tokens[verb.head + 1])));
}

function isBack({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  if (!/^(?:be|expect)$/.test(verb.lemma)) return false;
  const at = DUE.test(word(tokens[verb.head + 1])) ? verb.head + 2 : verb.head + 1;
  return BACK.test(word(tokens[at]));
}

/** "will brief the premier on her return on Wednesday". */
function readReturn(context: VisitContext, parsed: ParsedSentence, noun: Chunk, sentence: number): TripFrame[] {
  const {tokens} = parsed.sentence;
  const isReturn = word(tokens[noun.head]) === "return" && /^(?:on|upon|after)$/.test(word(tokens[noun.first - 1]));
  if (noun.kind !== "noun" || !isReturn) return [];
  const {end, weekday = false} = findTripDates(parsed, noun.last, noun.last + 3, "end", null);
  const people = findOwner(context, parsed, noun);
  if (people.length === 0 || end === null || !DAY.test(end)) return [];
  const modality = findNounModality(parsed, noun);
  const frame = {people, to: null, modality, anaphoric: true, end, weekday, sentence, token: noun.head};
  return isUnreal(modality) ? [] : [tripFrame({rule: "visit/leave", ...frame})];
}
