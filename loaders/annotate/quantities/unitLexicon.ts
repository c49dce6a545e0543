import type {CountryCode, QuantityMention} from "../../types.ts";
import {readLexicon, splitList} from "../../readLexicon.ts";

/** A unit of measure that is not money. */
export interface Unit {
  /** Canonical unit, e.g. "MW". */
  readonly unit: string;
  /** What the unit measures. */
  readonly kind: QuantityMention["kind"];
  /** How many canonical units one of this is: 1e9 for "bcm" in "m3". */
  readonly factor: number;
  /** Time unit that the form itself holds ("bpd" is "day"); null for none. */
  readonly per: string | null;
}

/** A currency and the words that tell it from others with the same noun. */
export interface Currency {
  /** ISO 4217 code. */
  readonly code: string;
  /** Demonyms and country names that stand for its countries. */
  readonly words: readonly string[];
  /** Countries whose money it is. */
  readonly countries: readonly CountryCode[];
}

/** Country whose money a code is ("JPY"); null for money of several countries, and of those that are gone. */
export function countryOfMoney(code: string): CountryCode | null {
  return countryByCode.get(code) ?? null;
}

/** Units of measure by form, as the text writes them. */
export const unitsByForm: ReadonlyMap<string, Unit> = new Map(
  readLexicon("units", ["unit", "kind", "factor", "per", "forms"]).flatMap(({unit, kind, factor, per, forms}) => {
    const row = {unit, kind: kind as Unit["kind"], factor: Number(factor), per: per || null};
    return splitList(forms).map((form): [string, Unit] => [form, row]);
  })
);

/** Currencies by symbol ("US$"); the first of a symbol is its default. */
export const currenciesBySymbol = new Map<string, Currency[]>();
/** Currencies by noun ("kroner"); the first of a noun is its default. */
export const currenciesByNoun = new Map<string, Currency[]>();
const countryByCode = new Map<string, CountryCode>();

for (const {code, symbols, nouns, words, countries} of readLexicon("currencies", [
  "code",
  "symbols",
  "nouns",
  "words",
  "countries"
])) {
  const currency = {code, words: splitList(words), countries: splitList(countries)};
  const [only, ...others] = currency.countries;
  if (only !== undefined && others.length === 0) countryByCode.set(code, only);
  for (const symbol of splitList(symbols)) push(currenciesBySymbol, symbol, currency);
  for (const noun of splitList(nouns)) push(currenciesByNoun, noun, currency);
}

function push(map: Map<string, Currency[]>, key: string, currency: Currency): void {
  map.set(key, [...(map.get(key) ?? []), currency]);
}

/**
 * One spelling for a unit however it is written ("tons", "metric tons" and "tonnes"; "cubic metres" and "m3"); a rate
 * stays one ("m3 per day").
 */
export function foldUnit(unit: string): string {
  const [bare = "", rate] = unit.split(/ per (?=day$)/u);
  const known = unitsByForm.get(bare) ?? unitsByForm.get(bare.toLowerCase());
  return (known?.unit ?? bare) + (rate === undefined ? "" : ` per ${rate}`);
}
