import {hashFeature} from "./hashFeature.ts";
import {polarityOf} from "./polarityLexicon.ts";
import {splitWords} from "./splitWords.ts";

/** Number of hashed features: words, pairs of words and negated words. */
export const HASHED = 1 << 17;

/** Names of the features that are counts and sums, in the order of their weights. */
export const MEASURES = [
  "good words", "bad words", "best word", "worst word", "last word with polarity", "good after but", "bad after but",
  "negations", "question marks", "exclamation marks", "ellipses", "quotation marks", "capitals", "words to you",
  "words of we", "mocking words", "ends in a question", "length", "any polarity", "good in a question", "bad in a question", "good with mockery"
] as const; // prettier-ignore

/** What a tone model sees of a text: which hashed features it has, and its measures. */
export interface ToneFeatures {
  /** Indices below `HASHED`; a feature that occurs twice stands twice. */
  readonly hashed: Int32Array;
  /** One value for each of `MEASURES`. */
  readonly measures: Float64Array;
}

const NEGATION = /^(?:not?|never|none|nobody|nothing|neither|nor|without|hardly|barely|cannot|cant|dont|wont|isnt|doesnt|didnt|aint|.{1,9}n't)$/; // prettier-ignore
const CLAUSE_END = /^(?:[.,;:!?()"“”]|[!?]+|…|but|however|although|though)$/;
const CONTRAST = new Set(["but", "however", "although", "though", "yet", "nevertheless", "except"]);
const YOU = new Set(["you", "your", "yours", "yourself", "u", "ur", "you're", "youre"]);
const WE = new Set(["we", "our", "us", "ours"]);
const MOCKING = /^(?:(?:ha){2,9}h?|l(?:o)+l|lmf?ao|rofl|wow|oh|yeah|sure|please|gee|hush|great|genius|clever|bravo|congrats|so-called|supposedly|apparently|😂|🤣|🙄|🤡)$/; // prettier-ignore
const STRENGTH = new Map([["very", 1.3], ["so", 1.2], ["really", 1.3], ["extremely", 1.5], ["totally", 1.4], ["most", 1.2], ["too", 1.1], ["truly", 1.3], ["absolutely", 1.4], ["utterly", 1.5], ["slightly", 0.6], ["somewhat", 0.6], ["quite", 1.1], ["such", 1.2], ["deeply", 1.3], ["complete", 1.3], ["total", 1.3]]); // prettier-ignore

/** The features of a text; the same text gives the same features on every machine. */
export function toneFeatures(text: string): ToneFeatures {
  const {words, shouted} = splitWords(text);
  const hashed = new Int32Array(words.length * 3);
  let used = 0;
  let negated = 0;
  let previous = "^";
  for (const word of words) {
    hashed[used++] = hashFeature(word) % HASHED;
    hashed[used++] = hashFeature(word, hashFeature(previous)) % HASHED;
    if (CLAUSE_END.test(word)) negated = 0;
    if (negated > 0) {
      hashed[used++] = hashFeature(word, NEGATED) % HASHED;
      negated--;
    }
    if (NEGATION.test(word)) negated = 4;
    previous = word;
  }
  return {hashed: hashed.subarray(0, used), measures: measure(words, shouted)};
}

const NEGATED = hashFeature("not ");

function measure(words: readonly string[], shouted: Uint8Array): Float64Array {
  const m = new Float64Array(MEASURES.length);
  let negated = 0;
  let strength = 1;
  let contrast = false;
  let clauseGood = 0;
  let clauseBad = 0;
  words.forEach((word, i) => {
    if (CONTRAST.has(word)) contrast = true;
    if (CLAUSE_END.test(word)) negated = 0;
    let polarity = polarityOf(word) * strength * (shouted[i] ? 1.3 : 1);
    if (polarity !== 0 && negated > 0) polarity *= -0.6;
    if (polarity > 0) {
      m[0]! += polarity;
      m[2] = Math.max(m[2]!, polarity);
      if (contrast) m[5]! += polarity;
      clauseGood += polarity;
    } else if (polarity < 0) {
      m[1]! -= polarity;
      m[3] = Math.max(m[3]!, -polarity);
      if (contrast) m[6]! -= polarity;
      clauseBad -= polarity;
    }
    if (polarity !== 0) m[4] = polarity;
    strength = STRENGTH.get(word) ?? 1;
    if (NEGATION.test(word)) {
      negated = 4;
      m[7]!++;
    } else if (negated > 0) negated--;
    const first = word.charCodeAt(0);
    if (first === 63 || first === 33) {
      if (word.includes("?")) {
        m[8]!++;
        m[19]! += clauseGood;
        m[20]! += clauseBad;
      } else m[9]!++;
      clauseGood = clauseBad = 0;
    } else if (word === ".") clauseGood = clauseBad = 0;
    else if (word === "…") m[10]!++;
    else if (word === '"' || word === "“" || word === "”") m[11]!++;
    if (shouted[i]) m[12]!++;
    if (YOU.has(word)) m[13]!++;
    if (WE.has(word)) m[14]!++;
    if (MOCKING.test(word)) m[15]!++;
  });
  m[16] = words.length > 0 && words.at(-1)!.includes("?") ? 1 : 0;
  m[17] = Math.log2(1 + words.length) / 4;
  m[18] = m[0]! + m[1]! > 0 ? 1 : 0;
  m[21] = m[15]! > 0 ? m[0]! : 0;
  for (const i of [0, 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 19, 20, 21]) m[i] = Math.log2(1 + m[i]!);
  return m;
}
