import {isProse} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {findHeadRuns} from "./findHeadRuns.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {endOfNumberedList, numberedItems, numberOf} from "./numberedItems.ts";
import {parseHead} from "./parseHead.ts";
import {isSureButton} from "./parseMarkedComments.ts";
import {findSignature} from "./parseSignedComments.ts";

/** "Anonymous said..." stands over the comments of no page but a blog's. */
const BLOG_HEAD = /^.{1,50}\ssaid\s?(?:\.{3}|…)$/u;
const BLOG_BUTTONS = /^reply\s?delete$/iu;
const LONGEST_NAME = 3;
const LEAST_SIGNED = 3;
/** Blank lines that set a list of comments apart from an article that ends with a list of its own. */
const WIDE_GAP = 2;
/** Lists that are looked at, from the page's end: earlier ones are the article's. */
const MOST_LISTS = 5;
const VOICED_ITEMS = 0.5;
const VOICED_ITEMS_APART = 0.35;

/** The first line of comments that follow the article without a heading, by what only comments look like; undefined for none. */
export function findUnheadedComments(lines: readonly PageLine[], prose: number): number | undefined {
  const found = [byAlikeHeads, byTimes, byBlogHeads, byNumbers, bySignatures].flatMap(
    (find) => find(lines, prose) ?? []
  );
  return found.length === 0 ? undefined : Math.min(...found);
}

/** Two or more lines with a name and a time each, built alike, after the article's first paragraph. */
function byAlikeHeads(lines: readonly PageLine[], prose: number): number | undefined {
  const heads = lines.flatMap(({text}, i) => {
    const head = i > prose ? parseHead(text) : undefined;
    return head?.timestamp && head.author !== null ? [{i, shape: shapeOf(text, head.author)}] : [];
  });
  const counts = new Map<string, number>();
  for (const {shape} of heads) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return heads.find(({shape}) => (counts.get(shape) ?? 0) > 1)?.i;
}

/** A head's layout: everything but the name, figures and words of more than three letters. */
function shapeOf(text: string, author: string): string {
  return text.replace(author, "N").replaceAll(/\d+/gu, "0").replaceAll(/\p{L}{3,}/gu, "w"); // prettier-ignore
}

/** Two or more names, mostly short ones as headlines are not, with a line for the time of day, or "2 hours ago", below each. */
function byTimes(lines: readonly PageLine[], prose: number): number | undefined {
  const below = lines.slice(prose + 1);
  // A day alone may head a chronicle, unless buttons for answers stand below.
  const withButtons = below.filter(({text}) => isSureButton(text)).length >= 2;
  const runs = findHeadRuns(below).filter(
    ({head: {author, timestamp}}) =>
      author !== null && timestamp !== null && (timestamp.time !== null || timestamp.relative || withButtons)
  );
  const short = runs.filter(({head}) => (head.author ?? "").split(/\s+/u).length <= LONGEST_NAME);
  return runs.length < 2 || short.length * 2 <= runs.length ? undefined : prose + 1 + (runs[0]?.from ?? 0);
}

function byBlogHeads(lines: readonly PageLine[], prose: number): number | undefined {
  const head = lines.findIndex(({text}, i) => i > prose && BLOG_HEAD.test(text));
  const buttons = lines.findIndex(({text}, i) => i > prose && BLOG_BUTTONS.test(text));
  return head >= 0 ? head : buttons > prose + 1 ? buttons - 1 : undefined;
}

/** An indented list from 1 on that ends the page, before a comment form or in readers' words. */
function byNumbers(lines: readonly PageLine[]): number | undefined {
  const starts = lines.flatMap((line, i) => (i === 0 || numberOf(line) === 1 ? [i] : [])).slice(-MOST_LISTS);
  return starts
    .sort((a, b) => (lines[a]?.indent ?? 0) - (lines[b]?.indent ?? 0) || a - b)
    .find(
      (i) =>
        isCommentList(lines.slice(i), i === 0 || (lines[i]?.gap ?? 0) >= WIDE_GAP) &&
        !/:$/u.test(lines[i - 1]?.text ?? "")
    );
}

function isCommentList(lines: readonly PageLine[], isApart: boolean): boolean {
  const end = endOfNumberedList(lines);
  if (end === undefined || (lines[0]?.gap === 0 && end < lines.length)) return false;
  const foot = lines.slice(end);
  if (isApart && findCue(foot[0]?.text ?? "", ["form", "policy"])) return true;
  const items = numberedItems(lines.slice(0, end)).map((item) => item.map(({text}) => text).join("\n"));
  const voiced = items.filter(hasReaderVoice).length / items.length;
  return !foot.some(({text}) => isProse(text)) && voiced >= (isApart ? VOICED_ITEMS_APART : VOICED_ITEMS);
}

/** Three or more lines to the page's end that people sign, one after the other. */
function bySignatures(lines: readonly PageLine[], prose: number): number | undefined {
  // Newspapers sign whom they quote in the same way.
  const signed = lines.flatMap(({text}, i) => (i > prose && findSignature(text) && !/^[“"]/u.test(text) ? [i] : []));
  const [first = 0] = signed;
  const last = signed.at(-1) ?? 0;
  return signed.length >= LEAST_SIGNED && signed.length * 2 > last - first ? first : undefined;
}
