import type {CountryCode} from "../../types.ts";
import type {Currency} from "./unitLexicon.ts";

/** What tells apart currencies of one name. */
export interface CurrencyContext {
  /** Adjective before the name, as in "Danish kroner". */
  readonly whose?: string;
  /** Words of the sentence. */
  readonly sentence?: string;
  /** Country that the document speaks from; null where unknown. */
  readonly country?: CountryCode | null;
  /** Countries that the document names. */
  readonly named?: ReadonlySet<CountryCode>;
  /** Country whose dollars the document's "$" is; null for American ones. */
  readonly dollars?: CountryCode | null;
}

/**
 * Among currencies of one name, the one that the adjective, the sentence, the document's country or the only fitting
 * country it names means; else the first.
 */
export function resolveCurrency(
  candidates: readonly Currency[],
  {whose = "", sentence = "", country = null, named = new Set(), dollars = null}: CurrencyContext
): string | null {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first?.code ?? null;
  const owned = candidates.find(({words}) => words.includes(whose.replace(/\.$/, "")) || words.includes(whose));
  if (owned !== undefined) return owned.code;
  const local = candidates.find(({countries}) => country !== null && countries.includes(country));
  // "Dollar" and "pound" alone are American and British everywhere but where the document says otherwise.
  const own = first.code === "USD" ? candidates.find(({countries}) => countries.includes(dollars ?? "")) : undefined;
  // "The United States gave Fiji $3 million", in a paper of New Zealand: whose the money is.
  const isAmerican =
    own !== undefined && firstNamed([first], sentence) !== undefined && firstNamed([own], sentence) === undefined;
  if (["USD", "GBP"].includes(first.code)) return isAmerican ? first.code : (own?.code ?? first.code);
  const fitting = candidates.filter(({countries}) => countries.some((code) => named.has(code)));
  return (local ?? firstNamed(candidates, sentence) ?? (fitting.length === 1 ? fitting[0]! : first)).code;
}

/** The currency whose country the sentence names first: "Nepal imported petrol for Rs 12 billion from India". */
function firstNamed(candidates: readonly Currency[], sentence: string): Currency | undefined {
  const inCapitals = !/\p{Ll}/u.test(sentence);
  const at = ({words}: Currency) =>
    Math.min(...words.map((word) => indexOfWord(sentence, inCapitals ? word.toUpperCase() : word)));
  const near = candidates.filter((currency) => Number.isFinite(at(currency)));
  return near.sort((a, b) => at(a) - at(b))[0];
}

function indexOfWord(sentence: string, word: string): number {
  const at = sentence.indexOf(word);
  return at < 0 || /[\p{L}\p{N}]/u.test(sentence.charAt(at + word.length)) ? Infinity : at;
}
