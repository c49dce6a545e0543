import {createRequire} from "node:module";
import type {Countries} from "world-countries";
import {KOSOVO} from "./alpha3.ts";

const countries = createRequire(import.meta.url)("world-countries/countries.json") as Countries;

/**
 * Every country with its names, demonyms and capitals. Its JSON file loads many times faster than the package's module.
 */
export const worldCountries = countries.map((country) =>
  country.cca3 === "UNK" ? {...country, cca3: KOSOVO} : country
);
