import {anyOf} from "../../anyOf.ts";
import {allMatches} from "../../prefilter/allMatches.ts";
import type {CountryCode, QuantityMention, Token} from "../../types.ts";
import {
  amountPattern,
  currencyPattern,
  hasNumber,
  rangePattern,
  remainderPattern,
  SHORT_SCALES
} from "./amountPattern.ts";
import {findBound} from "./findBound.ts";
import {findUnit, type Measured} from "./findUnit.ts";
import {isLabelNumber} from "./isLabelNumber.ts";
import {parseAmount} from "./parseAmount.ts";
import {firstTokenBehind, firstTokenFrom} from "./tokenIndex.ts";

/** A sentence as the quantity finder needs it; token offsets count from the document's first character. */
export interface QuantitySentence {
  /** The sentence's own text. */
  readonly text: string;
  /** Offset of the sentence in the document. */
  readonly start: number;
  /** Its words. */
  readonly tokens: readonly Token[];
}

/** A number, or two of a range, before its unit is known. */
interface Amount {
  readonly end: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly scale: string | undefined;
  readonly prefix: string | undefined;
}

/**
 * Amounts of money, goods, power, length and shares in a sentence; `country`, and failing it one of those `named`, is
 * whose currency "rupees" or "Sh" means, `dollars` whose a bare "$" is.
 */
export function findQuantities(
  sentence: QuantitySentence,
  {
    country = null,
    named = new Set(),
    dollars = null
  }: {country?: CountryCode | null; named?: ReadonlySet<CountryCode>; dollars?: CountryCode | null} = {}
): QuantityMention[] {
  if (!hasNumber(sentence.tokens)) return [];
  const found: QuantityMention[] = [];
  let from = 0;
  for (const match of allMatches(amountPattern, sentence.text)) {
    if (match.index < from || isLabelNumber(sentence.text, match.index, match[0])) continue;
    const amount = readAmount(sentence.text, match);
    if (amount === null) continue;
    const measured = findUnit({
      sentence,
      amount: {...amount, start: match.index},
      earlier: found,
      country,
      named,
      dollars
    });
    if (measured === null) continue;
    found.push(...toMentions(sentence, match.index, amount, measured));
    from = measured.end;
  }
  return found;
}

function readAmount(text: string, match: RegExpExecArray): Amount | null {
  const {prefix, number = "", times} = match.groups ?? {};
  const tonnes = isTonnes(text, match);
  const scale = tonnes ? undefined : match.groups?.scale;
  const first = match.index + (tonnes ? match[0].replace(/\s?t$/, "") : match[0]).length;
  // "In thousand tonnes" says what the numbers of a table are.
  if (/^(?:hundred|thousand)$/i.test(number) && /(?:\bin|\()\s?$/i.test(text.slice(0, match.index))) return null;
  const single = parseAmount(number, scale);
  if (single === null) return null;
  const {end, value: remainder} = readRemainder(text, first, scale);
  const value = single * Number(times ?? 1) + remainder;
  const alone = {end, value, valueTo: null, scale, prefix};
  if (times !== undefined) return alone;
  rangePattern.lastIndex = end;
  const range = rangePattern.exec(text);
  if (range === null || !isRange(text, match, range)) return alone;
  const upper = parseAmount(range.groups?.number ?? "", range.groups?.scale);
  const lower = scale === undefined ? parseAmount(number, range.groups?.scale) : value;
  if (upper === null || lower === null || upper <= lower) return alone;
  const rangeScale = range.groups?.scale ?? scale;
  return {
    end: end + range[0].length,
    value: lower,
    valueTo: upper,
    scale: rangeScale,
    prefix: prefix ?? range.groups?.prefix
  };
}

/** "1 billion 240 million": where such a number ends, and what its smaller scales add; 0 for a number of one scale. */
function readRemainder(text: string, end: number, scale: string | undefined): {end: number; value: number} {
  remainderPattern.lastIndex = end;
  const {0: written = "", groups} = remainderPattern.exec(text) ?? {};
  const value = groups === undefined ? null : parseAmount(groups.number!, groups.scale);
  const unit = parseAmount("1", scale) ?? 1;
  if (value === null || value >= unit || scale === undefined) return {end, value: 0};
  const rest = readRemainder(text, end + written.length, groups!.scale);
  return {end: rest.end, value: value + rest.value};
}

/** "65,000 t" is a weight, "$2t" and "2t yen" are trillions. */
function isTonnes(text: string, {index, 0: written, groups}: RegExpExecArray): boolean {
  if (groups?.scale !== "t" || groups.prefix !== undefined) return false;
  currencyPattern.lastIndex = index + written.length;
  return !currencyPattern.test(text);
}

const MOVE = anyOf(
  "from|rose|risen|rising|grew|grown|up|down|fell|fallen|increased?|dropped|declined|climbed|jumped|by|raised?"
);
const CHANGE = new RegExp(String.raw`${MOVE}(?:\s[\p{L}-]{1,12}){0,2}\s{1,2}$`, "iu");

function isRange(text: string, match: RegExpExecArray, range: RegExpExecArray): boolean {
  const word = range.groups?.word;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  if (word === "and") return /between(?:\s[\p{L}]{1,12}){0,2}\s{1,2}$/iu.test(before);
  // "From 11 million in 2023 to 12 million": the year is no lower bound.
  const isYear = /^(?:1[6-9]|20)\d\d$/.test(match[0]);
  if (isYear && (word === undefined || /(?:in|of|for|during|since|fiscal|year)\s$/i.test(before))) return false;
  // "Rose 3 per cent or $2 million to 9": the sum of a change and what it led to.
  return word !== "to" || !(CHANGE.test(before) || /(?:%|per ?cent|pct),? (?:or|\() ?$/iu.test(before));
}

function toMentions(sentence: QuantitySentence, start: number, amount: Amount, measured: Measured): QuantityMention[] {
  const {unit, kind, per, factor, end} = measured;
  if (amount.scale !== undefined && SHORT_SCALES.has(amount.scale) && unit === "") return [];
  const bound = findBound(sentence.text.slice(Math.max(0, start - 60), start), sentence.text.slice(end, end + 40));
  const span = {start: sentence.start + start, end: sentence.start + end};
  const firstToken = firstTokenBehind(sentence.tokens, span.start);
  const lastToken = firstTokenFrom(sentence.tokens, span.end) - 1;
  if (firstToken > lastToken) return [];
  const valueTo = amount.valueTo === null ? null : amount.valueTo * factor;
  const approximate = bound !== null || valueTo !== null;
  return [
    {
      type: "quantity",
      ...span,
      firstToken,
      lastToken,
      value: amount.value * factor,
      valueTo,
      unit,
      kind,
      approximate,
      bound,
      per
    }
  ];
}
