import {anyOf} from "../anyOf.ts";
import {LINES_OF_A_PAGE, remembered} from "../remembered.ts";
import {findCue, FURNITURE} from "./pageCues.ts";

/** How prose ends; an agency may sign behind the last stop: "… billion dollars. (Wire)". */
export const ENDS_SENTENCE = /[.!?…][”"’')\]]{0,3}(?: ?\([^()]{2,30}\))?$|[”"]$/u;
const GOES_ON = /\p{Ll}{2}[.!?][”"’)\]]?\s[“"‘(]?\p{Lu}/u;
/** "he said.[2]", "he said. (Sound Gazette)", "he said.—AFP" */
const NOTE_MARK = /(?:\[\d{1,3}\]){1,4}$|(?<=[.!?”"])\s?(?:[—–-]{1,2}\s?|\()\p{Lu}[\p{L}. /]{1,30}\)?$/u;
const LONGEST_HEADLINE = 120;

/** True for a line of running text. */
export const isProse = remembered((line): boolean => {
  const text = line.replace(NOTE_MARK, "");
  if (isTicker(text)) return false;
  if (text.length >= 220) return true;
  const count = wordCount(text);
  if (count >= 16 && (/[:;,]$/u.test(text) || GOES_ON.test(text))) return true;
  if (count < 8 || !ENDS_SENTENCE.test(text) || isHeadline(text)) return false;
  return findCue(text, FURNITURE) === undefined && !isMetaLine(text);
}, LINES_OF_A_PAGE);

/** Four or more headlines in one line. */
export function isTicker(text: string): boolean {
  const entries = text.slice(0, 2000).split(/\s[•·|]\s/u);
  return (
    entries.length >= 4 && entries.filter((entry) => !/[.!?]$/u.test(entry.trim())).length >= entries.length * 0.75
  );
}

const AGENCY = anyOf("AFP|AP|Reuters|EPA|Xinhua|APP|PTI|ANI|Bernama");
/** Who took a picture, or whose it is, in its caption. */
const CREDIT = new RegExp(
  anyOf(
    String.raw`\b(?:photo|image|picture)s?\s?:|\bfile (?:photo|pic|picture)\b`,
    String.raw`[—–-]\s?(?:PID|courtesy|file|photo|picture)\b.{0,30}$|[^.!?”"\s]\s?[—–]\s?${AGENCY}\b.{0,30}$`,
    String.raw`\((?:photo|image|AFP|AP|Reuters|Xinhua|EPA)\b.{0,30}\)$`
  ),
  "iu"
);

/** True for a line that tells of the text: its writer, its picture, where it was first printed. */
export function isMetaLine(text: string): boolean {
  if (text.length > 160) return false;
  if (/^by\s{1,3}\p{Lu}/iu.test(text) && wordCount(text) <= 10) return true;
  if (isDatedByline(text)) return true;
  if (/^(?:url|link|source)\s?:\s?https?:\/\/\S{1,200}$/iu.test(text)) return true;
  if (/^published in .{3,60}, .{0,30}\d{4}/iu.test(text)) return true;
  if (CREDIT.test(text)) return true;
  return findCue(text, ["meta"]) !== undefined && wordCount(text) <= 12;
}

/** "by Ann @ 12:17 pm on August 28, 2008. Filed under …" */
export function isDatedByline(text: string): boolean {
  return (
    text.length <= 200 && /^(?:by|posted|published|submitted)\b.{0,40}\bon \p{L}{3,9}\.? \d{1,2},? \d{4}/iu.test(text)
  );
}

/** Words between white space. */
export const wordCount = (text: string) => text.match(/\S+/gu)?.length ?? 0;

/** "Will The Pier Ever Be Built?": a line that ends like a sentence, with capitals as only titles have. */
function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || !/[?!…][”"’')\]]{0,3}$/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75;
}
