import {anyOf} from "../../../anyOf.ts";
import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addDays, formatBounds, weekdayOf, type Bounds} from "../edtf.ts";
import {addMonths, publishedDay, publishedMonth, publishedYear, weekdayNear, weekOf} from "../resolve.ts";
import {count, GAP, month, monthNumber, numberOf, pad} from "../words.ts";

/** Weeks, months and years around the document's date: "last week", "two weeks ago", "next May". */
export const relativeRules: readonly DateRule[] = [
  {
    name: "relative/unit",
    needs: ["unit"],
    pattern: datePattern(
      String.raw`\b`,
      anyOf(
        `(?:(?<part>earlier|later)${GAP})?(?<which>last|this|next|previous|current|coming|past)`,
        `(?<partIn>earlier|later)${GAP}in${GAP}the`
      ),
      String.raw`${GAP}(?<unit>week(?:end)?|month|year|decade|century)\b(?![-‐‑])`
    ),
    build: buildUnit,
    examples: [
      ["They met last week.", "2012-09-24/2012-09-30"],
      ["They meet next month.", "2012-11"],
      ["later this year", "2012-10-04/2012-12-31"],
      ["earlier this week", "2012-10-01/2012-10-04"],
      ["He arrived this weekend.", "2012-09-29/2012-09-30"],
      ["He will arrive this weekend.", "2012-10-06/2012-10-07"],
      ["last year's trade", "2011"],
      ["later in the month", "2012-10-04/2012-10-31"]
    ],
    misses: ["this yearling", "the next five weeks", "at last weeks passed"]
  },
  {
    name: "relative/month",
    needs: ["month"],
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
    needs: ["unit"],
    pattern: datePattern(
      String.raw`\b(?:(?<loose>about|around|some|almost|nearly|over|more${GAP}than)${GAP})?`,
      `${count()}(?<half>${GAP}(?:and${GAP}a${GAP})?half)?${GAP}(?<unit>day|week|fortnight|month|year|decade)s?`,
      String.raw`(?:${GAP}(?<half2>and${GAP}a${GAP}half))?${GAP}ago\b`
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
    name: "relative/hours-ago",
    needs: ["unit"],
    pattern: datePattern(String.raw`\b(?:an|two|three|a${GAP}few)${GAP}hours?${GAP}ago\b`),
    build: (_, frame) => ({edtf: publishedDay(frame), basis: "inferred", past: true}),
    examples: [
      ["He landed a few hours ago.", "2012-10-04"],
      ["The talks ended two hours ago", "2012-10-04"]
    ],
    misses: ["forty hours ago", "a few hours of talks"]
  },
  {
    name: "relative/century-ago",
    needs: ["unit"],
    pattern: datePattern(
      String.raw`\b(?<part>half|a${GAP}quarter${GAP}of)${GAP}a${GAP}century${GAP}(?:ago|earlier|before)\b`
    ),
    build: ({part = ""}, frame) => {
      const now = publishedYear(frame);
      return {edtf: now === null ? null : `${now - (/half/i.test(part) ? 50 : 25)}~`, basis: "inferred", past: true};
    },
    examples: [
      ["Half a century ago they first met.", "1962~"],
      ["a quarter of a century earlier", "1987~"]
    ],
    misses: ["half a century of peace", "a quarter of a century on"]
  },
  {
    name: "relative/past-units",
    needs: ["unit"],
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?(?<which>last|past|previous|next|coming)${GAP}`,
      String.raw`${count()}${GAP}(?<unit>day|week|month|year)s\b`
    ),
    build: buildPastUnits,
    examples: [
      ["over the last two weeks", "2012-09-20/2012-10-04"],
      ["in the next three days", "2012-10-04/2012-10-07"],
      ["the past five years", "2007/2012"]
    ],
    misses: ["the last two men", "the next days"]
  }
];

function buildUnit({partIn, part = partIn, which = "", unit = ""}: Groups, frame: DateFrame): DateReading {
  const shift = /last|previous|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
  const isNear = unit.toLowerCase() === "weekend" && shift === 0;
  const whole = isNear ? nearWeekend(frame) : unitBounds(unit.toLowerCase(), shift, frame);
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
  // On a Sunday "last week" is mostly the one that ends.
  if (unit === "week")
    return day === null ? null : weekOf(shift < 0 && weekdayOf(day) === 6 ? addDays(day, 1) : day, shift);
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

/** "He arrived this weekend" and "he will arrive this weekend": the one before or after, as the verb tells. */
function nearWeekend(frame: DateFrame): Bounds | null {
  const saturday = weekdayNear(frame, 5);
  return saturday === null ? null : {first: saturday, last: addDays(saturday, 1)};
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
  if (/day|week|fortnight/i.test(unit)) {
    const days = Math.round(amount * (/week/i.test(unit) ? 7 : /fortnight/i.test(unit) ? 14 : 1));
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
