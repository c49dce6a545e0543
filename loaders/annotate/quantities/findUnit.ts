import {anyOf} from "../../anyOf.ts";
import type {CountryCode, QuantityMention, Token} from "../../types.ts";
import {currencyPattern, ratePattern, SHORT_SCALES, unitPattern} from "./amountPattern.ts";
import {findCountedNoun} from "./findCountedNoun.ts";
import type {QuantitySentence} from "./findQuantities.ts";
import {findElliptical, findEndOfChange, findListed, scaleOf} from "./findElliptical.ts";
import {resolveCurrency} from "./resolveCurrency.ts";
import {firstTokenFrom} from "./tokenIndex.ts";
import {currenciesByNoun, currenciesBySymbol, unitsByForm} from "./unitLexicon.ts";

/** An amount in its sentence, with the quantities found to its left. */
export interface AmountContext {
  /** The sentence in which the amount stands. */
  readonly sentence: QuantitySentence;
  /** The number in the sentence's own offsets. */
  readonly amount: {
    readonly start: number;
    readonly end: number;
    readonly value: number;
    readonly scale: string | undefined;
    readonly prefix: string | undefined;
  };
  /** Quantities to the left of it, in text order. */
  readonly earlier: readonly QuantityMention[];
  /** Country whose money "rupees" means, failing others told; null where unclear. */
  readonly country: CountryCode | null;
  /** Countries that the document names. */
  readonly named: ReadonlySet<CountryCode>;
  /** Country whose dollars the document's "$" is; null for American ones. */
  readonly dollars: CountryCode | null;
}

/** The unit of an amount, and where it ends in the sentence's own offsets. */
export interface Measured {
  /** Canonical unit, as in QuantityMention. */
  readonly unit: string;
  /** What the unit measures. */
  readonly kind: QuantityMention["kind"];
  /** Time unit of a rate; null for none. */
  readonly per: string | null;
  /** How many of `unit` one of the text's unit is. */
  readonly factor: number;
  /** Where it ends. */
  readonly end: number;
}

/** What an amount is an amount of; null where it is a year, an age, a score or a mere number. */
export function findUnit(context: AmountContext): Measured | null {
  const {sentence, amount} = context;
  if (isLabel(sentence.text.slice(amount.start, amount.end), amount)) return null;
  const measured = findMoney(context) ?? findMeasure(context);
  if (measured !== null) return withRate(sentence.text, measured);
  if (/^-?\p{L}/u.test(sentence.text.slice(amount.end, amount.end + 2))) return null;
  const {scale} = amount;
  if (scale !== undefined && SHORT_SCALES.has(scale) && !/^[mk]$/.test(scale)) return null;
  const written = sentence.text.slice(amount.start, amount.end);
  if (/^(?:19|20[0-3])\d{1,2}$/.test(written) && written.length === 4) return null;
  const shared = findElliptical(context) ?? findListed(context) ?? findChange(context);
  if (shared !== null) return shared;
  const counted = findEllipsis(context) ?? findCount(context);
  if (counted !== null) return withRate(sentence.text, counted);
  return scale === undefined || /^dozen$/i.test(scale) ? null : withRate(sentence.text, findInherited(context));
}

/** "Rose from 1.2 to 3.4 billion dollars": the first number is in the unit of the second. */
function findChange(context: AmountContext): Measured | null {
  const end = findEndOfChange(context);
  const measured =
    end === null ? null : (findMoney({...context, amount: end}) ?? findMeasure({...context, amount: end}));
  const isPlain = context.amount.scale !== undefined || end?.scale === undefined;
  const scale = end === null ? null : isPlain ? 1 : scaleOf(end.scale ?? "");
  return measured === null || scale === null
    ? null
    : {...measured, factor: measured.factor * scale, end: context.amount.end};
}

/** Whose dollars a sign means, told behind the sum: "$670 billion (U.S.)". */
const WHOSE = /^ ?\((?<whose>\p{Lu}[\p{L}.]{1,11})\)/u;

function findMoney({sentence, amount, country, named, dollars}: AmountContext): Measured | null {
  const money = {kind: "money", per: null, factor: 1} as const;
  if (amount.prefix !== undefined) {
    const unit = resolveCurrency(currenciesBySymbol.get(amount.prefix) ?? [], {
      whose: WHOSE.exec(sentence.text.slice(amount.end, amount.end + 16))?.groups?.whose,
      sentence: sentence.text,
      country,
      named,
      dollars
    });
    return unit === null ? null : {...money, unit, end: amount.end};
  }
  currencyPattern.lastIndex = amount.end;
  const match = currencyPattern.exec(sentence.text);
  if (match === null) return null;
  const {whose, code} = match.groups ?? {};
  const noun = match.groups?.noun?.replace(/\s+/g, " ");
  const candidates =
    (noun === undefined ? undefined : (currenciesByNoun.get(noun) ?? currenciesByNoun.get(noun.toLowerCase()))) ??
    currenciesBySymbol.get(code ?? "") ??
    [];
  const end = amount.end + match[0].length;
  // "One yen loan" is a loan in yen.
  if (amount.value === 1 && noun !== undefined && /^[ -]\p{Ll}{4}/u.test(sentence.text.slice(end, end + 5)))
    return null;
  const unit = resolveCurrency(candidates, {whose, sentence: sentence.text, country, named, dollars});
  return unit === null ? null : {...money, unit, end};
}

