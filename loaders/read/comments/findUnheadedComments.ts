import {isProse} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {findNumberedWriters} from "./authorLines.ts";
import {belowArticle, findApartComments} from "./findApartComments.ts";
import {findBulletedComments} from "./findBulletedComments.ts";
import {findClosedByButtons} from "./findClosedByButtons.ts";
import {findFediverseHead} from "./findFediverseHead.ts";
import {findNamedBlocks} from "./findNamedBlocks.ts";
import {isBlogHead} from "./isBlogHead.ts";
import {findOpeningComments, findSureComments} from "./findSureComments.ts";
import {findSingleComment} from "./findSingleComment.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isTechnical} from "./isTechnical.ts";
import {endOfNumberedList, numberedItems, numberOf} from "./numberedItems.ts";
import {findFromHead} from "./parseFromHeads.ts";
import {findSignature} from "./parseSignedComments.ts";

const BLOG_BUTTONS = /^reply\s?delete$/iu;
const LEAST_SIGNED = 3;
/** Blank lines that set a list of comments apart from an article that ends with a list of its own. */
const WIDE_GAP = 2;
/** Lists that are looked at, from the page's end: earlier ones are the article's. */
const MOST_LISTS = 5;
const VOICED_ITEMS = 0.5;
const VOICED_ITEMS_APART = 0.35;

/**
 * The first line of comments that follow the article without a heading, by what only comments look like; undefined for
 * none.
 */
export function findUnheadedComments(lines: readonly PageLine[], prose: number): number | undefined {
  const numbered = findNumberedWriters(lines);
  if (numbered !== undefined) return numbered;
  const starts = (finders: typeof BY_HEADS) => finders.flatMap((find) => find(lines, prose) ?? []);
  const unsure = starts(BY_MARKS);
  const found = [...starts(BY_HEADS), ...(unsure.length > 0 && isTechnical(lines) ? [] : unsure)];
  const start = found.length === 0 ? findNamedBlocks(lines, prose) : Math.min(...found);
  return start === undefined ? findApartComments(lines) : belowArticle(lines, start);
}

const bySureCut = (lines: readonly PageLine[], prose: number) => findSureComments(lines, prose + 1, "all");

function byBlogHeads(lines: readonly PageLine[], prose: number): number | undefined {
  const head = lines.findIndex(({text}, i) => i > prose && isBlogHead(text));
  const buttons = lines.findIndex(({text}, i) => i > prose && BLOG_BUTTONS.test(text));
  return head >= 0 ? head : buttons > prose + 1 ? buttons - 1 : undefined;
}

/** An indented list from 1 on that ends the page, before a comment form or in readers' words. */
function byNumbers(lines: readonly PageLine[]): number | undefined {
  const ones = lines.flatMap((line, i) => (i === 0 || numberOf(line) === 1 ? [i] : [])).slice(-MOST_LISTS);
  // A forum numbers the opening post, of which the number was lost.
  const late = ones.some((i) => numberOf(lines[i]) === 1) ? -1 : lines.findIndex((line) => isLate(numberOf(line)));
  const starts = late < 0 ? ones : [...ones, late];
  return starts
    .sort((a, b) => (lines[a]?.indent ?? 0) - (lines[b]?.indent ?? 0) || a - b)
    .find(
      (i) =>
        isCommentList(lines.slice(i), i === 0 || (lines[i]?.gap ?? 0) >= WIDE_GAP) &&
        !/:$/u.test(lines[i - 1]?.text ?? "")
    );
}

/** "@ann_h That is not what I wrote" */
const isSpoken = (item: string) => hasReaderVoice(item) || /^@\S{2}/u.test(item);

const isLate = (number: number | undefined) => number === 2 || number === 3;

function isCommentList(lines: readonly PageLine[], isApart: boolean): boolean {
  const end = endOfNumberedList(lines);
  if (end === undefined || (!isApart && lines[0]?.gap === 0 && end < lines.length)) return false;
  const foot = lines.slice(end);
  if (isApart && findCue(foot[0]?.text ?? "", ["form", "policy"])) return true;
  const items = numberedItems(lines.slice(0, end)).map((item) => item.map(({text}) => text).join("\n"));
  // One item makes no list but of comments; a footnote asks nothing.
  const asks = (lines[0]?.gap ?? 0) >= WIDE_GAP && /[?!]/u.test(items[0] ?? "");
  // Neither does a footnote go without figures and addresses.
  const talks = isProse(items[0] ?? "") && !/\d|https?:|["“”(]/u.test(items[0] ?? "") && lines.length === 1;
  if (items.length === 1 && !asks && !talks && !items.some(hasReaderVoice)) return false;
  // Answers to single items, as bullets below them, make a list a discussion.
  const answers = lines
    .slice(0, end)
    .filter(({text, indent}) => indent > (lines[0]?.indent ?? 0) && /^[•◦○▪]\s/u.test(text));
  const voiced = items.length === 1 ? 1 : (items.filter(isSpoken).length + answers.length) / items.length;
  return !foot.some(({text}) => isProse(text)) && voiced >= (isApart ? VOICED_ITEMS_APART : VOICED_ITEMS);
}

/** A signature behind words, or below them; a list of names with dashes is none. */
const isClosing = (closes: readonly (number | undefined)[], i: number) =>
  (closes[i] ?? 0) > 0 || (closes[i] === 0 && closes[i - 1] === undefined);

/** Three or more lines to the page's end that people sign, one after the other. */
function bySignatures(lines: readonly PageLine[], prose: number): number | undefined {
  // Newspapers sign whom they quote in the same way.
  const closes = lines.map(({text}) => findSignature(text)?.length);
  const signed = lines.flatMap(({text}, i) => (i > prose && isClosing(closes, i) && !/^[“"]/u.test(text) ? [i] : []));
  const [first = 0] = signed;
  const last = signed.at(-1) ?? 0;
  return signed.length >= LEAST_SIGNED && signed.length * 2 > last - first ? first : undefined;
}

type Find = (lines: readonly PageLine[], prose: number) => number | undefined;

/** Ways of finding comments by their heads, and by marks that other lists may have too. */
const BY_HEADS: readonly Find[] = [
  findFromHead,
  findFediverseHead,
  findOpeningComments,
  bySureCut,
  byBlogHeads,
  findClosedByButtons,
  findSingleComment
];
const BY_MARKS: readonly Find[] = [byNumbers, findBulletedComments, bySignatures];
