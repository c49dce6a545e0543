import {anyOf} from "../../anyOf.ts";
import {readLexicon} from "../../readLexicon.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Months in other languages, by name in lower case. */
const foreignMonths = new Map(
  readLexicon("monthNames", ["month", "name"]).map(({month, name}) => [name, Number(month)])
);
const longestFirst = [...foreignMonths.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const FOREIGN_MONTH = `(?<month>${longestFirst.join("|")})`;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?";
/** The same, in group `weekday` by its first letters. */
const NAMED_WEEKDAY = "(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\\.?,?\\s{1,3})?";
/** Part of a pattern for an English month, whole or in short, without its stop. */
export const MONTH_NAME = anyOf(
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?",
  "nov(?:ember)?|dec(?:ember)?"
);
const CAPITALISED_MONTH = anyOf(
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?",
  "Nov(?:ember)?|Dec(?:ember)?"
);
const MONTH = `(?<month>${MONTH_NAME})\\.?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
// A year may run straight into the time of day ("201810:39"), so that it is not bounded by \b.
// So it may into an age ("20191 yr").
// "23rd July 1900hrs" has an hour there.
const YEAR = "(?<year>(?:19|20)\\d{2})(?!\\s?h(?:rs|ours)?\\b)(?!\\d{1,4}(?![\\d:.]|\\d?[:.]|\\s(?:yr|mo|d|h)\\b))";
const CLOCK_AHEAD = "(?=[\\s,|·•@\\-–—]{1,6}(?:at\\s)?\\d{1,2}[:.]\\d{2}|\\s{0,3}$|\\s?[·•|,)]|\\s\\(edited\\b)";

type DateGroups = Record<string, string | undefined>;

/** A way in which pages print a day; `build` gives undefined for what only looks like one. */
export interface DatePattern {
  /** Name of the way. */
  readonly name: string;
  /** What it looks like. */
  readonly pattern: RegExp;
  /** The day that a match tells. */
  readonly build: (groups: DateGroups) => CalendarDay | undefined;
}

interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /**
   * Order of day and month in a date of numbers alone; "either" where both would do (the first number is then in
   * `day`); null for named months.
   */
  readonly order: "day first" | "month first" | "either" | null;
  /** 0 (Sunday) to 6, where it stands beside a date without a year; absent elsewhere. */
  readonly onWeekday?: number;
}

const named = (groups: DateGroups): CalendarDay => ({
  ...(groups.weekday && {onWeekday: WEEKDAYS.indexOf(groups.weekday.toLowerCase())}),
  year: groups.year ? Number(groups.year) : groups.shortYear ? fullYear(groups.shortYear) : null,
  month: monthOf(groups.month ?? ""),
  day: Number(groups.day),
  order: null
});

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return foreignMonths.get(lower) ?? MONTHS.indexOf(lower.slice(0, 3)) + 1;
}

/** "14" is 2014 and "97" is 1997: pages with readers' comments are younger than 1970. */
const fullYear = (digits: string) => Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** How the names of the days of the week begin, from Sunday. */
export const WEEKDAYS = "sun mon tue wed thu fri sat".split(" ");

const isOnWeekday = (weekday: string | undefined, year: number, month: number, day: number) =>
  weekday !== undefined &&
  month <= 12 &&
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() === WEEKDAYS.indexOf(weekday.toLowerCase());

const numbered = ({year, first, second, shortYear, separator, weekday}: DateGroups): CalendarDay => {
  const [a, b] = [Number(first), Number(second)];
  const whole = year ? Number(year) : fullYear(shortYear ?? "");
  const isMonthFirst = isOnWeekday(weekday, whole, a, b);
  const isDayFirst = isOnWeekday(weekday, whole, b, a);
  if (isDayFirst && !isMonthFirst) return {year: whole, month: b, day: a, order: "day first"};
  if (b > 12 || (isMonthFirst && !isDayFirst)) return {year: whole, month: a, day: b, order: "month first"};
  // With dots the day comes first everywhere; with strokes and hyphens it depends on the country.
  // "05/05" tells nothing of others.
  if (a === b && separator !== ".") return {year: whole, month: b, day: a, order: null};
  const dayFirst = separator === "." || a > 12;
  return {year: whole, month: b, day: a, order: dayFirst ? "day first" : "either"};
};

/** Tried all; the earliest match in the line wins, then the longest. Each needs a digit. */
export const datePatterns: readonly DatePattern[] = [
  {
    name: "month-day-year",
    pattern: re(`\\b${WEEKDAY}${MONTH}\\s{0,2}${DAY}(?:\\s?,\\s?|\\s{1,3})${YEAR}`),
    build: named
  },
  {
    name: "day-month-year",
    pattern: re(`(?<!\\d)${WEEKDAY}${DAY}(?:\\s{1,2}of)?[\\s\\-.,/]{0,3}${MONTH}[\\s,\\-./]{0,3}${YEAR}`),
    build: named
  },
  {
    // As mail and Unix print it: "Sun Feb 1 18:59:21 PST 2004".
    name: "month-day-time-year",
    pattern: re(`\\b${WEEKDAY}${MONTH}\\s{1,2}${DAY}\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{3,4}\\s)?${YEAR}`),
    build: named
  },
  {
    name: "month-day-year-in-another-language",
    pattern: re(`(?<!\\p{L})${FOREIGN_MONTH}\\s${DAY},?\\s${YEAR}`),
    build: named
  },
  {
    name: "day-month-year-in-another-language",
    pattern: re(`(?<!\\d)${DAY}[.º°]?\\s{1,2}(?:de\\s)?${FOREIGN_MONTH},?\\s{1,2}(?:del?\\s)?${YEAR}`),
    build: named
  },
  {
    // Pages run a byline into its date: "Ann HolmMay 3, 2019".
    name: "month-day-year-after-a-name",
    pattern: new RegExp(
      String.raw`(?<=\p{L})(?<month>${CAPITALISED_MONTH})\.?\s(?<day>\d{1,2}),?\s(?<year>(?:19|20)\d{2})(?!\d)`,
      "u"
    ),
    build: named
  },
  {name: "weekday-day-month-year", pattern: re(`\\b${WEEKDAY}${DAY}\\s{1,3}${MONTH},?\\s{1,3}${YEAR}`), build: named},
  {
    name: "day-month-short-year",
    pattern: re(`\\b${WEEKDAY}${DAY}[\\s-]${MONTH}[\\s-]'?(?<shortYear>\\d{2})\\b(?![:.]\\d)`),
    build: named
  },
  {
    // The hour of a cable or dispatch: "R 031200Z OCT 72".
    name: "day-hour-month-short-year",
    pattern: re(`(?<!\\d)(?<day>\\d{2})\\d{4}\\s?Z\\s(?<month>${MONTH_NAME})\\s(?<shortYear>\\d{2})(?!\\d)`),
    build: named
  },
  {
    name: "month-day-short-year",
    pattern: re(`\\b${WEEKDAY}${MONTH}\\s${DAY},?\\s['’](?<shortYear>\\d{2})\\b`),
    build: named
  },
  {
    name: "dashed-month-day-short-year",
    pattern: re(`\\b${WEEKDAY}${MONTH}-${DAY}-(?<shortYear>\\d{2})\\b`),
    build: named
  },
  {
    name: "year-month-day",
    pattern: re(
      `(?<!\\d)${WEEKDAY}(?<year>(?:19|20)\\d{2})(?<separator>[-/.])` +
        "(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})(?!\\d)"
    ),
    build: ({year, month, day}) => ({year: Number(year), month: Number(month), day: Number(day), order: null})
  },
  {
    name: "numbers",
    pattern: re(
      `(?<![\\d.,/-])${NAMED_WEEKDAY}(?<first>\\d{1,2})(?<separator>[-/.]|\\s/\\s)(?<second>\\d{1,2})\\k<separator>` +
        "(?:(?<year>(?:19|20)\\d{2})|(?<shortYear>\\d{2}))(?![\\d/-]|\\.\\d)"
    ),
    build: numbered
  },
  {name: "month-day", pattern: re(`\\b${NAMED_WEEKDAY}${MONTH}\\s{1,2}${DAY}(?!\\d)${CLOCK_AHEAD}`), build: named},
  {
    name: "day-month",
    pattern: re(`(?<!\\d)${NAMED_WEEKDAY}${DAY}\\s{1,2}${MONTH}(?![a-z])${CLOCK_AHEAD}`),
    build: named
  }
];

const ZONE_NAME = anyOf(
  "Z|UTC|GMT|A?[ECMP][SD]?T|BST|IST|AWST|ACST|NZ[SD]T|C?EST|EEST|CET|EET|WET|MSK|PKT|JST|KST|SGT|HKT|EAT|CAT|WAT|ICT",
  "WIB|hrs|hours|uhr"
);
const NAMED_ZONE = String.raw`\s{0,2}\(?${ZONE_NAME}\b(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?\)?`;
const ZONE = anyOf(NAMED_ZONE, String.raw`\s?[+-]\d{2}:?\d{2}\b`) + "?";

/** Source of a pattern for a time of day with its zone, in groups `hour`, `minute`, `half` or `hourOnly`, `half`. */
export const timePattern =
  String.raw`(?<![\d:.])` +
  anyOf(
    String.raw`(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?!\d)`,
    String.raw`(?<hourOnly>\d{1,2})(?=\s?[ap]\.?m)`
  ) +
  String.raw`(?:\s{0,2}(?<half>[ap](?:\.\s?m\.|m\b\.?|\.m\b|m(?=[A-Z]))))?${ZONE}`;

function re(source: string): RegExp {
  return new RegExp(source, "iu");
}
