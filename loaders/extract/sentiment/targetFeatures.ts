import {hashFeature} from "./hashFeature.ts";
import {isClauseEnd, isNegation, measureTone, MEASURES} from "./measureTone.ts";
import type {Features} from "./softmaxModel.ts";
import {splitWords} from "./splitWords.ts";

/** Number of hashed features: words by their side of a mention and their distance from it. */
export const TARGET_HASHED = 1 << 16;

/** Number of measures: those of tone before the mention, and those after it. */
export const TARGET_MEASURES = 2 * MEASURES.length;

/** How many characters on each side of a mention are looked at: what is farther off is about somebody else. */
export const NEAR = 240;

/** How many words on each side of a mention are looked at. */
const REACH = 14;

/** The features of a mention with what its sentence says before and after it. */
export function targetFeatures(before: string, after: string): Features {
  const left = splitWords(before);
  // A word stands in front, so that a capital after the mention is not taken for the head of a sentence.
  const right = splitWords(`it ${after}`);
  const hashed: number[] = [];
  const add = (prefix: string, words: readonly string[]): void => {
    let negated = 0;
    words.forEach((word, i) => {
      const side = hashFeature(prefix);
      hashed.push(hashFeature(word, side), hashFeature(word));
      if (i < 3) hashed.push(hashFeature(word, hashFeature(`${prefix}${i}`)));
      if (i > 0) hashed.push(hashFeature(word, hashFeature(words[i - 1]!, side)));
      if (word.length > 5) hashed.push(hashFeature(word.slice(0, 5), hashFeature(`${prefix}stem`)));
      if (isClauseEnd(word)) negated = 0;
      if (negated-- > 0) hashed.push(hashFeature(word, hashFeature(`${prefix}not`)));
      if (isNegation(word)) negated = 4;
    });
  };
  add("<", left.words.slice(-REACH).reverse());
  add(">", right.words.slice(1, REACH + 1));
  const measures = new Float64Array(TARGET_MEASURES);
  measures.set(measureTone(left.words, left.shouted));
  measures.set(measureTone(right.words.slice(1), right.shouted.subarray(1)), MEASURES.length);
  return {hashed: Int32Array.from(hashed, (hash) => hash % TARGET_HASHED), measures};
}
