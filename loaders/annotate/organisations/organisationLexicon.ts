import type {CountryCode, OrganisationMention} from "../../types.ts";
import {createPhraseIndex, type PhraseIndex} from "../lexicons/phraseIndex.ts";
import {readLexicon, splitList} from "../../readLexicon.ts";
import {nameKey} from "../tokens/plainText.ts";

/** A company or body as data/lexicons/organisations.csv knows it. */
export interface KnownOrganisation {
  readonly name: string;
  readonly kind: OrganisationMention["kind"];
  readonly country: CountryCode | null;
  /** True where only capitals count, as for "UN". */
  readonly exact: boolean;
}

/** Known organisations by `nameKey` of every name. */
export const organisations: ReadonlyMap<string, KnownOrganisation> = new Map(
  readLexicon("organisations", ["name", "aliases", "kind", "country"]).flatMap(({name, aliases, kind, country}) =>
    [name, ...splitList(aliases)].map((alias): [string, KnownOrganisation] => [
      nameKey(alias),
      {
        name,
        kind: kind as KnownOrganisation["kind"],
        country: country || null,
        exact: /^[\p{Lu}\d.+]{2,6}$/u.test(alias)
      }
    ])
  )
);

/** Known organisations, to be looked for in sentences. */
export const organisationIndex: PhraseIndex<KnownOrganisation> = createPhraseIndex(organisations);
