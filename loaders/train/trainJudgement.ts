import {readSigns} from "../extract/comments/commentSigns.ts";
import {READER_MEASURES, readerMeasures, STANCE_MEASURES, stanceMeasures, TONE_MEASURES, toneMeasures} from "../extract/comments/judgementFeatures.ts"; // prettier-ignore
import {toneFeatures} from "../extract/sentiment/toneFeatures.ts";
import {classify, type PackedModel, type SoftmaxModel} from "../extract/sentiment/softmaxModel.ts";
import {fitSoftmax, type Example} from "./fitSoftmax.ts";
import {documentOf, labelOf, stanceTo, stanceToReader, type LabelledComment} from "./labelledComment.ts";

// Most comments on politics are negative; the rarer tones count more, or they would never be told.
const TONE_WEIGHTS = {negative: 0.8, neutral: 1.3, positive: 1.5} as const;
const OPTIONS = {buckets: 0, passes: 60, rate: 0.1, decay: 0.02} as const;
const NONE = new Int32Array(0);

/** A model without hashed features. */
type Weights = Pick<PackedModel, "measures" | "bias">;

/** The tone model to use for a comment: one that has not seen it. */
export type FairTone = (comment: LabelledComment) => SoftmaxModel;

/** Fits what weighs the signs of a comment to labelled comments. */
export function trainJudgement(
  comments: readonly LabelledComment[],
  toneFor: FairTone
): Record<"tone" | "stance" | "reader", Weights> {
  const read = comments.flatMap((comment) => {
    const {home, about} = comment;
    const context = {home, about, publisher: null, readers: new Set<string>()};
    const signs = readSigns(documentOf(comment), 0, context, (words) =>
      classify(toneFor(comment), toneFeatures(words))
    );
    return signs === null ? [] : [{comment, signs}];
  });
  const tone = read.map(({comment, signs}) =>
    example(toneMeasures(signs), labelOf(comment), TONE_WEIGHTS[comment.label])
  );
  const reader = read.map(({comment, signs}) => example(readerMeasures(signs), stanceToReader(comment)));
  const stance = read.flatMap(({comment, signs}) =>
    [...signs.stances.keys()].map((target) => example(stanceMeasures(signs, target), stanceTo(comment, target)))
  );
  return {
    tone: fit(tone, TONE_MEASURES.length),
    stance: fit(stance, STANCE_MEASURES.length),
    reader: fit(reader, READER_MEASURES.length)
  };
}

function example(measures: Float64Array, label: -1 | 0 | 1, weight = 1): Example {
  return {features: {hashed: NONE, measures}, label, weight};
}

function fit(examples: readonly Example[], measures: number): Weights {
  const {measures: weights, bias} = fitSoftmax(examples, {...OPTIONS, measures});
  return {measures: weights, bias};
}
