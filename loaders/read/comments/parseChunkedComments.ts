import {rawOffset} from "../markdownLines.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import {findTimestamp} from "../timestamps/findTimestamp.ts";
import {isName, parseHead, parseName} from "./parseHead.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isSignatureLine} from "./isSignatureLine.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const BULLET = /^[•*·‣▪●○◦]\s{0,4}(?=\S)/u;
const NUMBER = /^(?:#\d{1,4}\b[.:)]?|\d{1,4}[.)])\s{0,3}(?=\S)/u;
const NAME_COLON = /^(?<name>[^\s:@][^:\n]{0,39}?)\s?:\s{1,3}(?=\S)/u;
const NAME_TIME = /^(?<name>[^\s:@(][^:(\n]{0,39}?)\s?[([](?<time>[^)\]\n]{5,40})[)\]]\s?:?\s{1,3}(?=\S)/u;
/** "[04/05/2019 10:14] Ann Holm: " */
const TIME_NAME = /^[([](?<time>[^)\]\n]{5,40})[)\]]\s?(?<name>[^\s:@][^:\n]{0,39}?)\s?:\s{1,3}(?=\S)/u;
/** What Facebook puts below a name. */
const OCCUPATION =
  /^(?:works? (?:at|for)|worked (?:at|for)|studie[sd] (?:at|in)|student at|lives in|self-employed|retired|university of|.{2,40}\suniversity$|.{3,40}\sat\s\p{Lu}.{1,40}$)/iu;
const MOST = 0.6;

/** Splits a list without times by what sets its comments apart: bullets, numbers, buttons or blank lines; else undefined. */
export function parseChunkedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const named = inlineNames(lines);
  if (named) return named;
  const chunks = byOpening(lines, BULLET) ?? byOpening(lines, NUMBER) ?? byButtons(lines) ?? byGaps(lines);
  if (!chunks) return undefined;
  const withName = chunks.filter(([first]) => isNameLine(first?.text ?? "")); // prettier-ignore
  const hasNames =
    withName.length >= chunks.length * MOST && chunks.filter(({length}) => length > 1).length >= chunks.length * MOST;
  const signed = chunks.filter((chunk) => chunk.length > 1 && isSignatureLine(chunk.at(-1)?.text ?? "")).length;
  const side = hasNames ? "above" : signed >= chunks.length * MOST ? "below" : null;
  return chunks.map((chunk) => draft(chunk, side));
}

/** "Bob Stone · Top commenter · London" has the name in its first part. */
function isNameLine(text: string): boolean {
  const [name = ""] = text.split(/\s[·•|]\s/u, 1);
  return isName(name) && !/[.!?]$/u.test(name);
}

function draft(chunk: readonly PageLine[], side: "above" | "below" | null): CommentDraft {
  const line = side === "below" ? chunk.at(-1) : chunk[0];
  const name =
    side === null || (side === "below" && chunk.length < 2)
      ? undefined
      : parseName(line?.text.split(/\s[·•|]\s/u, 1)[0] ?? "")?.author;
  const above = chunk.length > 2 && OCCUPATION.test(chunk[1]?.text ?? "") ? 2 : 1;
  const text = name === undefined ? chunk : side === "below" ? chunk.slice(0, -1) : chunk.slice(above);
  const span = text.length > 0 ? spanOf(text) : {start: line?.end ?? 0, end: line?.end ?? 0};
  return {author: name ?? null, timestamp: null, answered: null, ...span};
}

/** A comment begins at each line with a bullet or number; the mark is no part of it. */
function byOpening(lines: readonly PageLine[], opening: RegExp): PageLine[][] | undefined {
  const bare = lines.map((line) => {
    const mark = opening.exec(line.text)?.[0].length ?? 0;
    return {line: {...line, start: line.start + mark, text: line.text.slice(mark)}, marked: mark > 0};
  });
  if (!bare[0]?.marked || bare.filter(({marked}) => marked).length < 2) return undefined;
  return split(bare.map(({line}) => line), (i) => bare[i]?.marked ?? false); // prettier-ignore
}

function byButtons(lines: readonly PageLine[]): PageLine[][] | undefined {
  const buttons = lines.map(({text}) => isButtonLine(text));
  if (buttons.filter(Boolean).length < 2) return undefined;
  const chunks: PageLine[][] = [];
  for (const [i, line] of lines.entries()) {
    if (buttons[i]) continue;
    if (i === 0 || buttons[i - 1]) chunks.push([line]);
    else chunks.at(-1)?.push(line);
  }
  return chunks;
}

/** Blank lines set comments apart only where some comments have several lines, with a name in the first. */
function byGaps(lines: readonly PageLine[]): PageLine[][] | undefined {
  const chunks = split(lines, (i) => (lines[i]?.gap ?? 0) > 0);
  return chunks.length >= 2 && chunks.some(({length}) => length > 1) ? chunks : undefined;
}

function split(lines: readonly PageLine[], starts: (i: number) => boolean): PageLine[][] {
  const chunks: PageLine[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || starts(i)) chunks.push([line]);
    else chunks.at(-1)?.push(line);
  }
  return chunks;
}

/** "Name: text" or "Name (time): text" in most lines. */
function inlineNames(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const heads = lines.map(({text}) => inlineHead(text));
  if (lines.length < 2 || !heads[0] || heads.filter(Boolean).length < lines.length * MOST) return undefined;
  let at = 0;
  return split(lines, (i) => heads[i] !== undefined).map((chunk) => {
    const head = heads[at];
    at += chunk.length;
    const {start, end} = spanOf(chunk);
    const [author, timestamp] = [head?.author ?? null, head?.timestamp ?? null];
    const offset = chunk[0] ? rawOffset(chunk[0], head?.length ?? 0) : 0;
    return {author, timestamp, answered: null, start: start + offset, end};
  });
}

function inlineHead(text: string) {
  const timed = NAME_TIME.exec(text) ?? TIME_NAME.exec(text);
  const timestamp = timed?.groups?.time ? findTimestamp(timed.groups.time) : undefined;
  const found = timed && timestamp ? timed : NAME_COLON.exec(text);
  const words = found?.groups?.name;
  if (!found || words === undefined) return undefined;
  const head = timestamp ? undefined : parseHead(words);
  const author = head?.timestamp ? head.author : words;
  if (author === null || !isName(author)) return undefined;
  return {author, timestamp: timestamp ?? head?.timestamp ?? null, length: found[0].length};
}
