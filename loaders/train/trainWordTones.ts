import {splitWords} from "../extract/sentiment/splitWords.ts";
import {wordFeatures, type PackedWordTones} from "../extract/sentiment/wordTones.ts";
import {fitSoftmax, packWeights, type Example} from "./fitSoftmax.ts";
import type {WeightedText} from "./trainTone.ts";
import type {WordVectors} from "./wordVectors.ts";

// Invented comments are few and what the model is for: each is seen this often.
const COPIES = 3;
// A vector's values are about this large.
const UNIT = 20;
// The commonest words say little of tone: the word of this place counts half.
const COMMON = 200;
const NONE = new Int32Array(0);

/** A text as an example: the sum of its words' vectors. */
export function vectorExample({text, label, weight}: WeightedText, vectors: WordVectors): Example {
  const {dimensions, values, numbers} = vectors;
  const {hashed} = wordFeatures(splitWords(text), numbers);
  const sum = new Float64Array(dimensions);
  for (const number of hashed) {
    const share = shareOf(number) / Math.sqrt(hashed.length);
    for (let d = 0; d < dimensions; d++) sum[d]! += share * values[number * dimensions + d]!;
  }
  return {features: {hashed: NONE, measures: sum}, label, weight};
}

/** Fits tones of words to texts and, at the end of each pass, to comments that sound like readers'. */
export function trainWordTones(
  texts: readonly Example[],
  comments: readonly Example[],
  {dimensions, values, words, numbers}: WordVectors
): PackedWordTones {
  const all = [...texts, ...Array.from({length: COPIES}, () => comments).flat()];
  const {measures, bias} = fitSoftmax(all, {buckets: 0, measures: dimensions, passes: 4, rate: 0.1, decay: 0.0025});
  const weights = new Float64Array((numbers.size + 1) * 3);
  for (const number of numbers.values()) {
    for (let d = 0; d < dimensions; d++) {
      const value = shareOf(number) * values[number * dimensions + d]!;
      for (let k = 0; k < 3; k++) weights[number * 3 + k]! += value * measures[d * 3 + k]!;
    }
  }
  weights.set(bias, numbers.size * 3);
  return {words, ...packWeights(weights, numbers.size)};
}

/** How much a word counts by its place among the commonest. */
function shareOf(number: number): number {
  return (number + 1) / (number + 1 + COMMON) / UNIT;
}
