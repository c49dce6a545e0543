import {anyOf} from "../../../anyOf.ts";
import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addDays, lastDayOfMonth} from "../edtf.ts";
import {addMonths, checked, inYear, monthsOf} from "../resolve.ts";
import {day, fullYear, GAP, maybeYear, month, monthNumber, numberOf, pad, year} from "../words.ts";

const LAST_DAY = "(?:2[89]|3[01])(?:st|th)?";
const WEEKS = ["first", "second", "third", "fourth", "last"];

/** Stretches told by their length: "the nine months to September", "the second week of May", "the third quarter". */
export const stretchRules: readonly DateRule[] = [
  {
    name: "stretch/months-to",
    needs: ["unit", "month"],
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?`,
      `(?:(?<count>three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1[0-2])${GAP}months|(?<unit>year|quarter))${GAP}`,
      `(?:to|through|until|end(?:ed|ing)(?:${GAP}in)?)${GAP}(?:the${GAP}end${GAP}of${GAP}|${LAST_DAY}${GAP})?`,
      String.raw`${month()}(?:${GAP}${LAST_DAY})?(?!${GAP}\d{1,2}\b)${maybeYear()}`
    ),
    build: buildMonthsTo,
    examples: [
      ["In the nine months to September 2011, sales fell.", "2011-01/2011-09"],
      ["In the 12 months to June, sales fell.", "2011-07/2012-06"],
      ["Sales rose in the year ended June 2012.", "2011-07/2012-06"],
      ["in the fiscal year ended March 31, 2012", "2011-04/2012-03"],
      ["in the quarter ending September 2011", "2011-07/2011-09"]
    ],
    misses: ["nine months to the day", "the year to come"]
  },
  {
    name: "stretch/of-month",
    needs: ["unit", "month"],
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?${month()}`,
      String.raw`(?:${GAP}${year()}${GAP}(?<unit>year|quarter)|${GAP}(?<quarter>quarter))(?!\p{L})`
    ),
    build: buildMonthsTo,
    examples: [
      ["Exports in the June 2012 year were up.", "2011-07/2012-06"],
      ["Exports in the September 2011 quarter were up.", "2011-07/2011-09"],
      ["In the June quarter exports fell.", "2012-04/2012-06"]
    ],
    misses: ["the June of that year", "the old quarter of the city"]
  },
  {
    name: "stretch/week-of-month",
    needs: ["unit", "month"],
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?(?<nth>first|second|third|fourth|last)${GAP}week${GAP}`,
      `(?:of|in)${GAP}${month()}${maybeYear()}`
    ),
    build: buildWeekOfMonth,
    examples: [
      ["They will meet in the second week of November.", "2012-11-08/2012-11-14"],
      ["the last week of February 2012", "2012-02-23/2012-02-29"]
    ],
    misses: ["the first week of talks", "the second week of may-be"]
  },
  {
    name: "stretch/week-of-day",
    needs: ["unit", "month", "day"],
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?week${GAP}(?<edge>of|beginning|starting|ending)${GAP}(?:on${GAP})?`,
      anyOf(`${month()}${GAP}${day()}`, `${day("dayFirst")}${GAP}${month("monthAfter")}`),
      maybeYear()
    ),
    build: buildWeekOfDay,
    examples: [
      ["They will meet in the week of October 8.", "2012-10-08/2012-10-14"],
      ["in the week ending 30 September", "2012-09-24/2012-09-30"]
    ],
    misses: ["the week of talks", "a week of 8 days"]
  },
  {
    name: "stretch/quarter",
    needs: ["quarter"],
    pattern: datePattern(
      String.raw`(?<=\b(?:in|during|for|over)${GAP})`,
      anyOf(
        `the${GAP}(?<nth>first|second|third|fourth)${GAP}(?<unit>quarter|half)`,
        `the${GAP}first${GAP}(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven)${GAP}months`,
        "Q(?<q>[1-4])(?![\\p{L}\\d])"
      ),
      String.raw`(?!,?${GAP}(?:of|in|\d{4})\b)`
    ),
    build: buildQuarter,
    examples: [
      ["In the second quarter, exports fell.", "2012-04/2012-06"],
      ["In the first half, exports fell.", "2012-01/2012-06"],
      ["Exports fell in Q2 again.", "2012-04/2012-06"],
      ["Exports fell in the first nine months", "2012-01/2012-09"]
    ],
    misses: ["the third quarter of the city", "the second quarter was dull"]
  }
];

function buildMonthsTo(
  {count, unit, month: word, year: stated, yearShort}: Groups,
  frame: DateFrame
): DateReading | null {
  const number = monthNumber(word);
  const length = count !== undefined ? numberOf(count) : unit === "year" ? 12 : 3;
  if (number === null || length === null) return null;
  const end = inYear(frame, stated ?? fullYear(yearShort), (y) => `${y}-${pad(number)}`);
  return end?.edtf == null ? null : {...end, edtf: `${addMonths(end.edtf, 1 - length)}/${end.edtf}`, form: "interval"};
}

function buildWeekOfMonth(
  {nth = "", month: word, year: stated, yearShort}: Groups,
  frame: DateFrame
): DateReading | null {
  const number = monthNumber(word);
  if (number === null) return null;
  const week = WEEKS.indexOf(nth.toLowerCase());
  const write = (y: number): string => {
    const ofMonth = `${y}-${pad(number)}`;
    const last = week === 4 ? Number(lastDayOfMonth(ofMonth).slice(8)) : week * 7 + 7;
    return `${ofMonth}-${pad(last - 6)}/${ofMonth}-${pad(last)}`;
  };
  return inYear(frame, stated ?? fullYear(yearShort), write, "interval");
}

function buildWeekOfDay(groups: Groups, frame: DateFrame): DateReading | null {
  const {
    edge = "",
    month: word = groups["monthAfter"],
    day: number = groups["dayFirst"],
    year: stated,
    yearShort
  } = groups;
  const ofMonth = monthNumber(word);
  if (ofMonth === null) return null;
  const told = inYear(frame, stated ?? fullYear(yearShort), (y) => `${y}-${pad(ofMonth)}-${pad(Number(number))}`);
  if (told?.edtf == null) return null;
  const isEnd = /ending/i.test(edge);
  const edtf = `${addDays(told.edtf, isEnd ? -6 : 0)}/${addDays(told.edtf, isEnd ? 0 : 6)}`;
  return {...told, edtf, form: "interval"};
}

/** Without a year, the year that puts the quarter nearest to the document's date. */
function buildQuarter({nth, count, unit = "", q}: Groups, frame: DateFrame): DateReading | null {
  const index = q === undefined ? WEEKS.indexOf(nth?.toLowerCase() ?? "first") : Number(q) - 1;
  const whole = /half/i.test(unit) ? 6 : 3;
  const length = count === undefined ? whole : (numberOf(count) ?? whole);
  const from = index * whole + 1;
  if (from + length > 13) return null;
  const reading = inYear(frame, undefined, (y) => monthsOf(y, from, from + length - 1), "interval");
  return reading && checked(reading);
}
