import {requiredWords} from "./requiredWords.ts";
import {createWordAutomaton, type WordAutomaton} from "./wordAutomaton.ts";

/** False where a text lacks words without which a pattern cannot match it: then it need not be searched. */
export type CanMatch = (text: string) => boolean;

// One pass over a text answers for all patterns. What is kept between calls makes them quicker, and changes no answer.
const listsByWord = new Map<string, number[]>();
const lastRun: number[] = [];
let automaton: WordAutomaton | null = null;
let listsOf: readonly (readonly number[])[] = [];
let latest: string | null = null;
let run = 0;

/** A cheap look before a costly pattern: most sentences hold none of the words that most rules need. */
export function createCanMatch(pattern: RegExp): CanMatch {
  const lists = requiredWords(pattern).map((words) => {
    const list = lastRun.push(-1) - 1;
    for (const word of words) listsByWord.set(word, [...(listsByWord.get(word) ?? []), list]);
    return list;
  });
  automaton = null;
  return (text) => {
    if (automaton === null || text !== latest) searchWords(text);
    for (const list of lists) if (lastRun[list] !== run) return false;
    return true;
  };
}

function searchWords(text: string): void {
  if (automaton === null) {
    automaton = createWordAutomaton([...listsByWord.keys()]);
    listsOf = [...listsByWord.values()];
  }
  run++;
  latest = text;
  automaton.search(text, (word) => {
    for (const list of listsOf[word]!) lastRun[list] = run;
  });
}
