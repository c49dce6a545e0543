import {readLexicon, splitList} from "../../readLexicon.ts";
import type {CountryCode, Token} from "../../types.ts";
import {createNameIndex, findNameAt} from "./nameIndex.ts";
import type {NamedByWords} from "./nicknames.ts";

/** A political party under one of its names. */
interface PoliticalParty {
  readonly name: string;
  readonly countries: readonly CountryCode[];
  /** Whether readers of any page know it by that name. */
  readonly isFamous: boolean;
}

const parties = createNameIndex<PoliticalParty>(
  readLexicon("parties", ["name", "aliases", "countries", "famous"]).flatMap((row) => {
    const famous = splitList(row.famous);
    const party = {name: row.name, countries: splitList(row.countries)};
    return splitList(row.aliases).map((alias) => [alias, {...party, isFamous: famous.includes(alias)}] as const);
  })
);

/** The political party that the words at a token name: one of the countries, or one known everywhere; null for none. */
export function findPoliticalParty(
  tokens: readonly Token[],
  at: number,
  countries: readonly CountryCode[]
): NamedByWords | null {
  const isKnown = (party: PoliticalParty): boolean =>
    party.isFamous || party.countries.some((code) => countries.includes(code));
  const found = findNameAt(parties, tokens, at, isKnown);
  return found === null ? null : {target: found.value.name, kind: "organisation", length: found.length};
}
