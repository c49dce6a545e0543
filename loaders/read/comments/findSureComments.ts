import {wordCount} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {cutComments} from "./parseComments.ts";
import {endOfList} from "./endOfList.ts";
import {findOpening} from "./findOpening.ts";
import {isMarkedName, LIST_MARK} from "./isMarkedName.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isDoubledName} from "./parseDoubledNames.ts";
import {isClocked, isSureCut} from "./isSureCut.ts";
import {parseHead} from "./parseHead.ts";
import {isName} from "./parseName.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const MOST_ANCHORS = 4;
/** Lines of a name, a place and a rank that may stand over the first time. */
const HEAD_ABOVE = 3;
/** Lines of the first comment's text that may stand over its name and time. */
const TEXT_ABOVE = 12;
/** Blank lines over the first comment, where its name and time stand below it. */
const WIDE_GAP = 2;
const LONGEST_JUDGED = 600;
/** Of the names over comments that open a page. */
const LEAST_DISTINCT = 0.6;
/** Comments that open a page without other signs of being any. */
const LEAST_TIMED = 3;
const SPOKEN = /\b(?:commented|replied|wrote|said|says)\b/iu;
/** Of comments in a saved page. */
const LEAST_HEARD = 0.25;
/** Of the lines of the first of them. */
const LEAST_VOICED = 0.5;

/**
 * Which comments without a heading are looked for: in a saved page's text, full of lists of links, only those of which
 * most give a time of day or an age.
 */
export type Finds = "all" | "clocked";

/**
 * The first line of a list of comments without a heading that its own marks give away, from line `from` on; undefined
 * for none.
 */
export function findSureComments(lines: readonly PageLine[], from: number, finds: Finds): number | undefined {
  const anchors = lines.flatMap((_, i) => (i >= from && isAnchor(lines, i) ? [i] : [])).slice(0, MOST_ANCHORS);
  for (const anchor of anchors) {
    const starts = startsNear(lines, anchor, from).flatMap((start) => {
      const score = scoreFrom(lines, start, finds);
      return score === undefined ? [] : [{start, score}];
    });
    if (starts.length > 0) return starts.reduce((best, start) => (start.score > best.score ? start : best)).start;
  }
  return undefined;
}

/**
 * The first line of comments that a page opens with, their article being lost; undefined where its first lines may be
 * an article's own.
 */
export function findOpeningComments(lines: readonly PageLine[], prose: number): number | undefined {
  const anchors = lines.slice(0, Math.max(0, prose)).flatMap((_, i) => (isAnchor(lines, i) ? [i] : []));
  const [first = 0] = anchors;
  return [...nameAtTop(lines, first), ...nameOver(lines, first), ...anchors.slice(0, MOST_ANCHORS)].find((start) =>
    opensPage(lines, start)
  );
}

/** The page's first line, where nothing but buttons stands between its name and the first time. */
function nameAtTop(lines: readonly PageLine[], anchor: number): number[] {
  const [name, ...between] = lines.slice(0, Math.min(anchor, HEAD_ABOVE + 1));
  const isHead = name !== undefined && anchor <= HEAD_ABOVE && between.every(({text}) => isButtonLine(text));
  return isHead && parseHead(lines[anchor]?.text ?? "")?.author === null ? [0] : [];
}

/** The name right over the first time, below a thread's title. */
function nameOver(lines: readonly PageLine[], anchor: number): number[] {
  const [over, at] = [lines[anchor - 1], lines[anchor]];
  const isHead = over !== undefined && at?.gap === 0 && over.gap > 0 && isName(over.text);
  return isHead && parseHead(at.text)?.author === null ? [anchor - 1] : [];
}

/** True where the lines from `start` on are comments, and the first of them a reader's. */
function opensPage(lines: readonly PageLine[], start: number): boolean {
  const cut = /^by\s/iu.test(lines[start]?.text ?? "") ? undefined : sureCut(lines, start);
  const first = cut?.drafts[0];
  // A head that stands over its words: with heads below, the first comment would take in what may be an article.
  const isHead = first && first.start > (lines[start]?.end ?? 0) && lines[start]?.text.includes(first.author ?? "\n");
  if (!cut || !first || !isHead) return false;
  const names = new Set(cut.drafts.map(({author}) => author));
  const words = lines.filter((line) => line.start >= first.start && line.end <= first.end);
  // Bylines of a paper's own entries look like heads, but have no marks, and neither a reader's voice below them.
  const voiced = words.filter(({text}) => hasReaderVoice(text)).length;
  const isMarked = LIST_MARK.test(lines[start]?.text ?? "");
  const isReader =
    isMarked ||
    (voiced > 0 && voiced >= words.length * LEAST_VOICED) ||
    areAllSpoken(lines, cut.drafts) ||
    (isAllTimed(cut.drafts) && isVoiced(lines.slice(start), cut.drafts, LEAST_VOICED));
  // Two who answer each other may write all of a list.
  const isTalk = isMarked && isAllTimed(cut.drafts) && names.size > 1;
  return isReader && (isTalk || names.size >= cut.drafts.length * LEAST_DISTINCT);
}

