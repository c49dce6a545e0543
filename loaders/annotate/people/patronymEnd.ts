import type {Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";

/** Index of the last word of "bin Tarik Al Said" behind a name that ends at `last`; `last` where none follows. */
export function patronymEnd(tokens: readonly Token[], last: number): number {
  let end = last;
  while (/^(?:bin|bint|ibn)$/.test(tokens[end + 1]?.lower ?? "") && isName(tokens[end + 2])) end += 2;
  return end > last && /^[Aa]l$/.test(tokens[end + 1]?.text ?? "") && isName(tokens[end + 2]) ? end + 2 : end;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text);
}
