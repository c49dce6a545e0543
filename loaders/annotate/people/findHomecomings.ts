import type {CountryCode, PlaceMention, Token} from "../../types.ts";
import type {Reference} from "./findReferences.ts";

/** A sentence that may tell of somebody's return. */
interface Returning {
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
}

/** Who comes home, and to which country: "Odile Ramgoolam returned to Port Louis after her visit". */
export function findHomecomings(
  {tokens, places}: Returning,
  readReferences: () => readonly Reference[]
): (readonly [Reference, CountryCode])[] {
  if (!tokens.some(({lower}) => /^(?:returned|returns|home|back)$/.test(lower))) return [];
  return readReferences().flatMap((reference) => {
    const verb = reference.lastToken + 1;
    if (reference.name === null || !/^(?:returned|returns|flew|came|arrived)$/.test(tokens[verb]?.lower ?? ""))
      return [];
    const to = tokens.findIndex(({lower}, i) => i > verb && i < verb + 4 && /^(?:to|in)$/.test(lower));
    const between = tokens.slice(verb, to).map(({lower}) => lower);
    if (to < 0 || !between.some((word) => /^(?:returned|returns|home|back)$/.test(word))) return [];
    const place = places.find(({firstToken}) => firstToken === to + 1);
    const isTrip = tokens.slice(to).some(({lemma}) => /^(?:visit|trip|tour)$/.test(lemma));
    return place?.country && isTrip ? [[reference, place.country] as const] : [];
  });
}
