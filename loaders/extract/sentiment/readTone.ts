import {classify, type Probabilities, type SoftmaxModel} from "./softmaxModel.ts";
import {targetFeatures} from "./targetFeatures.ts";
import {toneFeatures} from "./toneFeatures.ts";

/** The two models that hear tone in words. */
export interface ToneModels {
  /** Of a text as a whole. */
  readonly tone: SoftmaxModel;
  /** Of a sentence towards somebody whom it mentions. */
  readonly target: SoftmaxModel;
}

/** How likely a text sounds negative, neutral or positive, by its words alone. */
export function readTone(text: string, {tone}: ToneModels): Probabilities {
  return classify(tone, toneFeatures(text));
}

/** How likely a sentence speaks against, neither way or for somebody, by its words before and after the name. */
export function readTargetTone(before: string, after: string, {target}: ToneModels): Probabilities {
  return classify(target, targetFeatures(before, after));
}
