import {softmax, type Features, type PackedModel} from "../extract/sentiment/softmaxModel.ts";

/** A text to learn from. */
export interface Example {
  /** Its features. */
  readonly features: Features;
  /** Class it belongs to: -1 negative, 0 neutral, 1 positive. */
  readonly label: -1 | 0 | 1;
  /** How much it counts; 1 is once. */
  readonly weight: number;
}

/** Size of a model and how long and fast it learns. */
export interface FitOptions {
  /** Number of hashed features. */
  readonly buckets: number;
  /** Number of measures. */
  readonly measures: number;
  /** Passes over the examples. */
  readonly passes: number;
  /** Step of AdaGrad in the first pass; it falls to nothing in the last. */
  readonly rate: number;
  /** Pull of each weight towards 0 whenever it is touched. */
  readonly decay: number;
}

const PRIME = 7919;

/** Fits a three-class logistic regression; examples in the same order give the same bytes. */
export function fitSoftmax(examples: readonly Example[], options: FitOptions): PackedModel {
  const {buckets, measures, passes, rate, decay} = options;
  const width = (buckets + measures + 1) * 3;
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-4);
  for (let pass = 0; pass < passes; pass++) {
    const step = rate * (1 - pass / passes);
    for (let n = 0; n < examples.length; n++) {
      // A prime stride mixes the sets without a random number.
      learn(examples[(n * PRIME + pass) % examples.length]!, step);
    }
  }
  return packWeights(weights, buckets);

  function learn({features, label, weight}: Example, step: number): void {
    const {hashed, measures: values} = features;
    const share = 1 / Math.sqrt(hashed.length || 1);
    const sums: [number, number, number] = [0, 0, 0];
    for (let k = 0; k < 3; k++) {
      let sum = weights[width - 3 + k]!;
      for (const index of hashed) sum += weights[index * 3 + k]! * share;
      for (let m = 0; m < measures; m++) sum += weights[(buckets + m) * 3 + k]! * values[m]!;
      sums[k] = sum;
    }
    const probabilities = softmax(sums);
    for (let k = 0; k < 3; k++) {
      const slope = weight * (probabilities[k]! - (label + 1 === k ? 1 : 0));
      if (Math.abs(slope) < 1e-3) continue;
      for (const index of hashed) move(index * 3 + k, slope * share, step);
      for (let m = 0; m < measures; m++) if (values[m] !== 0) move((buckets + m) * 3 + k, slope * values[m]!, step);
      move(width - 3 + k, slope, step);
    }
  }

  function move(i: number, slope: number, step: number): void {
    const pulled = slope + decay * weights[i]!;
    squares[i]! += pulled * pulled;
    weights[i]! -= (step * pulled) / Math.sqrt(squares[i]!);
  }
}

/**
 * Weights as data/models holds them: those of hashed features in a byte each, then those of measures, then the bias.
 */
export function packWeights(weights: Float64Array, buckets: number): PackedModel {
  const hashed = weights.subarray(0, buckets * 3);
  // The largest thousandth is cut off, so that the many small weights keep their differences.
  const sizes = Float64Array.from(hashed, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = Number(((sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127).toPrecision(4));
  const small = Int8Array.from(hashed, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const rest = Array.from(weights.subarray(buckets * 3), (weight) => Number(weight.toFixed(4)));
  return {
    hashed: Buffer.from(small.buffer).toString("base64"),
    scale,
    measures: rest.slice(0, -3),
    bias: rest.slice(-3)
  };
}
