import {functionWords} from "./functionWords.ts";

const FEWEST_WORDS = 60;
/** Of a text's words; English prose has some 40 %, other European languages up to 8 %. */
const LEAST_SHARE = 0.15;

/** Whether a text is English, by its small words; short ones are given the benefit of the doubt. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const small = words.filter((word) => functionWords.has(word.replace("’", "'"))).length;
  return words.length < FEWEST_WORDS || small / words.length >= LEAST_SHARE;
}
