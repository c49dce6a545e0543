import {anyOf} from "../../anyOf.ts";
import {allMatches} from "../../prefilter/allMatches.ts";
import type {Span} from "../../types.ts";

/** A stretch of a block; `isApart` for a headline or a caption that the block's page stood beside its text. */
export type Stretch = Span & {readonly isApart: boolean};

const STOPPED = '(?<=[\\p{L}\\d.!?%"”’)][.!?"”’)])';
/** "…on Friday.LIMA SENDS HELP TO CALLAOThe minister": three words in capitals, up to where small letters go on. */
const HEADLINE = `${STOPPED}(?=(?:[^\\s\\p{Ll}]{2,30} ){2})[^\\p{Ll}\\n]{15,250}?(?=["“]?\\p{Lu}\\p{Ll}|[AI] \\p{Ll}|$)`;
const CREDIT = anyOf("Getty|Images|AP|AFP|Reuters|REUTERS|EPA|Xinhua|Anadolu|TASS|Sputnik|Photos?|File|Handout|Pool");
/** "(A. Reyes/Reuters)The minister": who took the picture, glued to the text below it. */
const CAPTION = `\\((?=[^()\\n]{0,150}\\b${CREDIT}\\b)[^()\\n]{3,160}\\)(?=["“]?\\p{Lu}\\p{L})`;
const APART = new RegExp(`${HEADLINE}|${CAPTION}`, "gu");
/** What every such place has: a mark and a capital without a space between them. */
const GLUED = /[.!?"”’)]["“]?\p{Lu}/u;

/**
 * Cuts a block where a page's text has lost its line breaks: before and behind a headline in capitals, and behind the
 * credit of a picture.
 */
export function splitGlued(text: string, {start, end}: Span): readonly Stretch[] {
  const block = text.slice(start, end);
  const stretches: Stretch[] = [];
  let from = start;
  const add = (to: number, isApart: boolean) => {
    if (text.slice(from, to).trim() !== "") stretches.push({start: from, end: to, isApart});
    from = Math.max(from, to);
  };
  for (const {0: matter, index} of GLUED.test(block) ? allMatches(APART, block) : []) {
    add(start + index, false);
    add(start + index + matter.length, true);
  }
  add(end, false);
  return stretches;
}
