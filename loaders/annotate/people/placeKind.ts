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
  const owns = /^['’´`]s?$/.test(tokens[lastToken + 1]?.text ?? "");
  const next = tokens[lastToken + 1]?.lower ?? "";
  // "Illinois Gov. Lund", "Ontario Premier Lund"
  const isState =
    form === "region" && country !== null && /^(?:gov\.?|governor|lt\.?|lieutenant|premier|sen\.?)$/.test(next);
  if (isState) return "C";
  const stands = capital || /^(?:mayor|governor)$/.test(next);
  const within = /^(?:in|at|from|to|near|outside|of|via)$/.test(tokens[firstToken - 1]?.lower ?? "");
  return stands && (owns || !within) ? "C" : "L";
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
