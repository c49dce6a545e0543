import type {Token} from "../../types.ts";
import {nameKey} from "../tokens/plainText.ts";

/** Phrases by `nameKey`, ready to be looked for in token after token. */
export interface PhraseIndex<Value> {
  /** What each phrase stands for, by its `nameKey`. */
  readonly phrases: ReadonlyMap<string, Value>;
  /** First words of the phrases, with the most words that a phrase of theirs has: nothing else needs a closer look. */
  readonly openings: ReadonlyMap<string, number>;
}

/** An index over phrases by their keys. */
export function createPhraseIndex<Value>(phrases: ReadonlyMap<string, Value>): PhraseIndex<Value> {
  const openings = new Map<string, number>();
  for (const key of phrases.keys()) {
    const words = key.split(" ");
    openings.set(words[0]!, Math.max(openings.get(words[0]!) ?? 1, words.length));
  }
  return {phrases, openings};
}

/** Whether a phrase may begin at token i: all else need not be looked at more closely. */
export function opensPhrase(tokens: readonly Token[], i: number, index: PhraseIndex<unknown>): boolean {
  return longestOpening(tokens, i, index) > 0;
}

function longestOpening(tokens: readonly Token[], i: number, {openings}: PhraseIndex<unknown>): number {
  const {keys, glued} = keysOf(tokens);
  return Math.max(openings.get(keys[i]!) ?? 0, (glued[i] !== "" && openings.get(glued[i]!)) || 0);
}

/** The longest phrase that begins at token i and that `accept` takes; null for none. */
export function longestPhraseAt<Value, Found>(
  tokens: readonly Token[],
  i: number,
  index: PhraseIndex<Value>,
  accept: (value: Value, last: number) => Found | null
): Found | null {
  const longest = longestOpening(tokens, i, index);
  if (longest === 0) return null;
  const {keys} = keysOf(tokens);
  const candidates: {readonly value: Value; readonly last: number}[] = [];
  let key = "";
  let words = 0;
  for (let last = i; last < tokens.length; last++) {
    const longer = joined(tokens, keys, i, key, last);
    if (key === "" || longer[key.length] === " ") words++;
    if (words > longest) break;
    key = longer;
    if (keys[last] === "" && last > i && !/^[-‐‑–&.'’]$/.test(tokens[last]!.text)) break;
    const value = index.phrases.get(key);
    if (value !== undefined && keys[last] !== "" && !/^['’´`]/.test(tokens[last]!.text)) candidates.push({value, last});
  }
  for (let at = candidates.length - 1; at >= 0; at--) {
    const found = accept(candidates[at]!.value, candidates[at]!.last);
    if (found !== null) return found;
  }
  return null;
}

/** Keys of words are joined as `nameKey` would read the text between them: "E.ON" and "Cox's" are one word. */
function joined(tokens: readonly Token[], keys: readonly string[], first: number, key: string, last: number): string {
  const word = keys[last];
  if (word === undefined || word === "") return key;
  if (key === "" || last === first) return key + word;
  const before = tokens[last - 1]!;
  const glued =
    before.end === tokens[last]!.start &&
    (before.text.endsWith(".") || /^['’´`]/.test(tokens[last]!.text) || /^['’]$/.test(before.text));
  return glued ? key + word : `${key} ${word}`;
}

interface TokenKeys {
  /** `nameKey` of each token. */
  readonly keys: readonly string[];
  /** The same with the token glued to it, as in "Cox's"; "" where none is. */
  readonly glued: readonly string[];
}

const known = new WeakMap<readonly Token[], TokenKeys>();

/** The sentence asked for last: nearly always the one asked for next. */
let latest: {readonly tokens: readonly Token[]; readonly found: TokenKeys} | null = null;

/** The keys of a sentence's tokens, worked out once. */
function keysOf(tokens: readonly Token[]): TokenKeys {
  if (latest?.tokens === tokens) return latest.found;
  let found = known.get(tokens);
  if (found === undefined) {
    const keys = tokens.map(({text}) => nameKey(text));
    const isGlued = (i: number) =>
      keys[i + 1] !== undefined && keys[i + 1] !== "" && tokens[i + 1]!.start === tokens[i]!.end;
    const glued = keys.map((key, i) => (isGlued(i) ? joined(tokens, keys, i, key, i + 1) : ""));
    known.set(tokens, (found = {keys, glued}));
  }
  latest = {tokens, found};
  return found;
}
