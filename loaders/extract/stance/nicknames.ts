import {readLexicon} from "../../readLexicon.ts";
import type {Token} from "../../types.ts";
import {createNameIndex, findNameAt} from "./nameIndex.ts";
import type {PartyKind} from "./party.ts";

/** Whom words name, and how many words it takes. */
export interface NamedByWords {
  readonly target: string;
  readonly kind: PartyKind;
  readonly length: number;
}

const nicknames = createNameIndex(
  readLexicon("nicknames", ["words", "target", "kind"]).map(
    ({words, target, kind}) => [words, {target, kind: kind as PartyKind}] as const
  )
);

/** Whom readers mean by the words that start at a token ("Uncle Sam" is the USA); null for nobody. */
export function findNickname(tokens: readonly Token[], at: number): NamedByWords | null {
  const found = findNameAt(nicknames, tokens, at);
  return found === null ? null : {...found.value, length: found.length};
}
