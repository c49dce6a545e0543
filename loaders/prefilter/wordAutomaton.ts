/** Finds many words in one pass over a text (Aho and Corasick, 1975); capitals count as small letters. */
export interface WordAutomaton {
  /** Calls `visit` once with the index of each word that the text holds. */
  readonly search: (text: string, visit: (word: number) => void) => void;
}

/** The narrower the numbers, the more of them the processor has at hand. */
type StateNumbers = Uint16Array | Uint32Array;

/**
 * States by number, those of short beginnings first, which are come to most: a search then keeps to little memory. 0 is
 * where it begins, and stands for no state elsewhere.
 */
interface States {
  /** State after each character of an alphabet, for one state after the other. */
  readonly next: StateNumbers;
  /** The word that ends in a state; -1 for none. */
  readonly found: Int32Array;
  /** The nearest state that ends a word: the state itself, or one of those behind it. */
  readonly nearest: Uint32Array;
  /** The nearest of those behind it. */
  readonly shorter: Uint32Array;
}

/** The characters that words are made of. */
interface Alphabet {
  /** Number of each UTF-16 code unit; 0 for all that no word holds. */
  readonly numbers: Uint8Array;
  readonly size: number;
}

/** An automaton over words of printable ASCII characters, none of them a capital; each word once. */
export function createWordAutomaton(words: readonly string[]): WordAutomaton {
  const alphabet = alphabetOf(words);
  return createSearch(linkStates(alphabet.size, plant(words, alphabet)), alphabet);
}

function alphabetOf(words: readonly string[]): Alphabet {
  const numbers = new Uint8Array(0x10000);
  let size = 1;
  for (const word of words)
    for (let i = 0; i < word.length; i++) if (numbers[word.charCodeAt(i)] === 0) numbers[word.charCodeAt(i)] = size++;
  for (let code = 0x41; code <= 0x5a; code++) numbers[code] = numbers[code + 0x20]!;
  // Patterns that ignore case take two letters outside ASCII for "s" and "k".
  numbers[0x17f] = numbers[0x73]!;
  numbers[0x212a] = numbers[0x6b]!;
  return {numbers, size};
}

/** A state for each beginning of a word. */
function plant(words: readonly string[], {numbers, size}: Alphabet): Pick<States, "next" | "found"> {
  const most = 1 + words.reduce((sum, {length}) => sum + length, 0);
  const next = most < 0x10000 ? new Uint16Array(most * size) : new Uint32Array(most * size);
  const found = new Int32Array(most).fill(-1);
  const states = new Uint32Array(words.length);
  let last = 0;
  const longest = words.reduce((length, word) => Math.max(length, word.length), 0);
  for (let i = 0; i < longest; i++)
    words.forEach((word, n) => {
      if (i >= word.length) return;
      const edge = states[n]! * size + numbers[word.charCodeAt(i)]!;
      states[n] = next[edge] ||= ++last;
      if (i === word.length - 1) found[states[n]!] = n;
    });
  return {next: next.slice(0, (last + 1) * size), found: found.slice(0, last + 1)};
}

/** Gives every state an edge for every character: where there is none, that of the state behind it. */
function linkStates(size: number, {next, found}: Pick<States, "next" | "found">): States {
  const behind = new Uint32Array(found.length);
  const nearest = new Uint32Array(found.length);
  const shorter = new Uint32Array(found.length);
  for (let state = 0; state < found.length; state++) {
    shorter[state] = nearest[behind[state]!]!;
    nearest[state] = found[state]! >= 0 ? state : shorter[state]!;
    for (let number = 1; number < size; number++) {
      const edge = state * size + number;
      const other = state === 0 ? 0 : next[behind[state]! * size + number]!;
      if (next[edge] === 0) next[edge] = other;
      else behind[next[edge]!] = other;
    }
  }
  return {next, found, nearest, shorter};
}

function createSearch({next, found, nearest, shorter}: States, {numbers, size}: Alphabet): WordAutomaton {
  // The search in which a state was come to last: all that are behind it were come to as well.
  const seen = new Uint32Array(found.length);
  let searches = 0;
  return {
    search(text, visit) {
      searches++;
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        state = next[state * size + numbers[text.charCodeAt(i)]!]!;
        for (let at = nearest[state]!; at !== 0 && seen[at] !== searches; at = shorter[at]!) {
          seen[at] = searches;
          visit(found[at]!);
        }
      }
    }
  };
}
