import {anyOf} from "../../anyOf.ts";
import type {DateMention, Edtf} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";

const AMOUNT = /[\ue200-\ue2ff]/u;
// What stands behind these words is what the amount is compared with.
const COMPARISON =
  /\b(?:after (?:an? )?(?:\p{L}{3,12}ing|rise|fall|drop|gain|increase|decline|contraction|expansion|dip|slump|surge|jump|growth)|than|compared|against|versus|unchanged from|(?:up|down) (?:from|on))\b|(?:%|per ?cent|higher|lower) $/iu;
// "Rose from 2 billion in": the date behind is that of what an amount is compared with.
const COMPARED_AMOUNT = new RegExp(
  `\\b${anyOf("from|against|compared (?:to|with)|than|versus|up on|down on|after")}\\b[^,;\ue200-\ue2ff]{0,30}` +
    "[\ue200-\ue2ff] ?\\(?(?:in|for|during|of|at|a)? ?(?:the )?$",
  "iu"
);
/** "From 2 billion in", "50,000 more than in", before a date. */
const COMPARED_WITH = new RegExp(`${COMPARED_AMOUNT.source}|\\bthan (?:in |for |during )?(?:the )?$`, "iu");
/** "To Japan at 3 billion, to Peru at 2 and to Chile at 1 in": one date is for all of a list. */
const LIST =
  /^(?:[\s,]|[\ue000-\ue0ff\ue200-\ue2ff]|(?:and|to|at|the|with|of|for|in|imports|exports)(?!\p{L})){4,90}$/u;
const SIGNED = /\b(?:sign(?:ed|ing)?|ink(?:ed|ing)|agree(?:d|ment)?|announced|said|told|initialled|concluded)\b/iu;

/** Period that an amount is for: the date behind it, else before it, with no other amount in between; null for none. */
export function findPeriod(
  marked: MarkedSentence,
  text: string,
  focus: number,
  {isCount}: {readonly isCount: boolean}
): Edtf | null {
  const dates = datesIn(marked, text);
  const isOwnDate = ({at}: {readonly at: number}) =>
    !COMPARED_WITH.test(text.slice(0, at)) && !(FROM_HERE.test(text.slice(0, at)) && TO_HERE.test(text.slice(at + 1)));
  const after = dates.find(({at}) => at > focus && at - focus < 90 && !isParted(text.slice(focus + 1, at)));
  const before = dates.findLast(
    (date) => date.at < focus && !AMOUNT.test(text.slice(date.at + 1, focus)) && isOwnDate(date)
  );
  // "customs put last year's trade at X: Y came in, Z went out": the one date before the first amount is for all of
  // them.
  const shared = dates.length === 1 && dates[0]!.at < focus ? dates.find(isOwnDate) : undefined;
  // "In 2014 exports grew from 11 million in 2013 to 12 million": the sentence's own year is that of the last.
  const opening = FROM_THEN.test(text.slice(0, focus))
    ? dates.find(({at}) => !FROM.test(text.slice(0, at)))
    : undefined;
  // "sold 36 jets for €7.9 billion in 2016" dates the jets too; of two sums of money each has its own date.
  const only = isCount && dates.length === 1 && !text.includes(";") ? dates.find(isOwnDate) : undefined;
  const isChange = /\bfrom [^;,]{0,12}$/u.test(text.slice(0, focus));
  const listed =
    dates.length === 1 && !isChange && LIST.test(text.slice(focus + 1, dates[0]!.at)) ? dates[0] : undefined;
  const near =
    after !== undefined &&
    (before === undefined || (after.at - focus < 25 && !NEXT_CLAUSE.test(text.slice(focus + 1, after.at))))
      ? after
      : before;
  return (near ?? after ?? opening ?? shared ?? only ?? listed)?.date.edtf ?? null;
}

