import {spanOf, type PageLine} from "../pageLines.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const LEAST_COMMENTS = 2;

/** True for a line of strokes, stars or dots, which parts comments. */
const isRule = (text: string) =>
  text.length <= 120 && /^[^\p{L}\p{N}“”"'’()]{1,120}$/u.test(text) && !/\p{Extended_Pictographic}|[?!]/u.test(text);

/** "said..." is what is left of a head whose name was lost. */
const parts = (text: string) => isRule(text) || /^said\s?(?:\.{3}|…)$/u.test(text);

/** Splits a list at its rules; undefined for a list without. */
export function parseSeparatedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const chunks: PageLine[][] = [[]];
  for (const line of lines) {
    if (parts(line.text)) chunks.push([]);
    else chunks.at(-1)?.push(line);
  }
  const drafts = chunks.flatMap((chunk) =>
    chunk.length === 0 ? [] : [{author: null, timestamp: null, answered: null, ...spanOf(chunk)}]
  );
  return drafts.length < LEAST_COMMENTS ? undefined : drafts;
}
