import type {CountryCode} from "../../types.ts";
import type {Currency} from "./unitLexicon.ts";

/** Among currencies of one name, the one that the adjective, the sentence or the document's country means; else the first. */
export function resolveCurrency(
  candidates: readonly Currency[],
  {whose = "", sentence = "", country = null}: {whose?: string; sentence?: string; country?: CountryCode | null}
): string | null {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first?.code ?? null;
  const named = candidates.find(({words}) => words.includes(whose.replace(/\.$/, "")) || words.includes(whose));
  if (named !== undefined) return named.code;
  const local = candidates.find(({countries}) => country !== null && countries.includes(country));
  // "Dollar" and "pound" alone are American and British everywhere but where the document says otherwise.
  if (["USD", "GBP"].includes(first.code)) return first.code;
  return (local ?? firstNamed(candidates, sentence) ?? first).code;
}

/** The currency whose country the sentence names first: "Nepal imported petrol for Rs 12 billion from India". */
function firstNamed(candidates: readonly Currency[], sentence: string): Currency | undefined {
  const at = ({words}: Currency) => Math.min(...words.map((word) => indexOfWord(sentence, word)));
  const near = candidates.filter((currency) => Number.isFinite(at(currency)));
  return near.sort((a, b) => at(a) - at(b))[0];
}

function indexOfWord(sentence: string, word: string): number {
  const at = sentence.indexOf(word);
  return at < 0 || /[\p{L}\p{N}]/u.test(sentence.charAt(at + word.length)) ? Infinity : at;
}
