import type {Token} from "../../types.ts";

/** Words in front of an office that leave open who holds it. */
export const GENERIC = /^(?:only|first|second|third|fourth|fifth|last|next|previous|any|no|every|each|other)$/;

/** "an EU leader", "the first international leader": in front of words that tell what kind of one. */
export function isOneOfMany(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && /^(?:ADJ|PROPN)$/.test(tokens[at]?.pos ?? "") && !GENERIC.test(tokens[at]!.lower)) at--;
  return at < first - 1 && /^(?:an?|another|first|any|every|each|only)$/.test(tokens[at]?.lower ?? "");
}
