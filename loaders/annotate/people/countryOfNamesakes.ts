import type {CountryCode, Edtf} from "../../types.ts";
import type {Reference} from "./findReferences.ts";
import {findHoldersCountry, wordsOf} from "./peopleLexicon.ts";
import {countryOfHouse} from "./rulingHouse.ts";

/**
 * The country of all whom a name and a title may mean: "President Bush" of no year is American, whichever of the two;
 * null where they are of several or unknown.
 */
export function countryOfNamesakes(
  name: string,
  {offices, titled}: Reference,
  published: Edtf | null
): CountryCode | null {
  const office = offices[0];
  const isBare = office !== undefined && wordsOf(name).length === 1;
  const role = isBare ? {title: office.title.title, country: office.countries[0] ?? null} : null;
  const ofOffice = role === null ? null : findHoldersCountry(name, role, published);
  return ofOffice ?? (titled ? countryOfHouse(name) : null);
}
