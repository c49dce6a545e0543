import {bisectRight} from "d3";

/** A one-sided filter on numbers, which touches only the rows between its old and its new bound. */
export interface Threshold {
  /** Keeps values at most (or at least) the bound; null keeps all rows. */
  move(bound: number | null): void;
}

/** A threshold that keeps all rows at first and calls `flip` with each row that it turns; it never keeps NaN once set. */
export function createThreshold(
  values: Float64Array,
  keeps: "atMost" | "atLeast",
  flip: (row: number) => void
): Threshold {
  // The rows that fail form the tail of this order, so the filter is one position in it.
  const sign = keeps === "atMost" ? 1 : -1;
  const order = new Uint32Array(values.length).map((_, row) => row);
  order.sort((a, b) => compare(sign * values[a]!, sign * values[b]!));
  const sorted = Float64Array.from(order, (row) => sign * values[row]!);
  const known = values.length - values.filter(Number.isNaN).length;
  let position = values.length;
  return {
    move(bound) {
      const next = bound === null ? values.length : bisectRight(sorted, sign * bound, 0, known);
      const [from, to] = next < position ? [next, position] : [position, next];
      for (let j = from; j < to; j++) flip(order[j]!);
      position = next;
    }
  };
}

/** Ascending, unknown last; a plain difference would fail on two infinite values. */
function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a === b ? 0 : 1;
}
