import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import type {Party, PartyContext} from "./party.ts";

const RULERS = wholeWord(
  "government|govt|gov|leaders?|leadership|ministers?|president|pm|premier|chancellor|politicians?|rulers?|chiefs?",
  "generals?|army|military|parliament|establishment|king|mps?|elites?|regime|authorities|troops|forces|navy|guard",
  "diplomats?|ambassador|country|nation|state|senators?|deputies|ministry|team|diplomacy|side|businessmen|embassy",
  "industry|economy|police|judges?|courts?"
);
const THE_RULERS = wholeWord(
  "government|govt|gov|president|pm|chancellor|army|ministers?|rulers|politicians|authorities|generals|establishment",
  "administration|senators|mps|lawmakers|legislators|bureaucrats"
);
/** Those whom readers of a page about their own country alone need not call theirs. */
const ANY_RULERS = /^(?:politicians|rulers|bureaucrats|lawmakers|legislators)$/;
const BOTH = /^(?:sides|presidents|leaders|countries|nations|governments|ministers|peoples|neighbours|neighbors)$/;

/** "Our leaders" and "Mr President" of a country's readers; none where the country is unknown. */
export function findOwnSide(tokens: readonly Token[], {home, about, isHomeTold, subject}: PartyContext): Party[] {
  if (home === null) return [];
  // "The government" of a page that does not say where it is may be any, unless the page is about the likeliest.
  const kind = isHomeTold || home === subject ? "government" : "pronoun";
  return tokens.flatMap((_, first): Party[] => {
    const isAlone = about === null && ANY_RULERS.test(tokens[first]!.lower);
    const last = lastOfOwnRulers(tokens, first) ?? (isAlone || isBareRuler(tokens, first) ? first : null);
    return last === null ? [] : [{targets: [home], first, last, weight: 0.9, kind}];
  });
}

const BARE = /^(?:government|govt|gov|ours)$/;
const BEFORE_BARE = wholeWord(
  "but|and|so|because|if|that|when|why|how|let|by|from|with|against|much|big|only|while|than|blame"
);

/** Whether "Govt" or "ours" stands by itself: "Government must pay", "Ours only talk"; not "the dam is ours". */
function isBareRuler(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const isHead = before === undefined || !LETTER.test(before.text) || BEFORE_BARE.test(before.lower);
  return (
    BARE.test(tokens[i]!.lower) && isHead && LETTER.test(tokens[i + 1]?.text ?? "") && tokens[i + 1]!.lower !== "of"
  );
}

const LETTER = /\p{L}/u;

/** "Both presidents" of a page about two countries. */
export function findBothSides(tokens: readonly Token[], {home, about}: PartyContext): Party[] {
  if (home === null || about === null) return [];
  const first = tokens.findIndex(({lower}, i) => /^(?:both|two)$/.test(lower) && BOTH.test(tokens[i + 1]?.lower ?? ""));
  return first < 0 ? [] : [{targets: [home, about], first, last: first + 1, weight: 0.9, kind: "government"}];
}

/** Last token of "our … leaders" or "Mr President" that starts here; null where none does. */
function lastOfOwnRulers(tokens: readonly Token[], i: number): number | null {
  const word = tokens[i]!.lower;
  const next = tokens[i + 1]?.lower ?? "";
  if (/^(?:mr\.?|prime)$/.test(word)) return /^(?:president|minister|chancellor|speaker)$/.test(next) ? i + 1 : null;
  if (tokens[i]!.text === "PM") return /\d$/.test(tokens[i - 1]?.text ?? "") ? null : i;
  if (/^(?:the|this|these|those|all)$/.test(word)) return THE_RULERS.test(next) ? i + 1 : null;
  if (!/^(?:our|my)$/.test(word)) return null;
  const reach = [3, 2, 1].find((n) => RULERS.test(tokens[i + n]?.lower ?? ""));
  return reach === undefined ? null : i + reach;
}
