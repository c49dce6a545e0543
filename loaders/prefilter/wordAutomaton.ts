/** Finds many words in one pass over a text (Aho and Corasick, 1975); capitals count as small letters. */
export interface WordAutomaton {
  /** Calls `visit` with the index of each word that the text holds, for some words more than once. */
  readonly search: (text: string, visit: (word: number) => void) => void;
}

const FIRST = 0x20;
const WIDTH = 0x60;

/** An automaton over words of printable ASCII characters, none of them a capital. */
export function createWordAutomaton(words: readonly string[]): WordAutomaton {
  const states = 1 + words.reduce((sum, {length}) => sum + length, 0);
  const next = new Int32Array(states * WIDTH).fill(-1);
  // The word that ends in a state, and the nearest state behind it that ends another.
  const found = new Int32Array(states).fill(-1);
  const shorter = new Int32Array(states).fill(-1);
  let last = 0;
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const edge = state * WIDTH + word.charCodeAt(i) - FIRST;
      state = next[edge]! >= 0 ? next[edge]! : (next[edge] = ++last);
    }
    found[state] = index;
  });
  linkStates(next, found, shorter);
  return {search: (text, visit) => searchText(text, visit, {next, found, shorter})};
}

/** Gives every state an edge for every character, level by level. */
function linkStates(next: Int32Array, found: Int32Array, shorter: Int32Array): void {
  const fallback = new Int32Array(found.length);
  const queue: number[] = [0];
  for (const state of queue) {
    for (let code = 0; code < WIDTH; code++) {
      const edge = state * WIDTH + code;
      const child = next[edge]!;
      const other = state === 0 ? 0 : next[fallback[state]! * WIDTH + code]!;
      if (child < 0) next[edge] = other;
      else {
        fallback[child] = other;
        shorter[child] = found[other]! >= 0 ? other : shorter[other]!;
        queue.push(child);
      }
    }
  }
}

function searchText(
  text: string,
  visit: (word: number) => void,
  {next, found, shorter}: {readonly next: Int32Array; readonly found: Int32Array; readonly shorter: Int32Array}
): void {
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const code = smallLetter(text.charCodeAt(i)) - FIRST;
    state = code >= 0 && code < WIDTH ? next[state * WIDTH + code]! : 0;
    for (let at = found[state]! >= 0 ? state : shorter[state]!; at >= 0; at = shorter[at]!) visit(found[at]!);
  }
}

/** Patterns that ignore case take two letters outside ASCII for "s" and "k". */
function smallLetter(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;
}
