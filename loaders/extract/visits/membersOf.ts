import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {isNamedPerson} from "./mentionKinds.ts";

/** Many who hold an office, of whom some may be named. */
const MANY = wholeWord(
  "leaders|heads|presidents|premiers|ministers|officials|dignitaries|delegates|guests|participants|politicians|envoys",
  "statesmen|figures|representatives|monarchs|royals|governors|counterparts|state|government"
);
const NAMES_SOME = /^(?:,|-|–|—|\() ?(?:including|such as|among them|notably)|^(?:including|such as|notably)/;
/** Chunks of a list of members that are looked at. */
const LONGEST_LIST = 30;

/** "Ten leaders, including A and B, will gather": the noun phrases that name some of those whom a noun counts. */
export function membersOf({chunks, sentence: {tokens}}: ParsedSentence, noun: Chunk): readonly Chunk[] {
  if (!MANY.test(word(tokens[noun.head]))) return [];
  const at = chunks.indexOf(noun);
  // "leaders from 20 countries, including A"
  const isFrom = /^(?:from|of)$/.test(word(tokens[chunks[at + 1]?.first ?? -1])) && chunks[at + 2]?.kind === "noun";
  const list = chunks.slice(isFrom ? at + 3 : at + 1).slice(0, LONGEST_LIST);
  const behind = tokens.slice(list[0]?.first ?? Infinity).slice(0, 3);
  if (!NAMES_SOME.test(behind.map(word).join(" "))) return [];
  const first = list.findIndex((c) => c.mentions.some(isNamedPerson));
  const length = list.slice(first).findIndex(({kind}) => !/^(?:noun|comma|conjunction)$/.test(kind));
  const named = first < 0 || first > 4 ? [] : list.slice(first, length < 0 ? undefined : first + length);
  return named.filter((c) => c.kind === "noun" && c.mentions.some(isNamedPerson));
}
