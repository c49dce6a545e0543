import {anyOf} from "../../anyOf.ts";
import {amountPattern, SCALE_VALUES} from "./amountPattern.ts";
import type {AmountContext, Measured} from "./findUnit.ts";

const FLOW =
  "(?:exports|imports|sales|purchases|deliveries)(?: (?:were|was|of|to|came to|stood at|reached|fell to|rose to))?";
const COMPARISON = anyOf(
  "from|against|versus|than|compared (?:to|with)",
  "(?:it|they) (?:had |has |have )?(?:shipped|exported|imported|bought|sold)",
  FLOW
);
const COMPARED = new RegExp(
  String.raw`(?<!\p{L})${COMPARISON}(?: (?:only|just|about|some|around|nearly|over|a revised|a record))? $`,
  "iu"
);
const YEAR_BEFORE =
  "(?:the|a) (?:year|month|quarter|week|season) (?:before|earlier|ago)|the previous (?:year|month|quarter|week|season)|last (?:year|season)";
const CLOSED = new RegExp(
  String.raw`^(?:[.,;)]?$|[.,;)](?!\d)| (?:${YEAR_BEFORE}|and |(?:in|for|during) (?:the |\p{Lu}|\d{4}))|,? respectively)`,
  "u"
);
// "From 97,000 in December and 120,000 in January 1986".
const NEXT = /(?<!\p{L})(?:in|for|during) (?:the )?(?:\p{Lu}\p{L}{2,8}|\d{4}|\p{Lu}\p{L}{2,8} \d{4}),? and $/u;
const IN_PERIOD = /^ (?:in|for|during) (?:the \p{Ll}+ )?(?:\p{Lu}\p{L}{2,8}|\d{4})(?!\p{L})/u;
const SCALE = new RegExp(`(?<!\\p{L})(?<scale>${[...SCALE_VALUES.keys()].join("|")})(?!\\p{L})`, "iu");

/**
 * "Exports were $3bn, imports 2" and "up from 1.2 the year before": a bare number on the scale and in the unit of the
 * amount before it; null where none fits.
 */
export function findElliptical({sentence, amount, earlier}: AmountContext): Measured | null {
  const {text, start} = sentence;
  const last = earlier.at(-1);
  if (last === undefined || last.kind === "share") return null;
  const left = text.slice(Math.max(0, amount.start - 50), amount.start);
  const isClosed = CLOSED.test(text.slice(amount.end, amount.end + 24));
  if (amount.scale !== undefined || last.kind === "count")
    return amount.scale !== undefined && last.kind !== "money" && COMPARED.test(left) && isClosed
      ? {unit: last.unit, kind: last.kind, per: last.per, factor: 1, end: amount.end}
      : null;
  const written = text.slice(last.start - start, last.end - start);
  const isGrouped = GROUPED.test(text.slice(amount.start));
  const told = scaleOf(written);
  const scale = isGrouped ? (told !== null || GROUPED.test(written) ? 1 : null) : told;
  const isNext = NEXT.test(left) && IN_PERIOD.test(text.slice(amount.end, amount.end + 24));
  if (scale === null || !(COMPARED.test(left) || isNext)) return null;
  if (!isClosed) return null;
  return {unit: last.unit, kind: last.kind, per: null, factor: scale, end: amount.end};
}

/** "758,770": so many that no scale is left out. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)/;
const PLACE_BEFORE = /(?<!\p{L})\p{Lu}\p{L}{1,20} $/u;
const TOTAL =
  /(?<!\p{L})the (?:combined |overall )?total(?: (?:number|amount|volume|donated|delivered|sent|ordered|so far)){0,2} to $/iu;
const TO_PLACE = /^(?: of (?:them|it|this|that|which))? (?:to|for|from|went to|are for|were for) (?:the )?\p{Lu}/u;

/**
 * "Algeria 64,900 tonnes, Morocco 30,000 and Peru 2,500", "12 jets to India and 20 to Brazil": a number beside its
 * country in the unit of the one before; null where it is none.
 */
export function findListed({sentence: {text, start}, amount, earlier}: AmountContext): Measured | null {
  const last = earlier.at(-1);
  if (last?.kind === "money" && amount.scale !== undefined) {
    // "2 billion dollars of wheat, 700 million of maize".
    const between = text.slice(last.end - start, amount.start);
    const isNextSum = OF_GOODS_AND.test(between) && /^ of \p{Ll}/u.test(text.slice(amount.end, amount.end + 6));
    return isNextSum ? {unit: last.unit, kind: last.kind, per: null, factor: 1, end: amount.end} : null;
  }
  if (last === undefined || !/^(?:count|mass|volume|energy)$/.test(last.kind)) return null;
  const isLarge = amount.scale !== undefined || GROUPED.test(text.slice(amount.start));
  const after = text.slice(amount.end, amount.end + 24);
  const isInList = PLACE_BEFORE.test(text.slice(0, amount.start)) && /^(?:,? and |[,;.)]|$)/u.test(after);
  const isShare = TO_PLACE.test(after) && (isLarge || (last.kind === "count" && amount.value > 1));
  const isTotal = isLarge && TOTAL.test(text.slice(0, amount.start));
  if (!isShare && !isTotal && !(isLarge && isInList)) return null;
  return {unit: last.unit, kind: last.kind, per: null, factor: 1, end: amount.end};
}

const OF_GOODS_AND = /^ (?:worth )?of [^.;:\d]{3,90}(?:,| and|, and) $/u;

const ROUGHLY = "(?:about |some |over |nearly |around )?";
const TO = new RegExp(`^ to ${ROUGHLY}`, "iu");
const AND = new RegExp(`^ and ${ROUGHLY}`, "iu");
const FROM = new RegExp(`^ from ${ROUGHLY}`, "iu");

/**
 * The amount that "from 1.2", or "1.2 billion and" before "respectively", shares its unit with: the "3.4 billion
 * dollars" directly behind; null for none.
 */
export function findEndOfChange({sentence, amount}: AmountContext): AmountContext["amount"] | null {
  const isFrom = /(?<!\p{L})from $/iu.test(sentence.text.slice(0, amount.start));
  // "Rose to 760,000 from 709,200 tonnes".
  const isTo =
    /(?<!\p{L})to $/iu.test(sentence.text.slice(0, amount.start)) && GROUPED.test(sentence.text.slice(amount.start));
  if (!isFrom && !isTo && !/\brespectively\b/iu.test(sentence.text.slice(amount.end))) return null;
  const link = isFrom ? TO : isTo ? FROM : AND;
  const to = link.exec(sentence.text.slice(amount.end, amount.end + 16));
  if (to === null) return null;
  const pattern = new RegExp(amountPattern.source, "uy");
  pattern.lastIndex = amount.end + to[0].length;
  const match = pattern.exec(sentence.text);
  const scale = match?.groups?.scale;
  if (match === null || (scale === undefined && !isTo)) return null;
  return {start: match.index, end: match.index + match[0].length, value: 0, scale, prefix: match.groups?.prefix};
}

/** What the scale word of an amount multiplies by; null where it has none. */
export function scaleOf(text: string): number | null {
  return SCALE_VALUES.get(SCALE.exec(text)?.groups?.scale?.toLowerCase() ?? "") ?? scaleOfLetter(text);
}

function scaleOfLetter(text: string): number | null {
  return (
    SCALE_VALUES.get(/\d(?<letter>bn|mn|tn|m|b|k)(?!\p{L})/iu.exec(text)?.groups?.letter?.toLowerCase() ?? "") ?? null
  );
}
