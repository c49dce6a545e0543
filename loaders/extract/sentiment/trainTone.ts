import {fitSoftmax, type Example, type PackedModel} from "./fitSoftmax.ts";
import {HASHED, MEASURES, toneFeatures} from "./toneFeatures.ts";
import {isHeldOut, type LabelledTarget, type LabelledText} from "./trainingText.ts";

// Sets nearer to short political comments count more; reviews and chat are many and count less.
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["fanchuan-trump", 0.5],
  ["hutto-nyt", 5],
  ["hutto-tweets", 3],
  ["goemotions", 0.5],
  ["hutto-movie", 0.3],
  ["newsmtsc-rw", 1]
]);

/** Fits the tone model to all labelled texts but the held-out tenth. */
export function trainTone(texts: readonly LabelledText[], targets: readonly LabelledTarget[]): PackedModel {
  const examples: Example[] = [...texts, ...tonesOf(targets)]
    .filter((row) => !isHeldOut(row))
    .map(({set, text, label}) => ({features: toneFeatures(text), label, weight: WEIGHTS.get(set) ?? 1}));
  return fitSoftmax(examples, {buckets: HASHED, measures: MEASURES.length, passes: 6, rate: 0.1, decay: 0.0025});
}

/** Political news sentences as texts: their tone is the sum of their stances to those whom they mention. */
function tonesOf(targets: readonly LabelledTarget[]): LabelledText[] {
  const sums = new Map<string, number>();
  for (const {set, text, label} of targets) if (set === "newsmtsc-rw") sums.set(text, (sums.get(text) ?? 0) + label);
  return [...sums].map(([text, sum]) => ({set: "newsmtsc-rw", text, label: Math.sign(sum) as -1 | 0 | 1}));
}
