import {wholeWord} from "../../anyOf.ts";
import type {CountryCode, Token} from "../../types.ts";
import {nameKey} from "../tokens/plainText.ts";
import {gazetteer, type Place} from "./gazetteer.ts";
import type {PlaceContext} from "./placeContext.ts";

const ACRONYM = /^[\p{Lu}.]+$/u;
const OPENS_CAPITALISED = /^\p{Lu}\p{Ll}/u;
const HAS_CAPITAL = /\p{Lu}/u;
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** Inhabitants from which a town is named without its country. */
const KNOWN_TOWN = 50_000;
const LOCATIVE = wholeWord(
  "in|at|near|to|from|of|outside|into|toward|towards|via|through|around|visit|visits|visited|visiting|reached|reach",
  "left|leaves"
);
const NOT_IN_SMALL_LETTERS = new Set([
  "turkey",
  "china",
  "polish",
  "jersey",
  "male",
  "us",
  "chad",
  "guinea",
  "english",
  "indo",
  "west",
  "gulf",
  "the west",
  "pole",
  "poles"
]);

/** Which place of several of one name is meant, by the words around it and the document’s countries; null for none. */
export function choosePlace(
  places: readonly Place[],
  raw: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  {countries, informal}: PlaceContext
): Place | null {
  const likeliest = places[0]!;
  if (likeliest.exact && !ACRONYM.test(raw) && !(informal && raw.length > 2)) return null;
  if (
    !HAS_CAPITAL.test(raw) &&
    (likeliest.form === "city" || likeliest.form === "region" || NOT_IN_SMALL_LETTERS.has(raw))
  )
    return null;
  if (likeliest.form !== "city") return likeliest;
  const stated = countryAfter(tokens, last);
  const said = stated === null ? undefined : places.find(({country}) => country === stated);
  if (said !== undefined) return said;
  const near = places.find(({country}) => country !== null && countries.has(country));
  if (likeliest.trust === "high") return likeliest.capital || near?.trust !== "high" ? likeliest : near;
  const place = near ?? likeliest;
  // "the wake of Hurricane Ida", "a Baker Hughes rig"
  if (place.trust === "doubtful" && OPENS_CAPITALISED.test(tokens[last + 1]?.text ?? "")) return null;
  if (place.trust === "doubtful") return near !== undefined && isLocative(tokens, first) && !isTime(raw) ? place : null;
  // "the Presidential Palace in Heliopolis" is in no small town of a country that nobody speaks of.
  const isTold = near !== undefined || place.population >= KNOWN_TOWN;
  return isTold && isLocative(tokens, first) ? place : null;
}

/** The country in "Tripoli, Lebanon"; null where none follows. */
function countryAfter(tokens: readonly Token[], last: number): CountryCode | null {
  if (tokens[last + 1]?.text !== "," || tokens[last + 2] === undefined) return null;
  // "In London, US Defence Secretary X", "In London, America's Mr X": the country of whom the clause is about.
  const owned = /^['’]s?$/.test(tokens[last + 3]?.text ?? "");
  const next = tokens[last + (owned ? 4 : 3)];
  if (next !== undefined && OPENS_CAPITALISED.test(next.text) && !DAY.test(next.text)) return null;
  const place = gazetteer.get(nameKey(tokens[last + 2]!.text))?.[0];
  return place?.form === "country" ? place.country : null;
}

function isTime(raw: string): boolean {
  return /^(?:march|may|august|december|monday|friday|sunday|spring|summer|winter|autumn)$/i.test(raw);
}

function isLocative(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (LOCATIVE.test(before.lower)) return true;
  // "in Nouakchott, Dakar and Bamako"
  return (
    /^(?:,|and|or)$/.test(before.lower) &&
    tokens.slice(Math.max(0, first - 6), first).some(({lower}) => /^(?:in|to|at|from|near|between)$/.test(lower))
  );
}
