import type {Field} from "./selection.js";
import {createThreshold, type Threshold} from "./threshold.js";
import type {Certainty, TimeExtent} from "./timeExtent.js";

/** Rows' values of one field: those of row `i` are `codes[offsets[i]]` up to `codes[offsets[i + 1] - 1]`. */
export interface CategoryColumn {
  /** Distinct values; a code is an index into them. */
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** How many rows have each value: in the whole table, and now. */
export interface Counts {
  readonly values: readonly string[];
  readonly totals: Uint32Array;
  /** Kept current as filters change; rows that fail only on the exempt field are counted. */
  readonly counts: Uint32Array;
}

/** A table's filters: a bit a condition and row, and counts that change with the rows that change. */
export interface ColumnStore {
  readonly size: number;
  /** Whether a row passes every filter, but for those of the exempt field. */
  passes(row: number, exempt?: Field): boolean;
  /** How many rows pass every filter. */
  passing(): number;
  /** Counts by a column's values, kept current from now on. */
  countBy(column: CategoryColumn, exempt?: Field): Counts;
  /** Keeps rows with one of the values; null drops the filter. */
  filterCategory(field: Field, column: CategoryColumn, values: readonly string[] | null): void;
  /** Keeps rows that surely or possibly overlap the days [from, to]; null drops the filter. */
  filterTime(window: {from: number; to: number; certainty: Certainty} | null): void;
  /** Keeps rows for which the test holds; null drops the filter. */
  filterRows(field: Field, test: ((row: number) => boolean) | null): void;
}

/** A store over rows whose times are given (null: undated, which no window of time keeps). */
export function createColumnStore(size: number, times: readonly (TimeExtent | null)[]): ColumnStore {
  const failed = new Uint32Array(size);
  const groups: {keep: number; column: CategoryColumn; counts: Uint32Array}[] = [];
  const bits = new Map<string, number>();
  let passing = size;

  const bitOf = (name: string) => {
    if (!bits.has(name)) bits.set(name, 1 << bits.size);
    return bits.get(name)!;
  };
  const keepAllBut = (field?: Field) => {
    if (!field) return ~0;
    return field === "time" ? ~timeConditions.reduce((mask, name) => mask | bitOf(name), 0) : ~bitOf(field);
  };
  const flip = (row: number, bit: number) => {
    const before = failed[row]!;
    const after = (failed[row] = (before ^ bit) >>> 0);
    if (before === 0) passing--;
    else if (after === 0) passing++;
    for (const {keep, column, counts} of groups) {
      const step = Number((after & keep) === 0) - Number((before & keep) === 0);
      if (step === 0) continue;
      const end = column.offsets[row + 1]!;
      for (let j = column.offsets[row]!; j < end; j++) counts[column.codes[j]!]! += step;
    }
  };
  const setBits = (bit: number, isKept: ((row: number) => boolean) | null) => {
    for (let row = 0; row < size; row++) {
      const fails = isKept !== null && !isKept(row);
      if (fails !== ((failed[row]! & bit) !== 0)) flip(row, bit);
    }
  };
  const thresholds = new Map<string, Threshold>();
  const thresholdOf = (name: TimeCondition) => {
    const [bound, keeps] = timeBounds[name];
    if (!thresholds.has(name)) {
      const values = Float64Array.from(times, (time) => (time ? time[bound] : NaN));
      thresholds.set(
        name,
        createThreshold(values, keeps, (row) => flip(row, bitOf(name)))
      );
    }
    return thresholds.get(name)!;
  };

  return {
    size,
    passes: (row, exempt) => (failed[row]! & keepAllBut(exempt)) === 0,
    passing: () => passing,
    countBy(column, exempt) {
      const keep = keepAllBut(exempt);
      const [totals, counts] = [new Uint32Array(column.values.length), new Uint32Array(column.values.length)];
      for (let row = 0; row < size; row++) {
        const isIn = (failed[row]! & keep) === 0;
        for (let j = column.offsets[row]!; j < column.offsets[row + 1]!; j++) {
          totals[column.codes[j]!]!++;
          if (isIn) counts[column.codes[j]!]!++;
        }
      }
      groups.push({keep, column, counts});
      return {values: column.values, totals, counts};
    },
    filterCategory(field, {values: all, offsets, codes}, values) {
      const wanted = Uint8Array.from(all, (value) => Number(values?.includes(value)));
      const hasWanted = (row: number) => codes.subarray(offsets[row], offsets[row + 1]).some((code) => wanted[code]);
      setBits(bitOf(field), values && hasWanted);
    },
    filterTime(window) {
      for (const name of timeConditions) {
        const active = window !== null && name.startsWith(window.certainty);
        if (active) thresholdOf(name).move(timeBounds[name][1] === "atMost" ? window.to : window.from);
        else thresholds.get(name)?.move(null);
      }
    },
    filterRows: (field, test) => setBits(bitOf(field), test)
  };
}

type TimeCondition = "certain start" | "certain end" | "possible start" | "possible end";

const timeBounds: Readonly<
  Record<TimeCondition, readonly [Exclude<keyof TimeExtent, "vague" | "told">, "atMost" | "atLeast"]>
> = {
  "certain start": ["latestStart", "atMost"],
  "certain end": ["earliestEnd", "atLeast"],
  "possible start": ["earliestStart", "atMost"],
  "possible end": ["latestEnd", "atLeast"]
};
const timeConditions = Object.keys(timeBounds) as readonly TimeCondition[];
