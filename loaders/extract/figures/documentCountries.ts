import {findPlaces} from "../../annotate/places/findPlaces.ts";
import {findTokens} from "../../annotate/tokens/findTokens.ts";
import type {AnnotatedDocument, CountryCode, Mention, Sentence, SourceDocument} from "../../types.ts";

/** The countries that a document is about and written from. */
export interface DocumentCountries {
  /** Whose ministry or paper speaks ("our" in a release); null where nothing tells. */
  readonly home: CountryCode | null;
  /** The countries named most, most often first. */
  readonly main: readonly CountryCode[];
}

const known = new WeakMap<AnnotatedDocument, DocumentCountries>();

/** Counts whom a document names, and reads its home from the publisher's name or the dateline. */
export function findDocumentCountries(annotated: AnnotatedDocument): DocumentCountries {
  const found = known.get(annotated) ?? countCountries(annotated);
  known.set(annotated, found);
  return found;
}

function countCountries({source, sentences, here}: AnnotatedDocument): DocumentCountries {
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
  const home = countryNamed(source.publisher ?? "") ?? speakerCountry(sentences) ?? mastheadCountry(source) ?? here?.country ?? null; // prettier-ignore
  return {home, main};
}

/** Country whose officials a release calls "our President"; null where it calls none so. */
function speakerCountry(sentences: readonly Sentence[]): CountryCode | null {
  for (const {tokens, mentions, kind} of sentences) {
    if (kind !== "paragraph") continue;
    for (const [i, {lower}] of tokens.entries()) {
      const office = tokens[i + 1]?.lower ?? "";
      if (lower !== "our" || !/^(?:president|prime|foreign|minister|king|queen|government)$/.test(office)) continue;
      const official = mentions.find((m) => m.type === "person" && m.form === "name" && m.country !== null && Math.min(Math.abs(i - m.lastToken), Math.abs(m.firstToken - i)) <= 6); // prettier-ignore
      const seat = mentions.find((m) => m.type === "place" && m.capital);
      if (official !== undefined) return countryOf(official);
      if (seat !== undefined && seat.firstToken < i) return countryOf(seat);
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

/** Country or capital in the lines above the article ("MINISTRY OF … - LIMA", "Tbilisi | Thursday"); null where they name none or two. */
function mastheadCountry({text, blocks, title}: SourceDocument): CountryCode | null {
  const first = blocks.find(({kind}) => kind === "paragraph")?.start ?? 0;
  const told = blocks.filter(({kind}) => kind === "heading").map(({start, end}) => text.slice(start, end).trim()).concat(title ?? ""); // prettier-ignore
  const lines = text.slice(0, Math.min(first, 600)).split("\n").filter((line) => !told.includes(line.replace(/^[#\s]+/u, "").trim()) && !/^\s*by /iu.test(line)); // prettier-ignore
  const found = new Set(lines.slice(0, 6).flatMap((line) => countryNamed(line.slice(0, 120)) ?? []));
  return found.size === 1 ? [...found][0]! : null;
}

function countryNamed(text: string): CountryCode | null {
  const plain = text.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const places = findPlaces(plain, findTokens(plain, 0, plain.length), {countries: new Set(), informal: false});
  return places.find(({form, capital}) => form === "country" || capital)?.country ?? null;
}
