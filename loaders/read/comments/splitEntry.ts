import {anyOf} from "../../anyOf.ts";
import {isProse, wordCount} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isInformal} from "./isInformal.ts";
import {parseHead} from "./parseHead.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

/** Lines of a title and what belongs to it over a blog's entry. */
const MOST_ABOVE = 6;
const LEAST_PROSE = 2;
const LEAST_WORDS = 40;
const LEAST_LONG_WORDS = 150;
/** Times the words of half of the other comments. */
const LEAST_LONGER = 3;
/** Comments with which the first is compared. */
const MOST_COMPARED = 40;
/** "By: Ann Holm on …", "Submitted by Ann on …", "3 May 2019 — By Ann Holm", "Ann Holm | 3 May 2019 | 1,204 | 31" */
const BYLINE = new RegExp(
  anyOf(
    String.raw`^(?:(?:submitted|posted|written|published)\s(?:by\b|(?:on\s)?\p{L}{3,9}\s\d)|by\b)`,
    String.raw`(?:[—–|/·-]|\d{4})\s?by:?\s\p{L}|(?:\s\|\s[\d,.k]{1,7}){2}$`
  ),
  "iu"
);

/** Readers say things, while writers of entries post them. */
const SPOKEN = /\b(?:says|said|wrote|writes|commented|replied)\b/iu;

/** An entry of a blog that was read as the first comment below it, and the comments that are left. */
export interface SplitEntry {
  /** The entry's lines; empty for none. */
  readonly entry: readonly PageLine[];
  /** The comments below it. */
  readonly drafts: readonly CommentDraft[];
}

/**
 * Parts the entry that a page's comments answer from the first of them: its byline looks like a comment's head, and
 * where names stand below the comments, its end like the beginning of the first.
 */
export function splitEntry(
  above: readonly PageLine[],
  list: readonly PageLine[],
  drafts: readonly CommentDraft[]
): SplitEntry {
  const [first, ...rest] = drafts;
  const none = {entry: [], drafts};
  if (!first || rest.length === 0 || first.timestamp?.relative) return none;
  const others = rest.slice(0, MOST_COMPARED);
  const near = list.slice(0, list.findLastIndex(({end}) => end <= (others.at(-1)?.end ?? 0)) + 1);
  const from = list.findIndex(({start}) => start >= first.start);
  const to = list.findLastIndex(({end}) => end <= first.end) + 1;
  const words = list.slice(from, to);
  if (from > 0) {
    const isEntry = isBelowByline(above, list.slice(0, from), words, medianWords(near, others));
    return isEntry ? {entry: list.slice(0, to), drafts: rest} : none;
  }
  const isFoot = first.author !== null && parseHead(list[to]?.text ?? "")?.timestamp != null;
  const own = isFoot ? ownLines(words, Math.max(...others.map((draft) => linesOf(near, draft).length))) : words.length;
  if (own === words.length) return none;
  const start = words[words.length - own]?.start ?? first.start;
  return {entry: words.slice(0, -own), drafts: [{...first, start}, ...rest]};
}

function isBelowByline(
  above: readonly PageLine[],
  head: readonly PageLine[],
  words: readonly PageLine[],
  usual: number
): boolean {
  const isSpoken = head.some(({text}) => SPOKEN.test(text));
  if (isSpoken || above.length > MOST_ABOVE || above.some(({text}) => isProse(text))) return false;
  const count = countWords(words);
  const isLong = count >= LEAST_LONG_WORDS && count >= usual * LEAST_LONGER;
  const isSigned = head.some(({text}) => BYLINE.test(text));
  // A page that begins with a name may have lost its article.
  const isEntry = above.length > 0 ? isLong || (isSigned && count >= LEAST_WORDS) : isLong && isSigned;
  return isEntry && words.filter(({text}) => isProse(text)).length >= LEAST_PROSE;
}

/** How many lines right above a name are its bearer's: the last, and those in a reader's voice above it. */
function ownLines(lines: readonly PageLine[], most: number): number {
  let own = 1;
  const isVoiced = (line: PageLine | undefined) =>
    line !== undefined && (hasReaderVoice(line.text) || isInformal(line.text));
  while (own < Math.min(most, lines.length) && isVoiced(lines[lines.length - own - 1])) own++;
  return lines.length > most ? own : lines.length;
}

const linesOf = (list: readonly PageLine[], {start, end}: CommentDraft) =>
  list.filter((line) => line.start >= start && line.end <= end);

const countWords = (lines: readonly PageLine[]) => lines.reduce((sum, {text}) => sum + wordCount(text), 0);

function medianWords(list: readonly PageLine[], drafts: readonly CommentDraft[]): number {
  const counts = drafts.map((draft) => countWords(linesOf(list, draft))).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}
