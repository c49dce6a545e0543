import {anyOf} from "../../../anyOf.ts";
import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addDays, lastDayOfMonth} from "../edtf.ts";
import {addMonths, checked, inYear, monthsOf, publishedMonth, shiftedYear} from "../resolve.ts";
import {fullYear, GAP, JOIN, maybeYear, month, monthNumber, numberOf, pad, year} from "../words.ts";

const DAYS = `(?:first|early|last|final)${GAP}(?:(?:few|two|three|four|five)${GAP})?days`;
const EDGE = `(?:the${GAP})?(?:very${GAP})?(?:beginning|start|middle|end|close|${DAYS})${GAP}of`;
const HALF = `(?:the${GAP})?(?:first|second)${GAP}half${GAP}of`;
const PART = `(?<part>early|mid|middle|late|${EDGE})`;
const PART_OF_MONTH = `(?<part>early|mid|middle|late|${EDGE}|${HALF})`;
const WHOSE_YEAR = String.raw`(?:(?:the|this)${GAP}year|this${GAP}year|(?<which>last|next)${GAP}year)`;
/** Months of a part of the year: "the first nine months". */
const COUNT = "(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven)";
const ORDINALS = ["first", "second", "third", "fourth"];
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** Parts of months and years: "late May", "early 2018", "Q3 2021", "the summer of 2014". */
export const partRules: readonly DateRule[] = [
  {
    name: "part/of-month",
    needs: ["month", "part"],
    pattern: datePattern(`\\b${PART_OF_MONTH}(?:${JOIN})${month()}${maybeYear()}`),
    build: buildPartOfMonth,
    examples: [
      ["They meet in late May 2013.", "2013-05-21/2013-05-31"],
      ["It was mid-September.", "2012-09-11/2012-09-20"],
      ["at the end of March 2011", "2011-03-21/2011-03-31"],
      ["in the second half of November", "2012-11-16/2012-11-30"]
    ],
    misses: ["too late may it come", "the end of may-be", "the second half of the match"]
  },
  {
    name: "part/of-year",
    needs: ["part"],
    pattern: datePattern(`\\b${PART}(?:${JOIN})(?:${year()}|${WHOSE_YEAR})`),
    build: buildPartOfYear,
    examples: [
      ["They met in early 2010.", "2010-01/2010-04"],
      ["built from mid-2009 to", "2009-05/2009-08"],
      ["until the end of the year", "../2012-12-31"],
      ["before the middle of next year", "../2013-06-30"]
    ],
    misses: ["the end of 300 days", "late in the day"]
  },
  {
    name: "part/of-this-month",
    needs: ["part", "unit"],
    pattern: datePattern(`\\b${PART_OF_MONTH}${GAP}(?:(?:the|this)${GAP}month|(?<which>last|next)${GAP}month)`),
    build: buildPartOfThisMonth,
    examples: [
      ["by the end of the month", "../2012-10-31"],
      ["early next month they meet", "2012-11-01/2012-11-10"],
      ["in the first half of this month", "2012-10-01/2012-10-15"]
    ],
    misses: ["the end of the road", "late this evening"]
  },
  {
    name: "part/quarter",
    needs: ["quarter"],
    pattern: datePattern(
      String.raw`\b(?:(?:the|this|next|last)${GAP})?`,
      anyOf(
        "Q(?<q>[1-4])",
        `(?<nth>first|second|third|fourth|last)(?:${GAP}${COUNT})?${GAP}(?<unit>quarter|half|months)`
      ),
      anyOf(
        `(?:${GAP}|,${GAP}|${GAP}of${GAP}|${GAP}in${GAP})(?:${year()}|(?<this>${WHOSE_YEAR}))`,
        String.raw`['’](?<yearShort>\d\d)(?!\d)`
      )
    ),
    build: buildQuarter,
    examples: [
      ["Output rose in Q3 2011.", "2011-07/2011-09"],
      ["in the first quarter of 2010", "2010-01/2010-03"],
      ["over the first nine months of this year", "2012-01/2012-09"],
      ["the second half of 2011", "2011-07/2011-12"]
    ],
    misses: ["the third quarter of the city", "the first half was dull", "Q7 2011"]
  },
  {
    name: "part/season",
    needs: ["season"],
    pattern: datePattern(
      String.raw`\b(?:(?:the|last|this|next)${GAP})?(?<part>early${GAP}|late${GAP})?`,
      `(?<season>spring|summer|autumn|fall|winter)(?:${GAP}|${GAP}of${GAP}|,${GAP})`,
      `(?:${year()}|this${GAP}year|(?<which>last|next)${GAP}year)`
    ),
    build: buildSeason,
    examples: [
      ["They met in the summer of 2010.", "2010-06/2010-08"],
      ["a deal of spring 2011", "2011-03/2011-05"],
      ["in the winter of 2010", "2010-12/2011-02"]
    ],
    misses: ["spring water", "a fall to 2000 points"]
  }
];

