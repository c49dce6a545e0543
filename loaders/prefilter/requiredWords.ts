import {RegExpParser, type AST} from "@eslint-community/regexpp";

/** Pieces of words in small ASCII letters of which a text must hold one. */
export type Words = readonly string[];

/** What is known of everything that a part of a pattern matches. */
interface Part {
  /** All that it can match; null where that is too much to list. */
  readonly whole: Words | null;
  /** Lists of which every text that the part matches in holds a word each. */
  readonly required: readonly Words[];
}

const parser = new RegExpParser();
const MOST_WORDS = 5000;
const MOST_COMBINED = 64;
const SHORTEST_WORD = 2;
const MOST_LISTS = 4;
const UNKNOWN: Part = {whole: null, required: []};
const EMPTY: Part = {whole: [""], required: []};

/**
 * All that a pattern of plain alternatives matches, in small letters; throws where the pattern matches more than can be
 * listed.
 */
export function listedWords({source}: RegExp): Words {
  const {alternatives} = parser.parsePattern(source);
  const {whole} = readAlternatives(alternatives);
  if (whole === null) throw new Error(`pattern of no plain words: ${source}`);
  return whole;
}

/** Lists of pieces of words: every text that the pattern matches holds one word of each list, capitals aside. */
export function requiredWords({source, flags}: RegExp): readonly Words[] {
  const {alternatives} = parser.parsePattern(source, 0, source.length, {unicode: flags.includes("u")});
  return readAlternatives(alternatives).required;
}

function readAlternatives(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(sequenceOf);
  if (parts.length === 1) return parts[0]!;
  const wholes = parts.map(({whole}) => whole);
  const best = parts.map(({required}) => required[0] ?? null);
  return {
    whole: wholes.includes(null) ? null : unique((wholes as Words[]).flat(), MOST_WORDS),
    required: best.includes(null) ? [] : telling([unique((best as Words[]).flat(), MOST_WORDS) ?? []])
  };
}

/** Neighbours that can be listed are joined to longer words. */
function sequenceOf({elements}: AST.Alternative): Part {
  const lists: Words[] = [];
  let run: Words = [""];
  let isWhole = true;
  for (const part of elements.map(partOf)) {
    lists.push(...part.required);
    const longer = part.whole === null ? null : combine(run, part.whole);
    if (longer === null) {
      lists.push(run);
      isWhole = false;
    }
    run = longer ?? part.whole ?? [""];
  }
  return {whole: isWhole ? run : null, required: telling([...lists, run])};
}

/** The lists that fewest texts will fit, without words that hold another of their list. */
function telling(lists: readonly Words[]): readonly Words[] {
  return lists
    .filter((words) => shortest(words) >= SHORTEST_WORD)
    .map(withoutLonger)
    .sort((a, b) => rarity(b) - rarity(a))
    .filter((words, i, all) => i === all.findIndex((other) => other.join() === words.join()))
    .slice(0, MOST_LISTS);
}

function withoutLonger(words: Words): Words {
  return words.filter((word) => !words.some((other) => other.length < word.length && word.includes(other)));
}

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case "Character":
      return listed([element.value]);
    case "CharacterClass":
      return element.negate ? UNKNOWN : listed(element.elements.flatMap(charactersOf));
    case "Group":
    case "CapturingGroup":
      return readAlternatives(element.alternatives);
    case "Quantifier":
      return repeated(partOf(element.element), element);
    case "Assertion":
      return element.kind === "lookahead" && !element.negate
        ? {...EMPTY, required: readAlternatives(element.alternatives).required}
        : EMPTY;
    default:
      return UNKNOWN;
  }
}

function repeated({whole, required}: Part, {min, max}: {readonly min: number; readonly max: number}): Part {
  if (min === 1 && max === 1) return {whole, required};
  if (min === 0)
    return max === 1 && whole !== null ? {whole: unique([...whole, ""], MOST_COMBINED), required: []} : UNKNOWN;
  return {whole: null, required: whole === null ? required : telling([...required, whole])};
}

/** Character codes of a small class; -1 stands for anything else. */
function charactersOf(element: AST.CharacterClass["elements"][number]): number[] {
  if (element.type === "Character") return [element.value];
  if (element.type !== "CharacterClassRange" || element.max.value - element.min.value > 3) return [-1];
  return Array.from({length: element.max.value - element.min.value + 1}, (_, i) => element.min.value + i);
}

function listed(codes: readonly number[]): Part {
  if (codes.some((code) => code < 0x20 || code > 0x7e)) return UNKNOWN;
  return {
    whole: unique(
      codes.map((code) => String.fromCharCode(code).toLowerCase()),
      MOST_COMBINED
    ),
    required: []
  };
}

function combine(heads: Words, tails: Words): Words | null {
  if (heads.length === 1 && heads[0] === "") return tails;
  if (tails.length === 1 && tails[0] === "") return heads;
  if (heads.length * tails.length > MOST_COMBINED) return null;
  return unique(
    heads.flatMap((head) => tails.map((tail) => head + tail)),
    MOST_COMBINED
  );
}

function unique(words: Words, most: number): Words | null {
  const different = words.length === 1 ? words : [...new Set(words)];
  return different.length > most ? null : different;
}

function shortest(words: Words): number {
  return words.length === 0 ? 0 : Math.min(...words.map(({length}) => length));
}

/** Long words are rare, and many words are found more often than few. */
function rarity(words: Words): number {
  return Math.min(shortest(words), 6) - Math.log2(words.length) / 2;
}
