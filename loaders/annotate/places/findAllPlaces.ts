import type {CountryCode, PlaceMention, Sentence, Token} from "../../types.ts";
import {nameKey} from "../tokens/plainText.ts";
import {withStateAmongStates} from "./americanGeorgia.ts";
import {findPlaces} from "./findPlaces.ts";
import type {Place} from "./gazetteer.ts";

/** A sentence whose places are to be read. */
interface Draft {
  readonly kind: Sentence["kind"];
  readonly tokens: readonly Token[];
}

/**
 * The places of every sentence. A first reading gathers the countries that the article names and the towns that it
 * shows to be towns ("in Hoima", "ISHWARDI, Pabna:"); the second reads the rest by their light.
 */
export function findAllPlaces(text: string, drafts: readonly Draft[]): PlaceMention[][] {
  const countries = namedCountries(text, drafts);
  const shown = new Map<string, Place>();
  for (const {tokens, kind} of drafts) {
    if (kind === "comment") continue;
    const mentions = findPlaces(text, tokens, {countries, informal: false});
    for (const {country, form, place, start, end} of mentions)
      if (form === "city") shown.set(nameKey(text.slice(start, end)), asPlace(country, place));
    const village = datelineVillage(tokens, mentions[0]);
    if (village !== null) shown.set(nameKey(village.text), asPlace(mentions[0]!.country, inUsualCase(village.text)));
  }
  return withStateAmongStates(
    drafts.map(({tokens, kind}) => findPlaces(text, tokens, {countries, shown, informal: kind === "comment"})),
    drafts.map(({tokens}) => tokens)
  );
}

/** Countries that the article names by themselves, by their people or by a town that everybody knows. */
function namedCountries(text: string, drafts: readonly Draft[]): Set<CountryCode> {
  const countries = new Set<CountryCode>();
  for (const {tokens, kind} of drafts) {
    if (kind === "comment") continue;
    for (const {country} of findPlaces(text, tokens, {countries, informal: false}))
      if (country !== null) countries.add(country);
  }
  return countries;
}

function asPlace(country: CountryCode | null, place: string | null): Place {
  return {form: "city", country, place, capital: false, population: 0, exact: false, trust: "high"};
}

/** "ISHWARDI" in "ISHWARDI, Pabna:", a village too small for any gazetteer. */
function datelineVillage(tokens: readonly Token[], place: PlaceMention | undefined): Token | null {
  const [first, comma] = tokens;
  if (first === undefined || comma?.text !== "," || place?.firstToken !== 2) return null;
  const closes = tokens.slice(place.lastToken + 1, place.lastToken + 8).some(({text}) => /^(?:[:–—-]|--)$/.test(text));
  return closes && /^\p{Lu}{4,}$/u.test(first.text) ? first : null;
}

function inUsualCase(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}
