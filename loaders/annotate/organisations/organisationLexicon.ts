import type {CountryCode, OrganisationMention} from "../../types.ts";
import {createPhraseIndex, type PhraseIndex} from "../lexicons/phraseIndex.ts";
import {readLexicon, splitList} from "../../readLexicon.ts";
import {nameKey} from "../tokens/plainText.ts";

/** A company or body as data/lexicons/organisations.csv knows it. */
export interface KnownOrganisation {
  /** Canonical name. */
  readonly name: string;
  /** What sort of body it is. */
  readonly kind: OrganisationMention["kind"];
  /** Home country; null where unknown or many. */
  readonly country: CountryCode | null;
  /** True where only capitals count, as for "UN". */
  readonly exact: boolean;
}

const CAPITALS = /^[\p{Lu}\d.+]{2,6}$/u;

/** A row's names by `nameKey`: "Eni" counts in small letters too, though the row also gives "ENI". */
function entriesOf({name, aliases, kind, country}: Record<"name" | "aliases" | "kind" | "country", string>) {
  const names = [name, ...splitList(aliases)];
  const small = new Set(names.filter((one) => !CAPITALS.test(one)).map(nameKey));
  return names.map(nameKey).map((key, i): [string, KnownOrganisation] => [
    key,
    {
      name,
      kind: kind as KnownOrganisation["kind"],
      country: country || null,
      exact: CAPITALS.test(names[i]!) && !small.has(key)
    }
  ]);
}

/** Known organisations by `nameKey` of every name. */
export const organisations: ReadonlyMap<string, KnownOrganisation> = new Map(
  readLexicon("organisations", ["name", "aliases", "kind", "country"]).flatMap(entriesOf)
);

/** Known organisations, to be looked for in sentences. */
export const organisationIndex: PhraseIndex<KnownOrganisation> = createPhraseIndex(organisations);
