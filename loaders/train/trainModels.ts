import {unpack} from "../extract/sentiment/softmaxModel.ts";
import {fairModels} from "./fairModels.ts";
import type {LabelledComment} from "./labelledComment.ts";
import {trainJudgement} from "./trainJudgement.ts";
import type {LabelledTarget, LabelledText} from "./trainingText.ts";
import {toneExamples, trainTone} from "./trainTone.ts";

/** Labelled text that the models learn from. */
export interface TrainingSets {
  readonly texts: readonly LabelledText[];
  readonly targets: readonly LabelledTarget[];
  readonly comments: readonly LabelledComment[];
}

/** The models of data/models by name, ready to be written as JSON; the same text gives the same bytes. */
export function trainModels({texts, targets, comments}: TrainingSets): Record<"tone" | "judgement", object> {
  const tones = toneExamples(texts, targets);
  const toneFor = fairModels(comments, (others) => unpack(trainTone(tones, others)));
  return {
    tone: trainTone(tones, comments),
    judgement: trainJudgement(comments, toneFor)
  };
}
