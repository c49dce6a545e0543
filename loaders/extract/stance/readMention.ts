import {classify, readModel} from "../sentiment/softmaxModel.ts";
import {MENTION_BUCKETS, mentionFeatures} from "./mentionFeatures.ts";

const model = readModel("mention", MENTION_BUCKETS);

/** How a sentence speaks of the party at an offset of it, by the words round it: from -1 (against) to 1 (for). */
export function readMention(sentence: string, start: number, end: number): number {
  const [against, , inFavour] = classify(model, mentionFeatures(sentence, start, end));
  return inFavour - against;
}
