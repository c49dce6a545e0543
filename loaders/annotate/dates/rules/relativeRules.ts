import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addDays, formatBounds, weekdayOf, type Bounds} from "../edtf.ts";
import {addMonths, publishedDay, publishedMonth, publishedYear, weekdayNear, weekOf} from "../resolve.ts";
import {count, GAP, month, monthNumber, numberOf, pad, weekday, weekdayNumber} from "../words.ts";

const DAY_TIME = String.raw`(?:\s(?:morning|afternoon|evening|night))?`;

/** Expressions that count from the document's date: "on Wednesday", "last week", "two weeks ago", "next May". */
export const relativeRules: readonly DateRule[] = [
  {
    name: "relative/day",
    pattern: datePattern(
      String.raw`\b(?:(?<today>today|tonight|this${GAP}(?:morning|afternoon|evening))|(?<ereyesterday>the${GAP}day${GAP}before${GAP}yesterday)|(?<yesterday>yesterday|last${GAP}night)|(?<overmorrow>the${GAP}day${GAP}after${GAP}tomorrow)|(?<tomorrow>tomorrow))${DAY_TIME}\b`
    ),
    build: ({ereyesterday, yesterday, overmorrow, tomorrow}, frame) => {
      const shift = ereyesterday ? -2 : yesterday ? -1 : overmorrow ? 2 : tomorrow ? 1 : 0;
      const day = publishedDay(frame);
      const reading = {edtf: day === null ? null : addDays(day, shift), basis: "inferred"} as const;
      return shift === 0 ? reading : {...reading, past: shift < 0};
    },
    examples: [
      ["They met yesterday evening.", "2012-10-03"],
      ["He flies home tomorrow.", "2012-10-05"],
      ["He spoke today", "2012-10-04"]
    ],
    misses: ["Todays and tomorrows", "this mornings"]
  },
  {
    name: "relative/overnight",
    pattern: datePattern(String.raw`\bovernight\b(?!\s(?:stay|train|bus|bag|success))`),
    build: (_, frame) => {
      const day = publishedDay(frame);
      return {edtf: day === null ? null : `${addDays(day, -1)}/${day}`, form: "interval", basis: "inferred"};
    },
    examples: [
      ["He arrived overnight.", "2012-10-03/2012-10-04"],
      ["Overnight, the line was cut", "2012-10-03/2012-10-04"]
    ],
    misses: ["an overnight train", "overnights"]
  },
  {
    name: "relative/weekday",
    pattern: datePattern(
      String.raw`(?:\b(?:(?<which>last|next|this|coming)(?:${GAP}coming)?|(?<week>(?:last|next|this)${GAP}week))${GAP})?${weekday()}(?:${GAP}(?:of${GAP})?(?<weekAfter>last|next|this)${GAP}week)?${DAY_TIME}`
    ),
    build: buildWeekday,
    examples: [
      ["He arrived on Wednesday.", "2012-10-03"],
      ["He will arrive on Tuesday.", "2012-10-09"],
      ["They met last Thursday", "2012-09-27"],
      ["talks next Monday", "2012-10-08"],
      ["he came on Monday night", "2012-10-01"],
      ["he comes on Tuesday next week", "2012-10-09"]
    ],
    misses: ["Sun Pharma", "open wed to sat", "Mondays"]
  },
  {
    name: "relative/weekday-range",
    pattern: datePattern(
      String.raw`(?:\b(?:from|between)${GAP})?${weekday("from")}(?:\s?[-–]\s?|${GAP}(?:to|until|through)${GAP})${weekday("to")}`
    ),
    build: ({from = "", to = ""}, frame) => {
      const first = weekdayNear(frame, weekdayNumber(from) ?? 0);
      const length = ((weekdayNumber(to) ?? 0) - (weekdayNumber(from) ?? 0) + 7) % 7;
      if (first === null) return {edtf: null, form: "interval", basis: "inferred", weekday: from.toLowerCase()};
      return {edtf: formatBounds({first, last: addDays(first, length)}), form: "interval", basis: "inferred"};
    },
    examples: [
      ["He was there from Monday to Wednesday.", "2012-10-01/2012-10-03"],
      ["He will be there Friday-Sunday.", "2012-10-05/2012-10-07"]
    ],
    misses: ["from Monday to 5", "Mondays to Fridays"]
  },
  {
    name: "relative/unit",
    pattern: datePattern(
      String.raw`\b(?:(?<part>earlier|later)${GAP})?(?<which>last|this|next|previous|current|coming|past)${GAP}(?<unit>week(?:end)?|month|year|decade|century)\b(?![-‐‑])`
    ),
    build: buildUnit,
    examples: [
      ["They met last week.", "2012-09-24/2012-09-30"],
      ["They meet next month.", "2012-11"],
      ["later this year", "2012-10-04/2012-12-31"],
      ["earlier this week", "2012-10-01/2012-10-04"],
      ["last year's trade", "2011"]
    ],
    misses: ["this yearling", "the next five weeks", "at last weeks passed"]
  },
  {
    name: "relative/month",
    pattern: datePattern(String.raw`\b(?<which>last|this|next|coming)${GAP}${month()}`),
    build: buildNamedMonth,
    examples: [
      ["They met last September.", "2012-09"],
      ["They met last December", "2011-12"],
      ["due next May", "2013-05"],
      ["this March", "2012-03"]
    ],
    misses: ["at last may he rest", "the next march of people"]
  },
  {
    name: "relative/ago",
    pattern: datePattern(
      String.raw`\b(?:(?<loose>about|around|some|almost|nearly|over|more${GAP}than)${GAP})?${count()}(?<half>${GAP}(?:and${GAP}a${GAP})?half)?${GAP}(?<unit>day|week|month|year|decade)s?(?:${GAP}(?<half2>and${GAP}a${GAP}half))?${GAP}ago\b`
    ),
    build: buildAgo,
    examples: [
      ["They met two days ago.", "2012-10-02"],
      ["agreed two weeks ago", "2012-09-20~"],
      ["six months ago", "2012-04~"],
      ["a year ago", "2011~"]
    ],
    misses: ["long ago", "two weeks agog", "three men ago"]
  },
  {
    name: "relative/past-units",
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?(?<which>last|past|previous|next|coming)${GAP}${count()}${GAP}(?<unit>day|week|month|year)s\b`
    ),
    build: buildPastUnits,
    examples: [
      ["over the last two weeks", "2012-09-20/2012-10-04"],
      ["in the next three days", "2012-10-04/2012-10-07"],
      ["the past five years", "2007/2012"]
    ],
    misses: ["the last two men", "the next days"]
  },
  {
    name: "relative/season",
    pattern: datePattern(
      String.raw`\b(?<which>last|this|next)${GAP}(?<season>spring|summer|autumn|winter)\b(?!${GAP}\d)`
    ),
    build: ({which = "", season = ""}, frame) => {
      const now = publishedMonth(frame);
      if (now === null) return {edtf: null, basis: "inferred"};
      const index = ["spring", "summer", "autumn", "winter"].indexOf(season.toLowerCase());
      const of = Number(now.slice(0, 4));
      const first = `${of}-${pad(index * 3 + 3)}`;
      const shift =
        /last/i.test(which) && addMonths(first, 2) >= now ? -12 : /next/i.test(which) && first <= now ? 12 : 0;
      return {edtf: `${addMonths(first, shift)}/${addMonths(first, shift + 2)}`, form: "interval", basis: "inferred"};
    },
    examples: [
      ["They met last summer.", "2012-06/2012-08"],
      ["due next spring", "2013-03/2013-05"]
    ],
    misses: ["this spring 2012", "the last springs"]
  }
];

function buildWeekday({which, week, weekAfter, weekday: word = ""}: Groups, frame: DateFrame): DateReading {
  const number = weekdayNumber(word) ?? 0;
  const day = publishedDay(frame);
  const direction = (week ?? weekAfter ?? which ?? "").toLowerCase();
  const past = direction.startsWith("last") ? {past: true} : /^(?:next|coming)/.test(direction) ? {past: false} : {};
  if (day === null) return {edtf: null, basis: "inferred", weekday: word.toLowerCase(), ...past};
  if (week !== undefined || weekAfter !== undefined) {
    const shift = direction.startsWith("last") ? -1 : direction.startsWith("next") ? 1 : 0;
    return {edtf: addDays(weekOf(day, shift).first ?? day, number), basis: "inferred", ...past};
  }
  const back = (weekdayOf(day) - number + 7) % 7;
  if (direction === "last") return {edtf: addDays(day, -(back || 7)), basis: "inferred", ...past};
  if (direction === "next" || direction === "coming") return {edtf: addDays(day, 7 - back), basis: "inferred", ...past};
  const isAhead = direction === "this" && frame.tense !== "past";
  return {edtf: weekdayNear(isAhead ? {...frame, tense: "future"} : frame, number), basis: "inferred"};
}

function buildUnit({part, which = "", unit = ""}: Groups, frame: DateFrame): DateReading {
  const shift = /last|previous|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
  const whole = unitBounds(unit.toLowerCase(), shift, frame);
  const past = shift === 0 ? (part === undefined ? {} : {past: /earlier/i.test(part)}) : {past: shift < 0};
  const day = publishedDay(frame);
  const cut = whole === null || part === undefined || shift !== 0 || day === null ? whole : cutAt(whole, part, day);
  const form = unit.length === 4 || unit === "weekend" || part !== undefined ? "interval" : "point";
  return {edtf: cut === null ? null : formatBounds(cut), form, basis: "inferred", ...past};
}

function cutAt(whole: Bounds, part: string, day: string): Bounds {
  return /earlier/i.test(part) ? {first: whole.first, last: day} : {first: day, last: whole.last};
}

function unitBounds(unit: string, shift: number, frame: DateFrame): Bounds | null {
  const day = publishedDay(frame);
  const ofMonth = publishedMonth(frame);
  const ofYear = publishedYear(frame);
  if (unit === "week") return day === null ? null : weekOf(day, shift);
  if (unit === "weekend") return day === null ? null : weekendOf(day, shift);
  if (unit === "month") return ofMonth === null ? null : monthBounds(addMonths(ofMonth, shift));
  if (ofYear === null) return null;
  if (unit === "year") return {first: `${ofYear + shift}-01-01`, last: `${ofYear + shift}-12-31`};
  const size = unit === "decade" ? 10 : 100;
  const from = (Math.floor(ofYear / size) + shift) * size;
  return {first: `${from}-01-01`, last: `${from + size - 1}-12-31`};
}

function monthBounds(ofMonth: string): Bounds {
  return {first: `${ofMonth}-01`, last: addDays(`${addMonths(ofMonth, 1)}-01`, -1)};
}

function weekendOf(day: string, shift: number): Bounds {
  const saturday = addDays(weekOf(day, shift).first ?? day, 5);
  return {first: saturday, last: addDays(saturday, 1)};
}

function buildNamedMonth({which = "", month: word}: Groups, frame: DateFrame): DateReading | null {
  const number = monthNumber(word);
  const now = publishedMonth(frame);
  if (number === null) return null;
  const past = /this/i.test(which) ? {} : {past: /last/i.test(which)};
  if (now === null) return {edtf: null, basis: "inferred", ...past};
  const named = `${now.slice(0, 4)}-${pad(number)}`;
  const shift = /last/i.test(which) && named >= now ? -12 : /next|coming/i.test(which) && named <= now ? 12 : 0;
  return {edtf: addMonths(named, shift), basis: "inferred", ...past};
}

/** Days are exact; "two weeks ago" and longer are rounded by whoever says so, hence approximate. */
function buildAgo({loose, count: word = "", half, half2, unit = ""}: Groups, frame: DateFrame): DateReading | null {
  const number = numberOf(word);
  if (number === null) return null;
  const day = publishedDay(frame);
  const ofYear = publishedYear(frame);
  const ofMonth = publishedMonth(frame);
  const amount = number + (half === undefined && half2 === undefined ? 0 : 0.5);
  const mark = loose === undefined && /day/i.test(unit) ? "" : "~";
  const back = {basis: "inferred", past: true} as const;
  if (/day|week/i.test(unit)) {
    const days = Math.round(amount * (/week/i.test(unit) ? 7 : 1));
    return {edtf: day === null ? null : addDays(day, -days) + mark, ...back};
  }
  if (/month/i.test(unit))
    return {edtf: ofMonth === null ? null : `${addMonths(ofMonth, -Math.round(amount))}~`, ...back};
  return {edtf: ofYear === null ? null : `${ofYear - Math.round(amount * (/decade/i.test(unit) ? 10 : 1))}~`, ...back};
}

function buildPastUnits({which = "", count: word = "", unit = ""}: Groups, frame: DateFrame): DateReading | null {
  const number = numberOf(word);
  if (number === null) return null;
  const sign = /next|coming/i.test(which) ? 1 : -1;
  const now = /year/i.test(unit)
    ? publishedYear(frame)
    : /month/i.test(unit)
      ? publishedMonth(frame)
      : publishedDay(frame);
  if (now === null) return {edtf: null, form: "interval", basis: "inferred", past: sign < 0};
  const far = moved(now, sign * number, /week/i.test(unit));
  return {edtf: sign < 0 ? `${far}/${now}` : `${now}/${far}`, form: "interval", basis: "inferred", past: sign < 0};
}

function moved(from: string | number, by: number, isWeeks: boolean): string {
  if (typeof from === "number") return String(from + by);
  return from.length === 7 ? addMonths(from, by) : addDays(from, by * (isWeeks ? 7 : 1));
}
