import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import {word} from "./word.ts";

/** Whether a noun phrase mentions a person. */
export function hasPerson({mentions}: Chunk): boolean {
  return mentions.some((m) => m.type === "person");
}

/** A noun phrase with those joined to it by "and" (and by the commas of such a list), leftwards. */
export function coordinated(chunks: readonly Chunk[], from: number): readonly Chunk[] {
  if (from < 0 || chunks[from] === undefined) return [];
  const nouns = [chunks[from]];
  let joined = false;
  for (let i = from - 1; i >= 0; i--) {
    const {kind} = chunks[i]!;
    const inPhrase = chunks[i - 1]?.kind === "preposition";
    if (kind === "conjunction" || (kind === "comma" && joined)) joined = true;
    else if (kind === "noun" && joined && inPhrase) i--;
    else if (kind === "noun" && (joined || (!inPhrase && chunks[i + 1]?.kind === "noun"))) nouns.unshift(chunks[i]!);
    else if (kind !== "quote" && kind !== "other") break;
  }
  const outer = joined && nouns.length === 1 ? beforeAside(chunks, from) : null;
  return outer === null ? nouns : [outer, ...nouns];
}

/**
 * "X, who took over in May, and Y": the name that stands before a relative clause between commas, at the head of the
 * sentence.
 */
function beforeAside(chunks: readonly Chunk[], from: number): Chunk | null {
  if (chunks[from - 2]?.kind !== "comma" || !hasPerson(chunks[from]!)) return null;
  const relative = chunks.slice(0, from).findLastIndex((c) => c.kind === "relative");
  // "X who took over in May, and Y" has no comma there.
  const at = relative - (chunks[relative - 1]?.kind === "comma" ? 2 : 1);
  const named = chunks[at];
  if (relative < 1 || named === undefined || !hasPerson(named)) return null;
  return named.kind === "noun" && chunks.slice(0, at).every((c) => c.verb === null && c.kind !== "preposition")
    ? named
    : null;
}

/** The nearest free noun phrase to the left; -1 for none. */
export function nounBefore(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i >= Math.max(0, from - 6); i--) {
    if (chunks[i]!.kind === "noun" && chunks[i - 1]?.kind !== "preposition") return i;
    if (chunks[i]!.kind === "verb") return -1;
  }
  return -1;
}

/** The chunk that opens the bracket which the one at `closing` closes. */
export function openingBracket({tokens}: Sentence, chunks: readonly Chunk[], closing: number): number {
  for (let i = closing - 1; i >= 0; i--) if (word(tokens[chunks[i]!.first]) === "(") return i;
  return 0;
}

/** "who has been to Peru, Chile and Cuba, will meet": the commas of a list of places open nothing. */
export function arePlaces(chunks: readonly Chunk[]): boolean {
  return chunks.every(
    ({kind, mentions, head}) =>
      kind === "comma" || kind === "conjunction" || mentions.some((m) => m.type === "place" && m.lastToken === head)
  );
}

/** Chunks between two dashes that only list something. */
const LONGEST_ASIDE = 16;

/** "The tour - to Peru, Chile and Cuba - was": the dash that opens the aside without a verb that the one at `closing` closes; -1 for none. */
export function openingDash({tokens}: Sentence, chunks: readonly Chunk[], closing: number): number {
  const isDash = (i: number): boolean => /^(?:[-–—]|--)$/.test(tokens[chunks[i]!.first]!.text);
  if (!isDash(closing)) return -1;
  for (let i = closing - 1; i > Math.max(0, closing - LONGEST_ASIDE); i--) {
    const {kind} = chunks[i]!;
    if (kind === "stop" && isDash(i)) return chunks[i - 1]?.kind === "noun" ? i : -1;
    if (kind === "stop" || kind === "quote" || (kind === "verb" && !isOfAside(chunks, i))) return -1;
  }
  return -1;
}

/** "– the first premier to do so –", "– who is 68 –": a verb that makes no clause of the sentence's own. */
function isOfAside(chunks: readonly Chunk[], i: number): boolean {
  return /^(?:infinitive|gerund)$/.test(chunks[i]!.verb?.tense ?? "") || chunks[i - 1]?.kind === "relative";
}
