/** Pieces of pattern that the date rules are made of, each a bounded regular expression. */

/** White space between two words, a line break included. */
export const GAP = String.raw`\s{1,3}`;
/** A hyphen, dash or space inside a compound. */
export const JOIN = String.raw`(?:\s{1,3}|\s?[-‐‑–]\s?)`;

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];
const SHORT_MONTH = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
/** Part of a pattern for the name of a month in full or shortened, in lower case, without a full stop. */
export const MONTH_NAME = `${MONTHS.join("|")}|${SHORT_MONTH}`;
const MONTH_WORDS = String.raw`${MONTHS.join("|")}|(?:${SHORT_MONTH})\b\.?`;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SHORT_WEEKDAY = "mon|tues?|wed|thur?s?|fri|sat|sun";
const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty"
];

/** A month's name or short form, as a named group. */
export const month = (name = "month"): string => String.raw`\b(?<${name}>${MONTH_WORDS})(?![\p{L}\d])`;
/** A day of the month with or without its ordinal ending, as a named group. */
export const day = (name = "day"): string =>
  String.raw`(?<![\d.,:/$€£]|(?<=\p{L})(?<!\d(?:st|nd|rd|th))-)(?<${name}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:/]\d|%)`;
/** A year in four digits, as a named group. */
export const year = (name = "year"): string =>
  String.raw`(?<![\d.,$€£#])(?<${name}>1[5-9]\d\d|20\d\d)(?![\p{L}\d]|[.,:]\d|%)`;
/** A day of the week in full, as a named group. */
export const weekday = (name = "weekday"): string => String.raw`\b(?<${name}>${WEEKDAYS.join("|")})(?!\p{L})`;
/** A day of the week in front of a date, which it does not change. */
export const WEEKDAY_PREFIX = String.raw`(?:\b(?:${WEEKDAYS.join("|")}|(?:${SHORT_WEEKDAY})\b\.?),?\s{1,3})?`;
/** A small number in digits or words, or "a" for one, as a named group. */
export const count = (name = "count"): string =>
  String.raw`(?<![\d.,$€£-])\b(?<${name}>\d{1,3}|an?|${NUMBER_WORDS.slice(1).join("|")}|(?:a\s)?couple\sof)`;
/** An optional year after a month, with or without a comma. */
export const maybeYear = (name = "year"): string =>
  String.raw`(?:(?:,?\s{1,3}(?:of\s)?|-)${year(name)}|\s?['’](?<${name}Short>\d\d)(?!\d))?`;

/**
 * Number of a month from 1, by its name or short form; null for another word, and for "may" and "march" in lower case.
 */
export function monthNumber(word: string | undefined): number | null {
  if (word === undefined || /^(?:may|mar(?:ch)?)\b/.test(word)) return null;
  const start = word.toLowerCase().replace(".", "");
  const number = MONTHS.findIndex((name) => name.startsWith(start));
  return number < 0 ? null : number + 1;
}

/** Number of a weekday, Monday 0; null for another word. */
export function weekdayNumber(word: string): number | null {
  const number = WEEKDAYS.indexOf(word.toLowerCase());
  return number < 0 ? null : number;
}

/** The number that a word or digits say, with "a" as one and "a couple of" as two; null for another word. */
export function numberOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  if (lower === "a" || lower === "an") return 1;
  if (lower.includes("couple")) return 2;
  const number = NUMBER_WORDS.indexOf(lower);
  return number < 0 ? null : number;
}

/** Two digits, with a zero in front where needed. */
export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** The year that "'98" means. */
export function fullYear(short: string | undefined): string | undefined {
  if (short === undefined) return undefined;
  return `${Number(short) > 50 ? 19 : 20}${short}`;
}
