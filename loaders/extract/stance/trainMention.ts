import {fitSoftmax, type Example, type PackedModel} from "../sentiment/fitSoftmax.ts";
import {isHeldOut, type LabelledTarget} from "../sentiment/trainingText.ts";
import {MENTION_BUCKETS, MENTION_MEASURES, mentionFeatures} from "./mentionFeatures.ts";

/** Fits the mention model to political news and tweets, but for the held-out tenth. */
export function trainMention(targets: readonly LabelledTarget[]): PackedModel {
  const examples: Example[] = targets.flatMap((row) => {
    const {set, text, start, end, label} = row;
    if (start === undefined || end === undefined || isHeldOut(row)) return [];
    return [{features: mentionFeatures(text, start, end), label, weight: set === "acl14" ? 0.2 : 1}];
  });
  const measures = MENTION_MEASURES.length;
  return fitSoftmax(examples, {buckets: MENTION_BUCKETS, measures, passes: 10, rate: 0.1, decay: 0.0025});
}
