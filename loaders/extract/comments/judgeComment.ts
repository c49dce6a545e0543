import type {Comment, Target} from "../../types.ts";
import type {Probabilities} from "../sentiment/softmaxModel.ts";
import {decideTargets, type Votes} from "../stance/readStances.ts";

/** What was read from a comment before anything is decided. */
export interface CommentSigns {
  /** Tone by its words alone. */
  readonly tone: Probabilities;
  /** For and against countries, organisations and people. */
  readonly votes: Votes;
  /** For (above 0) or against another reader. */
  readonly reader: number;
}

/** What a comment's row says of its tone and targets. */
export type CommentJudgement = Pick<Comment, "sentiment" | "label" | "targets">;

const THRESHOLD = 0.35;
const WEIGHTS = {against: 0.9, for: 0.7, againstReader: 0.9, forReader: 1, prior: [0.35, 0, 0]} as const;

/** Weighs tone and stance together: an argument against somebody is negative even in friendly words. */
export function judgeComment({tone, votes, reader}: CommentSigns): CommentJudgement {
  let against = 0;
  let inFavour = 0;
  for (const vote of votes.values()) {
    if (vote < 0) against = Math.min(1.5, against - vote);
    else inFavour = Math.min(1.5, inFavour + vote);
  }
  const negative = Math.log(tone[0]) + WEIGHTS.prior[0] + WEIGHTS.against * against + WEIGHTS.againstReader * Math.min(1.5, Math.max(0, -reader)); // prettier-ignore
  const neutral = Math.log(tone[1]) + WEIGHTS.prior[1];
  const positive = Math.log(tone[2]) + WEIGHTS.prior[2] + WEIGHTS.for * inFavour + WEIGHTS.forReader * Math.max(0, reader); // prettier-ignore
  const highest = Math.max(negative, neutral, positive);
  const label = highest === negative ? "negative" : highest === positive ? "positive" : "neutral";
  const [n, z, p] = [Math.exp(negative - highest), Math.exp(neutral - highest), Math.exp(positive - highest)];
  return {sentiment: Math.round((100 * (p - n)) / (n + z + p)) / 100 + 0, label, targets: targetsOf(votes, reader)};
}

function targetsOf(votes: Votes, reader: number): Target[] {
  return decideTargets(new Map([...votes, ["other commenter", reader]]), THRESHOLD);
}
