import {readFileSync} from "node:fs";

/** A text as a softmax model sees it. */
export interface Features {
  /** Indices of hashed features; a feature that occurs twice stands twice. */
  readonly hashed: Int32Array;
  /** Counts and sums, in the model's own order. */
  readonly measures: Float64Array;
}

/** Weights of a three-class logistic regression: negative, neutral, positive. */
export interface SoftmaxModel {
  /** Weights of hashed features in units of `scale`, three for each index. */
  readonly hashed: Int8Array;
  /** What one unit of `hashed` is worth. */
  readonly scale: number;
  /** Weights of measures, three for each. */
  readonly measures: readonly number[];
  /** One weight for each class that every text gets. */
  readonly bias: readonly number[];
}

/** A model as data/models/NAME.json holds it. */
export interface PackedModel {
  /** Int8 weights in base64, three for each hashed feature. */
  readonly hashed: string;
  /** What an int8 weight is multiplied by. */
  readonly scale: number;
  /** Weights of the measures, three for each. */
  readonly measures: readonly number[];
  /** Weight of each of the three classes by itself. */
  readonly bias: readonly number[];
}

/** Probabilities of negative, neutral and positive. */
export type Probabilities = readonly [negative: number, neutral: number, positive: number];

/** Reads data/models/NAME.json; throws where it is missing or cut short. */
export function readModel(name: string, buckets: number): SoftmaxModel {
  const file = new URL(`../../../data/models/${name}.json`, import.meta.url);
  const packed = JSON.parse(readFileSync(file, "utf8")) as PackedModel;
  if (Buffer.byteLength(packed.hashed, "base64") !== buckets * 3)
    throw new Error(`unexpected number of weights: data/models/${name}.json`);
  return unpack(packed);
}

/** A model as it was fitted, ready for use. */
export function unpack({hashed, scale, measures, bias}: PackedModel): SoftmaxModel {
  const bytes = Buffer.from(hashed, "base64");
  return {hashed: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scale, measures, bias};
}

/** How likely a model holds each class for a text. */
export function classify({hashed, scale, measures, bias}: SoftmaxModel, features: Features): Probabilities {
  let negative = 0;
  let neutral = 0;
  let positive = 0;
  for (const index of features.hashed) {
    negative += hashed[index * 3]!;
    neutral += hashed[index * 3 + 1]!;
    positive += hashed[index * 3 + 2]!;
  }
  const unit = scale / Math.sqrt(features.hashed.length || 1);
  const sums: [number, number, number] = [
    negative * unit + bias[0]!,
    neutral * unit + bias[1]!,
    positive * unit + bias[2]!
  ];
  features.measures.forEach((value, i) => {
    if (value === 0) return;
    for (let k = 0; k < 3; k++) sums[k]! += value * measures[i * 3 + k]!;
  });
  return softmax(sums);
}

/** Sums as probabilities. */
export function softmax([a, b, c]: readonly [number, number, number]): Probabilities {
  const highest = Math.max(a, b, c);
  const powers = [Math.exp(a - highest), Math.exp(b - highest), Math.exp(c - highest)] as const;
  const total = powers[0] + powers[1] + powers[2];
  return [powers[0] / total, powers[1] / total, powers[2] / total];
}

/** How good (up to 1) or bad (down to -1) something sounds. */
export function leaningOf([negative, , positive]: Probabilities): number {
  return positive - negative;
}
