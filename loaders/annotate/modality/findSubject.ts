import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause} from "./clause.ts";
import {isFinite, isInsideSubject} from "./clauseBounds.ts";
import {hasPerson, openingBracket, coordinated} from "./nounGroups.ts";
import {relativeSubject} from "./relativeSubject.ts";
import {word} from "./verbGroups.ts";

export interface Subject {
  readonly subjects: readonly Chunk[];
  readonly marker: string | null;
}

export function findSubject(
  sentence: Sentence,
  chunks: readonly Chunk[],
  at: number,
  clauses: readonly Clause[]
): Subject {
  let aside: readonly Chunk[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const {kind, first} = chunks[i]!;
    const lower = word(sentence.tokens[first]);
    if (kind === "other" || kind === "quote") continue;
    if (lower === ")") {
      i = openingBracket(sentence, chunks, i);
      continue;
    }
    if (kind === "date") {
      if (chunks[i - 1]?.kind === "preposition") i--;
      continue;
    }
    if (kind === "relative") return relativeSubject(chunks, i, lower);
    if (kind === "subordinator" && lower === "that" && chunks[i - 1]?.kind === "noun")
      return relativeSubject(chunks, i, lower);
    if (kind === "conjunction") {
      // ", where X lives, and called on": a comma before "and" closes the relative clause.
      const closed = chunks[i - 1]?.kind === "comma" && /^(?:where|who|which)$/.test(clauses.at(-1)?.marker ?? "");
      const open = closed ? clauses.filter((c) => c.marker === null) : clauses;
      return {subjects: sharedSubject(open), marker: open.at(-1)?.marker ?? null};
    }
    if (kind === "comma") {
      if (chunks[i - 1]?.kind === "noun" && closesApposition(sentence, chunks[i - 1]!)) continue;
      const opening = findOpening(chunks, i);
      if (opening < 0 && clauses.length === 0 && chunks[i - 1]?.kind === "noun" && hasPerson(chunks[i - 1]!)) continue;
      if (opening < 0) return {subjects: sharedSubject(clauses), marker: null};
      if (chunks[opening + 1]?.kind === "noun")
        aside = chunks.slice(opening + 1, i).filter((c) => c.kind === "noun" && hasPerson(c));
      i = opening;
      continue;
    }
    if (kind === "noun") {
      if (chunks[i - 1]?.kind === "preposition" && !isSentenceAdverbial(chunks, i)) {
        i--;
        continue;
      }
      if (chunks[i - 1]?.kind === "preposition") return {subjects: aside, marker: null};
      if (chunks[i - 1]?.verb != null && isInsideSubject(sentence, chunks, i - 1)) {
        i -= 1;
        continue;
      }
      const inside = chunks[i - 1]?.verb != null ? relativeBefore(chunks, i) : -1;
      if (inside > 0) {
        i = chunks[inside - 1]!.kind === "preposition" ? inside - 1 : inside;
        continue;
      }
      const phrase = listedPhrase(chunks, i);
      if (phrase > 0) {
        i = phrase;
        continue;
      }
      return {subjects: [...coordinated(chunks, i), ...aside], marker: markerBefore(sentence, chunks, i)};
    }
    if (kind === "verb" && isInsideSubject(sentence, chunks, i)) continue;
    const relative = kind === "verb" ? relativeBefore(chunks, i) : -1;
    if (relative > 0) {
      i = chunks[relative - 1]!.kind === "preposition" ? relative - 1 : relative;
      continue;
    }
    if (kind === "verb" && !isFinite(sentence, chunks, i) && chunks[i]!.verb!.tense !== "infinitive") continue;
    return {subjects: kind === "verb" ? sharedSubject(clauses) : [], marker: null};
  }
  return {subjects: aside, marker: null};
}

/** "The summit at which he was to sign has been put off": the relative clause that ends where the main verb comes. */
function relativeBefore(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const {kind} = chunks[i]!;
    if (kind === "relative") return chunks[i - 1]!.kind === "comma" ? -1 : i;
    if (kind === "comma" || kind === "stop" || kind === "conjunction" || kind === "subordinator") return -1;
  }
  return -1;
}

/** "the presidents of Uganda and Rwanda": the preposition of a list that the noun ends; -1 where the noun stands free. */
function listedPhrase(chunks: readonly Chunk[], at: number): number {
  if (hasPerson(chunks[at]!) || chunks[at - 1]?.kind !== "conjunction" || chunks[at - 2]?.kind !== "noun") return -1;
  return chunks[at - 3]?.kind === "preposition" && at > 4 ? at - 3 : -1;
}

/** "he and X, the foreign minister, meet": a comma that only ends what stands beside a name. */
function closesApposition({tokens}: Sentence, noun: Chunk): boolean {
  return hasPerson(noun) && tokens.slice(noun.first, noun.last).some((t) => t.lower === ",");
}

/** A preposition phrase at the very start of a clause modifies the clause and leaves no subject before it. */
function isSentenceAdverbial(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 2];
  return before === undefined || before.kind === "stop" || before.kind === "subordinator";
}

/** The comma that opens the aside which the comma at `closing` ends; -1 where there is none. */
function findOpening(chunks: readonly Chunk[], closing: number): number {
  for (let i = closing - 1; i > 0; i--) {
    const {kind} = chunks[i]!;
    if (kind === "stop") return -1;
    if (kind !== "comma") continue;
    const inside = chunks.slice(i + 1, closing);
    const opener = inside[0]?.kind;
    const finite = inside.some((c) => c.verb !== null && c.verb.tense !== "gerund" && c.verb.tense !== "infinitive");
    if (opener === "conjunction") continue;
    if (finite && opener !== "relative" && opener !== "subordinator") continue;
    return chunks[i - 1]?.kind === "noun" || chunks[i - 1]?.kind === "date" || chunks[i - 1]?.kind === "stop" ? i : -1;
  }
  return -1;
}

function sharedSubject(clauses: readonly Clause[]): readonly Chunk[] {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (clause.governor === null && clause.subjects.length > 0 && (clause.marker === null || i === clauses.length - 1)) return clause.subjects; // prettier-ignore
  }
  return clauses.findLast((c) => c.subjects.length > 0)?.subjects ?? [];
}

function markerBefore(sentence: Sentence, chunks: readonly Chunk[], i: number): string | null {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const {kind, first} = chunks[j]!;
    if (kind === "subordinator" || kind === "relative") return word(sentence.tokens[first]);
    if (kind === "verb" || kind === "stop") return null;
  }
  return null;
}
