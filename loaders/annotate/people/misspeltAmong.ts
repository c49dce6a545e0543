import {editDistance} from "../../editDistance.ts";
import type {CountryCode} from "../../types.ts";
import type {Entry} from "./personRegister.ts";

/** Letters from which on a slip may be told from another name, and those of words that hold two. */
const LONG = 6;
const VERY_LONG = 9;
const LONGEST = 24;

/**
 * "Jakob Steinmaier", where the page else has Jakob Steinmeier: the one of the people whom these words, as sound keys,
 * mean; undefined for none or many.
 */
export function misspeltAmong(
  people: readonly Entry[],
  words: readonly string[],
  told: CountryCode | null
): Entry | undefined {
  const near = people.filter(({forms}) => [...forms.values()].some((form) => isSpeltAlike(words, form)));
  const [only] = near;
  return near.length === 1 && (told === null || only!.country === null || told === only!.country) ? only : undefined;
}

/** A word in common and a surname with a letter more, less or other. "Ivanova" is not "Ivanov". */
function isSpeltAlike(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.at(-1) ?? "", other.at(-1) ?? ""];
  if (one.length < 2 || other.length < 2 || !isNear(a, b)) return false;
  return one.slice(0, -1).some((word) => word.length > 2 && other.slice(0, -1).includes(word));
}

function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LONG || long.length > LONGEST || short[0] !== long[0]) return false;
  if (long === `${short}a`) return false;
  return editDistance(short, long) <= (short.length < VERY_LONG ? 1 : 2);
}
