import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {formatInterval} from "../edtf.ts";
import {checked, inYear} from "../resolve.ts";
import {day, fullYear, GAP, maybeYear, month, monthNumber, pad, WEEKDAY_PREFIX, year} from "../words.ts";

const FROM = `(?:\\b(?<lead>from|between)${GAP}(?:the${GAP})?)?`;
/** Between two ends; a list of two is no stretch unless they follow each other. */
const UNTIL = String.raw`(?:\s?[-–—]\s?|-to-|\s{1,3}(?:to|until|till|through|(?<list>and|or))\s{1,3})`;

/** Stretches with both ends written out: "October 2-3", "26 to 31 March", "January to June 2012", "2016–2018". */
export const rangeRules: readonly DateRule[] = [
  {
    name: "range/month-days",
    needs: ["month", "day"],
    pattern: datePattern(
      `${FROM}${WEEKDAY_PREFIX}${month()}${GAP}(?:the${GAP})?${day("from")}`,
      `${UNTIL}${WEEKDAY_PREFIX}(?:the${GAP})?${day("to")}${maybeYear()}`
    ),
    build: buildDays,
    examples: [
      ["The summit of October 2-3, 2011 was short.", "2011-10-02/2011-10-03"],
      ["He was there on October 2 and 3.", "2012-10-02/2012-10-03"],
      ["He was there from October 2nd-3rd.", "2012-10-02/2012-10-03"]
    ],
    misses: ["September 5 and 28", "Page 3-4 of the report"]
  },
  {
    name: "range/days-month",
    needs: ["month", "day"],
    pattern: datePattern(
      `${FROM}${WEEKDAY_PREFIX}${day("from")}`,
      `${UNTIL}${WEEKDAY_PREFIX}(?:the${GAP})?${day("to")}${GAP}(?:of${GAP})?${month()}${maybeYear()}`
    ),
    build: buildDays,
    examples: [
      ["The visit lasted from 3 to 4 October.", "2012-10-03/2012-10-04"],
      ["They met on 26 and 27 January 2011.", "2011-01-26/2011-01-27"],
      ["It is planned for 28–30 November", "2012-11-28/2012-11-30"]
    ],
    misses: ["From 4 to 3 October nobody came.", "Some 3 to 4 may come."]
  },
  {
    name: "range/across-months",
    needs: ["month", "day"],
    pattern: datePattern(
      `${FROM}${WEEKDAY_PREFIX}${month("monthFrom")}${GAP}${day("from")}${maybeYear("yearFrom")}`,
      `${UNTIL}${WEEKDAY_PREFIX}${month("monthTo")}${GAP}${day("to")}${maybeYear()}`
    ),
    build: buildAcross,
    examples: [
      ["He was away from September 30 to October 2.", "2012-09-30/2012-10-02"],
      ["The tour of December 30, 2010 - January 4, 2011", "2010-12-30/2011-01-04"]
    ],
    misses: ["October 3 or so", "April 30 and 12 others"]
  },
  {
    name: "range/across-months-day-first",
    needs: ["month", "day"],
    pattern: datePattern(
      `${FROM}${WEEKDAY_PREFIX}${day("from")}${GAP}${month("monthFrom")}${maybeYear("yearFrom")}`,
      `${UNTIL}${WEEKDAY_PREFIX}(?:the${GAP})?${day("to")}${GAP}${month("monthTo")}${maybeYear()}`
    ),
    build: buildAcross,
    examples: [
      ["He was away from 30 September to 2 October.", "2012-09-30/2012-10-02"],
      ["The tour of 30 December 2010 – 4 January 2011", "2010-12-30/2011-01-04"],
      ["from 30 December to 4 January 2011", "2010-12-30/2011-01-04"]
    ],
    misses: ["3 October and so on", "30 to 4 people"]
  },
  {
    name: "range/months",
    needs: ["month"],
    pattern: datePattern(
      `${FROM}${month("monthFrom")}${maybeYear("yearFrom")}${UNTIL}${month("monthTo")}${maybeYear()}`
    ),
    build: buildMonths,
    examples: [
      ["Trade from January to June 2011 grew.", "2011-01/2011-06"],
      ["Sales fell in January-August.", "2012-01/2012-08"],
      ["The January-to-August sales fell.", "2012-01/2012-08"],
      ["between November 2010 and February 2011", "2010-11/2011-02"]
    ],
    misses: ["They march to May Street.", "January and June"]
  },
  {
    name: "range/years",
    needs: ["fourDigits"],
    pattern: datePattern(`${FROM}${year("yearFrom")}${UNTIL}${year()}`),
    build: buildYears,
    examples: [
      ["Output doubled between 2006 and 2008.", "2006/2008"],
      ["the programme for 2013–2015", "2013/2015"]
    ],
    misses: ["from 2018 to 2016", "2003 and 2010"]
  }
];

function interval(from: string, to: string): DateReading | null {
  return checked({edtf: formatInterval(from, to), form: "interval"});
}

/** "2003 and 2010" are two years; "2016 and 2017", "between 2003 and 2010" are a stretch. */
function isList({list, lead = ""}: Groups, from: number, to: number): boolean {
  return list !== undefined && !/between/i.test(lead) && to - from !== 1;
}

function buildYears(groups: Groups): DateReading | null {
  const {yearFrom = "", year: yearTo = ""} = groups;
  return isList(groups, Number(yearFrom), Number(yearTo)) ? null : interval(yearFrom, yearTo);
}

function buildDays(groups: Groups, frame: DateFrame): DateReading | null {
  const {month: word, from, to, year: stated, yearShort} = groups;
  const number = monthNumber(word);
  if (number === null || Number(from) >= Number(to) || isList(groups, Number(from), Number(to))) return null;
  const write = (y: number): string => [from, to].map((d) => `${y}-${pad(number)}-${pad(Number(d))}`).join("/");
  return inYear(frame, stated ?? fullYear(yearShort), write, "interval");
}

function buildAcross(groups: Groups, frame: DateFrame): DateReading | null {
  const monthFrom = monthNumber(groups["monthFrom"]);
  const monthTo = monthNumber(groups["monthTo"]);
  if (monthFrom === null || monthTo === null) return null;
  const from = `${pad(monthFrom)}-${pad(Number(groups["from"]))}`;
  const to = `${pad(monthTo)}-${pad(Number(groups["to"]))}`;
  return spanning(groups, frame, from, to);
}

function buildMonths(groups: Groups, frame: DateFrame): DateReading | null {
  const monthFrom = monthNumber(groups["monthFrom"]);
  const monthTo = monthNumber(groups["monthTo"]);
  if (monthFrom === null || monthTo === null || monthFrom === monthTo || isList(groups, monthFrom, monthTo))
    return null;
  return spanning(groups, frame, pad(monthFrom), pad(monthTo));
}

/** The year belongs to the end; a start later in the calendar than the end lies in the year before. */
function spanning(groups: Groups, frame: DateFrame, from: string, to: string): DateReading | null {
  const yearFrom = groups["yearFrom"] ?? fullYear(groups["yearFromShort"]);
  const yearTo = groups["year"] ?? fullYear(groups["yearShort"]);
  if (yearFrom !== undefined && yearTo !== undefined) return interval(`${yearFrom}-${from}`, `${yearTo}-${to}`);
  const turns = from > to ? 1 : 0;
  const stated = yearFrom === undefined ? yearTo : String(Number(yearFrom) + turns);
  return inYear(frame, stated, (y) => `${y - turns}-${from}/${y}-${to}`, "interval");
}
