import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addDays, lastDayOfMonth} from "../edtf.ts";
import {addMonths, checked, inYear, monthsOf, publishedMonth, publishedYear} from "../resolve.ts";
import {GAP, JOIN, maybeYear, month, monthNumber, pad, year} from "../words.ts";
import {fullYear} from "./dayRules.ts";

const PREPOSITION = String.raw`(?<=\b(?:in|during|of|by|since|until|till|before|after|for|from|through|to|throughout|on|the|an?|his|her|their|its|our|['’]s|between|and|as|around|about|over|early|late|mid)[\s-]{1,3})`; // prettier-ignore
const PART = String.raw`(?<part>early|mid|middle|late|(?:the${GAP})?(?:very${GAP})?(?:beginning|start|middle|end|close)${GAP}of)`;
const WHOSE_YEAR = String.raw`(?:(?:the|this)${GAP}year|this${GAP}year|(?<which>last|next)${GAP}year)`;
const ORDINALS = ["first", "second", "third", "fourth"];
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** Months, years and their parts: "April 2012", "early 2018", "Q3 2021", "FY2019/20", "the summer of 2014". */
export const periodRules: readonly DateRule[] = [
  {
    name: "period/month-year",
    pattern: datePattern(String.raw`${month()}(?:,?${GAP}(?:of${GAP})?${year()}|\s?['’](?<yearShort>\d\d)(?!\d))`),
    build: buildMonth,
    examples: [
      ["They met in October 2011.", "2011-10"],
      ["Prices of Sept. 2011 were low", "2011-09"]
    ],
    misses: ["It may 2011 times over", "We march 2012 strong"]
  },
  {
    name: "period/month",
    pattern: datePattern(`${PREPOSITION}${month()}(?!${GAP}(?:on|for)\\b)`),
    build: buildMonth,
    examples: [
      ["They will meet in November.", "2012-11"],
      ["The deal was struck in November", "2011-11"]
    ],
    misses: ["She may come.", "They march on.", "the March on Washington", "Theresa May spoke."]
  },
  {
    name: "period/month-this-year",
    pattern: datePattern(`${month()}${GAP}(?:of${GAP})?(?:this${GAP}year|(?<which>last|next)${GAP}year)`),
    build: ({month: word, which}, frame) => {
      const number = monthNumber(word);
      const of = yearOf(which, frame);
      return number === null || of === null ? null : {edtf: `${of}-${pad(number)}`, basis: "inferred"};
    },
    examples: [
      ["They met in February this year.", "2012-02"],
      ["They met in February of last year.", "2011-02"]
    ],
    misses: ["They march this year.", "She may next year."]
  },
  {
    name: "period/part-of-month",
    pattern: datePattern(`\\b${PART}(?:${JOIN})${month()}${maybeYear()}`),
    build: buildPartOfMonth,
    examples: [
      ["They meet in late May 2013.", "2013-05-21/2013-05-31"],
      ["It was mid-September.", "2012-09-11/2012-09-20"],
      ["at the end of March 2011", "2011-03-21/2011-03-31"]
    ],
    misses: ["too late may it come", "the end of may-be"]
  },
  {
    name: "period/part-of-year",
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
    name: "period/part-of-unit",
    pattern: datePattern(`\\b${PART}${GAP}(?:(?:the|this)${GAP}month|(?<which>last|next)${GAP}month)`),
    build: buildPartOfUnit,
    examples: [
      ["by the end of the month", "../2012-10-31"],
      ["early next month they meet", "2012-11-01/2012-11-10"]
    ],
    misses: ["the end of the road", "late this evening"]
  },
  {
    name: "period/part-of-years",
    pattern: datePattern(
      String.raw`\b(?:(?:the|this|next|last)${GAP})?(?:Q(?<q>[1-4])|(?<nth>first|second|third|fourth|last)(?:${GAP}(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven))?${GAP}(?<unit>quarter|half|months))(?:(?:${GAP}|,${GAP}|${GAP}of${GAP}|${GAP}in${GAP})(?:${year()}|(?<this>${WHOSE_YEAR}))|['’](?<yearShort>\d\d)(?!\d))`
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
    name: "period/season",
    pattern: datePattern(
      String.raw`\b(?:(?:the|last|this|next)${GAP})?(?<part>early${GAP}|late${GAP})?(?<season>spring|summer|autumn|fall|winter)(?:${GAP}|${GAP}of${GAP}|,${GAP})(?:${year()}|this${GAP}year|(?<which>last|next)${GAP}year)`
    ),
    build: buildSeason,
    examples: [
      ["They met in the summer of 2010.", "2010-06/2010-08"],
      ["a deal of spring 2011", "2011-03/2011-05"],
      ["in the winter of 2010", "2010-12/2011-02"]
    ],
    misses: ["spring water", "a fall to 2000 points"]
  },
  {
    name: "period/fiscal-year",
    pattern: datePattern(
      String.raw`(?:\b(?<fiscal>FY|(?:the${GAP})?(?:fiscal|financial|marketing|budget|crop|sugar)${GAP}(?:year|season))\s{0,3})?${year()}\s?[-/–]\s?(?<to>\d\d(?:\d\d)?)(?![\d]|[-/.,–]\d)`
    ),
    build: buildFiscalYear,
    examples: [
      ["exports of FY2009/10", "2009/2010"],
      ["in 2010-11 the trade grew", "2010/2011"],
      ["the fiscal year 1999-2000", "1999/2000"]
    ],
    misses: ["call 2012-55", "file 2012/10/30"]
  },
  {
    name: "period/decade",
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?(?:(?<part>early|mid|late)[\s-]{1,2})?(?<decade>1[5-9]\d0|20\d0)['’]?s\b`
    ),
    build: ({decade, part}) => {
      const from = Number(decade) + (part === undefined || /early/i.test(part) ? 0 : /mid/i.test(part) ? 3 : 6);
      const to = Number(decade) + (part === undefined || /late/i.test(part) ? 9 : /mid/i.test(part) ? 6 : 3);
      return {edtf: `${from}/${to}`, form: "interval"};
    },
    examples: [
      ["back in the 1970s", "1970/1979"],
      ["the early 1990s", "1990/1993"]
    ],
    misses: ["the 1975s", "2010sq"]
  },
  {
    name: "period/year",
    pattern: datePattern(
      String.raw`(?:\b(?<fiscal>FY\s?|fiscal${GAP}(?:year${GAP})?))?${year()}(?!\s?(?:[-/–]\s?\d|-\p{L}))`
    ),
    build: ({year: stated}, frame) => (isCounted(frame) ? null : {edtf: stated ?? null}),
    examples: [
      ["In 2011 trade fell.", "2011"],
      ["a 2005 agreement", "2005"],
      ["since 2006", "2006/.."]
    ],
    misses: ["some 2000 people came", "$2011", "the A1-2000B", "2012 km of road", "UN Resolution 1929", "a Boeing 2020"]
  }
];

/** "2000 people" and "Resolution 1929" are no years. */
function isCounted({before, after}: DateFrame): boolean {
  if (/\d\s?$/.test(before)) return true;
  if (
    /(?:[$€£¥]|\b(?:rs|no|nos|resolution|boeing|airbus|flight|route|highway|room|page|article|section|some|about|over|nearly|almost|around|than|worth|least|up to|estimated|only))\.?\s?$/i.test(
      before
    )
  )
    return true;
  return /^\s?(?:%|°|(?:[kc]?m|mw|gw|tons?|tonnes?|kg|kilomet\p{L}{1,4}|met(?:er|re)s?|miles?|people|persons?|troops|soldiers|men|women|children|workers|jobs|students|companies|firms|homes|houses|villages|barrels?|megawatts?|cubic|square|sq|acres|hectares|dollars|euros|rupees|roubles|rubles|pounds|yuan|yen|francs|shillings|reais|per\s?cent|percent|units|pages|seats|guests|delegates|vehicles|trucks|tanks|million|billion|hundred|years|days|hours|minutes|weeks|months|times|feet|litres|head|others|deaths|doses|cases|points|words)\b)/iu.test(
    after
  );
}

function yearOf(which: string | undefined, frame: DateFrame): number | null {
  const now = publishedYear(frame);
  if (now === null) return null;
  return now + (which === undefined ? 0 : /last/i.test(which) ? -1 : 1);
}

function buildMonth({month: word, year: stated, yearShort}: Groups, frame: DateFrame): DateReading | null {
  const number = monthNumber(word);
  return number === null ? null : inYear(frame, stated ?? fullYear(yearShort), (y) => `${y}-${pad(number)}`);
}

type PartName = "early" | "middle" | "end";

function partName(part: string): PartName {
  if (/early|beginning|start/i.test(part)) return "early";
  return /mid/i.test(part) ? "middle" : "end";
}

function partOfMonth(ofMonth: string, part: PartName): DateReading {
  const last = lastDayOfMonth(ofMonth);
  const [from, to] = part === "early" ? [1, 10] : part === "middle" ? [11, 20] : [21, Number(last.slice(8))];
  const deadline = part === "end" ? last : `${ofMonth}-${part === "early" ? "10" : "15"}`;
  return {edtf: `${ofMonth}-${pad(from)}/${ofMonth}-${to}`, form: "interval", deadline};
}

function buildPartOfMonth(
  {part = "", month: word, year: stated, yearShort}: Groups,
  frame: DateFrame
): DateReading | null {
  const number = monthNumber(word);
  if (number === null) return null;
  const write = (y: number): string => partOfMonth(`${y}-${pad(number)}`, partName(part)).edtf ?? "";
  const reading = inYear(frame, stated ?? fullYear(yearShort), write, "interval");
  if (reading?.edtf == null) return null;
  return {...partOfMonth(reading.edtf.slice(0, 7), partName(part)), basis: reading.basis ?? "stated"};
}

function buildPartOfUnit({part = "", which}: Groups, frame: DateFrame): DateReading | null {
  const now = publishedMonth(frame);
  if (now === null) return null;
  const moved = addMonths(now, which === undefined ? 0 : /last/i.test(which) ? -1 : 1);
  return {...partOfMonth(moved, partName(part)), basis: "inferred"};
}

function buildPartOfYear({part = "", year: stated, which}: Groups, frame: DateFrame): DateReading | null {
  const of = stated === undefined ? yearOf(which, frame) : Number(stated);
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
  const of = full === undefined ? yearOf(which, frame) : Number(full);
  const length = /months/i.test(unit) ? monthCount(count) : /half/i.test(unit) ? 6 : 3;
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

function monthCount(word: string | undefined): number | null {
  const number = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"].indexOf(
    word?.toLowerCase() ?? ""
  );
  return number < 0 ? null : number + 2;
}

/** Seasons of the northern hemisphere as whole months; a winter begins in the year that it is named after. */
function buildSeason({season = "", year: stated, which}: Groups, frame: DateFrame): DateReading | null {
  const of = stated === undefined ? yearOf(which, frame) : Number(stated);
  if (of === null) return null;
  const index = SEASONS.indexOf(season.toLowerCase().replace("fall", "autumn"));
  const first = `${of}-${pad(index * 3 + 3)}`;
  const basis = stated === undefined ? "inferred" : "stated";
  return checked({edtf: `${first}/${addMonths(first, 2)}`, form: "interval", basis});
}

/** Two calendar years, since fiscal years start in different months from country to country. */
function buildFiscalYear({fiscal, year: from, to = ""}: Groups): DateReading | null {
  const full = to.length === 4 ? to : `${from?.slice(0, 2)}${to}`;
  const end = Number(full) < Number(from) && to === "00" ? Number(full) + 100 : Number(full);
  if (end <= Number(from) || (end - Number(from) > 1 && (fiscal !== undefined || end - Number(from) > 20))) return null;
  return {edtf: `${from}/${end}`, form: "interval"};
}
