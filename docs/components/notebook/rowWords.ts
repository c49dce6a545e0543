import type {CountryFacts} from "../../../loaders/notebook/countries.ts";

/**
 * All that a value says in lower case, countries also by name: what a search looks through. Names of fields are not in
 * it.
 */
export function rowWords(value: unknown, countries: Readonly<Record<string, CountryFacts>>): string {
  const words: string[] = [];
  collectWords(value, countries, words);
  return words.join("\n").toLowerCase();
}

function collectWords(value: unknown, countries: Readonly<Record<string, CountryFacts>>, words: string[]): void {
  if (typeof value === "string") {
    words.push(value);
    // Own properties only: a word such as "constructor" names no country.
    if (Object.hasOwn(countries, value)) words.push(countries[value]!.name);
  } else if (value !== null && typeof value === "object") {
    for (const part of Object.values(value)) collectWords(part, countries, words);
  }
}
