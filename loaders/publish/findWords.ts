import type {Span} from "../types.ts";

/** A run of letters and digits. */
export interface Word extends Span {
  /** The characters as they stand. */
  readonly text: string;
  /** The same for all ways to write it: lower case, composed letters. */
  readonly key: string;
}

/** The words of a text, in order. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu), ({0: word, index}) => ({
    start: index,
    end: index + word.length,
    text: word,
    key: (/[^\x00-\x7f]/.test(word) ? word.normalize("NFKC") : word).toLowerCase()
  }));
}
