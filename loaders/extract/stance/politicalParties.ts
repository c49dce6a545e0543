import {findTokens} from "../../annotate/tokens/findTokens.ts";
import {readLexicon, splitList} from "../../readLexicon.ts";
import type {CountryCode, Token} from "../../types.ts";
import type {NamedByWords} from "./nicknames.ts";

interface PoliticalParty {
  readonly name: string;
  /** Words of one of its names as they must stand; those in lower case may also have capitals. */
  readonly words: readonly string[];
  readonly countries: readonly CountryCode[];
}

const byFirstWord = new Map<string, PoliticalParty[]>();
for (const {name, aliases, countries} of readLexicon("parties", ["name", "aliases", "countries"])) {
  for (const alias of splitList(aliases)) {
    const words = findTokens(alias, 0, alias.length).map(({text}) => text);
    const first = words[0]!.toLowerCase();
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), {name, words, countries: splitList(countries)}]);
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The political party of one of the countries that the words at a token name; null for none. */
export function findPoliticalParty(
  tokens: readonly Token[],
  at: number,
  countries: readonly CountryCode[]
): NamedByWords | null {
  const found = byFirstWord
    .get(tokens[at]!.lower)
    ?.find((party) => party.countries.some((code) => countries.includes(code)) && stands(party.words, tokens, at));
  return found === undefined ? null : {target: found.name, length: found.words.length};
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => word === tokens[at + i]?.text || word === tokens[at + i]?.lower);
}
