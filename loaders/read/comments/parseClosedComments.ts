import type {Span} from "../../types.ts";
import {functionWords} from "../functionWords.ts";
import {rawOffset, type MarkdownLine} from "../markdownLines.ts";
import {hasMastheadWord} from "../pageCues.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead} from "./parseHead.ts";
import {isName} from "./parseName.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

/** The name that ends a comment, maybe with the time, and the length of the words before it on its line. */
interface Closing {
  readonly author: string;
  /** Null where no time stands behind the name. */
  readonly timestamp: Timestamp | null;
  readonly length: number;
}

const NAME = "[\\p{L}\\d_][\\p{L}\\d_.'’-]{0,25}(?:\\s[\\p{L}\\d_.'’-]{1,25}){0,4}";
const PLACES = "(?:,\\s[\\p{Lu}\\d][^,()\\n]{0,28}[\\p{L}\\d]|,\\s\\p{Ll}{3,14}){0,3}";
const TAIL = 130;
/** Ways of signing a comment; a list keeps to one. */
const CLOSINGS: readonly RegExp[] = [
  new RegExp(`(?<=^|\\s)[-–—]{1,2}\\s?(?<name>${NAME})${PLACES},?[*_]{0,2}$`, "u"),
  new RegExp(`\\s?[*_]{0,2}\\((?<name>${NAME})${PLACES}\\)[*_]{0,2}$`, "u"),
  new RegExp(`^(?:[-–—]{1,2}\\s?)?(?<name>${NAME})${PLACES}$`, "u")
];
const BULLET = /^[•*·‣▪●○◦–—-]\s{1,4}(?=\S)/u;
/** "Well said." */
const SHORT_SENTENCE = /\s\p{Ll}{3,20}\.$/u;
const LONGEST_SIGNATURE = 6;
const LEAST_COMMENTS = 2;
const ENDS = /[.!?…][”"’')\]*_]{0,3}$/u;

/**
 * Splits a list of which each comment is signed: on a line below it, after a dash, or in brackets; undefined for other
 * lists.
 */
export function parseClosedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const words = lines.filter(({text}) => !isButtonLine(text));
  for (const pattern of CLOSINGS) {
    const closings = words.map(({text}) => findClosing(text, pattern));
    const drafts = cutAfter(words, closings);
    if (drafts) return drafts;
  }
  return undefined;
}

function findClosing(line: string, pattern: RegExp): Closing | undefined {
  const timestamp = closingTime(line);
  const text = timestamp ? withoutTime(line.slice(0, timestamp.start)) : line;
  const from = Math.max(0, text.length - TAIL);
  const found = pattern.exec(text.slice(from));
  const author = found?.groups?.name;
  if (!found || author === undefined || !isSigner(author) || (from > 0 && found.index === 0)) return undefined;
  return {author, timestamp, length: from + found.index};
}

/** What stands before a time at a line's end, closed again where the time stood in its brackets: "(Ann, Torrick)". */
function withoutTime(before: string): string {
  const words = before.replace(/[\s,|·(]{1,4}$/u, "");
  const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")");
  return isOpen ? `${words})` : words;
}

/** The time that ends a line; null where none does or it is all that the line has. */
function closingTime(line: string): Timestamp | null {
  const tail = Math.max(0, line.length - TAIL);
  const found = findTimestamp(line.slice(tail));
  const isLast = found && /^[\s.)]{0,3}$/u.test(line.slice(tail + found.end));
  return isLast && tail + found.start > 0 ? {...found, start: tail + found.start, end: tail + found.end} : null;
}

/** True for a reader's name: capitals as names have, or one made-up word; no words of sentences. */
function isSigner(name: string): boolean {
  const words = name.split(/\s+/u);
  if (
    !isName(name) ||
    parseHead(name)?.timestamp ||
    hasMastheadWord(name) ||
    SHORT_SENTENCE.test(name) ||
    words.length > LONGEST_SIGNATURE ||
    !/\p{L}/u.test(name)
  )
    return false;
  const others = words
    .slice(1)
    .filter((word) => !/^(?:of|de|del|da|di|van|von|al|el|bin|in|from|the|y|e)$/u.test(word));
  return (
    !others.some((word) => functionWords.has(word)) &&
    (words.length === 1 || /^[\p{Lu}\d]/u.test(name) || others.length < 2)
  );
}

/** Comments that end with a closing each, of which the last ends the list; undefined where some sentence has none. */
function cutAfter(lines: readonly PageLine[], closings: readonly (Closing | undefined)[]): CommentDraft[] | undefined {
  const drafts: CommentDraft[] = [];
  let open: PageLine[] = [];
  for (const [i, line] of lines.entries()) {
    const closing = closings[i];
    // What stands over the first item of a list is no part of it.
    if (drafts.length === 0 && closing?.length !== 0 && isItem(line) && !open.some(isItem)) open = [];
    const isOwnLine = closing?.length === 0;
    if (!closing || (isOwnLine && open.length === 0 && drafts.length === 0)) {
      open.push(line);
      continue;
    }
    // A second line of names tells where the writer lives.
    if (isOwnLine && open.length === 0) continue;
    const before = line.text.slice(0, closing.length).trimEnd();
    const last = {...line, end: line.start + rawOffset(line, before.length), text: before};
    const text = before === "" ? open : [...open, last];
    drafts.push({
      author: closing.author,
      timestamp: closing.timestamp,
      answered: null,
      ...withoutBullet(spanOf(text), text[0])
    });
    open = [];
  }
  // Headlines of other pages may follow, but no words that nobody signed.
  const isFoot = drafts.length > LEAST_COMMENTS && !open.some(({text}) => ENDS.test(text));
  const isWhole = (open.length === 0 || isFoot) && drafts.length >= LEAST_COMMENTS && isText(lines[0]);
  return isWhole ? drafts : undefined;
}

function withoutBullet(span: Span, first: PageLine | undefined): Span {
  const mark = BULLET.exec(first?.text ?? "")?.[0].length ?? 0;
  return {start: Math.min(span.start + mark, span.end), end: span.end};
}

const isItem = ({mark, text}: MarkdownLine) => mark === "list item" || BULLET.test(text);

const isText = (line: PageLine | undefined) => line !== undefined && (line.text.length > 60 || ENDS.test(line.text));