/** "Fell from a year earlier to 55 billion": a time that the amount is not of. */
const FROM_HERE = /\b(?:from|over|on) (?:the )?$/iu;
const TO_HERE = /^,? to (?:\p{Ll}+ ){0,3}\ue2ff/u;
/** "In the first half 3 billion, after it saw its June sales fall": of another clause. */
const NEXT_CLAUSE = /, (?:after|when|as|while|before|since|although|but|yet)\b/iu;

const FROM = /\bfrom [^;,]{0,12}[\ue200-\ue2fe]/u;
const FROM_THEN =
  /\bfrom [^;,]{0,12}[\ue200-\ue2fe] (?:in|during|for|of) [\ue100-\ue1ff] to [^;,\ue200-\ue2fe]{0,20}$/u;

/**
 * Period of what an amount is compared with: the date that stands with it, or that of the other amount a year earlier;
 * null for none.
 */
export function findComparedPeriod(
  marked: MarkedSentence,
  text: string,
  {
    focus,
    cue,
    period,
    isPlan
  }: {readonly focus: number; readonly cue: number; readonly period: Edtf | null; readonly isPlan: boolean}
): Edtf | null {
  const behind = text.slice(focus + 1, focus + 60).split(AMOUNT)[0] ?? "";
  const words = unmarked(marked, behind);
  // What is to grow by 2030 from "last year's" sum grows from that of the year before the text.
  const isLastYear = isPlan && /^\W*last year\b/iu.test(words);
  if (period !== null && !isLastYear && YEAR_EARLIER.test(words)) return yearEarlier(period);
  const near = datesIn(marked, text).filter(({at}) => at > cue && at - focus < 60);
  const after = near.find(({at}) => at > focus && !isParted(text.slice(focus + 1, at)));
  const date = (after ?? near.find(({at}) => at < focus))?.date;
  // "In 2015, up from $6 billion": from the year before.
  if (date === undefined && isYear(period) && /^\W*(?:$|and\b|while\b|[,.;] )/iu.test(behind))
    return yearEarlier(period);
  return date === undefined || date.edtf === null ? null : inYearBefore(date.edtf, period, wordsOf(marked, date));
}

/** Of "from 2.1 to 4.2 billion between 2007 and 2011" each amount has its end of the years; null where it is no such. */
export function endOfSpan(marked: MarkedSentence, text: string, focus: number): Edtf | null {
  const span = datesIn(marked, text).find(({at, date}) => at > focus && YEARS.test(date.edtf!));
  const [first = "", last = ""] = YEARS.exec(span?.date.edtf ?? "")?.slice(1) ?? [];
  if (Number(last) - Number(first) < 2) return null;
  if (/\bfrom [^;,]{0,12}[\ue200-\ue2fe][^;,]{0,15} to [^;,]{0,15}$/u.test(text.slice(0, focus))) return last;
  const isFirst = /\bfrom [^;,]{0,12}$/u.test(text.slice(0, focus));
  return isFirst && /^[^;,]{0,15} to [^;,]{0,15}[\ue200-\ue2fe]/u.test(text.slice(focus + 1)) ? first : null;
}

const YEARS = /^(\d{4})\/(\d{4})$/;

/** "In March 2015 … from 2 billion in February": a month without a year is the last one before the period compared. */
function inYearBefore(month: Edtf, period: Edtf | null, written: string): Edtf {
  const year = /^\d{4}(?=-\d\d$)/.exec(period ?? "")?.[0];
  if (year === undefined || !/^\d{4}-\d\d$/.test(month) || /\d|last|this|ago|earlier/i.test(written)) return month;
  const same = `${year}${month.slice(4)}`;
  return same <= period! ? same : `${Number(year) - 1}${month.slice(4)}`;
}

/**
 * The one period that a sentence about trade gives to those behind it, or the one before where it tells of none or only
 * looks back; null for none or several.
 */
