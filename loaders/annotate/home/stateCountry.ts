import type {CountryCode, PlaceMention, Token} from "../../types.ts";
import type {PlacedSentence} from "../people/findPeople.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";

/** Countries besides America whose papers call governors "Gov." or leave their country unsaid. */
const OTHER_FEDERATIONS: ReadonlySet<CountryCode> = new Set(["NGA", "PHL", "KEN", "MEX", "BRA", "IND", "PAK", "IDN"]);

/**
 * "Governor Lund … Oregon's exports": the one country whose states or provinces a text about a governor names; that of
 * "Gov. Lund" where it names none. Null where no governor is named, or states of several countries are.
 */
export function stateCountry({sentences}: {readonly sentences: readonly PlacedSentence[]}): CountryCode | null {
  const titles = sentences.flatMap(({tokens}) => tokens.filter((_, i) => isGovernor(tokens, i)));
  if (titles.length === 0) return null;
  const places = sentences.flatMap(({places: named}) => named);
  const states = new Set(places.filter(isState).map(({country}) => country!));
  if (states.size > 0) return states.size === 1 ? [...states][0]! : null;
  const isShort = titles.some(({lower}) => /^gov\.?$/.test(lower));
  return isShort && places.every(({country}) => country === null || !OTHER_FEDERATIONS.has(country)) ? "USA" : null;
}

/** "Governor Jane Lund", "Gov. Lund", and no bank's. */
function isGovernor(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text === "." ? tokens[i + 2] : tokens[i + 1];
  return (
    /^(?:gov\.?|governor)$/.test(tokens[i]!.lower) &&
    startsWithCapital(tokens[i]!.text) &&
    startsWithCapital(next?.text ?? "") &&
    !/^(?:bank|bank's|['’]s|reserve|deputy|general)$/.test(tokens[i - 1]?.lower ?? "") &&
    !/^(?:general|of)$/.test(next?.lower ?? "")
  );
}

function isState({form, country}: PlaceMention): boolean {
  return form === "region" && country !== null;
}
