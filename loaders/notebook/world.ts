import countryNames from "i18n-iso-countries";
import {readAtlas} from "./countries.ts";

/** The world's countries as a small topology, whose geometries are named by alpha-3 code. */
export function readWorld(): ReturnType<typeof readAtlas> {
  const atlas = readAtlas("countries-110m");
  for (const geometry of atlas.objects.countries.geometries) {
    geometry.id = countryNames.numericToAlpha3(String(geometry.id)) ?? undefined;
    delete geometry.properties;
  }
  return atlas;
}
