import {countRows, forEachCode, recountRows, type CountedGroup, type Counts} from "./categoryCounts.js";
import type {CategoryColumn} from "./categoryColumn.js";
import type {Field} from "../selection/selection.js";
import {createThreshold, type Threshold} from "../selection/threshold.js";
import type {Certainty, TimeExtent} from "../selection/timeExtent.js";

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
  /** Sorts the rows by time, which the first window of time would else wait for. */
  prepareTime(certainty: Certainty): void;
  /** Keeps rows for which the test holds; null drops the filter. */
  filterRows(field: Field, test: ((row: number) => boolean) | null): void;
}

/** A store over rows whose times are given (null: undated, which no window of time keeps). */
export function createColumnStore(size: number, times: readonly (TimeExtent | null)[]): ColumnStore {
  const failed = new Uint16Array(size);
  const turned = new Uint32Array(size);
  const groups: CountedGroup[] = [];
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
  const flip = (rows: Uint32Array, bit: number) => {
    for (const row of rows) {
      const before = failed[row]!;
      const after = (failed[row] = before ^ bit);
      if (before === 0) passing--;
      else if (after === 0) passing++;
    }
    for (const group of groups) if ((group.keep & bit) !== 0) recountRows(group, {rows, bit, failed});
  };
  const setBits = (bit: number, isKept: ((row: number) => boolean) | null) => {
    let count = 0;
    for (let row = 0; row < size; row++) {
      const fails = isKept !== null && !isKept(row);
      if (fails !== ((failed[row]! & bit) !== 0)) turned[count++] = row;
    }
    flip(turned.subarray(0, count), bit);
  };
  const thresholds = new Map<string, Threshold>();
  const thresholdOf = (name: TimeCondition) => {
    const [bound, keeps] = timeBounds[name];
    if (!thresholds.has(name)) {
      const values = Float64Array.from(times, (time) => (time ? time[bound] : NaN));
      thresholds.set(
        name,
        createThreshold(values, keeps, (rows) => flip(rows, bitOf(name)))
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
      // Many views ask for the same counts.
      const known = groups.find((group) => group.column === column && group.keep === keep);
      if (known) return known;
      const group = countRows(column, {failed, keep});
      groups.push(group);
      return group;
    },
    filterCategory(field, column, values) {
      if (values === null) return setBits(bitOf(field), null);
      const wanted = Uint8Array.from(column.values, (value) => Number(values.includes(value)));
      const hasWanted = new Uint8Array(size);
      forEachCode(column, (code, row) => (hasWanted[row]! |= wanted[code]!));
      setBits(bitOf(field), (row) => hasWanted[row] === 1);
    },
    filterTime(window) {
      for (const name of timeConditions) {
        const active = window !== null && name.startsWith(window.certainty);
        if (active) thresholdOf(name).move(timeBounds[name][1] === "atMost" ? window.to : window.from);
        else thresholds.get(name)?.move(null);
      }
    },
    prepareTime(certainty) {
      for (const name of timeConditions) if (name.startsWith(certainty)) thresholdOf(name);
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
