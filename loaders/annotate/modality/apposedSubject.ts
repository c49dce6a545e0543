import type {Chunk} from "./chunks.ts";
import type {ParsedSentence} from "./clause.ts";

const PART_OF_PHRASE = /^(?:noun|preposition|date)$/;

/**
 * "The last leg, a visit to Oslo in May, was cancelled": the subject that a noun between two commas explains; null for
 * none.
 */
export function apposedSubject({chunks, clauses}: ParsedSentence, noun: Chunk): Chunk | null {
  const at = chunks.indexOf(noun);
  if (chunks[at - 1]?.kind !== "comma") return null;
  const closing = chunks.findIndex(({kind}, i) => i > at && !PART_OF_PHRASE.test(kind));
  if (chunks[closing]?.kind !== "comma") return null;
  const subject = clauses.find((c) => c.at === closing + 1)?.subjects[0];
  return subject !== undefined && subject.last < noun.first ? subject : null;
}
