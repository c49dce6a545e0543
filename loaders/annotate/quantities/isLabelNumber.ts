import {anyOf} from "../../anyOf.ts";
import {MONTH_NAME} from "../dates/words.ts";

const MONTH = `(?:${MONTH_NAME.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())})`;
const MONTH_BEFORE = new RegExp(
  `(?<!\\p{L})${MONTH}\\.?(?: the)?(?: \\d{1,2}(?:st|nd|rd|th)?,?(?: and| to|-|–|,)?)?\\s?$`,
  "iu"
);
const MONTH_AFTER = new RegExp(
  `^(?:st|nd|rd|th)?(?:\\s?(?:-|–|and|to|or)\\s?\\d{1,2})?(?: of)? ${MONTH}(?!\\p{L})`,
  "u"
);
const LABEL = anyOf(
  String.raw`page|p\.|pp\.|no\.?|nos\.|number|chapter|article|unit|units|phase|flight|resolution|line|track|block`,
  "room|ward|gate|highway|route|category|level|tier|stage|round|group|section|volume|issue|aged?|ages|boeing|airbus",
  "mirage|type|antonov|ilyushin|tupolev|embraer|sukhoi|kamov|falcon|bell|cessna|fokker|atr|leopard|challenger",
  "posts:|likes:|apollo|soyuz|fiscal|fy|channel|version|protocol|article|act|schedule|covid|top|day|agenda|vision",
  "plan|strategy|goal|model|mark|mk|series"
);
// Words that are followed by a name in digits, not by a count.
const LABEL_BEFORE = new RegExp(String.raw`(?<!\p{L})${LABEL}\s?(?:-|#)?$`, "iu");

/**
 * True where digits are part of a date, a clock time, a score or a name ("May 5", "19:42", "Boeing 737"), not a count.
 */
export function isLabelNumber(text: string, index: number, amount: string): boolean {
  const before = text.slice(Math.max(0, index - 30), index);
  const after = text.slice(index + amount.length, index + amount.length + 24);
  if (!/^\d/.test(amount)) return false;
  if (/^\d{1,4}$/.test(amount) && (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after))) return true;
  if (/^(?:st|nd|rd|th)(?!\p{L})/u.test(after)) return true;
  if (/^[:/]\d/.test(after) || /\d[:/]$/.test(before)) return true;
  if (/^\.\d{1,4}(?:[.\s]|$)/.test(after)) return true;
  return /^\d{1,4}$/.test(amount) && LABEL_BEFORE.test(before);
}
