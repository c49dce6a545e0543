import {ENDS_SENTENCE, wordCount} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";

/** Words. */
const SHORTEST_SENTENCE = 4;

/**
 * True for a keyword and for a piece of a sentence that links broke into lines ("signed in", between two names): they
 * begin small for other reasons than a reader's haste.
 */
export function isPiece(lines: readonly PageLine[], i: number): boolean {
  const [over, above, line] = [lines[i - 2], lines[i - 1], lines[i]];
  if (!line || !/^\p{Ll}/u.test(line.text)) return false;
  if (wordCount(line.text) < SHORTEST_SENTENCE) return true;
  const isBlock = line.gap === 0 && above?.gap === 0;
  return isBlock && [over, above].every((one) => one !== undefined && !ENDS_SENTENCE.test(one.text));
}
