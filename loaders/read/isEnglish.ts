import {functionWords} from "./functionWords.ts";

const FEWEST_WORDS = 60;
/** Of a text's words; English prose has some 40 %, lists in English 30 %, other European languages up to 12 %. */
const LEAST_SHARE = 0.2;

/**
 * Whether a text is English, by its small words; names do not count, nor do capitals but where all is in them. Short
 * texts are given the benefit of the doubt.
 */
export function isEnglish(text: string): boolean {
  const all = text.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const lower = all.filter((word) => /^\p{Ll}/u.test(word));
  const words = lower.length < FEWEST_WORDS ? all : lower;
  const small = words.filter((word) => functionWords.has(word.toLowerCase().replace("’", "'"))).length;
  return words.length < FEWEST_WORDS || small / words.length >= LEAST_SHARE;
}
