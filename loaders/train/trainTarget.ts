import {NEAR, TARGET_HASHED, TARGET_MEASURES, targetFeatures} from "../extract/sentiment/targetFeatures.ts";
import type {PackedModel} from "../extract/sentiment/softmaxModel.ts";
import {findMentions} from "../extract/stance/findMentions.ts";
import {fitSoftmax, type Example} from "./fitSoftmax.ts";
import {contextOf, documentOf, stanceTo, type InventedComment} from "./inventedComment.ts";
import {isHeldOut, type LabelledTarget} from "./trainingText.ts";

// Invented comments are few and what the model is for: each is seen this often.
const COPIES = 15;

/** The mentions of political news sentences as examples, but for the held-out tenth. */
export function targetExamples(targets: readonly LabelledTarget[]): Example[] {
  return targets
    .filter((row) => row.set === "newsmtsc-rw" && row.start !== undefined && row.end !== undefined && !isHeldOut(row))
    .map(({text, start, end, label}) => ({
      features: targetFeatures(text.slice(Math.max(0, start! - NEAR), start), text.slice(end, end! + NEAR)),
      label,
      weight: 1
    }));
}

/** Those whom a comment mentions as examples of the stance that it takes to them. */
export function mentionExamples(comment: InventedComment): Example[] {
  const {source, comments} = documentOf(comment);
  const mentions = findMentions({text: source.text, sentences: comments[0]!, from: 0}, contextOf(comment)).flat();
  return mentions
    .filter(({party}) => party.weight >= SURE)
    .map(({party, before, after}) => ({
      features: targetFeatures(before, after),
      label: stanceTo(comment, party.targets[0]!),
      weight: 1
    }));
}

// Pronouns and "we" may mean somebody else.
const SURE = 0.8;

/** Fits the target model to mentions in news sentences and, at the end of each pass, to those in comments. */
export function trainTarget(examples: readonly Example[], mentions: readonly Example[]): PackedModel {
  const all = [...examples, ...Array.from({length: COPIES}, () => mentions).flat()];
  return fitSoftmax(all, {buckets: TARGET_HASHED, measures: TARGET_MEASURES, passes: 4, rate: 0.1, decay: 0.0025});
}
