import {unpack, type PackedModel} from "../extract/sentiment/softmaxModel.ts";
import {fairModels} from "./fairModels.ts";
import type {InventedComment} from "./inventedComment.ts";
import {trainJudgement} from "./trainJudgement.ts";
import {mentionExamples, targetExamples, trainTarget} from "./trainTarget.ts";
import type {LabelledTarget, LabelledText} from "./trainingText.ts";
import {toneExamples, trainTone} from "./trainTone.ts";

/** Labelled text that the models learn from. */
export interface TrainingSets {
  readonly texts: readonly LabelledText[];
  readonly targets: readonly LabelledTarget[];
  readonly comments: readonly InventedComment[];
}

/** The models of data/models by name, ready to be written as JSON; the same text gives the same bytes. */
export function trainModels({texts, targets, comments}: TrainingSets): Record<"tone" | "target" | "judgement", object> {
  const tones = toneExamples(texts, targets);
  const news = targetExamples(targets);
  const mentions = new Map(comments.map((comment) => [comment, mentionExamples(comment)]));
  const fit = (some: readonly InventedComment[]): Record<"tone" | "target", PackedModel> => ({
    tone: trainTone(tones, some),
    target: trainTarget(
      news,
      some.flatMap((comment) => mentions.get(comment)!)
    )
  });
  const modelsFor = fairModels(comments, (others) => {
    const {tone, target} = fit(others);
    return {tone: unpack(tone), target: unpack(target)};
  });
  return {...fit(comments), judgement: trainJudgement(comments, modelsFor)};
}
