import type {CategoryColumn} from "./categoryColumn.js";

/** How many rows have each value: in the whole table, and now. */
export interface Counts {
  /** Distinct values of the column. */
  readonly values: readonly string[];
  /** Rows that have each value, whatever the selection. */
  readonly totals: Uint32Array;
  /** Kept current as filters change; rows that fail only on the exempt field are counted. */
  readonly counts: Uint32Array;
}

/** Counts, and the conditions that their rows must meet. */
export interface CountedGroup extends Counts {
  /** Bits of the conditions that rows must meet to be counted. */
  readonly keep: number;
  /** The column whose values are counted. */
  readonly column: CategoryColumn;
}

/** Counts a column's values; `failed` holds for each row the bits of the conditions that it does not meet. */
export function countRows(column: CategoryColumn, {failed, keep}: {failed: Uint16Array; keep: number}): CountedGroup {
  const {values} = column;
  const [totals, counts] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  forEachCode(column, (code, row) => {
    totals[code]!++;
    if ((failed[row]! & keep) === 0) counts[code]!++;
  });
  return {keep, column, values, totals, counts};
}

/** Brings a group's counts up to date with rows of which one bit has turned. */
export function recountRows(
  {keep, column: {codes, offsets}, counts}: CountedGroup,
  {rows, bit, failed}: {rows: Uint32Array; bit: number; failed: Uint16Array}
): void {
  for (const row of rows) {
    const after = failed[row]! & keep;
    // Unless the bit alone decides, the row was out and stays out.
    if (after !== 0 && after !== bit) continue;
    const step = after === 0 ? 1 : -1;
    const [from, to] = offsets ? [offsets[row]!, offsets[row + 1]!] : [row, row + 1];
    for (let j = from; j < to; j++) counts[codes[j]!]! += step;
  }
}

/** Calls back with each row's codes. */
export function forEachCode({codes, offsets}: CategoryColumn, visit: (code: number, row: number) => void): void {
  if (!offsets) return codes.forEach(visit);
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let j = offsets[row]!; j < offsets[row + 1]!; j++) visit(codes[j]!, row);
}
