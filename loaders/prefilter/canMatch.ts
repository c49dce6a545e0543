import {LINES_OF_A_PAGE, remembered} from "../remembered.ts";
import {wordsOf} from "./patternWords.ts";
import {createWordAutomaton} from "./wordAutomaton.ts";

/** False where a text lacks words without which a pattern cannot match it: then it need not be searched. */
export type CanMatch = (text: string) => boolean;

/** Longer words are cut, which lets few more texts through: their automaton would crowd the processor's memory. */
const LONGEST_WORD = 8;
/** Most sentences hold them, so that a list with one of them tells of nearly none that a pattern cannot match. */
const COMMONEST: readonly string[] = ["at", "in", "is", "of", "on", "to"];

/** Which lists of words a text holds a word of: 1 at the list's number, else 0. */
type HeldLists = Uint8Array;

// One pass over a text answers for all patterns. What is kept between calls makes them quicker, and changes no answer.
const patterns: RegExp[] = [];
/** Lists of words that each pattern needs, by number, for those patterns that a text has been asked about. */
const listsOf: number[][] = [];
const listsByWord = new Map<string, number[]>();
/** Numbers of the lists by their words: rules that are about the same things need the same. */
const numbers = new Map<string, number>();
let heldIn: (text: string) => HeldLists = () => new Uint8Array();
let latest: string | null = null;
let held: HeldLists = new Uint8Array();

/** A cheap look before a costly pattern: most sentences hold none of the words that most rules need. */
export function createCanMatch(pattern: RegExp): CanMatch {
  const n = patterns.push(pattern) - 1;
  return (text) => {
    if (listsOf[n] === undefined || text !== latest) searchWords(text);
    for (const list of listsOf[n]!) if (held[list] === 0) return false;
    return true;
  };
}

function searchWords(text: string): void {
  if (listsOf.length < patterns.length) readPatterns();
  held = heldIn(text);
  latest = text;
}

/** Reads the words of the patterns that have come since, when the first text is asked about: many programs have none. */
function readPatterns(): void {
  for (const pattern of patterns.slice(listsOf.length)) listsOf.push(wordsOf(pattern).filter(isTelling).map(numberOf));
  const listsOfWord = [...listsByWord.values()];
  const automaton = createWordAutomaton([...listsByWord.keys()]);
  // Rules of several tables ask about the same sentences, one table after the other.
  heldIn = remembered((text) => {
    const found = new Uint8Array(numbers.size);
    automaton.search(text, (word) => {
      for (const list of listsOfWord[word]!) found[list] = 1;
    });
    return found;
  }, LINES_OF_A_PAGE);
}

function isTelling(words: readonly string[]): boolean {
  return !words.some((word) => COMMONEST.includes(word));
}

function numberOf(words: readonly string[]): number {
  const cut = [...new Set(words.map((whole) => whole.slice(0, LONGEST_WORD)))].sort();
  const key = cut.join("|");
  const same = numbers.get(key);
  if (same !== undefined) return same;
  const list = numbers.size;
  numbers.set(key, list);
  for (const word of cut) {
    const known = listsByWord.get(word);
    if (known === undefined) listsByWord.set(word, [list]);
    else known.push(list);
  }
  return list;
}
