import {anyOf} from "../../../anyOf.ts";
import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {publishedYear} from "../resolve.ts";
import {GAP, year} from "../words.ts";

const LABEL_WORD = anyOf(
  "rs|no|nos|resolution|boeing|airbus|flight|route|highway|room|page|article|section|some|about|over|nearly|almost",
  "around|than|worth|least|up to|estimated|only"
);
/** What numbers a thing rather than a year: "Resolution 1929", "some 2000". */
const LABEL = new RegExp(String.raw`(?:[$€£¥]|\d|\b${LABEL_WORD})\.?\s?$`, "i");
/** What bears a year in its name, whenever it is spoken of: "Expo 2020", "Vision 2030". */
const NAMED = /\b(?:expo|vision|agenda|horizon|euro|strategy|roadmap|olympics|cup|games|project|plan) $/i;
const COUNTED_NOUN = anyOf(
  String.raw`[kc]?m|mw|gw|tons?|tonnes?|kg|kilomet\p{L}{1,4}|met(?:er|re)s?|miles?|barrels?|megawatts?`,
  "people|persons?|troops|soldiers|men|women|children|workers|jobs|students|companies|firms|homes|houses|villages",
  "cubic|square|sq|acres|hectares|dollars|euros|rupees|roubles|rubles|pounds|yuan|yen|francs|shillings|reais",
  String.raw`per\s?cent|percent|units|pages|seats|guests|delegates|vehicles|trucks|tanks|million|billion|hundred`,
  "gmt|utc|hrs|local time|years|days|hours|minutes|weeks|months|times|feet|litres|head|others|deaths|doses|cases|points|words"
);
/** What is counted: "2000 people", "1900 km". */
const COUNTED = new RegExp(String.raw`^\s?(?:%|°|${COUNTED_NOUN}\b)`, "iu");

const FISCAL = "(?:fiscal|financial|marketing|budget|crop|sugar)";

/** Years: "2011", "FY2009/10", "the 1990s". */
export const yearRules: readonly DateRule[] = [
  {
    name: "year/fiscal",
    needs: ["fourDigits"],
    pattern: datePattern(
      String.raw`(?:\b(?<fiscal>FY|(?:the${GAP})?${FISCAL}${GAP}(?:year|season))\s{0,3})?`,
      String.raw`${year()}\s?[-/–]\s?(?<to>\d\d(?:\d\d)?)(?![\d]|[-/.,–]\d)`
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
    name: "year/fiscal-end",
    needs: ["fiscal"],
    pattern: datePattern(
      String.raw`\bFY\s?['’]?(?<end>\d\d)(?!\d|[-/.,–]\d)|`,
      String.raw`\b(?<which>last|previous|current|this|next)${GAP}(?:fiscal|financial)(?:${GAP}year)?\b`
    ),
    build: buildFiscalEnd,
    examples: [
      ["exports of FY12", "2011/2012"],
      ["grew in FY 10 by a tenth", "2009/2010"],
      ["sales of the last fiscal year", "2011/2012"],
      ["imports in the current financial year", "2012/2013"]
    ],
    misses: ["the FYROM talks", "the last fiscals", "FY123"]
  },
  {
    name: "year/decade",
    needs: ["fourDigits"],
    pattern: datePattern(
      String.raw`\b(?:the${GAP})?(?:(?<part>early|mid|late)[\s-]{1,2})?(?<decade>1[5-9]\d0|20\d0)['’]?s\b`
    ),
    build: buildDecade,
    examples: [
      ["back in the 1970s", "1970/1979"],
      ["the early 1990s", "1990/1993"]
    ],
    misses: ["the 1975s", "2010sq"]
  },
  {
    name: "year/alone",
    needs: ["fourDigits"],
    pattern: datePattern(
      String.raw`(?:\b(?<fiscal>FY\s?|fiscal${GAP}(?:year${GAP})?))?${year()}(?!\s?(?:[-/–]\s?\d|-\p{L}))`
    ),
    build: ({year: stated}, frame) => (isCounted(frame) ? null : {edtf: stated ?? null}),
    examples: [
      ["In 2011 trade fell.", "2011"],
      ["a 2005 agreement", "2005"],
      ["since 2006", "2006/.."]
    ],
    misses: [
      "some 2000 people came",
      "$2011",
      "the A1-2000B",
      "2012 km of road",
      "UN Resolution 1929",
      "a Boeing 2020",
      "the fair at Expo 2020",
      "talks begin at 1930 GMT",
      "He landed at 1800 local time."
    ]
  }
];

/** "2000 people" and "Resolution 1929" are no years. */
function isCounted({before, after}: DateFrame): boolean {
  return LABEL.test(before) || NAMED.test(before) || COUNTED.test(after);
}

/** Two calendar years, since fiscal years start in different months from country to country. */
function buildFiscalYear({fiscal, year: from, to = ""}: Groups): DateReading | null {
  const full = to.length === 4 ? to : `${from?.slice(0, 2)}${to}`;
  const end = Number(full) < Number(from) && to === "00" ? Number(full) + 100 : Number(full);
  if (end <= Number(from) || (end - Number(from) > 1 && (fiscal !== undefined || end - Number(from) > 20))) return null;
  return {edtf: `${from}/${end}`, form: "interval"};
}

/** A fiscal year named by one year ends in it; the last one ended in the document's year, or in the one before. */
function buildFiscalEnd({end, which = ""}: Groups, frame: DateFrame): DateReading | null {
  if (end !== undefined) {
    const year = Number(end) + (Number(end) < 70 ? 2000 : 1900);
    return {edtf: `${year - 1}/${year}`, form: "interval"};
  }
  const now = publishedYear(frame);
  if (now === null) return {edtf: null, basis: "inferred"};
  const shift = /last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
  return {
    edtf: `${now + shift}/${now + shift + 1}`,
    form: "interval",
    basis: "inferred",
    ...(shift === 0 ? {} : {past: shift < 0})
  };
}

function buildDecade({decade, part = ""}: Groups): DateReading {
  const [from, to] = /early/i.test(part) ? [0, 3] : /mid/i.test(part) ? [3, 6] : /late/i.test(part) ? [6, 9] : [0, 9];
  return {edtf: `${Number(decade) + from}/${Number(decade) + to}`, form: "interval"};
}
