import {bisectRight, utcDay, utcTickInterval} from "d3";
import {formatIsoDay, msPerDay, parseEdtf} from "../edtf.js";
import {formatDates, formatPeriod, readableEdtf} from "../labels.js";

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

/** The time of one or more bins, as sharp as these are: "3 Oct 2012", "Jul 2012 – Sep 2020", "2012–2020". */
export function formatBins(starts: TimeBins["starts"], from: number, to: number): string {
  return formatSpan(starts, [starts[from]!, starts[to + 1]! - 1]);
}

/** The time from one moment to another, as sharp as the bins are: a bin's end may lie long after the last of its times. */
export function formatSpan([begin = 0, second = 0]: TimeBins["starts"], span: readonly [number, number]): string {
  const binLength = second - begin;
  const [first, last] = span.map((time) => formatIsoDay(Math.floor(time / msPerDay))) as [string, string];
  if (binLength < 28 * msPerDay) return formatDates(first, last);
  const sharp = binLength < 365 * msPerDay ? "2000-01".length : "2000".length;
  const [opening, closing] = [first.slice(0, sharp), last.slice(0, sharp)];
  return opening === closing ? readableEdtf(opening) : formatPeriod(`${opening}/${closing}`);
}
