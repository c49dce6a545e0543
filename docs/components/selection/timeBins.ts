import {bisectRight, utcDay, utcTickInterval} from "d3";
import {msPerDay, parseEdtf} from "../edtf.js";

// About so many bins, since a stretch of the calendar is a round one.
const binCount = 40;

/** Stretches of the calendar. */
export interface TimeBins {
  /** First millisecond of each bin, and the end of the last; empty where no time is known. */
  readonly starts: readonly number[];
  /** Bin of a time. */
  readonly binOf: (time: number) => number;
}

/**
 * Milliseconds of a date, to the minute where it tells as much; the middle of a vaguer one; null where unknown or open.
 */
export function readTime(edtf: string | null): number | null {
  const minute = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(edtf ?? "")?.[0];
  if (minute) return Date.parse(`${minute}Z`);
  const bounds = parseEdtf(edtf);
  return bounds && Number.isFinite(bounds.first + bounds.last)
    ? ((bounds.first + bounds.last + 1) / 2) * msPerDay
    : null;
}

/** Bins of round length (hours, days, months…) over all times. */
export function findTimeBins(times: readonly (number | null)[]): TimeBins {
  const known = times.filter((time) => time !== null);
  if (known.length === 0) return {starts: [], binOf: () => -1};
  const first = new Date(known.reduce((a, b) => Math.min(a, b)));
  const last = new Date(known.reduce((a, b) => Math.max(a, b)) + 1);
  const interval = utcTickInterval(first, last, binCount) ?? utcDay;
  const starts = [...interval.range(interval.floor(first), last), interval.ceil(last)].map(Number);
  return {starts, binOf: (time) => bisectRight(starts, time) - 1};
}
