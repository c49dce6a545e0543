import {readLexicon, splitList} from "../../readLexicon.ts";
import type {CountryCode, Token} from "../../types.ts";
import {createNameIndex, findNameAt} from "./nameIndex.ts";
import type {PartyKind} from "./party.ts";

/** Whom words name, and how many words it takes. */
export interface NamedByWords {
  /** Canonical target, as in the table of comments. */
  readonly target: string;
  /** What sort of party it is. */
  readonly kind: PartyKind;
  /** Number of words. */
  readonly length: number;
}

/** Whom a nickname means. */
interface Nicknamed extends Omit<NamedByWords, "length"> {
  /** Countries on whose pages alone it means that; none where it does on all. */
  readonly pages: readonly CountryCode[];
}

const nicknames = createNameIndex<Nicknamed>(
  readLexicon("nicknames", ["words", "target", "kind", "pages"]).map(
    ({words, target, kind, pages}) => [words, {target, kind: kind as PartyKind, pages: splitList(pages)}] as const
  )
);

/** Whom readers of a page on some countries mean by the words at a token ("Uncle Sam" is the USA); null for nobody. */
export function findNickname(
  tokens: readonly Token[],
  at: number,
  countries: readonly CountryCode[]
): NamedByWords | null {
  const isMeant = ({pages}: Nicknamed): boolean =>
    pages.length === 0 || pages.some((country) => countries.includes(country));
  const found = findNameAt(nicknames, tokens, at, isMeant);
  return found === null ? null : {target: found.value.target, kind: found.value.kind, length: found.length};
}
