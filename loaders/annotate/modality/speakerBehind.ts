import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "./chunks.ts";
import {hasPerson} from "./nounGroups.ts";

/** Verbs that stand before their subject behind a quotation. */
const SAYS = wholeWord(
  "say|add|announce|declare|warn|note|explain|state|stress|remark|argue|insist|predict|reply|quip"
);

/**
 * "“We agree,” said X after talks": who speaks stands behind the verb where a comma or quotation mark stands before
 * it; empty for plain order.
 */
export function speakerBehind(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const {verb} = chunks[at]!;
  const speaker = chunks[at + 1];
  const closes = /^(?:comma|quote)$/.test(chunks[at - 1]?.kind ?? "");
  const plain = verb?.tense === "past" && !verb.passive && SAYS.test(verb.lemma);
  return closes && plain && speaker?.kind === "noun" && hasPerson(speaker) ? [speaker] : [];
}

/** Where a reporting verb's phrases begin: behind its speaker and what commas tell of him. */
export function behindSpeaker(chunks: readonly Chunk[], at: number): number {
  if (chunks[at + 2]?.kind !== "comma") return at + 2;
  const closing = chunks.findIndex(({kind}, i) => i > at + 2 && kind === "comma");
  return closing < 0 ? chunks.length : closing + 1;
}