/** Heads of which each says that its writer spoke, and when: "ann_h commented on 3 May". */
function areAllSpoken(lines: readonly PageLine[], drafts: readonly CommentDraft[]): boolean {
  const spoken = lines.filter(({text}) => SPOKEN.test(text) && parseHead(text)?.timestamp && parseHead(text)?.author);
  return drafts.length >= LEAST_TIMED && spoken.length >= drafts.length;
}

/** A line of a menu or schedule may have a time as well, but not each of several. */
const isAllTimed = (drafts: readonly CommentDraft[]) =>
  drafts.length >= LEAST_TIMED &&
  drafts.every(({author, timestamp}) => author !== null && (timestamp?.time != null || timestamp?.relative === true));

/** How well the lines from `start` on can be cut into comments; undefined where they need not be any. */
export function scoreFrom(lines: readonly PageLine[], start: number, finds: Finds): number | undefined {
  const cut = sureCut(lines, start);
  if (!cut || finds === "all") return cut?.score;
  return isClocked(cut.drafts) && isVoiced(lines.slice(start), cut.drafts, LEAST_HEARD) ? cut.score : undefined;
}

/**
 * True where a reader's voice is heard in at least such a share of the comments: cards for other pages have names and
 * times too.
 */
function isVoiced(lines: readonly PageLine[], drafts: readonly CommentDraft[], least: number): boolean {
  const end = drafts.at(-1)?.end ?? 0;
  const voiced = lines.slice(0, LONGEST_JUDGED).filter(({text, start}) => start < end && hasReaderVoice(text)).length;
  return voiced >= drafts.length * least;
}

function sureCut(lines: readonly PageLine[], start: number) {
  const rest = wholeBlocks(lines.slice(start, start + LONGEST_JUDGED + 1));
  const list = rest.slice(0, endOfList(rest));
  const cut = cutComments(list);
  return cut && isSureCut(list, cut.drafts) ? cut : undefined;
}

/** A long list is judged by its first lines, up to an empty one. */
function wholeBlocks(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.length <= LONGEST_JUDGED) return lines;
  const end = lines.findLastIndex(({gap}) => gap > 0);
  return lines.slice(0, end > 0 ? end : LONGEST_JUDGED);
}

function isAnchor(lines: readonly PageLine[], i: number): boolean {
  const {text} = lines[i] as PageLine;
  if (parseHead(text) !== undefined || findOpening(text)?.timestamp != null) return true;
  return (
    isMarkedName(lines, i) ||
    isDoubledName(lines, i) ||
    (LIST_MARK.test(text) && /^\p{Lu}.*[^.]$/u.test(findOpening(text)?.author ?? ""))
  );
}

/** The anchor itself, the short lines above it, and the block of text that it may close. */
function startsNear(lines: readonly PageLine[], anchor: number, from: number): number[] {
  const starts = [anchor];
  for (let i = anchor - 1; i >= Math.max(from, anchor - HEAD_ABOVE); i--) {
    const text = lines[i]?.text ?? "";
    if (!isName(text) || wordCount(text) > HEAD_ABOVE + 1) break;
    starts.push(i);
  }
  const gap = lines.slice(Math.max(from, anchor - TEXT_ABOVE), anchor).findLastIndex((line) => line.gap >= WIDE_GAP);
  const apart = gap < 0 ? [] : [Math.max(from, anchor - TEXT_ABOVE) + gap];
  let block = anchor;
  while (block > from && anchor - block < TEXT_ABOVE && lines[block]?.gap === 0) block--;
  const above = block > from && isName(lines[block - 1]?.text ?? "") ? [block - 1] : [];
  // Of equally good starts the first counts: a name right above the time is part of the head.
  const joined = starts.length > 1 && lines[anchor]?.gap === 0 ? [anchor - 1] : [];
  return [...new Set([...joined, ...starts, block, ...above, ...apart, ...(anchor > from ? [anchor - 1] : [])])];
}
