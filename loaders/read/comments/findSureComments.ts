import {wordCount} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {cutComments} from "./parseComments.ts";
import {endOfList} from "./endOfList.ts";
import {findOpening} from "./findOpening.ts";
import {isSureCut} from "./isSureCut.ts";
import {isSignatureLine} from "./isSignatureLine.ts";
import {isName, parseHead} from "./parseHead.ts";

const MOST_ANCHORS = 4;
/** Lines of a name, a place and a rank that may stand over the first time. */
const HEAD_ABOVE = 3;
/** Lines of the first comment's text that may stand over its name and time. */
const TEXT_ABOVE = 12;
const LONGEST_JUDGED = 600;

/** The first line of a list of comments without a heading that its own marks give away, from line `from` on; undefined for none. */
export function findSureComments(lines: readonly PageLine[], from: number): number | undefined {
  const anchors = lines.flatMap((line, i) => (i >= from && isAnchor(line) ? [i] : [])).slice(0, MOST_ANCHORS);
  for (const anchor of anchors) {
    const starts = startsNear(lines, anchor, from).flatMap((start) => {
      const score = scoreFrom(lines, start);
      return score === undefined ? [] : [{start, score}];
    });
    if (starts.length > 0) return starts.reduce((best, start) => (start.score > best.score ? start : best)).start;
  }
  return undefined;
}

/** How well the lines from `start` on can be cut into comments; undefined where they need not be any. */
export function scoreFrom(lines: readonly PageLine[], start: number): number | undefined {
  const rest = wholeBlocks(lines.slice(start, start + LONGEST_JUDGED + 1));
  const list = rest.slice(0, endOfList(rest));
  const cut = cutComments(list);
  return cut && isSureCut(list, cut.drafts) ? cut.score : undefined;
}

/** A long list is judged by its first lines, up to an empty one. */
function wholeBlocks(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.length <= LONGEST_JUDGED) return lines;
  const end = lines.findLastIndex(({gap}) => gap > 0);
  return lines.slice(0, end > 0 ? end : LONGEST_JUDGED);
}

function isAnchor({text, gap}: PageLine): boolean {
  return parseHead(text) !== undefined || findOpening(text)?.timestamp != null || (gap === 0 && isSignatureLine(text));
}

/** The anchor itself, the short lines above it, and the block of text that it may close. */
function startsNear(lines: readonly PageLine[], anchor: number, from: number): number[] {
  const starts = [anchor];
  for (let i = anchor - 1; i >= Math.max(from, anchor - HEAD_ABOVE); i--) {
    const text = lines[i]?.text ?? "";
    if (!isName(text) || wordCount(text) > HEAD_ABOVE + 1) break;
    starts.push(i);
  }
  let block = anchor;
  while (block > from && anchor - block < TEXT_ABOVE && lines[block]?.gap === 0) block--;
  const above = block > from && isName(lines[block - 1]?.text ?? "") ? [block - 1] : [];
  // Of equally good starts the first counts: a name right above the time is part of the head.
  const joined = starts.length > 1 && lines[anchor]?.gap === 0 ? [anchor - 1] : [];
  return [...new Set([...joined, ...starts, block, ...above])];
}
