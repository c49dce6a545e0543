import {isProse} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {isSureButton} from "./parseMarkedComments.ts";
import {parseCommentsHeading} from "./parseCommentsHeading.ts";
import {parseHead} from "./parseHead.ts";

/** A heading for comments, as an index of lines, and the number that it prints; null for none. */
export interface FoundHeading {
  /** Index of the heading's line. */
  readonly i: number;
  /** The number of comments that it prints; null for none. */
  readonly stated: number | null;
}

/** Lines of a form between its title and the label of its field for the comment. */
const FORM_LINES = 6;
const FIELD =
  /^[•*\s]{0,4}(?:name|your name|e-?mail|email address|website|url|maximum \d{1,5} characters\b.{0,40})\s?[*:]{0,2}$/iu;
const BULLETS = /^[•*·‣▪●○◦\s]{1,8}/u;
const LONGEST_META = 80;
/** The answers to one comment of a list. */
const ANSWERS = /^\d{1,4} (?:repl(?:y|ies)|responses?|reactions?)$/iu;
/** Lines between the counts of cards, and how many counts make a list of them. */
const NEAR = 10;
const LEAST_CARDS = 3;

/**
 * The lines of a page that may stand over a list of comments: no label of a form and no button of a row for sharing.
 */
export function findCommentHeadings(lines: readonly PageLine[]): FoundHeading[] {
  const found = lines.flatMap(({text}, i) => {
    const heading = parseCommentsHeading(text);
    if (!heading || (heading.stated === null && (isFormLabel(lines, i) || isInShareRow(lines, i))) || isFoot(lines, i))
      return [];
    return [{i, stated: heading.stated}];
  });
  const first = found.find(({i}) => /comment/iu.test(lines[i]?.text ?? ""))?.i ?? Infinity;
  const whole = found.filter(({i}) => i <= first || !ANSWERS.test(lines[i]?.text ?? ""));
  const dated = lines.flatMap(({text}, i) => {
    const heading = countAfterDate(text);
    return heading ? [{i, stated: heading.stated}] : [];
  });
  // A blog's front page has a date and a count for each of its entries.
  const isOfOne = new Set(dated.map(({stated}) => stated)).size < 2;
  const all = isOfOne && dated.length > 0 ? [...whole, ...dated].sort((a, b) => a.i - b.i) : whole;
  return all.filter((heading) => !isAmongCards(all, heading));
}

/** "40 comments" and "34 comments" close by stand below the headlines of other pages. */
function isAmongCards(found: readonly FoundHeading[], {i, stated}: FoundHeading): boolean {
  const near = stated === null ? [] : found.filter((other) => other.stated !== null && Math.abs(other.i - i) <= NEAR);
  return near.length >= LEAST_CARDS && new Set(near.map((other) => other.stated)).size > 1;
}

/** "Jul 15, 2018 · 643 comments" */
function countAfterDate(text: string) {
  const [date = "", count, ...rest] = text.length > LONGEST_META ? [] : text.split(/\s[·•|]\s/u);
  if (count === undefined || rest.length > 0 || !parseHead(date)?.timestamp) return undefined;
  const heading = parseCommentsHeading(count);
  return heading?.stated == null ? undefined : heading;
}

function isFormLabel(lines: readonly PageLine[], i: number): boolean {
  if (lines.slice(i + 1, i + 3).some(({text}) => FIELD.test(text))) return true;
  const above = lines.slice(Math.max(0, i - FORM_LINES), i).map(({text}) => text);
  const form = above.findLastIndex((text) => findCue(text, ["form"]) !== undefined);
  return form >= 0 && !above.slice(form).some((text) => isProse(text) || parseHead(text)?.timestamp);
}

/** "1 Reaction" below "Reply" counts those to one comment. */
const isFoot = (lines: readonly PageLine[], i: number) =>
  /\b(?:reactions?|replies|responses?)$/iu.test(lines[i]?.text ?? "") && isSureButton(lines[i - 1]?.text ?? "");

/** A row of buttons ends where a blank line stands that none of its own has. */
const isInShareRow = (lines: readonly PageLine[], i: number) =>
  (isShareButton(lines[i - 1]?.text ?? "") && (lines[i]?.gap ?? 0) <= (lines[i - 1]?.gap ?? 0)) ||
  isShareButton(lines[i + 1]?.text ?? "");

const isShareButton = (text: string) => {
  const words = text.replace(BULLETS, "");
  return findCue(words, ["share"]) !== undefined || /^(?:shares?|recommend|tweets?|print|save)$/iu.test(words);
};
