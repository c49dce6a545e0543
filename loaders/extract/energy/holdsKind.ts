import {createCanMatch} from "../../prefilter/canMatch.ts";
import {KIND_WORDS} from "./kindWords.ts";

// Word by word, since one pattern of them all is among the last to be compiled, and V8 does that badly once there is much
// code.
const words = KIND_WORDS.map((word) => {
  const pattern = new RegExp(`(?:${word})(?!\\p{L})`, "iu");
  return {pattern, canMatch: createCanMatch(pattern)};
});

/** Whether a sentence holds any word for an energy project, which spares most the patterns that hold the list of them. */
export function holdsKind(sentence: string): boolean {
  return words.some(({pattern, canMatch}) => canMatch(sentence) && pattern.test(sentence));
}
