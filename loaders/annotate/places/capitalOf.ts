import type {CountryCode} from "../../types.ts";
import {worldCountries} from "./worldCountries.ts";

const capitals = new Map<CountryCode, string | undefined>(worldCountries.map(({cca3, capital}) => [cca3, capital[0]]));

/** A country's capital in plain letters ("the Chinese capital" is Beijing); null where it has none. */
export function capitalOf(country: CountryCode): string | null {
  const name = capitals.get(country);
  return name === undefined
    ? null
    : name
        .replace(/\bD\.C\./, "")
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .trim();
}
