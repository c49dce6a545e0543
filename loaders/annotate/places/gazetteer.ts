import countryNames from "i18n-iso-countries/langs/en.json" with {type: "json"};
import type {CountryCode, PlaceMention} from "../../types.ts";
import {createPhraseIndex, type PhraseIndex} from "../lexicons/phraseIndex.ts";
import {readLexicon} from "../../readLexicon.ts";
import {nameKey, plainText} from "../tokens/plainText.ts";
import {alpha3} from "./alpha3.ts";
import {readCities} from "./readCities.ts";
import {worldCountries} from "./worldCountries.ts";

/** What a name can mean. */
export interface Place {
  /** How the name speaks of the place. */
  readonly form: PlaceMention["form"];
  /** Null for regions of many countries. */
  readonly country: CountryCode | null;
  /** City or region in canonical spelling; null for demonyms and for countries that are no towns. */
  readonly place: string | null;
  /** True where the city can stand for its government. */
  readonly capital: boolean;
  /** Inhabitants of a city; 0 where unknown. */
  readonly population: number;
  /** True where only the exact capitals count, as for "US". */
  readonly exact: boolean;
  /**
   * "high": the name alone tells; "low": it needs words around it that tell of a place; "doubtful": the name is an
   * everyday word.
   */
  readonly trust: "high" | "low" | "doubtful";
}

/** Countries that are towns as well. */
const CITY_STATES: Readonly<Record<CountryCode, string>> = {
  SGP: "Singapore",
  MCO: "Monaco",
  HKG: "Hong Kong",
  MAC: "Macau",
  VAT: "Vatican City",
  SMR: "San Marino"
};
/** An everyday word: "Three Mile Island" lies elsewhere. */
const ICELANDIC_FOR_ICELAND = "Island";
const SMALLEST_CITY = 5000;
const SURE_CITY = 150_000;

/** Every place by the key of its name (`nameKey`), the likeliest first. */
export const gazetteer: ReadonlyMap<string, readonly Place[]> = buildGazetteer();

/** The gazetteer, to be looked for in sentences. */
export const placeIndex: PhraseIndex<readonly Place[]> = createPhraseIndex(gazetteer);

function buildGazetteer(): Map<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const add = (name: string, place: Omit<Place, "exact">) => {
    const key = nameKey(name);
    const known = places.get(key);
    const entry = {...place, exact: /^[\p{Lu}.]{2,5}$/u.test(name)};
    if (known === undefined) places.set(key, [entry]);
    else if (!known.some((other) => isSame(other, entry))) known.push(entry);
  };
  addLexicon(add);
  addCountries(add);
  addCities(add);
  return places;
}

type Add = (name: string, place: Omit<Place, "exact">) => void;

function isSame(one: Place, other: Place): boolean {
  // The lexicon comes first and knows best: a country's or region's name is not looked for among small cities.
  if (one.form !== "city") return true;
  return one.country === other.country;
}

function addLexicon(add: Add) {
  for (const {name, form, country, place, capital} of readLexicon("places", [
    "name",
    "form",
    "country",
    "place",
    "capital"
  ])) {
    add(name, {
      form: form as Place["form"],
      country: country || null,
      place: place || (form === "country" && CITY_STATES[country]) || null,
      capital: capital === "true",
      population: form === "city" ? SURE_CITY : 0,
      trust: "high"
    });
  }
}

function addCountries(add: Add) {
  const country = (code: string) =>
    ({
      form: "country",
      country: code,
      place: CITY_STATES[code] ?? null,
      capital: false,
      population: 0,
      trust: "high"
    }) as const;
  for (const [alpha2, names] of Object.entries(countryNames.countries)) {
    const code = alpha3(alpha2);
    if (code === undefined) continue;
    for (const name of [names].flat()) if (name.length > 3) add(name.replace(/,.*| \(.*/, ""), country(code));
  }
  for (const {cca3: code, name, altSpellings, demonyms, capital} of worldCountries) {
    for (const spelling of [name.common, name.official, ...altSpellings])
      if (spelling.length > 3 && spelling !== ICELANDIC_FOR_ICELAND) add(spelling, country(code));
    for (const demonym of demonymForms(demonyms.eng)) add(demonym, {...country(code), form: "demonym", place: null});
    for (const city of capital)
      add(city, {...country(code), form: "city", place: plainName(city), capital: true, population: SURE_CITY});
  }
}

function demonymForms(demonyms: {readonly f: string; readonly m: string} | undefined): string[] {
  const forms = [...new Set([demonyms?.f ?? "", demonyms?.m ?? ""])].filter((form) => form.length > 3);
  return forms.flatMap((form) => (/(?:s|sh|ch|ese)$/.test(form) ? [form] : [form, `${form}s`]));
}

function addCities(add: Add) {
  const common = new Set(readLexicon("placeWords", ["word"]).map(({word}) => nameKey(word)));
  const cities = readCities(SMALLEST_CITY).toSorted((a, b) => b.population - a.population || a.id - b.id);
  for (const {name, country, population} of cities) {
    const code = alpha3(country);
    if (code === undefined || name.length < 3) continue;
    const trust = common.has(nameKey(name)) ? "doubtful" : population >= SURE_CITY ? "high" : "low";
    add(name, {form: "city", country: code, place: plainName(name), capital: false, population, trust});
  }
}

/** Canonical names are in plain letters, so that "Brasília" and "Brasilia" are one place. */
function plainName(name: string): string {
  return plainText(name.normalize("NFC"));
}
