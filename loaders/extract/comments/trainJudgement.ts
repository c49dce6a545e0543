import {createHash} from "node:crypto";
import {annotate} from "../../annotate/annotate.ts";
import type {CountryCode} from "../../types.ts";
import type {Probabilities} from "../sentiment/softmaxModel.ts";
import {fitSoftmax, type Example, type PackedModel} from "../sentiment/fitSoftmax.ts";
import {readSigns, type CommentSigns} from "./commentSigns.ts";
import {OTHER_READER} from "./judgeComment.ts";
import {READER_MEASURES, readerMeasures, STANCE_MEASURES, stanceMeasures, TONE_MEASURES, toneMeasures} from "./judgementFeatures.ts"; // prettier-ignore

/** An invented comment with what a reader would say of it; data/training/comments.json holds them. */
export interface LabelledComment {
  readonly text: string;
  /** Country that the page is written for; null where it could be any. */
  readonly home: CountryCode | null;
  readonly replyTo: readonly string[];
  readonly label: "negative" | "neutral" | "positive";
  readonly targets: readonly (readonly [target: string, stance: -1 | 1])[];
}

const LABELS = {negative: -1, neutral: 0, positive: 1} as const;
// Most comments on politics are negative; the rarer tones count more, or they would never be told.
const TONE_WEIGHTS = {negative: 0.6, neutral: 1.5, positive: 1.5} as const;
const OPTIONS = {buckets: 0, passes: 60, rate: 0.1, decay: 0.02} as const;
const NONE = new Int32Array(0);

/** Tone of a comment's words, by a model that has not seen the comment. */
export type FairTone = (comment: LabelledComment, words: string) => Probabilities;

/** Fits what weighs the signs of a comment to labelled comments. */
export function trainJudgement(comments: readonly LabelledComment[], toneOf: FairTone): Record<"tone" | "stance" | "reader", Pick<PackedModel, "measures" | "bias">> {
  // prettier-ignore
  const read = comments.flatMap((comment) => {
    const signs = signsOf(comment, (words) => toneOf(comment, words));
    return signs === null ? [] : [{comment, signs}];
  });
  const tone = read.map(({comment, signs}) => example(toneMeasures(signs), LABELS[comment.label], TONE_WEIGHTS[comment.label])); // prettier-ignore
  const reader = read.map(({comment, signs}) => example(readerMeasures(signs), stanceTo(comment, OTHER_READER)));
  const stance = read.flatMap(({comment, signs}) =>
    [...signs.stances.keys()].map((target) => example(stanceMeasures(signs, target), stanceTo(comment, target)))
  );
  return {
    tone: fit(tone, TONE_MEASURES.length),
    stance: fit(stance, STANCE_MEASURES.length),
    reader: fit(reader, READER_MEASURES.length)
  };
}

/** The signs of a comment that stands alone, on a page of its country. */
export function signsOf(
  {text, home, replyTo}: LabelledComment,
  toneOf?: (words: string) => Probabilities
): CommentSigns | null {
  const comment = {n: 1, author: null, posted: null, replyTo, quoted: [], start: 0, end: text.length};
  const sha256 = createHash("sha256").update(text).digest("hex");
  const document = annotate({
    id: "comment", file: "comment.txt", text, textFile: null, title: null, publisher: null, published: null, publishedFrom: null,
    kind: "forum thread", url: null, blocks: [], boilerplate: [], repeats: [], copies: 1, comments: [comment], commentsStated: null,
    words: 0, sha256
  }); // prettier-ignore
  return readSigns(document, 0, {home, publisher: null, readers: new Set()}, toneOf);
}

function stanceTo({targets}: LabelledComment, name: string): -1 | 0 | 1 {
  return targets.find(([target]) => target === name)?.[1] ?? 0;
}

function example(measures: Float64Array, label: -1 | 0 | 1, weight = 1): Example {
  return {features: {hashed: NONE, measures}, label, weight};
}

function fit(examples: readonly Example[], measures: number): Pick<PackedModel, "measures" | "bias"> {
  const {measures: weights, bias} = fitSoftmax(examples, {...OPTIONS, measures});
  return {measures: weights, bias};
}
