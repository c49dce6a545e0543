import {readSigns, type CommentSigns} from "../extract/comments/commentSigns.ts";
import {READER_MEASURES, readerMeasures, TONE_MEASURES, toneMeasures} from "../extract/comments/judgementFeatures.ts";
import {STANCE_MEASURES, stanceMeasures} from "../extract/comments/stanceMeasures.ts";
import {toneFeatures} from "../extract/sentiment/toneFeatures.ts";
import {classify, type PackedModel, type Probabilities, type SoftmaxModel} from "../extract/sentiment/softmaxModel.ts";
import {fitSoftmax, type Example, type FitOptions} from "./fitSoftmax.ts";
import {documentOf, labelOf, stanceTo, stanceToReader, type LabelledComment} from "./labelledComment.ts";

// Most comments on politics are negative; the rarer tones count more, or they would never be told.
const TONE_WEIGHTS = {negative: 0.9, neutral: 1.2, positive: 1.3} as const;
const OPTIONS = {buckets: 0, passes: 60, rate: 0.1, decay: 0.005} as const;
// The measures of tone say much the same thing; a stronger pull keeps one from being played off against another.
const TONE_OPTIONS = {...OPTIONS, decay: 0.05} as const;
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
  const read = comments.flatMap((comment) => signsOf(comment, comment, toneFor));
  // Pages do not always tell where their readers are, or tell it wrongly.
  const anywhere = comments.flatMap((comment) => signsOf(comment, {home: null, about: null}, toneFor));
  const tone = read.map(({comment, signs}) =>
    example(toneMeasures(signs), labelOf(comment), TONE_WEIGHTS[comment.label])
  );
  const reader = read.map(({comment, signs}) => example(readerMeasures(signs), stanceToReader(comment)));
  const stance = [...read, ...anywhere].flatMap(({comment, signs}) =>
    [...stanceMeasures(signs)].map(([target, measures]) => example(measures, stanceTo(comment, target)))
  );
  return {
    tone: fit(tone, {...TONE_OPTIONS, measures: TONE_MEASURES.length}),
    stance: fit(stance, {...OPTIONS, measures: STANCE_MEASURES.length}),
    reader: fit(reader, {...OPTIONS, measures: READER_MEASURES.length})
  };
}

/** A comment with its signs on a page for `home` about `about`; none where its writer says nothing. */
function signsOf(
  comment: LabelledComment,
  {home, about}: Pick<LabelledComment, "home" | "about">,
  toneFor: FairTone
): {comment: LabelledComment; signs: CommentSigns}[] {
  const context = {home, about, publisher: null, readers: new Set<string>()};
  const toneOf = (words: string): Probabilities => classify(toneFor(comment), toneFeatures(words));
  const signs = readSigns(documentOf(comment), 0, context, toneOf);
  return signs === null ? [] : [{comment, signs}];
}

function example(measures: Float64Array, label: -1 | 0 | 1, weight = 1): Example {
  return {features: {hashed: NONE, measures}, label, weight};
}

function fit(examples: readonly Example[], options: FitOptions): Weights {
  const {measures, bias} = fitSoftmax(examples, options);
  return {measures, bias};
}
