import {FIRST_UNKNOWN, wordNumber} from "./tagger.ts";

/** Whether a word in small letters is in no dictionary of ours: a name, as a rule. */
export function isUnknownWord(word: string): boolean {
  return wordNumber(word) >= FIRST_UNKNOWN;
}
