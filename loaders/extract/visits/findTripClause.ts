import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

/** What travellers do with a trip. */
export const PLANS_OR_MAKES = wholeWord(
  "plan|make|pay|schedule|announce|cancel|postpone|undertake|have|begin|prepare|intend|want"
);

/** The clause right behind a trip that tells where somebody made or was to make it. */
export function findTripDeed(parsed: ParsedSentence, reach: number): Clause | undefined {
  const clause = findTripClause(parsed, reach);
  const next = clause === undefined ? undefined : parsed.clauses[parsed.clauses.indexOf(clause) + 1];
  return clause?.verb.lemma === "be" && next?.governor != null ? next : clause;
}

/** The relative clause right behind a trip that tells who planned or made it ("the visit that X paid to Oslo"). */
export function findTripClause({chunks, clauses, sentence}: ParsedSentence, reach: number): Clause | undefined {
  const opening = chunks.find((c) => c.first === reach + 1);
  const isBare =
    opening?.kind === "noun" && opening.mentions.some((m) => m.type === "person" && m.lastToken === opening.last);
  if (!isBare && !/^(?:that|which)$/.test(word(sentence.tokens[opening?.first ?? -1]))) return undefined;
  const at = clauses.findIndex((c) => c.verb.first > reach && c.governor === null);
  const clause = clauses[at];
  const next = clauses[at + 1];
  // "the trip that X was to make"
  if (clause?.verb.lemma === "be" && next?.governor === at && PLANS_OR_MAKES.test(next.verb.lemma)) return clause;
  return PLANS_OR_MAKES.test(clause?.verb.lemma ?? "") ? clause : undefined;
}

/** "made a trip that took him to the Gulf": where the deed with the trip leads. */
export function goalsOfDeed(parsed: ParsedSentence, reach: number): Chunk[] {
  const phrases = findTripDeed(parsed, reach)?.phrases ?? [];
  return phrases.flatMap(({preposition, nouns}) => (preposition === "to" ? nouns : []));
}
