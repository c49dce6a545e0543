import {MEASURES} from "../extract/sentiment/measureTone.ts";
import {splitWords} from "../extract/sentiment/splitWords.ts";
import {HASHED, toneFeatures} from "../extract/sentiment/toneFeatures.ts";
import type {PackedModel} from "../extract/sentiment/softmaxModel.ts";
import {fitSoftmax, type Example} from "./fitSoftmax.ts";
import {labelOf, type InventedComment} from "./inventedComment.ts";
import {isHeldOut, type LabelledTarget, type LabelledText} from "./trainingText.ts";

// Sets nearer to short comments on politics count more; reviews and chat are many and count less.
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["fanchuan-trump", 1.5],
  ["hutto-nyt", 5],
  ["hutto-tweets", 3],
  ["goemotions", 0.5],
  ["hutto-amazon", 2.5],
  ["hutto-movie", 0.3]
]);
// Invented comments are few and what the model is for: each is seen this often. Most are negative, so the others count
// more.
const COPIES = 6;
const TONE_WEIGHTS = {negative: 3, neutral: 3.6, positive: 4.2} as const;

/** A text with how much it counts when a model learns its tone. */
export interface WeightedText {
  /** The text. */
  readonly text: string;
  /** Its tone: -1 negative, 0 neutral, 1 positive. */
  readonly label: -1 | 0 | 1;
  /** How much it counts; 1 is once. */
  readonly weight: number;
}

/** The labelled texts of other writers, but for the held-out tenth. */
export function otherTexts(texts: readonly LabelledText[], targets: readonly LabelledTarget[]): WeightedText[] {
  return [...texts, ...tonesOf(targets)]
    .filter((row) => !isHeldOut(row))
    .map(({set, text, label}) => ({text, label, weight: WEIGHTS.get(set) ?? 1}));
}

/** The invented comments as texts. */
export function ownTexts(comments: readonly InventedComment[]): WeightedText[] {
  return comments.map((comment) => ({
    // What its writer says begins behind "@name".
    text: comment.text.replace(/^@\S{1,40}\s/, ""),
    label: labelOf(comment),
    weight: TONE_WEIGHTS[comment.label]
  }));
}

/** A text as an example for the tone model. */
export function toneExample({text, label, weight}: WeightedText): Example {
  return {features: toneFeatures(splitWords(text)), label, weight};
}

/** Fits the tone model to texts and, at the end of each pass, to comments that sound like readers'. */
export function trainTone(texts: readonly Example[], comments: readonly Example[]): PackedModel {
  const all = [...texts, ...Array.from({length: COPIES}, () => comments).flat()];
  return fitSoftmax(all, {buckets: HASHED, measures: MEASURES.length, passes: 4, rate: 0.1, decay: 0.0025});
}

/** Political news sentences as texts: their tone is the sum of their stances to those whom they mention. */
function tonesOf(targets: readonly LabelledTarget[]): LabelledText[] {
  const sums = new Map<string, number>();
  for (const {set, text, label} of targets) if (set === "newsmtsc-rw") sums.set(text, (sums.get(text) ?? 0) + label);
  return [...sums].map(([text, sum]) => ({set: "newsmtsc-rw", text, label: Math.sign(sum) as -1 | 0 | 1}));
}
