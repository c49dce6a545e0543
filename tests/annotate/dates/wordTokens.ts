import type {Token} from "../../../loaders/types.ts";

/** Words and marks of a text as tokens without grammar: enough for offsets. */
export function wordTokens(text: string, start = 0): readonly Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu), ({0: word, index}) => {
    const lower = word.toLowerCase();
    return {text: word, lower, lemma: lower, pos: "X", start: start + index, end: start + index + word.length};
  });
}
