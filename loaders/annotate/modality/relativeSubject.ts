import type {Sentence, Token} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Subject} from "./findSubject.ts";
import {coordinated, hasPerson} from "./nounGroups.ts";
import {word} from "./word.ts";

/** What "who" or "which" stands for. */
export function relativeSubject({tokens}: Sentence, chunks: readonly Chunk[], relative: number): Subject {
  const lower = word(tokens[chunks[relative]!.first]);
  // "where X will receive him": the subject stands after the marker, and was found before it was reached.
  if (lower === "where" || lower === "when" || lower === "whose") return {subjects: [], marker: lower};
  let i = relative - 1;
  while (i >= 0 && (chunks[i]!.kind === "comma" || chunks[i]!.kind === "quote" || chunks[i]!.kind === "other")) i--;
  if (chunks[i]?.kind !== "noun") return {subjects: [], marker: lower};
  i = i === relative - 1 ? beforePlace(chunks, i) : i;
  if (hasPerson(chunks[i]!)) return {subjects: coordinated(chunks, i), marker: lower};
  const listed = listedAfter(chunks, relative);
  if (listed.length === 0 && isCrowd(tokens, chunks, i)) return {subjects: [chunks[i]!], marker: lower};
  const antecedent = lower === "which" ? beforePlace(chunks, i) : personBefore(chunks, i);
  return {subjects: listed.length > 0 ? listed : coordinated(chunks, antecedent), marker: lower};
}

/** "the case of the Peruvians who travelled", not "Jane Doe, head of Peruvian Railways, who travelled". */
function isCrowd(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const {head, last, mentions} = chunks[at]!;
  const isPeople = mentions.some((m) => m.type === "place" && m.form === "demonym" && m.lastToken === last);
  const isApart = chunks.slice(Math.max(0, at - 3), at).some(({kind}) => kind === "comma");
  return isPeople && !isApart && word(tokens[head]).endsWith("s");
}

/** "a trip to Bogota that was planned for May": the trip, not the town. */
function beforePlace(chunks: readonly Chunk[], at: number): number {
  const {mentions, first, last} = chunks[at]!;
  const isPlace = mentions.some((m) => m.type === "place" && m.firstToken === first && m.lastToken === last);
  return isPlace && chunks[at - 1]?.kind === "preposition" && chunks[at - 2]?.kind === "noun" ? at - 2 : at;
}

/** "three neighbours who had flown in, A, B and C, …": the names that follow the relative clause. */
function listedAfter(chunks: readonly Chunk[], relative: number): readonly Chunk[] {
  const comma = chunks.findIndex((c, i) => i > relative && c.kind === "comma");
  const names: Chunk[] = [];
  for (let i = comma + 1; comma > 0 && i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === "noun" && hasPerson(chunk) && chunks[i + 1]?.verb == null) names.push(chunk);
    else if (chunk.kind !== "comma" && chunk.kind !== "conjunction") break;
  }
  return names.length > 1 ? names : [];
}

/** The antecedent of "who": the phrase before it, or the person whom that phrase is in apposition to. */
function personBefore(chunks: readonly Chunk[], from: number): number {
  const isPerson = (i: number): boolean => hasPerson(chunks[i]!);
  if (isPerson(from)) return from;
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (chunks[i]!.kind === "verb") break;
    if (chunks[i]!.kind === "noun" && isPerson(i)) return i;
  }
  return from;
}
