import {expect, test} from "vitest";
import {countryName} from "../../loaders/annotate/places/countryName.ts";
import {readCountries} from "../../loaders/notebook/countries.ts";

const countries = readCountries();

test("charts call countries as the rows do, but for a few that are too long", () => {
  const different = Object.entries(countries).filter(([code, {name}]) => name !== countryName(code));
  expect(different.map(([code]) => code)).toEqual(["ARE", "BIH", "SHN"]);
});

test("Kosovo has the code of the tables, and a place", () => {
  expect(countries.XKX).toMatchObject({name: "Kosovo", position: [expect.closeTo(20.9, 0), expect.closeTo(42.6, 0)]});
  expect(countries.XKK).toBeUndefined();
});
