import {wholeWord} from "../anyOf.ts";
import type {Block, Token} from "../types.ts";
import {longestPhraseAt} from "./lexicons/phraseIndex.ts";
import {findKnownPeople, isGivenName} from "./people/peopleLexicon.ts";
import {titles} from "./people/roleLexicon.ts";
import {placeIndex} from "./places/gazetteer.ts";
import {findTokens} from "./tokens/findTokens.ts";
import {isUnknownWord} from "./tokens/isUnknownWord.ts";
import {startsWithCapital, startsWithLetter} from "./tokens/wordShapes.ts";

/** Characters looked at, letters among them before capitals tell anything, and how many of ten must be capitals. */
const SAMPLE = 3000;
const FEWEST_LETTERS = 100;
const MOST_OF_TEN = 9;
const CALENDAR = wholeWord(
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september",
  "october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
);
/** Tokens of the longest note in brackets that opens a report: "[TEXT]", "[REPORT BY OUR CORRESPONDENT]". */
const NOTE = 10;
/** Tokens of the longest dateline with its notes. */
const DATELINE = 24;
/** Words that go on no name. */
const NO_NAME = /^(?:DET|ADP|AUX|PRON|CCONJ|SCONJ|PART|ADV|PUNCT|NUM|SYM|VERB)$/;
/** "U.S.", "[FMLN]", "NO.4": letters that stay capitals. */
const LETTERS = /^(?:(?:\p{L}\.)+|[^aeiouy]{2,5})$/u;

/**
 * A text in capitals ("THE PRESIDENT FLEW TO LIMA"), as cables and old agency copy stand, with capitals for names
 * alone, and so paragraphs in capitals; any other text as it is. Every letter stays in its place.
 */
export function inSentenceCase(text: string, blocks: readonly Block[] = []): string {
  if (isInCapitals(text)) return withoutCapitals(text);
  // A cable's paragraphs may stand under a head of small letters.
  const loud = blocks.filter(
    ({kind, start, end}) => (kind === "paragraph" || kind === "list item") && isInCapitals(text.slice(start, end))
  );
  const parts = loud.flatMap(({start, end}, i) => [
    text.slice(loud[i - 1]?.end ?? 0, start),
    withoutCapitals(text.slice(start, end))
  ]);
  return parts.join("") + text.slice(loud.at(-1)?.end ?? 0);
}

function withoutCapitals(text: string): string {
  const small = Array.from({length: text.length}, (_, i) => smallUnit(text.charAt(i))).join("");
  const tokens = findTokens(small, 0, small.length);
  const isName = namesAmong(tokens);
  const units = small.split("");
  tokens.forEach(({text: word, start, end}, i) => {
    const isShort = LETTERS.test(word) && isUnknownWord(word);
    const isBracketed = /^[[(]$/.test(tokens[i - 1]?.text ?? "") && /^[\])]$/.test(tokens[i + 1]?.text ?? "");
    const last = isShort || isBracketed ? end : isName[i]! || opensSentence(tokens, i) ? start + 1 : start;
    for (let at = start; at < last; at++) units[at] = text.charAt(at);
  });
  return units.join("");
}

function isInCapitals(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let capitals = 0;
  let others = 0;
  for (const unit of sample) {
    if (startsWithCapital(unit)) capitals++;
    else if (startsWithLetter(unit)) others++;
    // However many capitals follow: nearly every text ends here, after a line or two.
    if (others * 10 > sample.length * (10 - MOST_OF_TEN)) return false;
  }
  const letters = capitals + others;
  return letters >= FEWEST_LETTERS && capitals * 10 >= letters * MOST_OF_TEN;
}

/** Behind a full stop or the dash of a dateline, also with quotation marks or a bracketed note between. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  let inNote = false;
  for (let at = i - 1; at >= Math.max(0, i - NOTE); at--) {
    const {text} = tokens[at]!;
    if (text === "[" || text === "]") inNote = text === "]";
    else if (!inNote && !/^["“]$/.test(text)) return /^[.!?:]$/.test(text) || (text === "--" && i < DATELINE);
  }
  return i < NOTE;
}

/** The small letter of one code unit, which never takes more room. */
function smallUnit(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

/** For each word in small letters, whether it belongs to a name. */
function namesAmong(tokens: readonly Token[]): boolean[] {
  const isName = tokens.map(
    ({lower, text}, i) => /\p{L}{2}/u.test(text) && (isUnknownWord(lower) || isOfCalendar(tokens, i))
  );
  tokens.forEach((_, i) => {
    const last = placeEnd(tokens, i);
    for (let at = i; at <= last; at++) isName[at] ||= !/^(?:of|and|the|de|la|del)$/.test(tokens[at]!.lower);
  });
  tokens.forEach(({lower}, i) => {
    const next = tokens[i + 1];
    const titled = titles.has(tokens[i - 1]?.lower ?? "");
    const given = isGivenName(capitalised(lower)) && (titled || isName[i + 1] === true || isKnown(lower, next?.lower));
    if (given) isName[i] = true;
    const goesOn = next !== undefined && !NO_NAME.test(next.pos) && !titles.has(next.lower);
    if (goesOn && ((given && titled) || (given && isKnown(lower, next.lower)))) isName[i + 1] = true;
    if (titled && findKnownPeople(capitalised(lower)).length > 0) isName[i] = true;
  });
  return isName;
}

/** "Monday", "12 May", but "they may". */
function isOfCalendar(tokens: readonly Token[], i: number): boolean {
  const {lower} = tokens[i]!;
  return CALENDAR.test(lower) || (lower === "may" && [tokens[i - 1], tokens[i + 1]].some((t) => t?.pos === "NUM"));
}

/** Last token of the place that begins at one; before it for none, or where a lesser town is an everyday word. */
function placeEnd(tokens: readonly Token[], i: number): number {
  const found = longestPhraseAt(tokens, i, placeIndex, ([place], last) => {
    const sure =
      place!.form !== "city" || place!.capital || tokens.slice(i, last + 1).some((t) => isUnknownWord(t.lower));
    return sure && place!.trust !== "doubtful" && !place!.exact ? last : null;
  });
  return found ?? i - 1;
}

function isKnown(given: string, family: string | undefined): boolean {
  return family !== undefined && findKnownPeople(`${capitalised(given)} ${capitalised(family)}`).length > 0;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
