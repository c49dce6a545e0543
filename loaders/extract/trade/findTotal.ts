import {anyOf} from "../../anyOf.ts";
import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {countriesOf, partnersOf} from "./findPartner.ts";
import {ownerOf} from "./ownerOfFlow.ts";

const OWN_TRADE = /^trade\/(?:exports|earned|imports|deficit|surplus|went-abroad)$/;
const SHIPPED =
  /^(?:shipments|loadings|liftings)\b [^,;]{0,20}?\b(?:rose|fell|dropped|declined|increased|grew|climbed|reached|slipped|averaged)\b/u;
const FOREIGN_DEBT =
  /\b(?:foreign|external|overseas|international|hard[- ]currency|sovereign) (?:[\p{L}-]+ )?debts?\b/iu;

/** Whether an amount can be a country's with all the world: its exports, imports, balance of trade or foreign debt. */
export function canBeTotal({rule, cue}: Firing, text: string): boolean {
  // "Iranian crude shipments dropped to 700,000".
  if (rule.name === "trade/delivered" && SHIPPED.test(text.slice(cue, cue + 40))) return true;
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
  const isAll = topic.measure === "bilateral trade";
  return isBalance || isAll ? (topic.from ?? topic.to) : ownerOf(topic);
}

/** Whose exports, imports or balance an earlier figure is, with one country or with all; null for other figures. */
export function ownerOfTrade(topic: TradeRecord | null): CountryCode | null {
  if (topic === null) return null;
  return ownerOf(topic) ?? (topic.measure === "other" && topic.item.startsWith("trade ") ? topic.from : null);
}

/** "Total exports", "globally, exports": those to all the world. */
export const ALL_THE_WORLD =
  /^(?:globally|worldwide|in all)\b|\beconomy (?:is|was) (?:worth|valued)\b|\b(?:total|overall|global|worldwide|all) (?:[\p{L}\ue000-\ue0ff-]+ ){0,2}(?:exports?|imports?|trade)\b/iu;

const NO_ADJECTIVE = anyOf(
  "in|on|of|to|from|by|for|with|at|as|than|after|which|who|whose|lower|higher|more|less|rising|falling|increas\\p{L}*",
  "boost\\p{L}*|cut\\p{L}*|reduc\\p{L}*|rais\\p{L}*|financ\\p{L}*|against|between|over|this|these|our"
);
const GOODS_WORD = `(?:(?!${NO_ADJECTIVE} )[\\p{L}'’-]+ (?:and )?)`;
/** "Last year, sugar exports", "The country's total foreign debt": what a sentence or clause is about. */
const OPENS = new RegExp(
  `(?:^|[;,] |^(?:[Ii]n |[Dd]uring |[Ff]or )?[\ue100-\ue1ff],? |\\b(?:while|and|but|that|(?:said|reported|announced|showed)(?: on)?(?: [\ue100-\ue1ff])?) )["“]?(?:[Tt]he )?(?:(?:total )?(?:value|volume) of )?${GOODS_WORD}{0,4}$`,
  "u"
);
const CAME_TO = anyOf(
  "rose|fell|grew|were|was|came|stood|reached|totall?ed|amounted|increased|decreased|declined|dropped|climbed|jumped",
  "surged|widened|narrowed|shrank|hit|edged|slipped|slid|swelled|expanded|contracted|eased|soared|plunged|tumbled",
  "(?:is|are) (?:provisionally )?(?:estimated|put|expected|forecast|projected)|will|should|is|are|stands?|runs? at",
  "(?:up|down)(?= to)"
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
  marked: MarkedSentence,
  text: string,
  {
    measure,
    before,
    countries,
    moneyOf
  }: {
    readonly measure: TradeMeasure;
    readonly before: MarkedSentence | null;
    readonly countries: DocumentCountries;
    readonly moneyOf: CountryCode | null;
  }
): Ends | null {
  const left = text.slice(Math.max(0, cue - 60), cue);
  const isSubject = /\btrade\b/iu.test(text.slice(cue, cueEnd)) || OPENS.test(left);
  const isOfTrade = /\ue2ff $/u.test(left) && /^ (?:for|in|on) (?:\p{L}+ )?(?:trade|goods)\b/u.test(text.slice(cueEnd));
  const isTotal = isOfTrade || (isSubject && AMOUNTS.test(text.slice(cueEnd, cueEnd + 80)));
  if (IT_DOES.test(left)) return totalOfSpokenOf(measure, marked.parties.size > 0 ? marked : before, countries);
  if (!isTotal && !isOfThisCountry({cueEnd}, text)) return null;
  // "Exports to Peru were 2 billion. Imports were 3.": not Peru's.
  const partners = partnersOf(before);
  const [named = null, ...others] = countriesOf(before).filter((code) => !partners.includes(code));
  const main = countries.main.find((code) => !partners.includes(code));
  // "The nation's exports rose to 3 trillion yen": whose money they are told in.
  const country = moneyOf ?? (others.length === 0 ? named : null) ?? countries.home ?? main ?? null;
  return country === null ? null : totalOf(country, measure);
}

/** "Last year, it exported": before the verb. */
const IT_DOES = new RegExp(
  `(?:^|[,;] |^(?:[Ii]n |[Dd]uring )?[\ue100-\ue1ff],? |\\b(?:and|but|while|that) )["“]?` +
    `${anyOf("[Ii]t|[Tt]hey|[Tt]he (?:country|nation|island|republic|kingdom)")} (?:\\p{Ll}+ ){0,3}$`,
  "u"
);

/** The total of the one country that a sentence, or else the title, is about: a firm exports as well. */
function totalOfSpokenOf(
  measure: TradeMeasure,
  about: MarkedSentence | null,
  {central}: DocumentCountries
): Ends | null {
  const states = [...(about?.parties.values() ?? [])].filter(({form}) => form === "country" || form === "city");
  const named = new Set(states.length === 0 ? central : states.map(({country}) => country));
  const [only, ...others] = named;
  return only === undefined || only === "" || others.length > 0 ? null : totalOf(only, measure);
}
