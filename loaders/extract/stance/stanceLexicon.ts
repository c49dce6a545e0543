import {readLexicon} from "../../readLexicon.ts";
import type {Token} from "../../types.ts";

/** What a word says about the parties near it; see data/README.md. */
export type StanceClass =
  | "praise"
  | "curse"
  | "hurts"
  | "helps"
  | "tool"
  | "friend"
  | "enemy"
  | "not"
  | "is"
  | "must"
  | "has"
  | "leave"
  | "our"
  | "very"
  | "victim";

interface Phrase {
  readonly words: readonly string[];
  readonly stanceClass: StanceClass;
}

const phrases = new Map<string, Phrase[]>();
for (const row of readLexicon("stanceWords", ["word", "class"])) {
  const words = row.word.split(" ");
  const sameStart = phrases.get(words[0]!) ?? [];
  phrases.set(words[0]!, [...sameStart, {words, stanceClass: row.class as StanceClass}]);
}
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest phrase of data/lexicons/stanceWords.csv that starts at a token; null where none does. */
export function findStancePhrase(
  tokens: readonly Token[],
  at: number
): {stanceClass: StanceClass; length: number} | null {
  const {lower, lemma} = tokens[at]!;
  const found =
    longest(phrases.get(lower), tokens, at) ?? (lemma === lower ? null : longest(phrases.get(lemma), tokens, at));
  return found && {stanceClass: found.stanceClass, length: found.words.length};
}

function longest(candidates: readonly Phrase[] | undefined, tokens: readonly Token[], at: number): Phrase | null {
  const matches = ({words}: Phrase): boolean =>
    words.every((word, i) => tokens[at + i]?.lower === word || tokens[at + i]?.lemma === word);
  return candidates?.find(matches) ?? null;
}
