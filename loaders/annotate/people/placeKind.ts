import {wholeWord} from "../../anyOf.ts";
import type {PlaceMention, Token} from "../../types.ts";

/**
 * A capital in front of a title stands for its country: "White House spokesman", "Honolulu Mayor", but not "in Tokyo
 * Foreign Minister Kono".
 */
export function placeKind(
  tokens: readonly Token[],
  {form, capital, country, firstToken, lastToken}: PlaceMention
): string {
  if (form === "demonym" && isSomebody(tokens, firstToken, lastToken)) return "Y";
  // "In Peru Senator Hill will meet": where, and not whose he is.
  if (form === "country" && firstToken === 1 && tokens[0]!.lower === "in") return "L";
  if (form === "country" || form === "demonym") return "C";
  // "the European commissioner for trade"
  if (form === "region" && country === null && tokens[lastToken + 1]?.lower === "commissioner") return "A";
  const owns = /^['’´`]s?$/.test(tokens[lastToken + 1]?.text ?? "");
  const next = tokens[lastToken + 1]?.lower ?? "";
  if (form === "region" && country !== null && isGoverned(tokens, lastToken + (owns ? 2 : 1))) return "C";
  const stands = capital || /^(?:mayor|governor)$/.test(next);
  const within = /^(?:in|at|from|to|near|outside|of|via)$/.test(tokens[firstToken - 1]?.lower ?? "");
  return stands && (owns || !within) ? "C" : "L";
}

const GOVERNS =
  /^(?:gov\.?|governor|lt\.?|lieutenant|(?:vice-)?premier|sen\.?|senator|minister|minister-president|treasurer|president)$/;

/** "Illinois Gov. Lund", "Ontario's Premier Lund", "Ontario Trade and Energy Minister Lund": a state has officers of its own. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const words = tokens.slice(first, first + 5);
  const office = words.findIndex(({lower}) => GOVERNS.test(lower));
  return (
    words.slice(0, Math.max(office, 0)).every(({text}) => /^(?:\p{Lu}|and$|&$|deputy$)/u.test(text)) && office >= 0
  );
}

const KIND_OF_STATE = wholeWord(
  "state|province|region|oblast|prefecture|territory|governorate|republic|department|canton|county"
);

/** Index of the last token of a state's or province's name: "Kano State", "Hebei province". */
export function endOfState(tokens: readonly Token[], {form, country, lastToken}: PlaceMention): number {
  const isState = (form === "region" || form === "city") && country !== null;
  return isState && KIND_OF_STATE.test(tokens[lastToken + 1]?.lower ?? "") ? lastToken + 1 : lastToken;
}

/** "the Brazilian flew home" is one person; "the French agreed" and "the Danes left" are many. */
function isSomebody(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:the|the visiting)$/.test(tokens[first - 1]?.lower ?? "") || /(?:s|sh|ch|ese)$/.test(tokens[last]!.lower))
    return false;
  const next = tokens[last + 1]?.pos === "ADV" ? tokens[last + 2] : tokens[last + 1];
  return (
    next !== undefined &&
    /^(?:VERB|AUX)$/.test(next.pos) &&
    !next.lower.endsWith("ing") &&
    !(next.pos === "VERB" && next.lower.endsWith("ed") && tokens[last + 2]?.pos === "NOUN")
  );
}
