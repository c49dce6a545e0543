import type {Span} from "../types.ts";

/** Whether two spans of one text share a character. */
export function spansOverlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
