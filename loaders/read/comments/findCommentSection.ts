import {isProse} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {findSureComments, scoreFrom, type Finds} from "./findSureComments.ts";
import {findUnheadedComments} from "./findUnheadedComments.ts";
import {findCommentHeadings} from "./findCommentHeadings.ts";
import {findVoicedTail} from "./findVoicedTail.ts";
import {countIn, isReadersHeading} from "./isReadersHeading.ts";
import {isTechnical} from "./isTechnical.ts";
import {endOfNumberedList} from "./numberedItems.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {parseCommentsHeading} from "./parseCommentsHeading.ts";
import {parseHead} from "./parseHead.ts";

/** Where a page's comments stand, as indices of lines. */
export interface CommentSection {
  /** The line with the heading; -1 where comments follow the article without one. */
  readonly heading: number;
  /** First line after the heading and the rules below it. */
  readonly from: number;
  /** The number of comments that the page prints; null where it prints none. */
  readonly stated: number | null;
}

const NEAR = 15;
const OF_READERS = /^(?:our )?readers?\b/iu;
/** Of the lines below a heading that names the readers. */
const LEAST_VOICED = 0.25;
const MOST_EARLY = 3;
const MOST_LOOSE = 5;
const MOST_ITEMS = 200;
const ITEM = /^(?:[•*·‣▪●○◦–—-]|\d{1,4}[.)])\s{1,4}(?=\S)/u;
const CLOSING_BUTTON = /^(?:reply|quote|report|permalink|link to (?:comment|post)|expand full comment)$/iu;
/** "Ann Holm (Torrick)" over the words of each. */
const NAME_AND_PLACE = /^\p{L}[^()]{0,40}\s\([^()]{2,40}\)$/u;
/** "31 comments sorted by" stands over nothing else. */
const SORTED = /^\d[\d.,k]{0,6} comments sorted by$/iu;
const LEAST_PLACED = 2;
const MOST_LINES = 60;
const LEAST_CLOSED = 2;
/** The number of comments on a line of its own below their heading. */
const COUNT_LINE = /^[([]\s?(?<count>\d{1,5})\s?[)\]]$/u;
const BELOW_HEADING = ["policy", "form", "more", "share", "menu", "donation"] as const;

/**
 * Finds the list of comments under its heading, or by two heads after the article; undefined for a page without any.
 */
export function findCommentSection(lines: readonly PageLine[], finds: Finds): CommentSection | undefined {
  const prose = lines.findIndex(({text}) => isProse(text));
  const found = findCommentHeadings(lines);
  const early = found.filter(({i}) => i < prose).slice(0, MOST_EARLY);
  const headings = [...early.filter(({i}) => isOverList(lines, i)), ...found.filter(({i}) => i > prose)];
  const nearHead = headings.find(({i}) =>
    lines.slice(i + 1, i + 1 + NEAR).some(({text}) => parseHead(text)?.timestamp)
  );
  const chosen = nearHead ?? headings.find(({stated}) => stated !== null) ?? headings[0];
  if (!chosen) {
    const unmarked = earlier(loosely(lines, prose, finds), unheaded(lines, prose, finds));
    return unmarked ?? (finds === "all" ? voiced(lines) : undefined);
  }
  let from = chosen.i + 1;
  let stated = chosen.stated;
  for (; from < lines.length; from++) {
    const text = lines[from]?.text ?? "";
    const again = parseCommentsHeading(text);
    const count = COUNT_LINE.exec(text)?.groups?.count;
    if (again) stated ??= again.stated;
    else if (count !== undefined) stated ??= Number(count);
    else if (!findCue(text, BELOW_HEADING) || parseHead(text)?.timestamp) break;
  }
  return {heading: chosen.i, from, stated};
}

/**
 * "5 comments" stands over articles as well, so that above all prose a list has to follow at once, a name with a place,
 * or the same button each of several texts.
 */
function isOverList(lines: readonly PageLine[], heading: number): boolean {
  if (SORTED.test(lines[heading]?.text ?? "")) return true;
  const buttons = lines.slice(heading + 1).flatMap(({text}) => CLOSING_BUTTON.exec(text)?.[0].toLowerCase() ?? []);
  if (buttons.length >= LEAST_CLOSED && new Set(buttons).size === 1) return true;
  const placed = lines.slice(heading + 1, heading + MOST_LINES).filter(({text}) => NAME_AND_PLACE.test(text));
  if (placed.length >= LEAST_PLACED && placed[0] === lines[heading + 1]) return true;
  const below = lines.slice(heading + 1, heading + 1 + NEAR);
  const voiced = below.filter(({text}) => hasReaderVoice(text)).length;
  if (OF_READERS.test(lines[heading]?.text ?? "") && voiced >= below.length * LEAST_VOICED) return true;
  return (
    endOfNumberedList(lines.slice(heading + 1, heading + NEAR)) !== undefined ||
    scoreFrom(lines, heading + 1, "all") !== undefined
  );
}

function earlier(a: CommentSection | undefined, b: CommentSection | undefined): CommentSection | undefined {
  return a && b ? (b.from < a.heading ? b : a) : (a ?? b);
}

/** A heading that others than readers may have too ("Letters"), over what can be nothing but comments. */
function loosely(lines: readonly PageLine[], prose: number, finds: Finds): CommentSection | undefined {
  const headings = lines
    .flatMap(({text}, i) => (i > prose && !ITEM.test(text) && isReadersHeading(text) ? [i] : []))
    .slice(-MOST_LOOSE);
  const question = lines
    .slice(0, MOST_EARLY)
    .findIndex(({text}, i) => i >= prose && /\?$/u.test(text) && ITEM.test(lines[i + 1]?.text ?? ""));
  const isList = (from: number) =>
    scoreFrom(lines, from, finds) !== undefined || (finds === "all" && isVoicedList(lines, from));
  const heading =
    headings.find((i) => isList(i + 1)) ?? (question >= 0 && isVoicedList(lines, question + 1) ? question : undefined);
  return heading === undefined ? undefined : {heading, from: heading + 1, stated: countIn(lines[heading]?.text ?? "")};
}

/** Items with bullets or numbers, at least every second one in a reader's voice. */
function isVoicedList(lines: readonly PageLine[], from: number): boolean {
  const items = lines.slice(from, from + MOST_ITEMS).filter(({text}) => ITEM.test(text) && /\p{L}{2}/u.test(text));
  const voiced = items.filter(({text}) => hasReaderVoice(text.replace(ITEM, "")));
  const isList = items.length > 1 && ITEM.test(lines[from]?.text ?? "") && voiced.length * 2 >= items.length;
  return isList && !isTechnical(lines.slice(from));
}

function voiced(lines: readonly PageLine[]): CommentSection | undefined {
  const from = findVoicedTail(lines);
  return from === undefined || isTechnical(lines) ? undefined : {heading: -1, from, stated: null};
}

function unheaded(lines: readonly PageLine[], prose: number, finds: Finds): CommentSection | undefined {
  const find = () => (finds === "all" ? findUnheadedComments(lines, prose) : findSureComments(lines, prose + 1, finds));
  const from = prose < 0 ? undefined : find();
  return from === undefined ? undefined : {heading: -1, from, stated: null};
}
