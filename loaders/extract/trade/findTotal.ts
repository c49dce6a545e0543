import {anyOf} from "../../anyOf.ts";
import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {countriesOf, partnersOf} from "./findPartner.ts";
import {ownerOf} from "./ownerOfFlow.ts";

const OWN_TRADE = /^trade\/(?:exports|imports|deficit|surplus|went-abroad)$/;
const FOREIGN_DEBT =
  /\b(?:foreign|external|overseas|international|hard[- ]currency|sovereign) (?:[\p{L}-]+ )?debts?\b/iu;

/** Whether an amount can be a country's with all the world: its exports, imports, balance of trade or foreign debt. */
export function canBeTotal({rule}: Firing, text: string): boolean {
  return OWN_TRADE.test(rule.name) || (rule.name === "trade/borrowed" && FOREIGN_DEBT.test(text));
}

/**
 * A country's figure with all the world: what it buys or borrows comes to it, what it sells, and its balance, is from
 * it.
 */
export function totalOf(country: CountryCode, measure: TradeMeasure): Ends {
  return measure === "import" || measure === "debt" ? {from: null, to: country} : {from: country, to: null};
}

/** The country whose total an earlier figure is; null for figures between two and for none. */
export function ownerOfTotal(topic: TradeRecord | null): CountryCode | null {
  if (topic === null || (topic.from === null) === (topic.to === null)) return null;
  const isBalance = topic.measure === "other" && topic.item.startsWith("trade ");
  return isBalance ? (topic.from ?? topic.to) : ownerOf(topic);
}

/** "Total exports": those to all the world. */
export const ALL_THE_WORLD =
  /\b(?:total|overall|global|worldwide|all) (?:[\p{L}\ue000-\ue0ff-]+ ){0,2}(?:exports?|imports?|trade)\b/iu;

const FIRST_WORD = anyOf(
  "total|overall|merchandise|goods|monthly|annual|the country['’]s|the|its|their|while|and|but|seasonally|adjusted",
  "non-oil|cumulative|gross|net|physical|commodity|foreign|global"
);
const OPENS = new RegExp(`(?:^|[;,] |\\b(?:while|and|but|that) )["“]?(?:${FIRST_WORD} ){0,4}$`, "iu");
const CAME_TO = anyOf(
  "rose|fell|grew|were|was|came|stood|reached|totall?ed|amounted|increased|decreased|declined|dropped|climbed|jumped",
  "surged|widened|narrowed|shrank|hit|edged|slipped|slid|swelled|expanded|contracted|eased|soared|plunged|tumbled",
  "(?:is|are) (?:provisionally )?(?:estimated|put|expected|forecast|projected)|will|should"
);
const AMOUNTS = new RegExp(
  `^, at $|^(?:(?! (?:to|from|of|by) [\ue000-\ue0ff])[^;\ue200-\ue2ff]){0,40}? ${CAME_TO}\\b`,
  "iu"
);

const FROM_HERE = new RegExp(
  "^ (?:[\\p{L}-]+ ){0,2}?(?:from|into|to|out of|of|by) (?:the|this|our) (?:country|province|region|state|city|nation)\\b",
  "iu"
);

/** "Imported into the country", "exports of the province": those of the document's own country. */
export function isOfThisCountry({cueEnd}: Pick<Firing, "cueEnd">, text: string): boolean {
  return FROM_HERE.test(text.slice(cueEnd, cueEnd + 80));
}

/**
 * "The trade deficit widened to $2 billion", with no country beside it: it is that of the country the sentence before
 * is about, else of the document's own; null where the words do not tell a country's trade, or nothing tells whose.
 */
export function totalWithoutCountry(
  {cue, cueEnd}: Firing,
  text: string,
  measure: TradeMeasure,
  {before, countries}: {readonly before: MarkedSentence | null; readonly countries: DocumentCountries}
): Ends | null {
  const isSubject = /\btrade\b/iu.test(text.slice(cue, cueEnd)) || OPENS.test(text.slice(Math.max(0, cue - 60), cue));
  const isTotal = isSubject && AMOUNTS.test(text.slice(cueEnd, cueEnd + 80));
  if (!isTotal && !isOfThisCountry({cueEnd}, text)) return null;
  // "Exports to Peru were 2 billion. Imports were 3.": not Peru's.
  const partners = partnersOf(before);
  const [named = null, ...others] = countriesOf(before).filter((code) => !partners.includes(code));
  const main = countries.main.find((code) => !partners.includes(code));
  const country = (others.length === 0 ? named : null) ?? countries.home ?? main ?? null;
  return country === null ? null : totalOf(country, measure);
}
