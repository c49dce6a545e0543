import {findTokens} from "../../annotate/tokens/findTokens.ts";
import type {Token} from "../../types.ts";

/** A name, and what it stands for. */
interface IndexedName<Value> {
  /** As they must stand; those in lower case may also have capitals. */
  readonly words: readonly string[];
  readonly value: Value;
}

/** Names by their first word in lower case, longest first. */
export type NameIndex<Value> = ReadonlyMap<string, readonly IndexedName<Value>[]>;

/** An index over names, of which several may be the same. */
export function createNameIndex<Value>(names: readonly (readonly [name: string, value: Value])[]): NameIndex<Value> {
  const index = new Map<string, IndexedName<Value>[]>();
  for (const [name, value] of names) {
    const words = findTokens(name, 0, name.length).map(({text}) => text);
    const first = words[0]!.toLowerCase();
    index.set(first, [...(index.get(first) ?? []), {words, value}]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest name at a token that `accept` takes, and how many words it has; null for none. */
export function findNameAt<Value>(
  index: NameIndex<Value>,
  tokens: readonly Token[],
  at: number,
  accept: (value: Value) => boolean = () => true
): {readonly value: Value; readonly length: number} | null {
  const found = index
    .get(tokens[at]!.lower)
    ?.find(({words, value}) => accept(value) && words.every((word, i) => isWord(tokens[at + i], word)));
  return found === undefined ? null : {value: found.value, length: found.words.length};
}

function isWord(token: Token | undefined, word: string): boolean {
  return word === token?.text || word === token?.lower;
}
