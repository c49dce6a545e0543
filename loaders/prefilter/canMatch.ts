import {wordsOf} from "./patternWords.ts";
import {createWordAutomaton, type WordAutomaton} from "./wordAutomaton.ts";

/** False where a text lacks words without which a pattern cannot match it: then it need not be searched. */
export type CanMatch = (text: string) => boolean;

// One pass over a text answers for all patterns. What is kept between calls makes them quicker, and changes no answer.
const patterns: RegExp[] = [];
/** Lists of words that each pattern needs, by number, for those patterns that a text has been asked about. */
const listsOf: number[][] = [];
const listsByWord = new Map<string, number[]>();
const lastRun: number[] = [];
let automaton: WordAutomaton | null = null;
let listsOfWord: readonly (readonly number[])[] = [];
let latest: string | null = null;
let run = 0;

/** A cheap look before a costly pattern: most sentences hold none of the words that most rules need. */
export function createCanMatch(pattern: RegExp): CanMatch {
  const n = patterns.push(pattern) - 1;
  return (text) => {
    if (listsOf[n] === undefined || text !== latest) searchWords(text);
    for (const list of listsOf[n]!) if (lastRun[list] !== run) return false;
    return true;
  };
}

function searchWords(text: string): void {
  if (automaton === null || listsOf.length < patterns.length) automaton = readPatterns();
  run++;
  latest = text;
  automaton.search(text, (word) => {
    for (const list of listsOfWord[word]!) lastRun[list] = run;
  });
}

/** Reads the words of the patterns that have come since, when the first text is asked about: many programs have none. */
function readPatterns(): WordAutomaton {
  for (const pattern of patterns.slice(listsOf.length)) listsOf.push(wordsOf(pattern).map(numberOf));
  listsOfWord = [...listsByWord.values()];
  return createWordAutomaton([...listsByWord.keys()]);
}

function numberOf(words: readonly string[]): number {
  const list = lastRun.push(-1) - 1;
  for (const word of words) {
    const lists = listsByWord.get(word);
    if (lists === undefined) listsByWord.set(word, [list]);
    else lists.push(list);
  }
  return list;
}
