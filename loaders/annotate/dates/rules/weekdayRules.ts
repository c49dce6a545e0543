import {anyOf} from "../../../anyOf.ts";
import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addDays, daysBetween, formatBounds, isEdtf, weekdayOf} from "../edtf.ts";
import {addMonths, inYear, publishedDay, weekdayNear, weekOf} from "../resolve.ts";
import {
  day,
  fullYear,
  GAP,
  maybeYear,
  month,
  monthNumber,
  pad,
  weekday,
  weekdayNumber,
  WEEKDAY_PREFIX
} from "../words.ts";

const DAY_TIME = String.raw`(?:\s(?:morning|afternoon|evening|night))?`;

const LASTS_A_NIGHT = "stay|stop|stopover|visit|trip|flight|session|talks|train|bus|bag|success";

/** Days around the document's: "on Wednesday", "last Friday", "yesterday", "overnight". */
export const weekdayRules: readonly DateRule[] = [
  {
    name: "weekday/today",
    needs: ["today"],
    pattern: datePattern(
      String.raw`\b`,
      anyOf(
        `(?<today>today|tonight|this${GAP}(?:morning|afternoon|evening))`,
        `(?<ereyesterday>the${GAP}day${GAP}before${GAP}yesterday)`,
        `(?<yesterday>yesterday|last${GAP}night)`,
        `(?<overmorrow>the${GAP}day${GAP}after${GAP}tomorrow)`,
        "(?<tomorrow>tomorrow)"
      ),
      String.raw`${DAY_TIME}\b`
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
    name: "weekday/overnight",
    needs: ["today"],
    pattern: datePattern(String.raw`(?<!(?:\bto|\bwill|['’]ll)\s)\bovernight\b(?!\s(?:${LASTS_A_NIGHT}))`),
    build: (_, frame) => {
      const day = publishedDay(frame);
      return {edtf: day === null ? null : `${addDays(day, -1)}/${day}`, form: "interval", basis: "inferred"};
    },
    examples: [
      ["He arrived overnight.", "2012-10-03/2012-10-04"],
      ["Overnight, the line was cut", "2012-10-03/2012-10-04"]
    ],
    misses: ["an overnight train", "his overnight trip", "They will overnight there.", "to overnight at sea"]
  },
  {
    name: "weekday/day-of-month",
    needs: ["weekday", "day"],
    pattern: datePattern(
      `${weekday()}(?:,${GAP}|${GAP})(?:the${GAP})?${day()}`,
      String.raw`(?=\s?[.,;:)]|$|${GAP}(?!million|billion|people|of\b)\p{Ll})`
    ),
    build: buildDayOfMonth,
    examples: [
      ["He will be there on Friday 12.", "2012-10-12"],
      ["They met on Monday 1st and parted.", "2012-10-01"],
      ["He landed on Thursday the 27th.", "2012-09-27"]
    ],
    misses: ["on Friday 12 million came", "on Friday 13 of May", "on Monday 12 people came"]
  },
  {
    name: "weekday/alone",
    needs: ["weekday"],
    pattern: datePattern(
      String.raw`(?:\b(?:(?<which>last|next|this|coming)(?:${GAP}coming)?|(?<week>(?:last|next|this)${GAP}week))${GAP})?`,
      `${weekday()}(?:${GAP}(?:of${GAP})?(?<weekAfter>last|next|this)${GAP}week)?${DAY_TIME}`
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
    name: "weekday/weekend",
    needs: ["unit"],
    pattern: datePattern(
      String.raw`(?<=\b(?:over|at|during|on|for|spend|spends|spent|spending)${GAP})the${GAP}weekend\b(?!${GAP}of\b)`
    ),
    build: (_, frame) => {
      const saturday = weekdayNear(frame, 5);
      const edtf = saturday === null ? null : formatBounds({first: saturday, last: addDays(saturday, 1)});
      return {edtf, form: "interval", basis: "inferred"};
    },
    examples: [
      ["He flew to Baku over the weekend.", "2012-09-29/2012-09-30"],
      ["He will fly to Baku at the weekend.", "2012-10-06/2012-10-07"]
    ],
    misses: ["the weekend house", "at the weekend of his life"]
  },
  {
    name: "weekday/range",
    needs: ["weekday"],
    pattern: datePattern(
      String.raw`(?:\b(?:(?:from|between|(?<which>this|next|last))${GAP}))?${weekday("from")}`,
      anyOf(String.raw`\s?[-–]\s?`, `${GAP}(?:to|until|through|(?<pair>and))${GAP}`),
      weekday("to")
    ),
    build: ({from = "", to = "", pair, which}, frame) => {
      const first = buildWeekday({weekday: from, which}, frame).edtf;
      const length = ((weekdayNumber(to) ?? 0) - (weekdayNumber(from) ?? 0) + 7) % 7;
      if (pair !== undefined && length !== 1) return null;
      if (first === null) return {edtf: null, form: "interval", basis: "inferred", weekday: from.toLowerCase()};
      return {edtf: formatBounds({first, last: addDays(first, length)}), form: "interval", basis: "inferred"};
    },
    examples: [
      ["He was there from Monday to Wednesday.", "2012-10-01/2012-10-03"],
      ["He will be there Friday-Sunday.", "2012-10-05/2012-10-07"],
      ["He was there on Monday and Tuesday.", "2012-10-01/2012-10-02"],
      ["This Friday and Saturday he is in Ankara.", "2012-10-05/2012-10-06"]
    ],
    misses: ["from Monday to 5", "Mondays to Fridays", "Mondays and Tuesdays"]
  },
  {
    name: "weekday/to-day",
    needs: ["weekday", "month", "day"],
    pattern: datePattern(
      String.raw`\b(?:from|between)${GAP}${weekday("from")}${GAP}(?:to|until|till|through|and)${GAP}${WEEKDAY_PREFIX}`,
      anyOf(`${month()}${GAP}${day()}`, `${day("dayFirst")}${GAP}${month("monthBehind")}`),
      maybeYear()
    ),
    build: buildToDay,
    examples: [
      ["He will be there from Friday through October 12.", "2012-10-05/2012-10-12"],
      ["He was in Baku between Friday and 1 October.", "2012-09-28/2012-10-01"]
    ],
    misses: ["from Monday to October", "on Friday and October 12"]
  }
];

/** Days of a stay between a weekday and the date that ends it. */
const LONGEST_STAY = 21;

/** "from Friday to May 6": the weekday that the tense tells, or failing it the last one before the end. */
function buildToDay(groups: Groups, frame: DateFrame): DateReading | null {
  const {from = "", monthBehind, month: word = monthBehind, dayFirst = "", day: number = dayFirst} = groups;
  const ofYear = monthNumber(word);
  const stated = groups["year"] ?? fullYear(groups["yearShort"]);
  const end = ofYear === null ? null : inYear(frame, stated, (y) => `${y}-${pad(ofYear)}-${pad(Number(number))}`);
  if (end?.edtf == null) return null;
  const near = weekdayNear(frame, weekdayNumber(from) ?? 0);
  const length = near === null ? -1 : daysBetween(near, end.edtf);
  const back = (weekdayOf(end.edtf) - (weekdayNumber(from) ?? 0) + 7) % 7 || 7;
  const start = length > 0 && length <= LONGEST_STAY ? near : addDays(end.edtf, -back);
  return {edtf: `${start}/${end.edtf}`, form: "interval", basis: "inferred"};
}

/** "Thursday 25": the nearest month in which that day of the month is that day of the week; null where none is near. */
function buildDayOfMonth({weekday: word = "", day: number = ""}: Groups, frame: DateFrame): DateReading | null {
  const today = publishedDay(frame);
  if (today === null) return null;
  const months = [0, -1, 1].map((shift) => `${addMonths(today.slice(0, 7), shift)}-${pad(Number(number))}`);
  const fitting = months.filter((day) => isEdtf(day) && weekdayOf(day) === weekdayNumber(word));
  const near = fitting.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
  return near === undefined ? null : {edtf: near, basis: "inferred"};
}

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
