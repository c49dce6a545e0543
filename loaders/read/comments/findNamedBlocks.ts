import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";

const NAME = /^\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,2}$/u;
/** Blank lines between the blocks. */
const WIDE_GAP = 2;
const LEAST_BLOCKS = 2;
/** Of the blocks, and at most of the lines of the article above them. */
const LEAST_VOICED = 0.6;
const MOST_VOICED_ABOVE = 0.2;

/**
 * The first of the blocks that end a page, each a name over a reader's words, where the article above has no such
 * voice; undefined where the names may as well be headings.
 */
export function findNamedBlocks(lines: readonly PageLine[], prose: number): number | undefined {
  const starts = lines.flatMap((_, i) => (i > prose + 1 && isNamedBlock(lines, i) ? [i] : []));
  const [first = 0] = starts;
  const wide = lines.filter(({gap}, i) => i >= first && gap >= WIDE_GAP).length;
  if (starts.length < LEAST_BLOCKS || wide > starts.length) return undefined;
  const voiced = starts.filter((from, n) =>
    lines.slice(from + 1, starts[n + 1]).some(({text}) => hasReaderVoice(text))
  );
  const above = lines.slice(0, first);
  const isApart = above.filter(({text}) => hasReaderVoice(text)).length <= above.length * MOST_VOICED_ABOVE;
  return isApart && voiced.length >= starts.length * LEAST_VOICED ? first : undefined;
}

function isNamedBlock(lines: readonly PageLine[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  return line !== undefined && line.gap >= WIDE_GAP && NAME.test(line.text) && next?.gap === 0 && !NAME.test(next.text);
}
