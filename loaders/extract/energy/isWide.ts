import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";

const QUARTER = "(?:South|East|West|Central|North|Southeast|Sub-Saharan|Western|Eastern)";
const CONTINENT = new RegExp(`^${QUARTER}? ?(?:Asia|Africa|Europe|America)$|^Sahara`, "u");

/** Whether a place is too wide for a site: a country, a region, a continent, a desert. */
export function isWide(place: string): boolean {
  return /^(?:country|region)$/.test(gazetteer.get(nameKey(place))?.[0]?.form ?? "") || CONTINENT.test(place);
}
