import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import {counterpartOf, type DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {countriesOf, partnersOf} from "./findPartner.ts";
import {placeParties} from "./placeParties.ts";

/** Whose exports or imports a figure is: the seller's or the buyer's; null where that is open, or it is neither. */
export function ownerOf({measure, from, to}: Pick<TradeRecord, "measure" | "from" | "to">): CountryCode | null {
  return measure === "export" ? from : measure === "import" ? to : null;
}

/** True for "exports to Peru" and "imports from Peru", which tell the partner and not whose they are. */
export function isWithoutOwner(ends: Ends, measure: TradeMeasure): boolean {
  return (measure === "export" || measure === "import") && ownerOf({measure, ...ends}) === null;
}

/**
 * Whose "exports to Peru" are: the owner's of the figure before, the teller's, or of the one country that is no
 * partner; null where nobody tells, as a partner named before sells nothing here.
 */
export function ownerOfFlow(
  partner: CountryCode,
  marked: MarkedSentence,
  text: string,
  {cue}: Firing,
  {topic, before, countries, moneyOf, measure}: EndsContext
): CountryCode | null {
  const partners = new Set([partner, ...partnersOf(before), ...partnersOf(marked)]);
  const isOpen = (code: CountryCode | null) => code !== null && code !== "" && !partners.has(code);
  const owner = topic === null ? null : ownerBefore(topic, measure, countries);
  if (owner !== null && owner !== partner) return owner;
  const teller = placeParties(marked, text, cue, text.indexOf("\ue2ff")).find(({slot}) => slot === "speaker");
  if (teller !== undefined && isOpen(teller.party.country)) return teller.party.country;
  if (isOpen(moneyOf)) return moneyOf;
  const [named = null, ...others] = countriesOf(before).filter(isOpen);
  if (named !== null && others.length === 0 && countries.main.slice(0, 3).includes(named)) return named;
  const other = counterpartOf(countries, partner, countriesOf(marked));
  return isOpen(other) ? other : null;
}

/** "Mexico sold America 3 million. Imports from Peru were 2.": of a text on America they are America's. */
function ownerBefore(topic: TradeRecord, measure: TradeMeasure, {home, main}: DocumentCountries): CountryCode | null {
  const owner = ownerOf(topic);
  if (owner === null || topic.measure === measure) return owner;
  return [home, ...main].find((code) => code !== null && (code === topic.from || code === topic.to)) ?? owner;
}
