import {readLexicon} from "../../readLexicon.ts";

const polarities = new Map(
  readLexicon("sentiment", ["word", "polarity"]).map(({word, polarity}) => [word, Number(polarity) / 3])
);
const ENDINGS = ["s", "es", "d", "ed", "ing", "ly", "r", "er", "st", "est", "'s"];

/** How good or bad a lower-case word is by the lexicon, from -1 to 1; 0 where it says nothing. */
export function polarityOf(word: string): number {
  const known = polarities.get(word);
  if (known !== undefined) return known;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    const found =
      polarities.get(stem) ?? (ending === "ing" || ending === "ed" ? polarities.get(`${stem}e`) : undefined);
    if (found !== undefined) return found;
  }
  if (word.endsWith("ies") || word.endsWith("ied")) return polarities.get(`${word.slice(0, -3)}y`) ?? 0;
  return 0;
}
