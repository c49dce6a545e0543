/** A one-sided filter on days, which touches only the rows between its old and its new bound. */
export interface Threshold {
  /** Keeps days at most (or at least) the bound; null keeps all rows. */
  move(bound: number | null): void;
}

/**
 * A threshold that keeps all rows at first and calls `flip` with the rows that it turns. Days are whole, or infinite;
 * rows without one (NaN) are not kept once a bound is set.
 */
export function createThreshold(
  days: Float64Array,
  keeps: "atMost" | "atLeast",
  flip: (rows: Uint32Array) => void
): Threshold {
  const {order, countUpTo} = sortRows(keeps === "atMost" ? days : days.map((day) => -day));
  // The rows that fail form the tail of this order, so the filter is one position in it.
  let position = days.length;
  return {
    move(bound) {
      const next = bound === null ? days.length : countUpTo(keeps === "atMost" ? bound : -bound);
      if (next !== position) flip(order.subarray(Math.min(next, position), Math.max(next, position)));
      position = next;
    }
  };
}

/** Rows by day, those without one last: sorted by counting, in two passes however many they are. */
function sortRows(days: Float64Array): {order: Uint32Array; countUpTo: (day: number) => number} {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (!Number.isFinite(day)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const span = Math.max(0, last - first + 1);
  // Buckets: before all days, each day, after all days, no day.
  const bucketOf = (day: number) => {
    if (day >= first && day <= last) return Math.floor(day - first) + 1;
    return Number.isNaN(day) ? span + 2 : day < first ? 0 : span + 1;
  };
  const ends = new Uint32Array(span + 3);
  for (const day of days) ends[bucketOf(day)]!++;
  for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const next = new Uint32Array(ends);
  const order = new Uint32Array(days.length);
  for (let row = days.length - 1; row >= 0; row--) order[--next[bucketOf(days[row]!)]!] = row;
  // Rows in the bucket after all days are at Infinity, which a finite bound does not reach.
  return {order, countUpTo: (day) => ends[Math.min(bucketOf(day), day === Infinity ? span + 1 : span)]!};
}
