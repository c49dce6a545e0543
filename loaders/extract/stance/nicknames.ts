import {readLexicon} from "../../readLexicon.ts";
import type {Token} from "../../types.ts";

/** Whom words name, and how many words it takes. */
export interface NamedByWords {
  readonly target: string;
  readonly length: number;
}

interface Nickname {
  readonly words: readonly string[];
  readonly target: string;
}

const nicknames = new Map<string, Nickname[]>();
for (const row of readLexicon("nicknames", ["words", "target"])) {
  const words = row.words.split(" ");
  nicknames.set(words[0]!, [...(nicknames.get(words[0]!) ?? []), {words, target: row.target}]);
}

/** Whom readers mean by the words that start at a token ("Uncle Sam" is the USA); null for nobody. */
export function findNickname(tokens: readonly Token[], at: number): NamedByWords | null {
  const found = nicknames
    .get(tokens[at]!.lower)
    ?.find(({words}) => words.every((word, i) => tokens[at + i]?.lower === word));
  return found === undefined ? null : {target: found.target, length: found.words.length};
}
