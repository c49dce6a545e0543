import {anyOf} from "../../../anyOf.ts";
import {datePattern, type DateFrame, type DateReading, type DateRule, type Groups} from "../dateRule.ts";
import {addDays, boundsOf} from "../edtf.ts";
import {addMonths, middleDay, publishedDay} from "../resolve.ts";
import {count, day, GAP, numberOf, pad} from "../words.ts";

/** Behind "the day before", which counts from another date only where no noun follows. */
const CLOSES = String.raw`(?=\s?[.,;:)]|${GAP}(?:and|but|that|in|at)\b|$)`;

/**
 * Expressions that count from the date mentioned before them: "the following day", "a year earlier", "later on the
 * 27th".
 */
export const anchoredRules: readonly DateRule[] = [
  {
    name: "anchored/next-day",
    needs: ["unit"],
    pattern: datePattern(
      String.raw`\b`,
      anyOf(
        String.raw`the${GAP}(?:(?<next>next|following)|(?<previous>previous))${GAP}(?<unit>day|week|month|year)\b`,
        String.raw`the${GAP}(?<same>very${GAP}same|same)${GAP}(?<sameUnit>day|month|year)\b`,
        `the${GAP}(?<edgeUnit>day|week|month|year)${GAP}(?<side>before|after)${CLOSES}`
      )
    ),
    build: ({next, side, unit, same, sameUnit, edgeUnit}, frame) => {
      const shift = same !== undefined ? 0 : next !== undefined || side?.toLowerCase() === "after" ? 1 : -1;
      return fromAnchor(frame, unit ?? sameUnit ?? edgeUnit ?? "day", shift);
    },
    examples: [
      ["He came on 1 May 2011 and left the following day.", "2011-05-02"],
      ["It was signed on 1 May 2011; he had come the day before.", "2011-04-30"],
      ["agreed in May 2011 and ratified the same year", "2011"]
    ],
    misses: ["the day before the talks", "the following days"]
  },
  {
    name: "anchored/units-later",
    needs: ["unit"],
    pattern: datePattern(
      String.raw`\b${count()}${GAP}(?<unit>day|week|month|year|decade)s?${GAP}`,
      anyOf(String.raw`(?<side>later|earlier)\b(?!${GAP}than)`, `(?<edge>before|after)${CLOSES}`)
    ),
    build: ({count: word = "", unit = "", edge = "", side = edge}, frame) => {
      const number = numberOf(word);
      return number === null ? null : fromAnchor(frame, unit, /later|after/i.test(side) ? number : -number);
    },
    examples: [
      ["Trade in 2011 was above that of a year earlier.", "2010"],
      ["He came on 1 May 2011 and left two days later.", "2011-05-03"]
    ],
    misses: ["sooner or later", "two days before the vote", "on 1 May 2011, a month after he had visited Peru"]
  },
  {
    name: "anchored/later-that-unit",
    needs: ["unit"],
    pattern: datePattern(
      String.raw`\b(?:(?:later|earlier)${GAP})?that${GAP}(?:same${GAP})?(?<unit>day|week|month|year)`,
      String.raw`(?=\s?[.,;:)]|${GAP}(?:and|but|when|to|in|at|with|for|he|she|they)\b|$)`
    ),
    build: ({unit = ""}, frame) => fromAnchor(frame, unit, 0),
    examples: [
      ["He came on 1 May 2011 and left later that month.", "2011-05"],
      ["In 2011 trade doubled; that year, both signed.", "2011"]
    ],
    misses: ["so that days passed", "that year-old deal"]
  },
  {
    name: "anchored/day-of-month",
    needs: ["day"],
    pattern: datePattern(
      String.raw`(?<=\b(?:on|until|till|by|before|after|from|since|of)${GAP})the${GAP}(?=\d\d?(?:st|nd|rd|th))${day()}`,
      String.raw`(?=\s?[.,;:)]|$|${GAP}(?:and|but|in|at|to|for|with|when|after|before|he|she|they)\b)`
    ),
    build: buildDayOfMonth,
    examples: [
      ["He is to leave on the 27th.", "2012-10-27"],
      ["He came on 3 May 2011 and left on the 5th.", "2011-05-05"],
      ["He left on the 27th", "2012-09-27"]
    ],
    misses: ["on the 4th floor", "the EU of the 28", "at the 70th anniversary"]
  }
];

/** Without a date mentioned before, "a year earlier" counts from the document's own; "that day" tells nothing. */
function fromAnchor(frame: DateFrame, unit: string, shift: number): DateReading {
  const base = middleDay(boundsOf(frame.anchor)) ?? (shift === 0 ? null : publishedDay(frame));
  const side = shift === 0 || frame.anchor !== null ? {} : {past: shift < 0};
  if (base === null) return {edtf: null, basis: "inferred"};
  const years = /decade/i.test(unit) ? 10 * shift : shift;
  if (/year|decade/i.test(unit)) return {edtf: String(Number(base.slice(0, 4)) + years), basis: "inferred", ...side};
  if (/month/i.test(unit)) return {edtf: addMonths(base.slice(0, 7), shift), basis: "inferred", ...side};
  const days = /week/i.test(unit) ? 7 * shift : shift;
  const isDay = frame.anchor === null || boundsOf(frame.anchor)?.first === boundsOf(frame.anchor)?.last;
  return {edtf: isDay ? addDays(base, days) : null, basis: "inferred", ...side};
}

/** In the month mentioned before, else in the month that puts it nearest to the document's date on the tense's side. */
function buildDayOfMonth({day: number}: Groups, frame: DateFrame): DateReading | null {
  const anchor = boundsOf(frame.anchor);
  const anchorMonth = anchor?.first?.slice(0, 7);
  const inAnchor = anchorMonth !== undefined && anchorMonth === anchor?.last?.slice(0, 7);
  if (inAnchor) return valid(`${anchorMonth}-${pad(Number(number))}`);
  const today = publishedDay(frame);
  if (today === null) return {edtf: null, basis: "inferred"};
  const now = `${today.slice(0, 7)}-${pad(Number(number))}`;
  const shift = frame.tense === "future" && now < today ? 1 : frame.tense === "past" && now > today ? -1 : 0;
  return valid(`${addMonths(today.slice(0, 7), shift)}-${pad(Number(number))}`);
}

function valid(edtf: string): DateReading | null {
  return boundsOf(edtf) === null ? null : {edtf, basis: "inferred"};
}
