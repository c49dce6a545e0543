import {bisector} from "d3";
import type {Span} from "../types.ts";

/** Words that take the place of a span. */
export interface Replacement extends Span {
  /** The new words. */
  readonly text: string;
}

/** A text in which spans were replaced. */
export interface Rewriting {
  /** The text with the replacements. */
  readonly text: string;
  /**
   * Where a span of the old text lies in the new one; what ends inside a replaced span takes in all of its replacement.
   */
  readonly move: (span: Span) => Span;
}

const byEnd = bisector(({end}: Placed) => end).right;

interface Placed extends Span {
  readonly newStart: number;
  readonly newEnd: number;
}

/** Replaces spans, which must be in order and may not overlap. */
export function rewriteText(text: string, replacements: readonly Replacement[]): Rewriting {
  const placed: Placed[] = [];
  const parts: string[] = [];
  let at = 0;
  let length = 0;
  for (const {start, end, text: words} of replacements) {
    parts.push(text.slice(at, start), words);
    const newStart = length + start - at;
    length = newStart + words.length;
    placed.push({start, end, newStart, newEnd: length});
    at = end;
  }
  parts.push(text.slice(at));
  const moveOffset = (offset: number, side: "newStart" | "newEnd") => {
    const i = byEnd(placed, offset);
    const inside = placed[i];
    if (inside && inside.start < offset) return inside[side];
    const before = placed[i - 1];
    return before ? offset - before.end + before.newEnd : offset;
  };
  const move = ({start, end}: Span) => {
    const moved = moveOffset(start, "newStart");
    return {start: moved, end: start === end ? moved : moveOffset(end, "newEnd")};
  };
  return {text: parts.join(""), move};
}
