import type {Token} from "../../types.ts";
import {findPlaces} from "../places/findPlaces.ts";
import {findTokens} from "../tokens/findTokens.ts";
import {findReferences, type Reference} from "./findReferences.ts";
import {isUnknownWord} from "../tokens/isUnknownWord.ts";
import {findNounItems, type NounItem} from "./nounItems.ts";
import {isGivenName} from "./peopleLexicon.ts";

const SMALL_WORD = /^(?:the|of|and|to|by|at|with|for|in|on|from|a)$/;

/** "the Prime Minister the Hon. Jane Doe" */
const HONOUR = /\b(?:the )?(?:(?:rt\.?|right) )?hon(?:ou?rable)?\b\.? /giu;

/** The people whom a title names that stands outside the text, also in one of capitals alone. */
export function referencesInTitle(title: string): {
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
} {
  const line = title.replace(/\p{Lu}{2,}/gu, inSmallLetters).replace(HONOUR, "");
  const tokens = findTokens(line, 0, line.length);
  const places = findPlaces(line, tokens, {countries: new Set(), informal: false});
  const items = findNounItems(line, tokens, {places, organisations: [], titleCase: false});
  // Behind an office any word that is in no dictionary is a name.
  const named = items.map((item) => (item.kind === "n" && isName(item) ? {...item, kind: "N"} : item));
  return {tokens, references: findReferences(tokens, named)};
}

/** "Gillard", but not "Parliamentary Dinner". */
function isName({chain}: NounItem): boolean {
  return chain!.text.split(/[\s-]+/).every((word) => isGivenName(word) || isUnknownWord(word.toLowerCase()));
}

function inSmallLetters(word: string): string {
  const lower = word.toLowerCase();
  if (SMALL_WORD.test(lower)) return lower;
  return word.length < 3 ? word : word.charAt(0) + lower.slice(1);
}
