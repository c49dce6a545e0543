import {alpha3} from "../../annotate/places/alpha3.ts";
import type {Token} from "../../types.ts";
import type {NamedByWords} from "./nicknames.ts";

const FIRST = 0x1f1e6;
const LETTERS = 26;

/** The country whose flag is drawn by the two letters at a token; null where none is. */
export function findFlag(tokens: readonly Token[], at: number): NamedByWords | null {
  const first = letterOf(tokens[at]);
  const second = letterOf(tokens[at + 1]);
  if (first === null || second === null || lettersBefore(tokens, at) % 2 === 1) return null;
  const target = alpha3(first + second);
  return target === undefined ? null : {target, kind: "government", length: 2};
}

/** The letter that half a flag stands for; null for any other token. */
function letterOf(token: Token | undefined): string | null {
  const n = (token?.text.codePointAt(0) ?? 0) - FIRST;
  return n >= 0 && n < LETTERS ? String.fromCharCode(65 + n) : null;
}

function lettersBefore(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (letterOf(tokens[at - 1 - count]) !== null) count++;
  return count;
}
