import {word} from "../../annotate/modality/word.ts";
import type {CountryCode} from "../../types.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";
import {isLocated} from "./mentionKinds.ts";

const RELATIONS = /\b(?:relations?|relationship|ties|bilateral)\b/i;
/** "Visit to Peru and Norway": both of them are abroad. */
const TRAVEL = /\b(?:visits?|trips?|travels?|tours?|mission) to\b/i;
/** Words of a headline that is two names, "and" between them. */
const PAIR_LENGTH = 5;

/**
 * The place that a headline gives to what it tells ("Lima summit live", "X lands in Oslo"); null where it gives none.
 */
export function titlePlace({annotated}: VisitContext): Destination | null {
  const title = annotated.sentences.find(({kind}) => kind === "title");
  const places = title?.mentions.filter(isLocated);
  const place = places?.[0];
  if (title === undefined || place === undefined || places!.some((p) => p.country !== place.country)) return null;
  const before = word(title.tokens[place.firstToken - 1]);
  const after = word(title.tokens[place.lastToken + 1]);
  const scene = /^(?:summit|talks|conference|forum|visit|trip|stopover|meeting|gathering)$/.test(after);
  if (!scene && !/^(?:in|visits?|reach(?:es)?|tours?)$/.test(before)) return null;
  return {country: place.country!, place: place.form === "city" ? place.place : null, token: -1};
}

/**
 * The other of the two countries of which a headline names the relations ("Peru and Norway", "Peruvian–Norwegian
 * relations"); null where it names other countries, or more.
 */
export function titlePartner({annotated}: VisitContext, country: CountryCode | null): Destination | null {
  const title = annotated.sentences.find(({kind}) => kind === "title");
  const countries = new Set(
    title?.mentions.flatMap((m) => (m.type === "place" && m.form !== "city" && m.country !== null ? [m.country] : []))
  );
  if (title === undefined || countries.size !== 2 || country === null || !countries.has(country)) return null;
  const words = annotated.source.text.slice(title.start, title.end);
  if (!RELATIONS.test(words) && (TRAVEL.test(words) || title.mentions.some((m) => m.type === "person"))) return null;
  const other = [...countries].find((code) => code !== country)!;
  return RELATIONS.test(words) || title.tokens.length <= PAIR_LENGTH ? {country: other, place: null, token: -1} : null;
}
