import {anyOf} from "../../anyOf.ts";
import type {CountryCode, QuantityMention, Sentence, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {donorCountries} from "./donorCountries.ts";
import type {Ends} from "./findEnds.ts";
import {countriesOf} from "./findPartner.ts";
import {isOfLendingBody} from "./lendingBodies.ts";
import type {FigureContext} from "./findTopic.ts";
import {statedUnit} from "./statedUnit.ts";

const ANNOUNCED = new RegExp(
  `\\b${anyOf(
    "announce(?:d|s|ments?)|commitments?|committed|pledge[sd]?|assistance|support|contributions?|contributed",
    "loans?|funding|grants?|aid|initiatives|deliverables|programs?|programmes?|provid(?:es?|ed|ing)"
  )}\\b`,
  "iu"
);
/** "$13 million to clinics", "Up to $3m for roads", "An additional €5 million in relief", "Provide $2 million for". */
const GIFT = new RegExp(
  "^[>\\s•*·▪●‣\\-–—]{0,6}(?:\\d{1,2}[.)] )?" +
    `(?:${anyOf(
      "an? (?:additional|further|new|initial)?|another|a further|up to|more than|over|about|nearly|additional|new|further",
      "(?:provid|contribut|commit|pledg|allocat|giv|grant|invest|deliver)(?:es?|ing|ting|ed)?"
    )} ?){0,3}` +
    "(?<amount>[\ue200-\ue2fe])(?:,? (?:over|in|from|during) [\ue100-\ue1ff],?)? ?" +
    "(?=(?:[\\p{L}-]+ ){0,4}?(?:for|to|in|towards|of|over|as) )",
  "iu"
);
const LOAN = /\b(?:loans?|credits?)\b/iu;
const NO_GIFT = /\b(?:turnover|revenues?|profits?|costs?|salary|taxes|budget|exports?|imports?|trade|fines?)\b/iu;

/**
 * Between whom the gifts of a list go, by the line above it ("Announcements for Fiji included:"): from the country that
 * it names as giver, else from the one that the document is of; null where the line opens no such list.
 */
export function findGiftLead(marked: MarkedSentence, countries: DocumentCountries): Ends | null {
  const {sentence, text, quantities} = marked;
  if (sentence.tokens.at(-1)?.text !== ":" || quantities.size > 0 || !ANNOUNCED.test(text)) return null;
  const named = countriesOf(marked);
  // "Loans signed between Peru and the World Bank:".
  if (isOfLendingBody(text) && named.length === 1) return {from: null, to: named[0]!};
  const giver = named.find((code) => donorCountries.has(code)) ?? giverOf(countries);
  const takers = named.filter((code) => code !== giver);
  const others = takers.length > 0 ? takers : [...countries.central].filter((code) => code !== giver);
  return giver === null || others.length > 1 ? null : {from: giver, to: others[0] ?? null};
}

/** The document's own country if it is one that gives, else the only such country that it names; null for none. */
function giverOf({home, main}: DocumentCountries): CountryCode | null {
  if (home !== null) return donorCountries.has(home) ? home : null;
  const [only = null, ...others] = main.filter((code) => donorCountries.has(code));
  return others.length === 0 ? only : null;
}

/** The gift that a line below such a lead tells, by its sum of money first; null for other lines. */
export function readAnnouncedGift(
  marked: MarkedSentence,
  ends: Ends | null,
  {annotated, source}: Pick<FigureContext, "annotated" | "source">
): TradeRecord | null {
  if (ends === null || !isEntry(marked.sentence) || NO_GIFT.test(marked.text)) return null;
  const quantity = marked.quantities.get(GIFT.exec(marked.text)?.groups?.amount ?? "");
  if (quantity?.kind !== "money") return null;
  const to = countriesOf(marked).find((code) => code !== ends.from) ?? ends.to;
  if (to === null) return null;
  const {start, end} = marked.sentence;
  return {
    document: annotated.source.id,
    measure: LOAN.test(marked.text) ? "debt" : "aid",
    item: itemBehind(annotated.source.text, quantity, end),
    value: quantity.value,
    unit: statedUnit(annotated.source.text, quantity),
    approximate: quantity.approximate,
    period: null,
    from: ends.from,
    to,
    status: "planned",
    source,
    evidence: [{start, end, quote: annotated.source.text.slice(start, end), rule: "trade/announced-gift"}]
  };
}

/** A gift whose giver its own line leaves out ("Peru: $2 million in aid"), from who announces the list. */
export function withGiver(record: TradeRecord, ends: Ends | null): TradeRecord {
  const isOpen = record.measure === "aid" && record.from === null && record.to !== (ends?.from ?? null);
  return ends === null || !isOpen ? record : {...record, from: ends.from};
}

function isEntry({kind}: Sentence): boolean {
  return kind === "list item" || kind === "heading" || kind === "meta";
}

const LONGEST_ITEM = 60;

/** "$3 million for the repair of roads": what stands behind the sum, up to a comma. */
function itemBehind(source: string, quantity: QuantityMention, end: number): string {
  const behind = source.slice(quantity.end, end).replace(/^[\s\p{L}-]{0,30}?\b(?:for|to|in|towards|of) /u, "");
  const words = behind.split(/[,;.(]/u)[0]!.trim();
  return words === "" || words.length > LONGEST_ITEM ? "aid" : words;
}
