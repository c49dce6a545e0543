import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findTripDates, type DateRole} from "./findTripDates.ts";
import type {TripDates} from "./tripFrame.ts";

/**
 * "returned on Wednesday, ending his tour", "agreed in May to trade more during a visit by the king": the day stands with
 * the verb above; null for other tours.
 */
export function datesAbove(
  parsed: ParsedSentence,
  clause: Clause | null,
  noun: Chunk,
  role: DateRole
): TripDates | null {
  const governor = clause?.governor == null ? undefined : parsed.clauses[clause.governor];
  const isMade =
    governor?.verb.tense === "past" && /^(?:agree|decide|pledge|promise|resolve)$/.test(governor.verb.lemma);
  if (clause?.verb.tense === "infinitive" && isMade && isDuring(parsed, noun))
    return findTripDates(parsed, governor.first, clause.first - 1, role, null);
  if (clause?.verb.tense !== "gerund" || role !== "end" || isOver(parsed, clause)) return null;
  const above = parsed.clauses.slice(0, parsed.clauses.indexOf(clause)).findLast((c) => c.governor === null);
  return above === undefined ? null : findTripDates(parsed, above.first, above.last, role, null);
}

/** "returned home on Thursday after a visit": the day of the way back is the last one; null for other ways. */
export function datesOfReturn(parsed: ParsedSentence, clause: Clause | null, noun: Chunk): TripDates | null {
  const {tokens} = parsed.sentence;
  const isBehind = clause !== null && clause.verb.last < noun.first && isApart(parsed, noun);
  if (!isBehind || !/^(?:past|perfect|pluperfect)$/.test(clause.verb.tense)) return null;
  const way = [clause.verb.lemma, ...tokens.slice(clause.verb.last + 1, clause.verb.last + 3).map(word)];
  const isHome = way[0] === "return" || (COMES.test(way[0]!) && way.slice(1).some((w) => /^(?:home|back)$/.test(w)));
  const isOfBefore = word(tokens[parsed.chunks[parsed.chunks.indexOf(noun) - 1]!.first]) === "before";
  return isHome && !isOfBefore ? findTripDates(parsed, clause.verb.first, noun.first - 1, "end", null) : null;
}

const COMES = /^(?:arrive|come|fly|get|go|be)$/;

/** "will fly on Sunday, after having completed a tour": the day is that of the next trip. */
function isOver({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  return word(tokens[verb.first]) === "having" || word(tokens[verb.first - 1]) === "after";
}

/**
 * "After a visit to Oslo, she flew home on Friday": what stands beside such a phrase is another deed with its own day.
 */
export function isApart({chunks, sentence}: ParsedSentence, noun: Chunk): boolean {
  const before = chunks[chunks.indexOf(noun) - 1];
  return before?.kind === "preposition" && /^(?:after|following|before)$/.test(word(sentence.tokens[before.first]));
}

/** Verbs whose day is that of the words, and no trip's. */
export const SAYS = /^(?:say|tell|announce|add)$/;

/** "said on Monday during a visit to Oslo": the day on which he spoke there, but not before it. */
export function isSaidOnTrip(parsed: ParsedSentence, {verb}: Clause, noun: Chunk): boolean {
  return isDuring(parsed, noun) && verb.first < noun.first && /^(?:past|pluperfect|perfect)$/.test(verb.tense);
}

function isDuring({chunks, sentence}: ParsedSentence, noun: Chunk): boolean {
  return word(sentence.tokens[chunks[chunks.indexOf(noun) - 1]?.first ?? -1]) === "during";
}
