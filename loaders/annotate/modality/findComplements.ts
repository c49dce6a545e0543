import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause} from "./clause.ts";
import {word} from "./word.ts";

/** Chunks of the longest aside between a verb and its object. */
const LONGEST_ASIDE = 9;

/** Objects, prepositional phrases and particle of a verb, from the stretches of chunks that belong to it. */
export function findComplements(
  sentence: Sentence,
  chunks: readonly Chunk[],
  stretches: readonly (readonly [number, number])[]
): Pick<Clause, "objects" | "phrases" | "particle"> {
  const objects: Chunk[] = [];
  const phrases: {preposition: string; nouns: Chunk[]}[] = [];
  const at = stretches[0]![0] - 1;
  for (const [from, to] of stretches) {
    let open: Chunk[] | null = from === at + 1 ? objects : null;
    let preposition = "";
    for (let i = from; i < to; i++) {
      const {kind, first} = chunks[i]!;
      if (i === at + 1 && isParticle(sentence, chunks, i)) continue;
      if (kind === "preposition") preposition = word(sentence.tokens[first]);
      else if (kind === "noun" && preposition !== "") {
        phrases.push({preposition, nouns: (open = [chunks[i]!])});
        preposition = "";
      } else if (kind === "noun" && isBehindAside(chunks, at, i)) objects.push(chunks[i]!);
      else if (kind === "noun") open?.push(chunks[i]!);
      else if (kind === "date") {
        preposition = "";
        // "welcome to Oslo today the president": what follows a date is the verb's own again.
        if (objects.length === 0 && chunks[i + 1]?.kind === "noun" && startsWithPerson(chunks[i + 1]!)) open = objects;
      }
    }
  }
  return {objects, phrases, particle: particleAfter(sentence, chunks, at)};
}

/**
 * "received, at the airport of Lima, the premier", "receives today in Lima the premier": what follows an aside behind
 * the verb is the verb's own again.
 */
function isBehindAside(chunks: readonly Chunk[], at: number, i: number): boolean {
  const aside = chunks.slice(at + 1, i);
  const isApart = /^(?:comma|date|preposition)$/.test(aside[0]?.kind ?? "") && aside.length < LONGEST_ASIDE;
  const isOfPlaceAndTime = aside.every(
    ({kind, mentions}) =>
      /^(?:comma|date|preposition)$/.test(kind) || (kind === "noun" && mentions.every((m) => m.type !== "person"))
  );
  const last = aside.at(-1);
  const isClosed =
    last?.kind === "comma" || last?.mentions.some((m) => m.type === "place" && m.lastToken === last.last);
  return isApart && isOfPlaceAndTime && isClosed === true && startsWithPerson(chunks[i]!) && !acts(chunks, i);
}

/** "met in Lima on Tuesday, the premier said": whether a noun phrase has a verb of its own. */
function acts(chunks: readonly Chunk[], i: number): boolean {
  return chunks.slice(i + 1).find(({kind}) => !/^(?:noun|comma|conjunction)$/.test(kind))?.kind === "verb";
}

function startsWithPerson({first, mentions}: Chunk): boolean {
  return mentions.some((m) => m.type === "person" && m.firstToken === first);
}

function particleAfter({tokens}: Sentence, chunks: readonly Chunk[], at: number): string {
  const next = tokens[chunks[at]!.last + 1];
  const isNoun = chunks[at + 1]?.kind === "noun" && !/^(?:here|there|home)$/.test(word(next));
  return next === undefined || isNoun ? "" : word(next);
}

/** "called off a visit", "flew in from Cairo": a preposition right after the verb that belongs to it. */
function isParticle({tokens}: Sentence, chunks: readonly Chunk[], i: number): boolean {
  const lower = word(tokens[chunks[i]!.first]);
  if (/^(?:off|up|down|out|back|away|aside)$/.test(lower)) return true;
  return /^(?:in|over|on|through|by)$/.test(lower) && chunks[i + 1]?.kind !== "noun" && chunks[i + 1]?.kind !== "date";
}
