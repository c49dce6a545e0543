import type {Span} from "../../types.ts";

/** "Ann said: ↑", "Quote:", "[quote=Ann]" */
const BLOCK = /^(?:\[quote\b|quote\s?:|originally posted by|(?!\d{1,4}[.)]).{1,40}\s(?:wrote|said)\s?:)/iu;
const REST = /^\s{0,20}(?:click to expand\S{0,3}\s{0,20})?/iu;
const LETTER = /\p{L}/u;

/**
 * A comment without the block of another's words that a forum puts over it; lines that the writer quotes with ">" are
 * the writer's way of answering and stay.
 */
export function withoutLeadingQuote(
  text: string,
  {start, end}: Span,
  quoted: readonly Span[]
): {readonly start: number; readonly quoted: readonly Span[]} {
  const [first, ...rest] = quoted;
  if (!first || first.start !== start) return {start, quoted};
  const block = text.slice(first.start, first.end);
  const after = text.slice(first.end, end);
  const skipped = REST.exec(after)?.[0].length ?? 0;
  if (!BLOCK.test(block) || /^>/mu.test(block) || !LETTER.test(after.slice(skipped))) return {start, quoted};
  return {start: first.end + skipped, quoted: rest};
}
