import type {CountryCode} from "../../types.ts";
import type {Discourse} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";
import {hasOffice} from "./hasOffice.ts";
import {receivesAtWhiteHouse} from "./receivesAtWhiteHouse.ts";

/** Houses that speak for whoever lives in them. */
const HOUSES: readonly (readonly [RegExp, CountryCode])[] = [
  [/^white house$/, "USA"],
  [/^(?:the )?kremlin$/, "RUS"],
  [/^(?:downing street|number 10|buckingham palace|clarence house)$/, "GBR"],
  [/^(?:the )?[eé]lys[eé]e(?: palace)?$/, "FRA"],
  [/^blue house$/, "KOR"],
  [/^(?:the )?malaca[nñ]ang(?: palace)?$/, "PHL"],
  [/^aso rock$/, "NGA"],
  [/^(?:the )?planalto(?: palace)?$/, "BRA"]
];
/** Of whom "the defence minister" may be a guest's. */
const LIVES_THERE = /^(?:(?:deputy )?head of (?:state|government)|royal)$/;
const SPEAKS = /^(?:say|announce|confirm|add|state|declare)$/;
/** Words of a house's name. */
const LONGEST = 2;

/**
 * "The Kremlin said the president would visit Peru": the country of whose house tells it, or receives somebody; null
 * where none does.
 */
export function houseOfState(reference: Reference, discourse: Discourse): CountryCode | null {
  if (receivesAtWhiteHouse(reference, discourse)) return "USA";
  const {firstToken, offices} = reference;
  if (!LIVES_THERE.test(offices[0]!.title.level)) return null;
  const {tokens} = discourse.sentence;
  const verb = tokens.findIndex(({lemma}, i) => i < firstToken && i > 0 && SPEAKS.test(lemma));
  if (verb < 0) return null;
  const names = Array.from({length: LONGEST}, (_, n) =>
    tokens
      .slice(Math.max(0, verb - n - 1), verb)
      .map(({lower}) => lower)
      .join(" ")
  );
  const [, country = null] = HOUSES.find(([pattern]) => names.some((name) => pattern.test(name))) ?? [];
  return country !== null && hasOffice(offices[0]!.title.title, country) ? country : null;
}
