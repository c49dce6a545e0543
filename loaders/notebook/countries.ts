import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {geoArea, geoCentroid} from "d3";
import countryNames from "i18n-iso-countries";
import {feature} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import {alpha3, KOSOVO} from "../annotate/places/alpha3.ts";
import {countryName} from "../annotate/places/countryName.ts";

/** What the pages show of a country. */
export interface CountryFacts {
  /** English name. */
  readonly name: string;
  /** Longitude and latitude of the middle of its largest part, in degrees; null where the atlas lacks it. */
  readonly position: readonly [number, number] | null;
}

const require = createRequire(import.meta.url);

/** Reads one of world-atlas's topologies, e.g. "countries-110m". */
export function readAtlas(name: string): Topology<{countries: GeometryCollection; land: GeometryCollection}> {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), "utf8"));
}

/** Every country's facts by alpha-3 code. */
export function readCountries(): Record<string, CountryFacts> {
  return (countries ??= measureCountries());
}

// Middles of shapes take a while, and a preview asks for them at each edit.
let countries: Record<string, CountryFacts> | undefined;

function measureCountries(): Record<string, CountryFacts> {
  const atlas = readAtlas("countries-50m");
  const positions = new Map<string, readonly [number, number]>();
  for (const {id, properties, geometry} of feature(atlas, atlas.objects.countries).features) {
    const code =
      (properties as {readonly name?: string} | null)?.name === "Kosovo"
        ? KOSOVO
        : countryNames.numericToAlpha3(String(id));
    if (code) positions.set(code, largestPartCentroid(geometry));
  }
  const facts: Record<string, CountryFacts> = {};
  const codes = Object.keys(countryNames.getAlpha2Codes()).map((alpha2) => alpha3(alpha2)!);
  for (const code of codes.sort())
    facts[code] = {name: shortNames[code] ?? countryName(code), position: positions.get(code) ?? null};
  return facts;
}

// What charts have no room for.
const shortNames: Readonly<Record<string, string>> = {
  ARE: "Emirates",
  BIH: "Bosnia",
  SHN: "Saint Helena"
};

function largestPartCentroid(geometry: GeoJSON.Geometry): readonly [number, number] {
  const parts = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  if (parts.length === 0) return roundPosition(geoCentroid(geometry));
  const polygons = parts.map((coordinates) => ({type: "Polygon" as const, coordinates}));
  return roundPosition(geoCentroid(polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))));
}

function roundPosition([longitude, latitude]: [number, number]): readonly [number, number] {
  return [Math.round(longitude * 10) / 10, Math.round(latitude * 10) / 10];
}
