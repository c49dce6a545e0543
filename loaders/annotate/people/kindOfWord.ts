import type {Token} from "../../types.ts";
import {MONTH_NAME} from "../dates/words.ts";

const MONTH = new RegExp(`^(?:${MONTH_NAME})\\.?$`, "i");

const WORDS: Readonly<Record<string, string>> = {
  q: "'s ’s ´s `s ' ’",
  D: "the a an",
  B: "his her their our its my",
  P: "he she him they them himself herself i me myself we us ourselves",
  M: "two three four five both 2 3 4 5",
  A:
    "sitting fourth fifth former ex then new newly old current present late visiting senior outgoing incoming " +
    "next previous " +
    "long-serving embattled ailing ousted deposed elected re-elected acting interim caretaker young veteran only " +
    "hard-line toppled overthrown slain " +
    "now own executive shadow deputy assistant first second third other fellow top any no every each",
  o: "of",
  i: "in at",
  f: "for to",
  k: ",",
  "&": "and &",
  w: "who whose whom",
  v: "army navy air force forces military guard guards staff parliament government assembly senate cabinet diplomacy embassy consulate"
};

const KIND_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const))
);

/** The kind of a noun item (see `NounItem`) that a word is by itself; "x" for most. */
export function kindOfWord({lower}: Token): string {
  return KIND_OF_WORD.get(lower) ?? "x";
}

/** "On December 3 Georgian President X left": a day, and no number of presidents. */
export function isDayOfMonth(tokens: readonly Token[], i: number): boolean {
  return /^\d\d?$/.test(tokens[i]?.text ?? "") && MONTH.test(tokens[i - 1]?.text ?? "");
}
