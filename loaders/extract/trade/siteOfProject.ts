import type {CountryCode} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {EndsContext} from "./findEnds.ts";
import {countriesOf} from "./findPartner.ts";
import {placeParties} from "./placeParties.ts";

/**
 * Where something that costs an amount is built: in the country that the sentence sets it in or names alone, else in
 * that of the figure before or the one that the document names most; null where several are named.
 */
export function siteOfProject(
  marked: MarkedSentence,
  text: string,
  focus: number,
  {countries: {home, main}, topic}: EndsContext
): CountryCode | null {
  const [site] = placeParties(marked, text, focus, focus)
    .filter(({slot, party}) => slot === "in" && party.country !== "")
    .sort((a, b) => a.distance - b.distance);
  if (site !== undefined) return site.party.country;
  const named = countriesOf(marked);
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  if (topic?.measure === "investment" && topic.to !== null) return topic.to;
  return main[0] ?? home;
}
