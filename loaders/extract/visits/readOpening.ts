import {isEdtf} from "../../annotate/dates/edtf.ts";
import {findCues} from "../../annotate/dates/findCues.ts";
import {findDates} from "../../annotate/dates/findDates.ts";
import {pad} from "../../annotate/dates/words.ts";
import type {DateMention, Edtf, Sentence} from "../../types.ts";

const NUMBERS =
  /^[\s*•·-]{0,6}(?<one>\d{1,2})[/.](?<two>\d{1,2})(?:[/.](?<year>1[89]\d\d|20\d\d))?\.?(?:\s{0,2}(?<lead>[:–—-])|\s{0,3}$)/u;

/** What stands in front of an entry: a bullet, the stars of bold letters. */
const LIST_MARK = /^[•*·‣–—-]{1,2}$/u;
/** What stands between a date and its entry. */
const BREAK = /^(?:[:–—|-]|-{2,9}|\*{1,2})$/u;
const COLUMN_GAP = 2;
const MOST_MARKS = 3;
/** Words and marks of the longest date, with some to spare. */
const LONGEST_DATE = 16;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const ENTRY_DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}-\d\d-\d\d)?$/;

/** The date that a sentence opens with. */
export interface Opening {
  /** A day, month, year or stretch of days. */
  readonly day: Edtf;
  /** The year that stands in it; null where it is taken from elsewhere. */
  readonly year: string | null;
  /** True where nothing else stands in its line: it holds for what stands below. */
  readonly alone: boolean;
  /** True for a weekday with its date in brackets, as the days of a week to come are given; absent for others. */
  readonly isAgenda?: true;
}

/** How the dates of a page are read that do not tell it themselves. */
export interface PageDates {
  /** The year that was told last; null for none. */
  readonly year: string | null;
  /** Whether "4/5" is the fourth of May; null where the page does not tell. */
  readonly isDayFirst: boolean | null;
}

/**
 * The date with which a sentence opens an entry ("12 May – …", "21/02: …", or a line of its own); null for none. A date
 * alone inside a paragraph is damage.
 */
export function readOpening(text: string, sentence: Sentence, page: PageDates, opensBlock: boolean): Opening | null {
  const found =
    readNumbers(text, sentence, page) ??
    readBracketed(sentence) ??
    (canOpen(sentence, opensBlock) ? readDate(text, sentence, page) : null);
  return opensBlock || found?.alone === false ? found : null;
}

/** A cheap look before the dates of a sentence are read: few have a word of a date in front of a break or their end. */
function canOpen({tokens}: Sentence, opensBlock: boolean): boolean {
  const lead = tokens.slice(0, MOST_MARKS + LONGEST_DATE + 1);
  const first = lead.findIndex(({text}) => !LIST_MARK.test(text));
  if (first < 0 || first > MOST_MARKS) return false;
  const isBreak = (i: number): boolean => lead[i]!.start - lead[i - 1]!.end >= COLUMN_GAP || BREAK.test(lead[i]!.text);
  const end = lead.findIndex((_, i) => i > first && isBreak(i));
  if (end < 0 && !(opensBlock && lead.length === tokens.length)) return false;
  return findCues(lead.slice(first, end < 0 ? undefined : end)).size > 0;
}

/** "12 May – …" under "1977", "June 1977" over its entry. */
function readDate(text: string, sentence: Sentence, {year}: PageDates): Opening | null {
  const {tokens, mentions} = sentence;
  const date = mentions.find((m): m is DateMention => m.type === "date");
  if (date === undefined || date.form === "duration" || date.form === "bound") return null;
  // A list's mark may stand in front.
  const isMarked = tokens.slice(0, date.firstToken).every(({text: mark}) => LIST_MARK.test(mark));
  if (date.firstToken > MOST_MARKS || !isMarked) return null;
  const rest = tokens.slice(date.lastToken + 1);
  const alone = rest.length === 0 || (rest.length === 1 && rest[0]!.pos === "PUNCT");
  // "1969    Hauge visits India": a column of its own.
  const isColumn = !alone && rest[0]!.start - date.end >= COLUMN_GAP;
  if (!alone && !isColumn && !BREAK.test(rest[0]!.text)) return null;
  const isWhole = date.basis === "stated" && date.edtf !== null;
  const day = isWhole || year === null ? date.edtf : inYear(text, sentence, date, year);
  return day !== null && ENTRY_DAY.test(day) ? {day, year: isWhole ? day.slice(0, 4) : null, alone} : null;
}

/** "Monday (December 2): Lund visits Peru", "• Tuesday (3 December) - …". */
function readBracketed({tokens, mentions}: Sentence): Opening | null {
  const first = LIST_MARK.test(tokens[0]?.text ?? "") ? 1 : 0;
  if (tokens[first + 1]?.text !== "(" || !WEEKDAY.test(tokens[first]!.text)) return null;
  const date = mentions.find((m): m is DateMention => m.type === "date" && m.firstToken === first + 2);
  if (date?.edtf == null || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return null;
  const [close, lead] = tokens.slice(date.lastToken + 1, date.lastToken + 3).map(({text}) => text);
  return close === ")" && /^[:–—-]$/.test(lead ?? "")
    ? {day: date.edtf, year: null, alone: false, isAgenda: true}
    : null;
}

/** "12 May" under "1977". */
function inYear(text: string, {tokens}: Sentence, date: DateMention, year: string): Edtf | null {
  const lead = {
    text: text.slice(date.start, date.end),
    start: date.start,
    tokens: tokens.slice(date.firstToken, date.lastToken + 1)
  };
  const found = findDates(lead, {published: year})[0]?.edtf ?? null;
  return found?.startsWith(year) === true ? found : null;
}

/** "21/02: …" under "1972", "02/21/1972" over its entry. */
function readNumbers(text: string, sentence: Sentence, page: PageDates): Opening | null {
  const numbers = numbersOf(text, sentence);
  const year = numbers?.year ?? page.year;
  if (numbers === null || year === null || page.isDayFirst === null) return null;
  const {one, two, alone} = numbers;
  const day = `${year}-${pad(page.isDayFirst ? two : one)}-${pad(page.isDayFirst ? one : two)}`;
  return isEdtf(day) ? {day, year: numbers.year, alone} : null;
}

/** The day and month in numbers that a sentence opens with. */
interface Numbers {
  readonly one: number;
  readonly two: number;
  readonly year: string | null;
  readonly alone: boolean;
}

function numbersOf(text: string, {start, end}: Sentence): Numbers | null {
  const groups = NUMBERS.exec(text.slice(start, Math.min(end, start + 30)))?.groups;
  if (groups === undefined) return null;
  const {one, two, year = null, lead} = groups;
  return {one: Number(one), two: Number(two), year, alone: lead === undefined};
}

/** Whether the day comes first in dates of numbers, as those past the twelfth tell; null where none or both do. */
export function numberOrder(text: string, sentences: readonly Sentence[]): boolean | null {
  const numbers = sentences.map((sentence) => numbersOf(text, sentence)).filter((found) => found !== null);
  const dayFirst = numbers.some(({one}) => one > 12);
  const monthFirst = numbers.some(({two}) => two > 12);
  return dayFirst === monthFirst ? null : dayFirst;
}
