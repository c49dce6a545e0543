import type {CountryCode} from "../../types.ts";
import {people, wordsOf, type KnownPerson} from "./peopleLexicon.ts";

/** People by the first and last word of each of their names, with the words of those names. */
const byEnds = new Map<string, Map<KnownPerson, readonly string[][]>>();
for (const person of people) {
  for (const words of person.names.map(wordsOf).filter(({length}) => length > 1)) {
    const namesakes = byEnds.get(endsOf(words)) ?? new Map<KnownPerson, readonly string[][]>();
    byEnds.set(endsOf(words), namesakes.set(person, [...(namesakes.get(person) ?? []), words]));
  }
}

function endsOf(words: readonly string[]): string {
  return `${words[0]} ${words.at(-1)}`;
}

/**
 * The person whose first and last name frame the words, as "Sergei Viktorovich Lavrov" does, and who is of the country
 * told with them, if any is; undefined for none or many.
 */
export function findByEnds(name: string, told: CountryCode | null = null): KnownPerson | undefined {
  const words = wordsOf(name);
  const framed = words.length > 2 ? [...(byEnds.get(endsOf(words)) ?? [])] : [];
  const [person, names] = framed[0] ?? [];
  if (framed.length !== 1 || (told !== null && told !== person!.country)) return undefined;
  return names!.some((known) => holds(words, known)) ? person : undefined;
}

const SON_OF = /^(?:bin|ibn|bint|binti)$/;

/** Whether the words hold all of a known name in order, and no other father: "bin Salim" is not "bin Rashid". */
function holds(words: readonly string[], known: readonly string[]): boolean {
  if (fatherOf(words) !== fatherOf(known) && fatherOf(words) !== null && fatherOf(known) !== null) return false;
  let at = 0;
  for (const word of words) if (word === known[at]) at++;
  return at === known.length;
}

function fatherOf(words: readonly string[]): string | null {
  const at = words.findIndex((word) => SON_OF.test(word));
  return at < 0 ? null : (words[at + 1] ?? null);
}
