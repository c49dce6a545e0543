import {findTimestamp, type Timestamp} from "./findTimestamp.ts";
import {timePattern, WEEKDAYS} from "./timestampPatterns.ts";

const WEEKDAY_CLOCK = new RegExp(
  `(?<![\\p{L}\\d])(?<weekday>${WEEKDAYS.join("|")})(?:day|s|sday|nesday|rs|rsday|urday)?` +
    `\\.?,?\\s{1,3}(?:at\\s)?${timePattern}`,
  "iu"
);
/** "3h" after a name: "Ann Holm · 3h", "Ann Holm 2d", "Ann Holm 2 months". */
const AGE =
  /(?:^|[·•|,(–—-]\s?|\s)\d{1,3}(?:\s?(?:min|mins|m|hrs?|h|d|wks?|w|mo|yrs?|y)\)?(?=$|\s?[·•|])|\s(?:day|week|month|year)s?$)/u;
const MOST_WORDS_BEFORE_AGE = 5;
const NONE = {year: null, month: null, day: null, time: null, order: null} as const;

/**
 * The time in a line that may be a comment's head: a date, or the shorter forms that only heads have ("Sun 16:20",
 * "3h").
 */
export function findHeadTime(line: string): Timestamp | undefined {
  return findTimestamp(line) ?? findWeekdayClock(line) ?? findAge(line);
}

function findWeekdayClock(line: string): Timestamp | undefined {
  const found = WEEKDAY_CLOCK.exec(line);
  const {weekday = "", hour, minute = "00", half} = found?.groups ?? {};
  if (!found || hour === undefined) return undefined;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase().startsWith("p") ? 12 : 0);
  const time = `${String(hours).padStart(2, "0")}:${minute}`;
  const day = WEEKDAYS.indexOf(weekday.toLowerCase());
  return {...NONE, start: found.index, end: found.index + found[0].length, relative: false, time, weekday: day};
}

function findAge(line: string): Timestamp | undefined {
  const found = AGE.exec(line);
  const before = line.slice(0, found?.index ?? 0);
  if (!found || before.split(/\s+/u).length > MOST_WORDS_BEFORE_AGE || /:\s?$/u.test(before)) return undefined;
  const recent = /\d\s?(?:mins?|m|hrs?|h)(?![a-z])/u.test(found[0]) ? {isRecent: true as const} : {};
  return {...NONE, start: found.index, end: found.index + found[0].length, relative: true, ...recent};
}
