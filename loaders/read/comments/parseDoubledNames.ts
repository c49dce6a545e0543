import type {PageLine} from "../pageLines.ts";
import {parseHead} from "./parseHead.ts";
import {isName} from "./parseName.ts";
import {makeDraft, type CommentDraft} from "./parseMarkedComments.ts";

const LEAST_COMMENTS = 2;

/** True for the first of two lines with the same name: the words of a picture's place over the name itself. */
export function isDoubledName(lines: readonly PageLine[], i: number): boolean {
  const [name, again] = [lines[i]?.text ?? "", lines[i + 1]];
  return (
    again?.gap === 0 && again.text === name && isName(name) && !/[.!?]$/u.test(name) && !parseHead(name)?.timestamp
  );
}

/** Splits a list whose comments stand under their writers' names, each printed twice; undefined for other lists. */
export function parseDoubledNames(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const starts = lines.flatMap((_, i) => (isDoubledName(lines, i) ? [i] : []));
  if (starts.length < LEAST_COMMENTS || starts[0] !== 0) return undefined;
  return starts.map((from, n) => {
    const author = lines[from]?.text ?? null;
    return makeDraft({author, timestamp: null, answered: null}, lines.slice(from + 2, starts[n + 1]), lines[from + 1]);
  });
}
