import {findTokens} from "../../annotate/tokens/findTokens.ts";
import {readLexicon} from "../../readLexicon.ts";
import type {Token} from "../../types.ts";
import type {PartyKind} from "./party.ts";

/** Whom words name, and how many words it takes. */
export interface NamedByWords {
  readonly target: string;
  readonly kind: PartyKind;
  readonly length: number;
}

interface Nickname {
  /** As they must stand; those in lower case may also have capitals. */
  readonly words: readonly string[];
  readonly target: string;
  readonly kind: PartyKind;
}

const nicknames = new Map<string, Nickname[]>();
for (const {words: name, target, kind} of readLexicon("nicknames", ["words", "target", "kind"])) {
  const words = findTokens(name, 0, name.length).map(({text}) => text);
  const first = words[0]!.toLowerCase();
  nicknames.set(first, [...(nicknames.get(first) ?? []), {words, target, kind: kind as PartyKind}]);
}
for (const list of nicknames.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Whom readers mean by the words that start at a token ("Uncle Sam" is the USA); null for nobody. */
export function findNickname(tokens: readonly Token[], at: number): NamedByWords | null {
  const found = nicknames.get(tokens[at]!.lower)?.find(({words}) => standsAt(words, tokens, at));
  return found === undefined ? null : {target: found.target, kind: found.kind, length: found.words.length};
}

/** Whether words stand at a token, in capitals where they have some. */
export function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => word === tokens[at + i]?.text || word === tokens[at + i]?.lower);
}
