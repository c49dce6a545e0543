import {findTokens} from "../../annotate/tokens/findTokens.ts";
import {readLexicon, splitList} from "../../readLexicon.ts";
import type {CountryCode, Token} from "../../types.ts";
import {type NamedByWords, standsAt} from "./nicknames.ts";

interface PoliticalParty {
  readonly name: string;
  /** Words of one of its names as they must stand; those in lower case may also have capitals. */
  readonly words: readonly string[];
  readonly countries: readonly CountryCode[];
  /** Whether readers of any page know it by that name. */
  readonly isFamous: boolean;
}

const byFirstWord = new Map<string, PoliticalParty[]>();
for (const {name, aliases, countries, famous} of readLexicon("parties", ["name", "aliases", "countries", "famous"])) {
  const known = splitList(famous);
  for (const alias of splitList(aliases)) {
    const words = findTokens(alias, 0, alias.length).map(({text}) => text);
    const first = words[0]!.toLowerCase();
    byFirstWord.set(first, [
      ...(byFirstWord.get(first) ?? []),
      {name, words, countries: splitList(countries), isFamous: known.includes(alias)}
    ]);
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The political party that the words at a token name: one of the countries, or one known everywhere; null for none. */
export function findPoliticalParty(
  tokens: readonly Token[],
  at: number,
  countries: readonly CountryCode[]
): NamedByWords | null {
  const found = byFirstWord
    .get(tokens[at]!.lower)
    ?.find(
      (party) =>
        (party.isFamous || party.countries.some((code) => countries.includes(code))) &&
        standsAt(party.words, tokens, at)
    );
  return found === undefined ? null : {target: found.name, kind: "organisation", length: found.words.length};
}
