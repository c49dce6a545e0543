import {anyOf} from "../../../anyOf.ts";
import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addMonths, checked, inYear, publishedMonth, shiftedYear} from "../resolve.ts";
import {day, fullYear, GAP, month, monthNumber, pad, year} from "../words.ts";

/** Behind these "March on" and "May for" are months: "arrived in March on a visit". */
const TIME_LEADS = "in|during|since|until|till|throughout|early|late|mid";
const LEADS = anyOf(
  "of|by|before|after|for|from|through|to|on|the|an?|his|her|their|its|our|['’]s|between|and|as|around|about|over"
);
const behind = (leads: string): string => String.raw`(?<=\b${leads}[\s-]{1,3})`;

/** "the house of Jan Hauge", "a song by April Hauge". */
const NO_NAME = String.raw`(?!(?:Jan|April|June|August) \p{Lu}\p{Ll})`;

/** Behind a month that stands before it; "may" and "march" before it are verbs. */
const TRIP = "visits?|trips?|tours?|stopover|summits?|meetings?|talks|session|conference";
const TRADE = "exports?|imports?|trade|shipments|sales|deliveries|arrivals|purchases|surplus|deficit|figures?";
/** What a month without a preposition belongs to: "a planned November visit", "January exports". */
const MONTHLY_NOUN = String.raw`(?=${GAP}(?:${TRIP}|${TRADE})\b)`;
/** What is counted by months, with the goods before it: "May coffee exports". */
const MONTHLY_FLOW = String.raw`(?=${GAP}(?:(?!and\b|of\b|to\b)\p{L}[\p{L}-]{1,19}${GAP}){0,3}(?:exports?|imports?|shipments|deliveries)\b)`;

/** Months: "October 2011", "in November", "February this year". */
export const monthRules: readonly DateRule[] = [
  {
    name: "month/with-year",
    needs: ["month", "digit"],
    pattern: datePattern(
      String.raw`${month()}(?:,?${GAP}(?:of${GAP})?${year()}|(?:${GAP}of)?\s?['’](?<yearShort>\d\d)(?!\d))`
    ),
    build: buildMonth,
    examples: [
      ["They met in October 2011.", "2011-10"],
      ["They last met in June of '93.", "1993-06"],
      ["Prices of Sept. 2011 were low", "2011-09"]
    ],
    misses: ["It may 2011 times over", "We march 2012 strong"]
  },
  {
    name: "month/alone",
    needs: ["month"],
    pattern: datePattern(
      anyOf(
        `${behind(anyOf(TIME_LEADS))}${month("timed")}`,
        String.raw`${behind(LEADS)}${NO_NAME}${month()}(?!${GAP}(?:on|for)\b)`,
        String.raw`${month("whose")}(?=['’]s\b)`,
        `(?!ma[yr])${month("named")}${MONTHLY_NOUN}`,
        `${month("counted")}${MONTHLY_FLOW}`
      )
    ),
    build: (groups, frame) => (isVerb(groups, frame) ? null : buildMonth(groups, frame)),
    examples: [
      ["They will meet in November.", "2012-11"],
      ["They arrived in March on a tour.", "2012-03"],
      ["The deal was struck in November", "2011-11"],
      ["September’s talks failed.", "2012-09"],
      ["A planned November visit was put off.", "2012-11"],
      ["September exports were higher than in 2010.", "2012-09"],
      ["May tin exports of Bolivia fell.", "2012-05"],
      ["Chile's August crude oil imports rose.", "2012-08"]
    ],
    misses: [
      "She may come.",
      "They march on.",
      "the March on Washington",
      "a May for all",
      "Theresa May spoke.",
      "the house of Jan Hauge",
      "Both may visit Oslo.",
      "New lines may boost exports.",
      "Theresa May wants exports to grow."
    ]
  },
  {
    name: "month/this-year",
    needs: ["month", "unit"],
    pattern: datePattern(`${month()}${GAP}(?:of${GAP})?(?:this${GAP}year|(?<which>last|next)${GAP}year)`),
    build: ({month: word, which}, frame) => {
      const number = monthNumber(word);
      const of = shiftedYear(which, frame);
      return number === null || of === null ? null : {edtf: `${of}-${pad(number)}`, basis: "inferred"};
    },
    examples: [
      ["They met in February this year.", "2012-02"],
      ["They met in February of last year.", "2011-02"]
    ],
    misses: ["They march this year.", "She may next year."]
  },
  {
    name: "month/day-of-this",
    needs: ["unit", "day"],
    pattern: datePattern(`\\b(?:the${GAP})?${day()}${GAP}(?:of${GAP})?(?:this|(?<which>last|next))${GAP}month\\b`),
    build: ({day: number, which}, frame) => {
      const now = publishedMonth(frame);
      const shift = which === undefined ? 0 : /last/i.test(which) ? -1 : 1;
      return now === null
        ? null
        : checked({edtf: `${addMonths(now, shift)}-${pad(Number(number))}`, basis: "inferred"});
    },
    examples: [
      ["They meet on the 5th of next month.", "2012-11-05"],
      ["They met on the 1st of this month.", "2012-10-01"]
    ],
    misses: ["the 31st of last month", "the fifth of next month"]
  }
];

/** "May boost exports", "Theresa May wants exports". */
function isVerb({counted = ""}: Groups, {before}: DateFrame): boolean {
  return /^(?:may|mar)/u.test(counted) || (counted === "May" && /\p{Lu}\p{Ll}+(?<!ese|[ai]n|ish) $/u.test(before));
}

function buildMonth(
  {timed, whose = timed, named = whose, counted = named, month: word = counted, year: stated, yearShort}: Groups,
  frame: DateFrame
): DateReading | null {
  const number = monthNumber(word);
  return number === null ? null : inYear(frame, stated ?? fullYear(yearShort), (y) => `${y}-${pad(number)}`);
}
