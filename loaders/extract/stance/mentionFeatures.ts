import {hashFeature} from "../sentiment/hashFeature.ts";
import {polarityOf} from "../sentiment/polarityLexicon.ts";
import type {Features} from "../sentiment/softmaxModel.ts";
import {splitWords} from "../sentiment/splitWords.ts";

/** Number of hashed features of the mention model: words and pairs of words by their place round the mention. */
export const MENTION_BUCKETS = 1 << 16;

/** Names of the mention model's measures, in the order of their weights. */
export const MENTION_MEASURES = [
  "good before", "bad before", "good after", "bad after", "good near before", "bad near before", "good near after", "bad near after",
  "first in the sentence", "good anywhere", "bad anywhere", "is a question"
] as const; // prettier-ignore

const NEAR = 4;
const FAR = 12;
const NEGATION = /^(?:not?|never|none|nobody|nothing|without|hardly|cannot|.{1,9}n't)$/;
const CLAUSE_END = /^(?:[.;:!?]+|but|while|although)$/;
const SEEDS = ["b1 ", "b2 ", "b3 ", "a1 ", "a2 ", "a3 ", "s "].map((seed) => hashFeature(seed));

/** What the mention model sees of the party that stands at an offset of a sentence. */
export function mentionFeatures(sentence: string, start: number, end: number): Features {
  const before = splitWords(sentence.slice(Math.max(0, start - 240), start)).words.slice(-24);
  const after = splitWords(sentence.slice(end, end + 240)).words.slice(0, 24);
  const hashed: number[] = [];
  const measures = new Float64Array(MENTION_MEASURES.length);
  addSide([...before].reverse(), 0, hashed, measures);
  addSide(after, 3, hashed, measures);
  measures[8] = before.length === 0 ? 1 : 0;
  measures[9] = measures[0]! + measures[2]!;
  measures[10] = measures[1]! + measures[3]!;
  measures[11] = after.some((word) => word.includes("?")) ? 1 : 0;
  for (let i = 0; i < 11; i++) measures[i] = Math.log2(1 + measures[i]!);
  return {hashed: Int32Array.from(hashed), measures};
}

/** Words of one side, nearest first. */
function addSide(words: readonly string[], seed: number, hashed: number[], measures: Float64Array): void {
  let sameClause = true;
  words.forEach((word, i) => {
    if (CLAUSE_END.test(word)) sameClause = false;
    const ring = i === 0 ? 0 : i < NEAR ? 1 : 2;
    if (i < FAR) {
      hashed.push(hashFeature(word, SEEDS[seed + ring]!) % MENTION_BUCKETS);
      const pair = `${word} ${words[i + 1] ?? "$"}`;
      hashed.push(hashFeature(pair, SEEDS[seed + Math.max(1, ring)]!) % MENTION_BUCKETS);
    }
    hashed.push(hashFeature(word, SEEDS[6]!) % MENTION_BUCKETS);
    const negated = words.slice(seed === 0 ? i + 1 : Math.max(0, i - 3), seed === 0 ? i + 4 : i).some((w) => NEGATION.test(w)); // prettier-ignore
    const polarity = polarityOf(word) * (negated ? -0.6 : 1);
    if (polarity === 0) return;
    const side = (seed === 0 ? 0 : 2) + (polarity > 0 ? 0 : 1);
    if (sameClause) measures[side]! += Math.abs(polarity);
    if (sameClause && i < 6) measures[side + 4]! += Math.abs(polarity);
  });
}
