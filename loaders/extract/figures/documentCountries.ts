import {findPlaces} from "../../annotate/places/findPlaces.ts";
import {findTokens} from "../../annotate/tokens/findTokens.ts";
import type {AnnotatedDocument, CountryCode, Mention, Sentence} from "../../types.ts";

/** The countries that a document is about and written from. */
export interface DocumentCountries {
  /** Whose ministry or paper speaks ("our" in a release); null where nothing tells. */
  readonly home: CountryCode | null;
  /** The countries named most, most often first. */
  readonly main: readonly CountryCode[];
}

/** Counts whom a document names, and reads its home from the publisher's name or the dateline. */
export function findDocumentCountries({source, sentences, here}: AnnotatedDocument): DocumentCountries {
  const counts = new Map<CountryCode, number>();
  for (const sentence of sentences) {
    const weight = sentence.kind === "title" ? 3 : 1;
    for (const mention of sentence.mentions) {
      const country = countryOf(mention);
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight);
    }
  }
  const order = [...counts.keys()];
  const main = order.sort((a, b) => counts.get(b)! - counts.get(a)! || order.indexOf(a) - order.indexOf(b));
  return {home: publisherCountry(source.publisher) ?? speakerCountry(sentences) ?? here?.country ?? null, main};
}

/** Country whose officials a release calls "our President"; null where it calls none so. */
function speakerCountry(sentences: readonly Sentence[]): CountryCode | null {
  for (const {tokens, mentions, kind} of sentences) {
    if (kind !== "paragraph") continue;
    for (const [i, {lower}] of tokens.entries()) {
      const office = tokens[i + 1]?.lower ?? "";
      if (lower !== "our" || !/^(?:president|prime|foreign|minister|king|queen|government)$/.test(office)) continue;
      const official = mentions.find((m) => m.type === "person" && m.form === "name" && m.country !== null && Math.min(Math.abs(i - m.lastToken), Math.abs(m.firstToken - i)) <= 6); // prettier-ignore
      if (official !== undefined) return countryOf(official);
    }
  }
  return null;
}

/** Country that a mention stands for; null for dates, amounts and bodies of many countries. */
export function countryOf(mention: Mention): CountryCode | null {
  return mention.type === "date" || mention.type === "quantity" ? null : mention.country;
}

/** The other of the document's two main countries, seen from one of them; null where there is none. */
export function counterpartOf({home, main}: DocumentCountries, country: CountryCode): CountryCode | null {
  if (home !== null && home !== country && main.slice(0, 4).includes(home)) return home;
  return main.slice(0, 2).includes(country) ? (main.find((other) => other !== country) ?? null) : (main[0] ?? null);
}

function publisherCountry(publisher: string | null): CountryCode | null {
  if (publisher === null) return null;
  const tokens = findTokens(publisher, 0, publisher.length);
  const places = findPlaces(publisher, tokens, {countries: new Set(), informal: false});
  return places.find(({form}) => form === "country")?.country ?? null;
}
