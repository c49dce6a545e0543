import type {Example} from "../sentiment/fitSoftmax.ts";
import {classify, unpack} from "../sentiment/softmaxModel.ts";
import {toneFeatures} from "../sentiment/toneFeatures.ts";
import {trainTone} from "../sentiment/trainTone.ts";
import type {FairTone, LabelledComment} from "./trainJudgement.ts";

const FOLDS = 5;

/** Fits a tone model for each fifth of the comments without that fifth, so that nothing is weighed by what it taught. */
export function fairTone(examples: readonly Example[], comments: readonly LabelledComment[]): FairTone {
  const fold = new Map(comments.map((comment, i) => [comment, i % FOLDS]));
  const models = Array.from({length: FOLDS}, (_, n) =>
    unpack(trainTone(examples, comments.filter((comment) => fold.get(comment) !== n).map(labelOf)))
  );
  return (comment, words) => classify(models[fold.get(comment) ?? 0]!, toneFeatures(words));
}

/** A comment as the tone model learns it: what its writer says, without the "@name" in front. */
export function labelOf({text, label}: LabelledComment): {text: string; label: -1 | 0 | 1} {
  const said = text.replace(/^@\S{1,40}\s/, "");
  return {text: said, label: label === "negative" ? -1 : label === "neutral" ? 0 : 1};
}
