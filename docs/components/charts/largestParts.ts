import {formatTally} from "../labels.js";
import type {Counts} from "../notebook/categoryCounts.js";

/**
 * "8 held, 3 planned, 1 cancelled, 2 other": all parts where they are four at most, else three and what is left,
 * named `rest` as a part of that name is.
 */
export function largestParts({values, counts}: Pick<Counts, "values" | "counts">, total: number, rest: string): string {
  const parts = values
    .map((value, code) => ({value, count: counts[code]!}))
    .filter(({value, count}) => count > 0 && value !== rest)
    .sort((a, b) => b.count - a.count);
  const largest = parts.length > 4 ? parts.slice(0, 3) : parts;
  const left = total - largest.reduce((sum, {count}) => sum + count, 0);
  return [...largest, ...(left > 0 ? [{value: rest, count: left}] : [])]
    .map(({value, count}) => formatTally(count, value))
    .join(", ");
}
