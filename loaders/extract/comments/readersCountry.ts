import type {AnnotatedDocument, CountryCode, Sentence} from "../../types.ts";
import {countryOf} from "../figures/documentCountries.ts";

/**
 * The country that readers call theirs ("here in Peru", "our CIA"), wherever the page was written; null where fewer
 * than two comments do, or they call several so.
 */
export function readersCountry({source, comments}: AnnotatedDocument): CountryCode | null {
  const times = new Map<CountryCode, number>();
  for (const sentences of comments) {
    for (const country of new Set(sentences.flatMap((sentence) => ownCountries(sentence, source.text))))
      times.set(country, (times.get(country) ?? 0) + 1);
  }
  const [likeliest, ...others] = [...times];
  return likeliest !== undefined && others.length === 0 && likeliest[1] >= ENOUGH ? likeliest[0] : null;
}

const ENOUGH = 2;

const OWN = /\b(?:here in(?: the)?|our(?: own)?|us|we|wake up,?)\s{1,2}$/i;
const LONGEST_OWN = 14;

function ownCountries({start, tokens, mentions}: Sentence, text: string): CountryCode[] {
  return mentions.flatMap((mention) => {
    const country = countryOf(mention);
    if (country === null || (mention.type === "person" && mention.form === "pronoun")) return [];
    const from = tokens[mention.firstToken]!.start;
    return OWN.test(text.slice(Math.max(start, from - LONGEST_OWN), from)) ? [country] : [];
  });
}
