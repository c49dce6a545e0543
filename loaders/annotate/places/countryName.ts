import {worldCountries} from "./worldCountries.ts";
import type {CountryCode} from "../../types.ts";

const names = new Map<CountryCode, string>(worldCountries.map(({cca3, name}) => [cca3, name.common]));
names.set("TUR", "Turkey");
names.set("CZE", "Czech Republic");

/** Common English name of a country, e.g. "Russia"; the code itself where it is no country's. */
export function countryName(code: CountryCode): string {
  return names.get(code) ?? code;
}
