import {findTimestamp} from "./timestamps/findTimestamp.ts";
import {relativePattern} from "./timestamps/timestampPatterns.ts";

const LONGEST = 120;
const MOST_WORDS = 8;
const CLOCK = /\b\d{1,2}[:.]\d\d\s?[ap]\.m\.$/iu;
const ENDS_SENTENCE = /[.!?…][”"’')\]]{0,3}$/u;

const CAPTION = /[\p{L}\d]{3}[.!?]["”)]?$|\b(?:photo|image|picture|pictured|file|REUTERS\/|Getty)\b/iu;

/** True for a sentence or a picture's credit, in which a day is when what it shows happened. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text);
}

/** True for a line that holds a date and hardly anything else: place, weekday, newspaper, page. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const stamp = findTimestamp(text);
  if (!stamp || stamp.relative) return false;
  const rest = (text.slice(0, stamp.start) + text.slice(stamp.end)).replace(relativePattern, "");
  const words = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return words.length <= MOST_WORDS && !ENDS_SENTENCE.test(rest.trim().replace(CLOCK, ""));
}
