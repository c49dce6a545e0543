import type {TimeExtent} from "../selection/timeExtent.js";
import {symbolDay} from "./timelineLayout.js";

/**
 * Cuts the time from the first symbol to the last into equal bins; `binOf` gives a row's, or -1 where it has no day.
 */
export function binDays(
  extents: readonly (TimeExtent | null)[],
  count: number
): {binOf: (row: number) => number; from: number; to: number} {
  const days = Float64Array.from(extents, (extent) => (extent ? symbolDay(extent) : NaN));
  let [from, to] = [Infinity, -Infinity];
  for (const day of days) {
    if (day < from) from = day;
    if (day + 1 > to) to = day + 1;
  }
  const binOf = (row: number) =>
    Number.isNaN(days[row]) ? -1 : Math.min(count - 1, Math.floor(((days[row]! - from) / (to - from)) * count));
  return {binOf, from, to};
}
