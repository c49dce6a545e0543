import type {CountryCode, Mention, Sentence} from "../../types.ts";
import {countryOf} from "../figures/documentCountries.ts";

/** Whether a mention names whom it means. */
export function isNamed(mention: Mention): boolean {
  return mention.type !== "person" || mention.form !== "pronoun";
}

/** Whether a mention is of a place or its people. */
export function isPlace(mention: Mention): boolean {
  return mention.type === "place";
}

/** "Brussels" mostly means what sits there. */
function isOfUnion(mention: Mention): boolean {
  return mention.type === "place" && mention.place === "Brussels";
}

/** How often sentences mention each country in a way that counts. */
export function countCountries(
  sentences: readonly Sentence[],
  counts: (mention: Mention) => boolean
): ReadonlyMap<CountryCode, number> {
  const times = new Map<CountryCode, number>();
  for (const mention of sentences.flatMap((sentence) => sentence.mentions)) {
    const country = counts(mention) && !isOfUnion(mention) ? countryOf(mention) : null;
    if (country !== null) times.set(country, (times.get(country) ?? 0) + 1);
  }
  return times;
}

/** Countries, most often mentioned first; of equals the one mentioned first. */
export function byCount(counts: ReadonlyMap<CountryCode, number>): CountryCode[] {
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
}