/** "N95 masks", "R1 highway": a single letter is a currency only in front of a sum. */
function isLabel(written: string, {prefix, scale}: AmountContext["amount"]): boolean {
  return /^[A-Z]$/.test(prefix ?? "") && scale === undefined && !/[,.]|\d{4}/.test(written);
}

function findMeasure({sentence, amount}: AmountContext): Measured | null {
  unitPattern.lastIndex = amount.end;
  const match = unitPattern.exec(sentence.text);
  const form = (match?.groups?.unit ?? "").replace(/\s+/g, " ");
  const unit = unitsByForm.get(form) ?? unitsByForm.get(form.toLowerCase());
  return match === null || unit === undefined ? null : {...unit, end: amount.end + match[0].length};
}

/** "150,000 more", "two of which", "another 20": counts whose noun stands with an earlier number. */
function findEllipsis({sentence, amount, earlier}: AmountContext): Measured | null {
  const previous = earlier.findLast(({kind}) => kind === "count" || kind === "mass" || kind === "volume");
  const after = sentence.text.slice(amount.end, amount.end + 24);
  if (
    previous === undefined ||
    !/^(?: more(?! than| \p{L}+s\b)| of (?:which|them|these|those|whom)\b| others\b)/u.test(after)
  )
    return null;
  return {unit: previous.unit, kind: previous.kind, per: null, factor: 1, end: amount.end};
}

// "A dozen of the helicopters", "the first two of eight jets" count them as "a dozen helicopters" does.
const PARTITIVE =
  /^ of (?:(?:the |its |their |our |those |these )?(?:(?:\d{1,3}|six|eight|ten|twelve|twenty) )?|\p{Lu}\p{L}{2,20}['’]s )/u;

function findCount({sentence, amount}: AmountContext): Measured | null {
  const {tokens, start, text} = sentence;
  const partitive = PARTITIVE.exec(text.slice(amount.end, amount.end + 32))?.[0] ?? "";
  const from = firstTokenFrom(tokens, start + amount.end + partitive.length);
  const head = findCountedNoun(tokens, from, amount.value === 1);
  const noun = head === null ? undefined : tokens[head];
  if (noun !== undefined) return counted(noun, kindBefore(tokens[head! - 1], noun, start + amount.end), sentence);
  return isPronominal(text, amount) ? {unit: "ones", kind: "count", per: null, factor: 1, end: amount.end} : null;
}

/** Nouns so short that the word in front tells what they are: "jets", "guns". */
const SHORT_NOUN = /^\p{Ll}{2,3}s$/u;

/** The word in front of a noun so short that it needs one, from where the number ends: "fighter " of "fighter jets". */
function kindBefore(before: Token | undefined, noun: Token, from: number): string {
  const isKind = before?.pos === "NOUN" && before.start >= from && /^\p{Ll}{4,}$/u.test(before.text);
  return isKind && SHORT_NOUN.test(noun.lower) ? `${before.lower} ` : "";
}

/** What a noun counts; of "head of cattle" the animals are part of the unit, of "six MiG-29s" all of the name. */
function counted({lower, end}: Token, kind: string, {text, start}: QuantitySentence): Measured {
  const name = lower === "s" ? /\S{1,20}$/u.exec(text.slice(Math.max(0, end - start - 20), end - start))![0] : lower;
  const animals = lower === "head" ? (/^ of \p{Ll}+/u.exec(text.slice(end - start, end - start + 20))?.[0] ?? "") : "";
  const unit = `${kind}${name}${animals}`;
  return {unit, kind: "count", per: null, factor: 1, end: end - start + animals.length};
}

const BE = "(?:(?:have|has|had) been|were|was|are|is|will be|would be)(?: to be| to| due to)?";
const AUXILIARY = anyOf(BE, "will|would|due to|still to|to");
const HANDED = anyOf(
  "delivered|handed|shipped|sent|follow|come|arrive|supplied|received|ordered|bought|sold|donated|given"
);
const HANDED_OVER = new RegExp(
  String.raw`^ (?:more )?(?:${AUXILIARY} ${HANDED}|(?:have |has |had )?(?:arrived|landed|reached|docked))\b`,
  "u"
);
const OPENS = /(?:another|a further|remaining|(?:^|; |, )the (?:first|last|other)|[,;]| and)\s?$/iu;

/** "Six were delivered, another nine are to follow": numbers that stand for what an earlier sentence counts. */
function isPronominal(text: string, {start, end}: AmountContext["amount"]): boolean {
  const opens = start === 0 || OPENS.test(text.slice(Math.max(0, start - 16), start));
  return opens && HANDED_OVER.test(text.slice(end, end + 40));
}

/** A bare "5 million" is of the money or goods named before it in the sentence; the unit is "" where there are none. */
function findInherited({amount, earlier}: AmountContext): Measured {
  const last = earlier.findLast(
    ({kind}) => kind === "money" || kind === "mass" || kind === "volume" || kind === "energy"
  );
  return {unit: last?.unit ?? "", kind: last?.kind ?? "other", per: null, factor: 1, end: amount.end};
}

function withRate(text: string, measured: Measured): Measured {
  if (measured.per !== null) return measured;
  ratePattern.lastIndex = measured.end;
  const groups = ratePattern.exec(text)?.groups;
  const adverbs: Readonly<Record<string, string>> = {
    annually: "year",
    yearly: "year",
    daily: "day",
    monthly: "month",
    weekly: "week"
  };
  const per = groups?.per === "annum" ? "year" : (groups?.per ?? adverbs[groups?.adverb ?? ""] ?? null);
  return {...measured, per};
}
