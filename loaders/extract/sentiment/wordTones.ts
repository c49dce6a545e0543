import {readFileSync} from "node:fs";
import type {Features, PackedModel, SoftmaxModel} from "./softmaxModel.ts";
import {unpack} from "./softmaxModel.ts";
import type {SplitText} from "./splitWords.ts";

/**
 * Weights of single words that were learned of their neighbours in meaning, so that a word may be heard that no
 * labelled text holds.
 */
export interface WordTones {
  /** Number of each known word: its weights are those of the hashed feature of this index. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The weights. */
  readonly model: SoftmaxModel;
}

/** Word tones as data/models/words.json holds them. */
export interface PackedWordTones extends PackedModel {
  /** The known words, a space between them. */
  readonly words: string;
}

/** Word tones as they were fitted, ready for use. */
export function unpackWordTones({words, ...packed}: PackedWordTones): WordTones {
  return {numbers: numberWords(words), model: unpack(packed)};
}

/** The place of each word in a list with spaces between. */
export function numberWords(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, i) => [word, i]));
}

/** Reads data/models/words.json; throws where it is missing or cut short. */
export function readWordTones(): WordTones {
  const file = new URL("../../../data/models/words.json", import.meta.url);
  const tones = unpackWordTones(JSON.parse(readFileSync(file, "utf8")) as PackedWordTones);
  if (tones.model.hashed.length !== tones.numbers.size * 3)
    throw new Error("unexpected number of weights: data/models/words.json");
  return tones;
}

/** The known words of a text as features. */
export function wordFeatures({words}: SplitText, numbers: ReadonlyMap<string, number>): Features {
  const known = words.flatMap((word) => numbers.get(word) ?? []);
  return {hashed: Int32Array.from(known), measures: NONE};
}

const NONE = new Float64Array(0);