export function carriedPeriod(marked: MarkedSentence, before: Edtf | null): Edtf | null {
  if (!marked.sentence.tokens.some(({lower}) => TRADE_WORD.test(lower))) return before;
  const {dates, text} = marked;
  if (!TRADE.test(text)) return before;
  // Behind these words stands what the sentence's own period is compared with.
  const own = text.slice(0, LOOKS_BACK.exec(text)?.index);
  // What a ministry says on a day is of another time.
  const isSpan = ({form, edtf}: DateMention) => form !== "duration" && !DAY.test(edtf ?? "");
  const [date, ...others] = [...own].flatMap((char) => dates.get(char) ?? []).filter(isSpan);
  if (date === undefined) return before;
  return others.length === 0 ? date.edtf : null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** What `TRADE` needs, to be seen without marking the sentence. */
const TRADE_WORD = /export|import|trade|commerce|goods|products|shipments|purchases/;
const TRADE = /\b(?:exports?|imports?|imported|exported|trade|commerce|goods|products|shipments|purchases)\b/iu;
const LOOKS_BACK = new RegExp(
  `\\b${anyOf(
    "(?:rise|rose|increase[sd]?|growth|grew|fall|fell|drop(?:ped)?|up|down) from",
    "compared (?:to|with)|against|same period"
  )}\\b`,
  "iu"
);

const SAME_PERIOD =
  "\\b(?:the|its) (?:same|corresponding|comparable|like|equivalent) (?:period|months?|quarter|time|half)(?! of \\d)";
const YEAR_EARLIER = new RegExp(
  `^[^,;]{0,20}?${anyOf(
    SAME_PERIOD,
    "\\b(?:the )?(?:previous|preceding|prior) (?:fiscal |financial )?year",
    "\\b(?:a|one) year (?:earlier|before|ago|previously)",
    "\\b(?:the )?year[- ](?:ago|earlier)\\b",
    "\\bthe year before",
    "\\blast (?:fiscal |financial )?year"
  )}\\b`,
  "iu"
);

/** The words, with the date marks among them spelled out again. */
function unmarked({dates, sentence}: MarkedSentence, text: string): string {
  return text.replace(/[\ue100-\ue1ff]/gu, (mark) => {
    const date = dates.get(mark);
    return date === undefined ? mark : wordsOf({sentence}, date);
  });
}

function wordsOf({sentence}: Pick<MarkedSentence, "sentence">, {firstToken, lastToken}: DateMention): string {
  const words = sentence.tokens.slice(firstToken, lastToken + 1);
  return words.map((token) => token.text).join(" ");
}

function isYear(period: Edtf | null): period is Edtf {
  return period !== null && (/^\d{4}$/.test(period) || /^(\d{4})-(\d\d)\/(?!\1)\d{4}-\d\d$/.test(period));
}

function yearEarlier(period: Edtf): Edtf {
  return period.replace(/(?<!\d)\d{4}(?!\d)/g, (year) => String(Number(year) - 1));
}

function datesIn(marked: MarkedSentence, text: string): {readonly date: DateMention; readonly at: number}[] {
  return [...text].flatMap((char, at) => {
    const date = marked.dates.get(char);
    return date === undefined || !isPeriod(date, text, at) ? [] : [{date, at}];
  });
}

/** The day on which something was signed or said is no period. */
function isPeriod({form, edtf}: DateMention, text: string, at: number): boolean {
  if (form === "duration" || edtf === null) return false;
  // "The highest since July": since when there was none higher.
  if (/\/\.\.$/.test(edtf) && SUPERLATIVE.test(text.slice(Math.max(0, at - 50), at))) return false;
  return !(DAY.test(edtf) && SIGNED.test(text.slice(Math.max(0, at - 25), at + 25)));
}

const SUPERLATIVE =
  /\b(?:highest|lowest|largest|biggest|smallest|best|worst|fastest|slowest|steepest|sharpest|first|strongest|weakest)\b/iu;

function isParted(between: string): boolean {
  return AMOUNT.test(between) || /[;:]/.test(between) || COMPARISON.test(between);
}
