import {findTimestamp} from "./timestamps/findTimestamp.ts";
import {relativePattern} from "./timestamps/relativePattern.ts";

const LONGEST = 120;
const MOST_WORDS = 8;
const CLOCK = /\b\d{1,2}[:.]\d\d\s?[ap]\.m\.$/iu;
const ENDS_SENTENCE = /[.!?…][”"’')\]]{0,3}$/u;

const MONTH = String.raw`\p{L}{3,9}\.?`;
const FIRST_TO_LAST = String.raw`\d{1,2}(?: ${MONTH})?\s?(?:to|and|until|[-–—])\s?(?:${MONTH} )?\d{1,2}\b`;
const RANGE = new RegExp(String.raw`(?<![\p{L}\d/.:-])${FIRST_TO_LAST}(?![/.-]\d)`, "iu");

/** "Official visit, 3 to 5 May 2010": true for the days of what a headline announces, which are no line's own date. */
export function holdsRange(text: string): boolean {
  return RANGE.test(text);
}

const CAPTION = /[\p{L}\d]{3}[.!?]["”)]?$|\b(?:photo|image|picture|pictured|file|REUTERS\/|Getty)\b/iu;

/** True for a sentence or a picture's credit, in which a day is when what it shows happened. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text);
}

/** True for a line that holds a date and hardly anything else: place, weekday, newspaper, page. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const stamp = findTimestamp(text);
  if (!stamp || stamp.relative || holdsRange(text)) return false;
  const rest = (text.slice(0, stamp.start) + text.slice(stamp.end)).replace(relativePattern, "");
  const words = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return words.length <= MOST_WORDS && !ENDS_SENTENCE.test(rest.trim().replace(CLOCK, ""));
}
