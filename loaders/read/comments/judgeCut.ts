import {isProse, wordCount} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {numberOf} from "./numberedItems.ts";
import {parseHead} from "./parseHead.ts";
import {isName} from "./parseName.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const LONGEST_NAME = 5;
/** "http://ann.example/ Ann Holm" alone on its line. */
const LINKED_NAME = /^https?:\/\/\S{1,100}\s\p{Lu}[^\s.!?]{0,19}(?:\s[^\s.!?]{1,20}){0,3}$/u;
const NUMBER = /^#?\d{1,5}[.)]?$/u;

/**
 * How well a cut explains a list of comments: it does where comments have names, times and words, where no line within
 * them looks like a head, and where no sentence is left outside. Higher is better; what explains nothing is below 1.
 */
export function judgeCut(lines: readonly PageLine[], drafts: readonly CommentDraft[]): number {
  if (drafts.length === 0) return -Infinity;
  const share = (test: (draft: CommentDraft) => boolean) => drafts.filter(test).length / drafts.length;
  const {unread, lost} = countLines(lines, drafts);
  const named = share(({author}) => author !== null && isLikelyName(author));
  const timed = share(({timestamp}) => timestamp !== null);
  const worded = share(({start, end}) => end > start);
  return 2 * named + timed + 2 * worded - (2 * unread + lost) / drafts.length;
}

/** True for a name of a few words with a letter in it. */
export const isLikelyName = (author: string) =>
  isName(author) &&
  !/^\d{1,4}[.)]\s/u.test(author) &&
  /\p{L}/u.test(author) &&
  author.split(/\s+/u).length <= LONGEST_NAME &&
  !author.includes("|") &&
  !parseHead(author)?.timestamp;

/** Lines that look like heads and yet stand in a comment's text, and sentences that stand in none. */
function countLines(lines: readonly PageLine[], drafts: readonly CommentDraft[]) {
  const authors = new Set(drafts.map(({author}) => author));
  const isNumbered = numberOf(lines[0]) !== undefined;
  let [unread, lost, n] = [0, 0, 0];
  for (const line of lines) {
    const {start, end, text} = line;
    while (n < drafts.length && (drafts[n]?.end ?? 0) <= start) n++;
    const draft = drafts[n];
    if (!draft || draft.start >= end) lost += isSentence(text) ? 1 : 0;
    else if (draft.start <= start && draft.end >= end)
      unread += looksLikeHead(text) || authors.has(text) || (isNumbered && numberOf(line) !== undefined) ? 1 : 0;
  }
  return {unread, lost};
}

const isSentence = (text: string) => isProse(text) || (wordCount(text) >= 4 && /\p{L}[.!?…]$/u.test(text));

function looksLikeHead(text: string): boolean {
  return (
    NUMBER.test(text) ||
    LINKED_NAME.test(text) ||
    (isButtonLine(text) && /\p{L}{4}/u.test(text)) ||
    parseHead(text)?.timestamp != null
  );
}
