import {currenciesByNoun} from "../../annotate/quantities/unitLexicon.ts";
import type {AnnotatedDocument, CountryCode, Mention} from "../../types.ts";

/** The countries that a document is about and written from. */
export interface DocumentCountries {
  /** Whose ministry or paper speaks ("our" in a release); null where nothing tells. */
  readonly home: CountryCode | null;
  /** The countries named most, most often first. */
  readonly main: readonly CountryCode[];
  /** Those of them that it names more than once, or in its title. */
  readonly recurring: ReadonlySet<CountryCode>;
  /** Those that it is about: named in its title, or two that it names far more often than any other. */
  readonly central: ReadonlySet<CountryCode>;
  /** Invaders with whom they invaded. */
  readonly invasions: ReadonlyMap<CountryCode, CountryCode>;
}

const known = new WeakMap<AnnotatedDocument, DocumentCountries>();

/** The countries of a document, counted once. */
export function findDocumentCountries(annotated: AnnotatedDocument): DocumentCountries {
  const found = known.get(annotated) ?? countCountries(annotated);
  known.set(annotated, found);
  return found;
}

const CURRENCY = new RegExp(`^ (?:${[...currenciesByNoun.keys()].join("|")})(?!\\p{L})`, "u");

/** "HAMBURG, Feb 28 (Reuters) -": where an agency's reporter sits. */
const DATELINE = /^\p{Lu}{4,}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)? ?(?:\([^()]{2,30}\)|:)/u;

/** So often the second country of a document on two must be named. */
const OFTEN = 3;

function countCountries({source, sentences, home}: AnnotatedDocument): DocumentCountries {
  const counts = new Map<CountryCode, number>();
  const titled = new Set<CountryCode>();
  for (const sentence of sentences) {
    const weight = sentence.kind === "title" ? 3 : 1;
    for (const {country, start, end} of sentence.names) {
      // The United States has no part in what is paid in U.S. dollars.
      const isMoney = CURRENCY.test(source.text.slice(end, end + 20));
      const isDateline = start === sentence.start && DATELINE.test(source.text.slice(start, start + 60));
      if (country === null || isMoney || isDateline) continue;
      counts.set(country, (counts.get(country) ?? 0) + weight);
      if (sentence.kind === "title") titled.add(country);
    }
  }
  const order = [...counts.keys()];
  const main = order.sort((a, b) => counts.get(b)! - counts.get(a)! || order.indexOf(a) - order.indexOf(b));
  const times = (i: number) => counts.get(main[i] ?? "") ?? 0;
  const pair = times(1) >= OFTEN && times(1) >= 2 * times(2) ? main.slice(0, 2) : [];
  const recurring = new Set(main.filter((country) => counts.get(country)! > 1));
  return {home, main, recurring, central: new Set([...titled, ...pair]), invasions: findInvasions(source, sentences)};
}

/** "Russia's full-scale invasion of", "the war of aggression against", "war in", "invaded", before the country that it befalls. */
const INVADES =
  /^(?:['’]s?)? (?:[\p{L}-]+ ){0,3}(?:(?:invasion|occupation|annexation) of|war in|(?:war|aggression) (?:on|against)|invaded) (?:the )?$/u;

function findInvasions(
  {text, published}: AnnotatedDocument["source"],
  sentences: AnnotatedDocument["sentences"]
): ReadonlyMap<CountryCode, CountryCode> {
  const told = new Map<string, number>();
  for (const {names, start, end: last} of sentences) {
    if (isLongAgo(text.slice(start, last), published)) continue;
    for (const [i, {country, end}] of names.entries()) {
      const next = names[i + 1];
      if (next === undefined || country === null || next.country === null || next.country === country) continue;
      if (next.start - end >= LONGEST_DEED || !INVADES.test(text.slice(end, next.start))) continue;
      const pair = `${country}>${next.country}`;
      told.set(pair, (told.get(pair) ?? 0) + 1);
    }
  }
  const times = (one: CountryCode, other: CountryCode) => told.get(`${one}>${other}`) ?? 0;
  const pairs = [...told.keys()].map((pair) => pair.split(">") as [CountryCode, CountryCode]);
  return new Map(pairs.filter(([invader, invaded]) => times(invader, invaded) > times(invaded, invader)));
}

/** Years after which an invasion no longer tells who gives to whom. */
const LONG = 3;

/** "Invaded Peru in 1990" on a page of 2018: only years long past stand beside it. */
function isLongAgo(sentence: string, published: string | null): boolean {
  const years = [...sentence.matchAll(/\b(?:1[5-9]|20)\d\d\b/gu)].map(([year]) => Number(year));
  return published !== null && years.length > 0 && Math.max(...years) < Number(published.slice(0, 4)) - LONG;
}

/** Characters of "'s unprovoked full-scale invasion of the". */
const LONGEST_DEED = 60;

/** Country that a mention stands for; null for dates, amounts and bodies of many countries. */
export function countryOf(mention: Mention): CountryCode | null {
  return mention.type === "date" || mention.type === "quantity" ? null : mention.country;
}

/** The other of the document's two main countries, seen from one of them; null where only an aside names another. */
export function counterpartOf(
  {home, main, recurring}: DocumentCountries,
  country: CountryCode,
  namedHere: readonly CountryCode[]
): CountryCode | null {
  if (home !== null && home !== country && main.slice(0, 4).includes(home)) return home;
  const other = main.slice(0, 2).includes(country) ? main.find((code) => code !== country) : main[0];
  return other !== undefined && (recurring.has(other) || namedHere.includes(other)) ? other : null;
}
