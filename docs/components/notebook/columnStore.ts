import {countRows, forEachCode, recountRows, type CountedGroup, type Counts} from "./categoryCounts.js";
import type {CategoryColumn} from "./categoryColumn.js";
import {createFilterBits, type FilterBits} from "./filterBits.js";
import type {Field} from "../selection/selection.js";
import {createThreshold, type Threshold} from "../selection/threshold.js";
import type {Certainty, TimeExtent} from "../selection/timeExtent.js";

/** A table's filters: a bit a condition and row, and counts that change with the rows that change. */
export interface ColumnStore {
  /** Number of rows. */
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
  const bits = createFilterBits(size);
  const groups: CountedGroup[] = [];
  bits.onTurn((rows, bit) => {
    for (const group of groups) if ((group.keep & bit) !== 0) recountRows(group, {rows, bit, failed: bits.failed});
  });
  const keepAllBut = (field?: Field) => ~maskOf(bits, field === "time" ? timeConditions : field ? [field] : []);
  const thresholdOf = createThresholds(times, bits);

  return {
    size,
    passes: (row, exempt) => (bits.failed[row]! & keepAllBut(exempt)) === 0,
    passing: bits.passing,
    countBy(column, exempt) {
      const keep = keepAllBut(exempt);
      // Many views ask for the same counts.
      const known = groups.find((group) => group.column === column && group.keep === keep);
      if (known) return known;
      const group = countRows(column, {failed: bits.failed, keep});
      groups.push(group);
      return group;
    },
    filterCategory(field, column, values) {
      if (values === null) return bits.set(field, null);
      const hasOne = findRowsWith(column, values, size);
      bits.set(field, (row) => hasOne[row] === 1);
    },
    filterTime(window) {
      for (const name of timeConditions) {
        if (window === null || !name.startsWith(window.certainty)) thresholdOf(name).move(null);
        else thresholdOf(name).move(timeBounds[name][1] === "atMost" ? window.to : window.from);
      }
    },
    prepareTime(certainty) {
      for (const name of timeConditions) if (name.startsWith(certainty)) thresholdOf(name).prepare();
    },
    filterRows: bits.set
  };
}

/** The bits of several conditions. */
function maskOf(bits: FilterBits, conditions: readonly string[]): number {
  return conditions.reduce((mask, name) => mask | bits.of(name), 0);
}

/** For each row 1 where it has one of the values, else 0. */
function findRowsWith(column: CategoryColumn, values: readonly string[], size: number): Uint8Array {
  const wanted = Uint8Array.from(column.values, (value) => Number(values.includes(value)));
  const hasOne = new Uint8Array(size);
  forEachCode(column, (code, row) => (hasOne[row]! |= wanted[code]!));
  return hasOne;
}

/**
 * The conditions that a window of time sets, each a threshold on one bound of the rows' times, sorted when first
 * needed.
 */
function createThresholds(
  times: readonly (TimeExtent | null)[],
  bits: FilterBits
): (name: TimeCondition) => {prepare: () => void; move: (day: number | null) => void} {
  const known = new Map<TimeCondition, Threshold>();
  const prepare = (name: TimeCondition) => {
    if (known.has(name)) return;
    const [bound, keeps] = timeBounds[name];
    const values = Float64Array.from(times, (time) => (time ? time[bound] : NaN));
    known.set(
      name,
      createThreshold(values, keeps, (rows) => bits.turn(rows, name))
    );
  };
  return (name) => ({
    prepare: () => prepare(name),
    move(day) {
      if (day !== null) prepare(name);
      known.get(name)?.move(day);
    }
  });
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
