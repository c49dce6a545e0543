import type {CountryCode, Edtf, Role} from "../../types.ts";
import {readLexicon, splitList} from "../../readLexicon.ts";
import {nameKey} from "../tokens/plainText.ts";
import {parseTerm} from "./parseTerm.ts";
import {soundKey} from "./soundKey.ts";

/** A person of public life, as data/lexicons/people.csv knows them. */
export interface KnownPerson {
  /** Canonical name. */
  readonly name: string;
  /** Null where the lexicon tells none. */
  readonly country: CountryCode | null;
  /** Null where the lexicon does not tell. */
  readonly gender: "m" | "f" | null;
  /** Offices with their years. */
  readonly terms: readonly Term[];
}

/** An office and the years in which the person held it. */
export interface Term {
  /** Standard title of the office. */
  readonly title: string;
  /** First year in office. */
  readonly from: number;
  /** Last year in office. */
  readonly to: number;
}

/** Everybody whom data/lexicons/people.csv lists, in its order, with all names. */
export const people = readLexicon("people", ["name", "aliases", "country", "gender", "roles"]).map(
  ({name, aliases, country, gender, roles}) => ({
    name,
    names: [name, ...splitList(aliases)].flatMap(inOneWord),
    country: country || null,
    gender: gender === "f" ? ("f" as const) : ("m" as const),
    terms: splitList(roles).map(parseTerm)
  })
);

const byFullName = new Map<string, KnownPerson[]>();
const bySurname = new Map<string, KnownPerson[]>();
for (const person of people) {
  for (const name of person.names) {
    const words = wordsOf(name);
    const key = fullNameKey(name);
    const namesakes = byFullName.get(key) ?? [];
    if (!namesakes.includes(person)) byFullName.set(key, [...namesakes, person]);
    for (const word of new Set([words[0]!, words.at(-1)!]))
      bySurname.set(word, [...(bySurname.get(word) ?? []), person]);
    // Family name first, as Japanese, Korean and Hungarian papers write it.
    const turned = words.length === 2 ? fullNameKey(`${name.split(" ")[1] ?? ""} ${name.split(" ")[0]!}`) : "";
    if (turned !== "" && !byFullName.has(turned)) byFullName.set(turned, [person]);
  }
}

const openings = new Set(
  people.flatMap(({names}) =>
    names.flatMap((name) => wordsOf(name).filter((_, i, words) => i === 0 || words.length === 2))
  )
);

const closings = new Set(
  people.flatMap(({names}) =>
    names.flatMap((name) => wordsOf(name).filter((_, i, words) => i === words.length - 1 || words.length === 2))
  )
);

const given = new Map(readLexicon("givenNames", ["name", "gender"]).map(({name, gender}) => [nameKey(name), gender]));

/** The sound keys of a name's words, without the "III" or "Jr." of a surname. */
export function wordsOf(name: string): string[] {
  const words = nameKey(name).split(" ");
  return (words.length > 2 && /^(?:ii|iii|iv|jr|sr)$/.test(words.at(-1)!) ? words.slice(0, -1) : words).map(soundKey);
}

/**
 * Names of one word are not confused with longer ones, nor short ones by their sound: "Crude" is not De Croo, "she" not
 * Xi.
 */
function fullNameKey(name: string): string {
  const words = wordsOf(name);
  if (words.length > 1) return `${words.join("")} `;
  return words[0]!.length < 5 ? nameKey(name) : words[0]!;
}

/** The people whose full name, alias or lone name this is, in whatever spelling: "Zhou En-lai" is "Zhou Enlai". */
export function findKnownPeople(name: string): readonly KnownPerson[] {
  return byFullName.get(fullNameKey(name)) ?? [];
}

/** True for a word that a known name begins with. */
export function opensKnownName(word: string): boolean {
  return openings.has(soundKey(word));
}

/** True for a word that a known name ends with. */
export function closesKnownName(word: string): boolean {
  return closings.has(soundKey(word));
}

/** The one person with this name who held such an office at the time; undefined for none or many. */
export function findOfficeHolder(name: string, role: Role, published: Edtf | null): KnownPerson | undefined {
  const holders = holdersOf(name, role, published);
  return holders.length === 1 ? holders[0] : undefined;
}

/** The country of all people with this name who held such an office at the time; null for none or several. */
export function findHoldersCountry(name: string, role: Role, published: Edtf | null): CountryCode | null {
  const countries = new Set(holdersOf(name, role, published).map(({country}) => country));
  return countries.size === 1 ? [...countries][0]! : null;
}

function holdersOf(name: string, role: Role, published: Edtf | null): KnownPerson[] {
  const word = wordsOf(name).at(-1)!;
  return [...new Set(bySurname.get(word) ?? [])].filter(
    ({terms, country}) =>
      (role.country === null || country === role.country) &&
      terms.some((term) => term.title === role.title && isTerm(term, published))
  );
}

/**
 * The one person of this surname who held any office at the time in one of the countries, or anywhere where none are
 * given; undefined for none or many.
 */
export function findContemporary(
  name: string,
  countries: ReadonlySet<CountryCode> | null,
  published: Edtf | null
): KnownPerson | undefined {
  if (published === null) return undefined;
  const word = wordsOf(name).at(-1)!;
  const holders = [...new Set(bySurname.get(word) ?? [])].filter(
    ({terms, country}) =>
      country !== null && countries?.has(country) !== false && terms.some((term) => isTerm(term, published))
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** True for a word that is often a given name. */
export function isGivenName(word: string): boolean {
  return given.has(nameKey(word));
}

/** Gender that a given name tells; null where it tells none. */
export function genderOf(word: string): "m" | "f" | null {
  const gender = given.get(nameKey(word));
  return gender === "m" || gender === "f" ? gender : null;
}

/** True where the office was held in, or within a year of, the document's year or years; always true without a date. */
export function isTerm({from, to}: Term, published: Edtf | null): boolean {
  const [first, last = first] =
    published
      ?.split("/")
      .flatMap((end) => /\d{4}/.exec(end)?.[0] ?? [])
      .map(Number) ?? [];
  return first === undefined || (from - 1 <= last! && first <= to + 1);
}

/**
 * The one person of this office, time and countries whose surname has two letters the other way round: "Oil" for Oli.
 */
export function findMisspelt(
  name: string,
  title: string,
  countries: ReadonlySet<CountryCode>,
  published: Edtf | null
): KnownPerson | undefined {
  const holders = swapped(name)
    .flatMap((word) => bySurname.get(soundKey(word)) ?? [])
    .filter(
      ({terms, country}) =>
        country !== null &&
        countries.has(country) &&
        terms.some((term) => term.title === title && isTerm(term, published))
    );
  return new Set(holders).size === 1 ? holders[0] : undefined;
}

/** True where some surname has the word's letters with two of them the other way round. */
export function isMisspeltSurname(word: string): boolean {
  return swapped(word).some((other) => bySurname.has(soundKey(other)));
}

function swapped(word: string): string[] {
  return Array.from(
    {length: Math.max(0, Math.min(word.length, 20) - 2)},
    (_, i) => word.slice(0, i + 1) + word.charAt(i + 2) + word.charAt(i + 1) + word.slice(i + 3)
  );
}

/** "Amir-Abdollahian" is written "Amirabdollahian" as well. */
function inOneWord(name: string): string[] {
  return name.includes("-") ? [name, name.replaceAll("-", "")] : [name];
}
