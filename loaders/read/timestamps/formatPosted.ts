import type {Edtf} from "../../types.ts";
import type {DayOrder} from "./findDayOrder.ts";
import type {Timestamp} from "./findTimestamp.ts";

const DAY_MS = 86_400_000;
/** Readers mostly answer within weeks: an order of day and month that spreads them over more is the wrong one. */
const LIKELY_SPREAD_DAYS = 45;
/** Days of the week come back after five or six years. */
const MOST_YEARS_BACK = 4;

/**
 * The dates of a page's comments as EDTF, to the minute where given; an age of less than a day gives the page's own day
 * as the earliest one, and longer ages give null, since the day on which the page was saved is unknown. Swapped days
 * and months and missing years are settled by the comments' other dates, by `published` and by the page's order; an
 * unsettled one stays an interval.
 */
export function formatPosted(
  timestamps: readonly (Timestamp | null)[],
  published: Edtf | null,
  order: DayOrder = null
): (Edtf | null)[] {
  const dayFirst = findOrder(timestamps, published) ?? (order === null ? undefined : order === "day first");
  return timestamps.map((timestamp) => timestamp && formatOne(timestamp, dayFirst, published));
}

/** One date alone, e.g. a page's date line; null where a part stays open. */
export function formatDay(timestamp: Timestamp): Edtf | null {
  const {year, month, day, order} = timestamp;
  if (year === null || month === null || day === null) return null;
  return order === "either" ? bothOrders(year, month, day) : isoDay(year, month, day);
}

function formatOne(timestamp: Timestamp, dayFirst: boolean | undefined, published: Edtf | null): Edtf | null {
  const {month, day, time, order, weekday} = timestamp;
  if (timestamp.isRecent) return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? `${published}/..` : null;
  if (weekday !== undefined) return onWeekday(weekday, time, published);
  const year = timestamp.year ?? yearAfter(timestamp, published);
  if (year === null || month === null || day === null) return null;
  if (order === "either" && dayFirst === undefined) return bothOrders(year, month, day);
  const date = order === "either" && !dayFirst ? isoDay(year, day, month) : isoDay(year, month, day);
  return time === null ? date : `${date}T${time}`;
}

/** "Sun 16:20" below an article is the next Sunday from the article's day on; null where that day is unknown. */
function onWeekday(weekday: number, time: string | null, published: Edtf | null): Edtf | null {
  if (published === null || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return null;
  const from = new Date(published);
  const days = (weekday - from.getUTCDay() + 7) % 7;
  const day = new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return time === null ? day : `${day}T${time}`;
}

/**
 * A comment without a year is younger than its page, by less than a year; where its day of the week shows another year,
 * the page's date is that of its saving.
 */
function yearAfter({month, day, onWeekday}: Timestamp, published: Edtf | null): number | null {
  if (published === null || month === null || day === null || !/^\d{4}-\d{2}-\d{2}/.test(published)) return null;
  const own = Number(published.slice(0, 4));
  const year = isoDay(own, month, day) >= isoDay(own, Number(published.slice(5, 7)), 1) ? own : own + 1;
  if (onWeekday === undefined) return year;
  const years = Array.from({length: MOST_YEARS_BACK + 1}, (_, i) => year - i);
  return years.find((told) => new Date(Date.UTC(told, month - 1, day)).getUTCDay() === onWeekday) ?? year;
}

function bothOrders(year: number, month: number, day: number): Edtf {
  return [isoDay(year, month, day), isoDay(year, day, month)].sort().join("/");
}

/**
 * True where the page's dates of numbers give the day first, false for the month first, undefined where nothing tells.
 */
function findOrder(timestamps: readonly (Timestamp | null)[], published: Edtf | null): boolean | undefined {
  const orders = new Set(timestamps.map((timestamp) => timestamp?.order));
  if (orders.has("day first") !== orders.has("month first")) return orders.has("day first");
  const open = timestamps.flatMap((timestamp) => (timestamp?.order === "either" ? [timestamp] : []));
  const dayFirst = open.map(({year, month, day}) => utc(year, month, day));
  const monthFirst = open.map(({year, month, day}) => utc(year, day, month));
  const [asGiven, swapped] = [fits(dayFirst, published), fits(monthFirst, published)];
  return open.length === 0 || asGiven === swapped ? undefined : asGiven;
}

const utc = (year: number | null, month: number | null, day: number | null) =>
  Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);

/** True where all dates lie in the weeks after the page's own, or within some weeks of each other. */
function fits(times: readonly number[], published: Edtf | null): boolean {
  const stated = published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published);
  const from = stated ? Date.parse(published) - DAY_MS : times.reduce((a, b) => Math.min(a, b), Infinity);
  return times.every((time) => time >= from && time <= from + LIKELY_SPREAD_DAYS * DAY_MS);
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