type PartName = "early" | "middle" | "end";
type PartOfMonth = PartName | "first half" | "second half";

function partName(part: string): PartName {
  if (/early|beginning|start|first/i.test(part)) return "early";
  return /mid/i.test(part) ? "middle" : "end";
}

function partNameOfMonth(part: string): PartOfMonth {
  if (!/half/i.test(part)) return partName(part);
  return /first/i.test(part) ? "first half" : "second half";
}

/** First and last day of each part of a month; null for the month's own last day. */
const DAYS_OF_PART: Readonly<Record<PartOfMonth, readonly [number, number | null]>> = {
  early: [1, 10],
  middle: [11, 20],
  end: [21, null],
  "first half": [1, 15],
  "second half": [16, null]
};

function partOfMonth(ofMonth: string, part: PartOfMonth): DateReading {
  const last = lastDayOfMonth(ofMonth);
  const [from, to] = DAYS_OF_PART[part];
  const end = to ?? Number(last.slice(8));
  const deadline = `${ofMonth}-${pad(part === "middle" ? 15 : end)}`;
  return {edtf: `${ofMonth}-${pad(from)}/${ofMonth}-${end}`, form: "interval", deadline};
}

function buildPartOfMonth(
  {part = "", month: word, year: stated, yearShort}: Groups,
  frame: DateFrame
): DateReading | null {
  const number = monthNumber(word);
  if (number === null) return null;
  const write = (y: number): string => partOfMonth(`${y}-${pad(number)}`, partNameOfMonth(part)).edtf ?? "";
  const reading = inYear(frame, stated ?? fullYear(yearShort), write, "interval");
  if (reading?.edtf == null) return null;
  return {...partOfMonth(reading.edtf.slice(0, 7), partNameOfMonth(part)), basis: reading.basis ?? "stated"};
}

function buildPartOfThisMonth({part = "", which}: Groups, frame: DateFrame): DateReading | null {
  const now = publishedMonth(frame);
  if (now === null) return null;
  const moved = addMonths(now, which === undefined ? 0 : /last/i.test(which) ? -1 : 1);
  return {...partOfMonth(moved, partNameOfMonth(part)), basis: "inferred"};
}

function buildPartOfYear({part = "", year: stated, which}: Groups, frame: DateFrame): DateReading | null {
  const of = stated === undefined ? shiftedYear(which, frame) : Number(stated);
  if (of === null) return null;
  const name = partName(part);
  const [from, to] = name === "early" ? [1, 4] : name === "middle" ? [5, 8] : [9, 12];
  const deadline = addDays(
    `${of}-${name === "early" ? "05-01" : name === "middle" ? "07-01" : "12-31"}`,
    name === "end" ? 0 : -1
  );
  return {
    edtf: monthsOf(of, from, to),
    form: "interval",
    deadline,
    basis: stated === undefined ? "inferred" : "stated"
  };
}

function buildQuarter(groups: Groups, frame: DateFrame): DateReading | null {
  const {q, nth = "", unit = "quarter", count, year: stated, yearShort, which} = groups;
  const full = stated ?? fullYear(yearShort);
  const of = full === undefined ? shiftedYear(which, frame) : Number(full);
  const length = /months/i.test(unit) ? numberOf(count ?? "") : /half/i.test(unit) ? 6 : 3;
  if (of === null || length === null || (count !== undefined && !/months/i.test(unit))) return null;
  const isLast = /last/i.test(nth);
  const index = isLast
    ? Math.floor(12 / length) - 1
    : q === undefined
      ? ORDINALS.indexOf(nth.toLowerCase())
      : Number(q) - 1;
  const from = isLast && /months/i.test(unit) ? 13 - length : index * length + 1;
  if (from + length > 13) return null;
  return {
    edtf: monthsOf(of, from, from + length - 1),
    form: "interval",
    basis: full === undefined ? "inferred" : "stated"
  };
}

/** Seasons of the northern hemisphere as whole months; a winter begins in the year that it is named after. */
function buildSeason({season = "", year: stated, which}: Groups, frame: DateFrame): DateReading | null {
  const of = stated === undefined ? shiftedYear(which, frame) : Number(stated);
  if (of === null) return null;
  const index = SEASONS.indexOf(season.toLowerCase().replace("fall", "autumn"));
  const first = `${of}-${pad(index * 3 + 3)}`;
  const basis = stated === undefined ? "inferred" : "stated";
  return checked({edtf: `${first}/${addMonths(first, 2)}`, form: "interval", basis});
}
