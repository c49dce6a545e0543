import type {CountryCode} from "../../types.ts";

/**
 * Countries that give aid, so that what is given in them is given by themselves, to their own firms and people: the
 * members of the OECD's Development Assistance Committee, other states of the European Union, and large givers outside.
 */
export const donorCountries: ReadonlySet<CountryCode> = new Set(
  (
    "AUS AUT BEL CAN CHE CHN CYP CZE DEU DNK ESP EST FIN FRA GBR HKG IRL ISL ISR ITA JPN KOR LTU LUX LVA MLT NLD " +
    "NOR NZL PRT SGP SVN SWE TWN USA ARE BRN KWT QAT SAU"
  ).split(" ")
);
