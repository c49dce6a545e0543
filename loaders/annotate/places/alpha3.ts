import isoCountries from "i18n-iso-countries/index.js";
import type {CountryCode} from "../../types.ts";

/** Kosovo's code, which is not the standard's: packages have several, the tables the one that most others use. */
export const KOSOVO: CountryCode = "XKX";

/** Alpha-3 code of an alpha-2 one; undefined where no country has it. */
export function alpha3(alpha2: string): CountryCode | undefined {
  return alpha2 === "XK" ? KOSOVO : isoCountries.alpha2ToAlpha3(alpha2);
}
