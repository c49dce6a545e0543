import type {CountryCode, Edtf, Sentence, TradeMeasure, TradeRecord} from "../../types.ts";
import {counterpartOf, type DocumentCountries} from "../figures/documentCountries.ts";
import {isGoods} from "../figures/isGoods.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {assignParties} from "./assignParties.ts";
import type {Ends} from "./findEnds.ts";
import {countriesOf, sorted} from "./findPartner.ts";
import type {FigureContext} from "./findTopic.ts";
import {statedUnit} from "./statedUnit.ts";

/** What a heading or the words before a list say of the amounts below: "Exports to Peru in 2012:". */
export interface Lead {
  /** What the amounts measure. */
  readonly measure: TradeMeasure;
  /** Seller or giver; null where not told. */
  readonly from: CountryCode | null;
  /** Buyer or taker; null where not told. */
  readonly to: CountryCode | null;
  /** Period that they are for; null where not told. */
  readonly period: Edtf | null;
}

const FLOW = /\b(?:(?<exports>exports?|sales|shipments)|(?<imports>imports?|purchases)|(?<trade>trade|turnover))\b/iu;
/** "Engineering goods: $17 billion", "1. Peru – 2 million tonnes (up 5%)". */
const ENTRY = new RegExp(
  "^[>\\s•*·▪●‣\\-–—]{0,6}(?:\\d{1,2}[.)] )?(?<label>[\\p{L}\ue000-\ue0ff][^:;|\ue200-\ue2ff]{0,70}?)" +
    "\\s?(?::|–|—| - |\\() ?(?:about |over |nearly |some )?(?<amount>[\ue200-\ue2fe])(?![^;]{0,80}[.;] \\p{Lu})",
  "u"
);

/** The lead that a heading, or a line that ends in a colon, gives to the list below it; null where it is none. */
export function findLead(marked: MarkedSentence, countries: DocumentCountries): Lead | null {
  if (!opensList(marked.sentence)) return null;
  const {text, quantities, dates} = marked;
  const noun = FLOW.exec(text);
  if (noun === null || quantities.size > 0) return null;
  const [date, ...others] = [...dates.values()].filter(({form}) => form !== "duration");
  const period = others.length === 0 ? (date?.edtf ?? null) : null;
  const named = countriesOf(marked);
  if (noun.groups?.trade !== undefined)
    return named.length < 2 ? null : {measure: "bilateral trade", ...sorted(named[0]!, named[1]!), period};
  const measure = noun.groups?.imports === undefined ? "export" : "import";
  const cueEnd = noun.index + noun[0].length;
  const direction = measure === "import" ? "taker" : "giver";
  const ends = assignParties(marked, text, {direction, cue: noun.index, cueEnd, focus: cueEnd, isNominal: false});
  return {measure, ...withOwner(ends, measure, countries, named), period};
}

function opensList({kind, tokens}: Sentence): boolean {
  return kind === "heading" || tokens.slice(-3).some(({text}) => text === ":");
}

/** "Exports to Peru" are those of the document's other country. */
function withOwner(
  {from, to}: Ends,
  measure: TradeMeasure,
  countries: DocumentCountries,
  named: readonly CountryCode[]
): Ends {
  const partner = measure === "export" ? to : from;
  const owner =
    (measure === "export" ? from : to) ?? (partner === null ? null : counterpartOf(countries, partner, named));
  return measure === "export" ? {from: owner, to: partner} : {from: partner, to: owner};
}

/** The figure of a list's entry below its lead; null where the line is no entry of one. */
export function readEntry(marked: MarkedSentence, lead: Lead, context: FigureContext): TradeRecord | null {
  const {label, amount} = ENTRY.exec(marked.text)?.groups ?? {};
  const quantity = marked.quantities.get(amount ?? "");
  if (label === undefined || quantity === undefined) return null;
  if (quantity.kind !== "money" && !isGoods(quantity)) return null;
  const partner = [...label].map((char) => marked.parties.get(char)?.country ?? "").find((code) => code !== "");
  const ends = partner === undefined ? lead : withPartner(lead, partner);
  if (ends.from === null && ends.to === null) return null;
  const {annotated, source} = context;
  const {start, end} = marked.sentence;
  return {
    document: annotated.source.id,
    measure: lead.measure,
    item: partner === undefined ? label.replace(/[*_]+/g, "").trim() : "goods",
    value: quantity.value,
    unit: statedUnit(annotated.source.text, quantity),
    approximate: quantity.approximate,
    period: lead.period ?? context.period,
    from: ends.from,
    to: ends.to,
    status: "reported",
    source,
    evidence: [{start, end, quote: annotated.source.text.slice(start, end), rule: "trade/listed"}]
  };
}

/** An entry named after a country is the lead's trade with that country. */
function withPartner({measure, from, to}: Lead, partner: CountryCode): Ends {
  if (partner === from || partner === to) return {from, to};
  if (measure === "bilateral trade") return {from, to};
  return measure === "export" ? {from, to: partner} : {from: partner, to};
}
