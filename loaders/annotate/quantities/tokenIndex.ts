import {bisector} from "d3";
import type {Token} from "../../types.ts";

/** Index of the first token that begins at an offset or behind it; the number of tokens where none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return byStart.left(tokens, offset);
}

/** Index of the first token that ends behind an offset; the number of tokens where none does. */
export function firstTokenBehind(tokens: readonly Token[], offset: number): number {
  return byEnd.right(tokens, offset);
}

const byStart = bisector((token: Token) => token.start);
const byEnd = bisector((token: Token) => token.end);
