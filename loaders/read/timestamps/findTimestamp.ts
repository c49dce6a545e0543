import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";
import type {Span} from "../../types.ts";
import {relativePattern, relativeWord} from "./relativePattern.ts";
import {datePatterns, timePattern} from "./timestampPatterns.ts";

/** A date (and time of day) as a byline or comment head prints it. */
export interface Timestamp extends Span {
  /** Four digits; null where the page leaves the year out. */
  readonly year: number | null;
  /** 1 to 12; null for a relative time such as "2 hrs ago". */
  readonly month: number | null;
  /** Of the month; null for a relative time. */
  readonly day: number | null;
  /** "HH:MM" in 24 hours; null where only the day is given. */
  readonly time: string | null;
  /** Order of day and month in "03/04/2012"; "either" where they could be swapped; null for named months. */
  readonly order: "day first" | "month first" | "either" | null;
  /** True for a time counted back from a moment that the page does not tell. */
  readonly relative: boolean;
  /** True for a relative time of less than a day ("46m ago"); absent elsewhere. */
  readonly isRecent?: true;
  /** 0 (Sunday) to 6 where a weekday stands for the date; absent elsewhere. */
  readonly weekday?: number;
  /** 0 (Sunday) to 6, where it stands beside a date without a year; absent elsewhere. */
  readonly onWeekday?: number;
}

const LONGEST_LINE = 400;
const RECENT = /(?:\b|\d)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\sago$|now$|moments? ago$/iu;

/** The first date or relative time in a short line; undefined where there is none or the line is too long for one. */
export function findTimestamp(line: string): Timestamp | undefined {
  return line.length > LONGEST_LINE ? undefined : readLine(line).timestamp;
}

/** Each way of reading a page asks about its lines again. */
const readLine = remembered((line) => ({timestamp: readTimestamp(line)}), LINES_OF_A_PAGE);

function readTimestamp(line: string): Timestamp | undefined {
  const dated = /\d/.test(line) ? findDated(line) : undefined;
  const relative = relativeWord.test(line) ? relativePattern.exec(line) : null;
  if (relative && (!dated || relative.index < dated.start)) {
    const start = relative.index;
    const none = {year: null, month: null, day: null, time: null, order: null};
    return {
      start,
      end: start + relative[0].length,
      relative: true,
      ...(RECENT.test(relative[0]) && {isRecent: true as const}),
      ...none
    };
  }
  return dated;
}

function findDated(line: string): Timestamp | undefined {
  let best: Timestamp | undefined;
  for (const {pattern, build} of datePatterns) {
    const found = pattern.exec(line);
    const date = found?.groups && build(found.groups);
    if (!found || !date || !isDay(date)) continue;
    if (best && (found.index > best.start || (found.index === best.start && best.end >= found.index + found[0].length)))
      continue;
    best = {start: found.index, end: found.index + found[0].length, time: null, relative: false, ...date};
  }
  return best && withTime(line, best);
}

function isDay({year, month, day}: {year: number | null; month: number; day: number}): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

const TIME_BEHIND = new RegExp(`^(?:\\s?[\\s,|·•@T/()\\-–—]{0,8}(?:at\\s{1,2})?)${timePattern}`, "iu");
const TIME_IN_FRONT = new RegExp(`${timePattern}(?:\\s?[\\s,|·•()\\-–—]{0,6}(?:on\\s{1,2})?)$`, "iu");

/** Widens a date by the time of day that stands beside it. */
function withTime(line: string, date: Timestamp): Timestamp {
  const after = TIME_BEHIND.exec(line.slice(date.end));
  const next = after?.groups && clock(after.groups);
  if (after && next) return {...date, end: date.end + after[0].length, time: next};
  const before = TIME_IN_FRONT.exec(line.slice(0, date.start));
  const previous = before?.groups && clock(before.groups);
  if (before && previous) return {...date, start: before.index, time: previous};
  return date;
}

function clock(groups: Record<string, string | undefined>): string | undefined {
  const half = groups.half?.[0]?.toLowerCase();
  const hour = Number(groups.hour ?? groups.hourOnly);
  const minute = Number(groups.minute ?? 0);
  // Some sites print "20:33pm" and "00:12am".
  const isWhole = (half === "p" && hour > 12) || (half === "a" && hour === 0);
  if (hour > (half && !isWhole ? 12 : 24) || minute > 59 || (half && hour === 0 && !isWhole)) return undefined;
  const hours = half && !isWhole ? (hour % 12) + (half === "p" ? 12 : 0) : hour % 24;
  return `${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
