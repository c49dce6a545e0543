import {anyOf} from "../../anyOf.ts";

const ROUGHLY = "(?:(?:about|some|around|nearly|over|almost|a|an) ){0,2}";
/** "Imports increased 300 million", "an increment of 2 million". */
const CHANGED_BY = new RegExp(
  `\\b${anyOf(
    "(?:increased|decreased|rose|fell|grew|declined|dropped|shrank|jumped|climbed|slid|slipped)",
    "(?:increase|increment|rise|drop|decrease|decline|growth|fall|jump) of"
  )} ${ROUGHLY}$`,
  "iu"
);
/** "Down 2 billion from 1996", "up 16 billion, or 15 per cent, to 123". */
const UP_OR_DOWN = new RegExp(`\\b(?:up|down)(?: by)? ${ROUGHLY}$`, "iu");
const FROM_BEFORE = /^(?: [\p{L}-]+)?,? (?:from|on|or|compared|over|since|year-on-year)\b/iu;
const THAN_OTHER = /^ (?:lower|higher|more|less) than\b/iu;
const LOST = new RegExp(`\\b(?:lost|loss(?:es)? of|destroyed|damaged|stole|stolen|wasted) ${ROUGHLY}$`, "iu");

/** True for a sum by which another rose or fell ("down 2 billion from 1996"), or that is lost: no sum that is traded. */
export function isDifference(text: string, focus: number): boolean {
  const before = text.slice(Math.max(0, focus - 60), focus);
  const after = text.slice(focus + 1, focus + 60);
  return (
    CHANGED_BY.test(before) ||
    LOST.test(before) ||
    THAN_OTHER.test(after) ||
    (UP_OR_DOWN.test(before) && FROM_BEFORE.test(after))
  );
}
