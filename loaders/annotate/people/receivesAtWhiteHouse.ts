import type {Discourse} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";

/** "The President will meet Premier X of Peru at the White House": whose house it is, whoever else was named before. */
export function receivesAtWhiteHouse(
  {firstToken, lastToken, offices, determiner}: Reference,
  {sentence}: Discourse
): boolean {
  const {tokens, countries} = sentence;
  const isBare = determiner === "the" && lastToken - firstToken === 1 && offices[0]!.title.title === "President";
  const verb = tokens
    .slice(lastToken + 1, lastToken + 4)
    .some(({lemma}) => /^(?:meet|host|welcome|receive)$/.test(lemma));
  const house = tokens.findIndex(({text}, i) => text === "White" && tokens[i + 1]?.text === "House");
  return isBare && verb && house > lastToken && countries.some((code) => code !== "USA");
}
