import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import {hasPerson} from "./nounGroups.ts";
import {word} from "./word.ts";

/** "Contacts go on, with Minister X set to travel to Oslo": whoever stands behind "with" has the plan. */
export function subjectBehindWith({tokens}: Sentence, chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const noun = chunks[at - 1];
  const isBehind = word(tokens[chunks[at - 2]?.first ?? -1]) === "with";
  const isPlan = /^(?:set|expect|schedule|slate|tip|rumour|rumor)$/.test(chunks[at]!.verb?.lemma ?? "");
  const isBare = word(tokens[chunks[at]!.first - 1]) === word(tokens[noun?.last ?? -1]);
  return noun?.kind === "noun" && hasPerson(noun) && isBehind && isPlan && isBare ? [noun] : [];
}
