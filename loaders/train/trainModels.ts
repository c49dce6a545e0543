import type {ToneModels} from "../extract/sentiment/readTone.ts";
import {unpack, type PackedModel} from "../extract/sentiment/softmaxModel.ts";
import {unpackWordTones, type PackedWordTones} from "../extract/sentiment/wordTones.ts";
import {fairModels} from "./fairModels.ts";
import type {InventedComment} from "./inventedComment.ts";
import {trainJudgement} from "./trainJudgement.ts";
import {mentionExamples, targetExamples, trainTarget} from "./trainTarget.ts";
import type {LabelledTarget, LabelledText} from "./trainingText.ts";
import {otherTexts, ownTexts, toneExample, trainTone} from "./trainTone.ts";
import {trainWordTones, vectorExample} from "./trainWordTones.ts";
import type {WordVectors} from "./wordVectors.ts";

/** What the models learn from: labelled text, and vectors of words. */
export interface TrainingSets {
  /** Texts that teach tone. */
  readonly texts: readonly LabelledText[];
  /** Texts that teach stance towards a target. */
  readonly targets: readonly LabelledTarget[];
  /** Comments that teach tone and stance. */
  readonly comments: readonly InventedComment[];
  /** Comments that teach stance alone. */
  readonly stances: readonly InventedComment[];
  /** Meanings of words, as vectors. */
  readonly vectors: WordVectors;
}

/** The models that hear tone, as data/models holds them. */
interface PackedToneModels {
  readonly tone: PackedModel;
  readonly words: PackedWordTones;
  readonly target: PackedModel;
}

/** The models of data/models by name, ready to be written as JSON; the same text gives the same bytes. */
export function trainModels(sets: TrainingSets): Record<"tone" | "words" | "target" | "judgement", object> {
  const all = [...sets.comments, ...sets.stances];
  const fit = toneModelFitter(sets);
  const modelsFor = fairModels(all, (others) => unpackModels(fit(others)));
  return {...fit(all), judgement: trainJudgement(sets, modelsFor)};
}

/** What fits the models that hear tone to the labelled texts and some of the comments; features are made once. */
function toneModelFitter({
  texts,
  targets,
  comments,
  stances,
  vectors
}: TrainingSets): (some: readonly InventedComment[]) => PackedToneModels {
  const others = otherTexts(texts, targets);
  const tones = others.map(toneExample);
  const sums = others.map((text) => vectorExample(text, vectors));
  const news = targetExamples(targets);
  const mentions = new Map([...comments, ...stances].map((comment) => [comment, mentionExamples(comment)]));
  const teachTone = new Set(comments);
  return (some) => {
    const own = ownTexts(some.filter((comment) => teachTone.has(comment)));
    const ownSums = own.map((text) => vectorExample(text, vectors));
    const ownMentions = some.flatMap((comment) => mentions.get(comment)!);
    return {
      tone: trainTone(tones, own.map(toneExample)),
      words: trainWordTones(sums, ownSums, vectors),
      target: trainTarget(news, ownMentions)
    };
  };
}

function unpackModels({tone, words, target}: PackedToneModels): ToneModels {
  return {tone: unpack(tone), words: unpackWordTones(words), target: unpack(target)};
}
