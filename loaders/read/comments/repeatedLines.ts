import type {PageLine} from "../pageLines.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead} from "./parseHead.ts";
import {isName} from "./parseName.ts";

/** How many lines at the top and at the foot of a comment's text are no part of it. */
export interface Edges {
  /** Lines at the top. */
  readonly top: number;
  /** Lines at the foot. */
  readonly foot: number;
}

const LEAST_COMMENTS = 3;
const LEAST_SHARE = 0.6;
const LONGEST = 80;
const MOST_LINES = 6;
/** Lines between a time and the name over it, and that name's share of the comments. */
const MOST_BETWEEN = 3;
const MOST_OF_ONE = 0.75;

/** A line with all numbers alike, since buttons and counters differ by them alone. */
const masked = (line: string) => line.toLowerCase().replaceAll(/\d[\d.,]{0,9}/gu, "0");

/**
 * Finds the lines that most comments of a list open or end with alike ("Says:", "Report this post", "Complain about
 * comment 12"): they are the page's.
 */
export function findRepeatedEdges(comments: readonly (readonly string[])[]): Edges[] {
  const tops = repeatedLines(comments.map((lines) => lines.slice(0, MOST_LINES)));
  const feet = repeatedLines(comments.map((lines) => lines.slice(-MOST_LINES)));
  return comments.map((lines) => {
    const first = lines.findIndex((line) => !tops.has(masked(line)));
    const last = lines.findLastIndex((line) => !feet.has(masked(line)));
    if (first < 0 || last < first) return {top: lines.length, foot: 0};
    return {top: first, foot: lines.length - 1 - last};
  });
}

/** Readers without a name may be most of those who comment: "Anonymous said...". */
const SAYS = /^\S.{0,40}\s(?:says|said|wrote|writes)\s?(?:\.{3}|…|:)?$/iu;
/** A button that no site lacks. */
const BUTTON = "Reply";

/**
 * The lines of a list, with those that it repeats for most of its comments ("Complain about comment 12", "5 fans") as
 * buttons, whatever their words.
 */
export function withRepeatedAsButtons(lines: readonly PageLine[]): readonly PageLine[] {
  const heads = lines.filter(({text}) => parseHead(text)?.timestamp).length;
  const counts = new Map<string, number>();
  for (const {text} of lines)
    if (text.length <= LONGEST && !parseHead(text)?.timestamp)
      counts.set(masked(text), (counts.get(masked(text)) ?? 0) + 1);
  const buttons = lines.filter(({text}) => isButtonLine(text));
  const most = (some: readonly PageLine[]) => Math.max(heads, ...some.map(({text}) => counts.get(masked(text)) ?? 0));
  // One comment may have several counters and strokes between its buttons.
  const worded = most(buttons.filter(({text}) => /\p{L}/u.test(text)));
  const comments = worded < LEAST_COMMENTS ? most(buttons) : worded;
  if (comments < LEAST_COMMENTS) return lines;
  const least = Math.max(LEAST_COMMENTS, comments * LEAST_SHARE);
  const names = namesOverTimes(lines);
  const isRepeated = (text: string) =>
    (counts.get(masked(text)) ?? 0) >= least && !isButtonLine(text) && !SAYS.test(text) && !names.has(text);
  return lines.some(({text}) => isRepeated(text))
    ? lines.map((line) => (isRepeated(line.text) ? {...line, text: BUTTON} : line))
    : lines;
}

/** Names that stand right above times, or with buttons between, where several do: two readers may write most of a list. */
function namesOverTimes(lines: readonly PageLine[]): ReadonlySet<string> {
  const names = lines.flatMap(({text}, i) => {
    const head = parseHead(text);
    if (!head?.timestamp || head.author !== null) return [];
    const above =
      lines.slice(Math.max(0, i - MOST_BETWEEN), i).findLast((line) => !isButtonLine(line.text))?.text ?? "";
    return isName(above.replace(/^[•*·]\s/u, "")) ? [above] : [];
  });
  const most = names.length * MOST_OF_ONE;
  const counts = new Map<string, number>();
  for (const name of names.map(masked)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts.size > 1 && [...counts.values()].every((count) => count < most) ? new Set(names) : new Set();
}

/** The lines, masked, of which most comments have one. */
function repeatedLines(comments: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of comments)
    for (const line of new Set(lines.filter(({length}) => length <= LONGEST).map(masked)))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  const least = Math.max(LEAST_COMMENTS, comments.length * LEAST_SHARE);
  return new Set([...counts].flatMap(([line, count]) => (count >= least ? [line] : [])));
}
