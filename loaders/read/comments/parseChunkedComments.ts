import {spanOf, type PageLine} from "../pageLines.ts";
import {isName, parseName} from "./parseName.ts";
import {isAboutWriter} from "./isAboutWriter.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isSignatureLine} from "./isSignatureLine.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const BULLET = /^[•*·‣▪●○◦]\s{0,4}(?=\S)/u;
const NUMBER = /^(?:#\d{1,4}\b[.:)]?|\d{1,4}[.)])\s{0,3}(?=\S)/u;
const DASH = /^[-–—]\s{1,4}(?=\S)/u;
const MOST = 0.6;
/** Blank lines between comments whose paragraphs have one between them. */
const WIDE_GAP = 2;

/**
 * Splits a list without times by what sets its comments apart: bullets, numbers, buttons or blank lines; else
 * undefined.
 */
export function parseChunkedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const chunks =
    byOpening(lines, BULLET) ??
    byOpening(lines, NUMBER) ??
    byDashes(lines) ??
    byButtons(lines) ??
    byGaps(lines, WIDE_GAP) ??
    byGaps(lines, 1);
  if (!chunks) return undefined;
  const withName = chunks.filter(([first]) => isNameLine(first?.text ?? ""));
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
  const above = chunk.length > 2 && isAboutWriter(chunk[1]?.text ?? "") ? 2 : 1;
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
  const [first, second] = bare;
  const isOneNamed = isNameLine(first?.line.text ?? "") && (second?.line.indent ?? 0) > (first?.line.indent ?? 0);
  if (!first?.marked || (bare.filter(({marked}) => marked).length < 2 && !isOneNamed)) return undefined;
  return split(
    bare.map(({line}) => line),
    (i) => bare[i]?.marked ?? false
  );
}

/** Where most lines have a dash, it is the list's and no writer's own. */
function byDashes(lines: readonly PageLine[]): PageLine[][] | undefined {
  const dashed = lines.filter(({text}) => DASH.test(text));
  return dashed.length >= lines.length * MOST ? byOpening(lines, DASH) : undefined;
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
function byGaps(lines: readonly PageLine[], least: number): PageLine[][] | undefined {
  const chunks = split(lines, (i) => (lines[i]?.gap ?? 0) >= least);
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
