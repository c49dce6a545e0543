import {anyOf} from "../../anyOf.ts";
import {currenciesByNoun, currenciesBySymbol, unitsByForm} from "./unitLexicon.ts";

const BLANK = "[ \\u00a0\\u2009\\u202f]";
/** A space as newsrooms set it between a number and its unit, or the end of a wrapped line. */
export const SPACE = `(?:${BLANK}|\\r?\\n {0,8})`;

/** Values of the number words. */
export const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
      "seventeen eighteen nineteen"
  ]
    .flatMap((words) => words.split(" ").map((word, i): [string, number] => [word, i]))
    .concat(
      ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, i) => [
        word,
        20 + 10 * i
      ])
    )
);

/** Values of the words and letters that multiply the number in front of them. */
export const SCALE_VALUES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["dozen", 12],
  ["k", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["m", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["cr", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["b", 1e9],
  ["milliard", 1e9],
  ["milliards", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trln", 1e12],
  ["t", 1e12]
]);

const NUMBER_WORDS = new Set([
  ...WORD_VALUES.keys(),
  "half",
  "quarter",
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
  "dozen",
  "lakh",
  "crore"
]);

/** True where some word is a number or multiplies one: without it `amountPattern` finds nothing. */
export function hasNumber(words: readonly {readonly lower: string}[]): boolean {
  return words.some(({lower}) => /\d/.test(lower) || NUMBER_WORDS.has(lower));
}

/** Short scales, which mean a scale only beside a currency or before a unit ("$5m", but "5m" is a length). */
export const SHORT_SCALES: ReadonlySet<string> = new Set(["m", "b", "t", "M", "B", "T", "K", "k", "mil"]);

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", `${SPACE}`);
const longestFirst = (forms: Iterable<string>) => [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
// Cables and old agency copy stand in capitals: "310 MILLION FRANCS".
const eitherCase = (word: string) =>
  anyOf(
    `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${escape(word.slice(1))}`,
    escape(word.toUpperCase())
  );
/** Part of a pattern for any of these forms, the long ones also in capitals. */
const anyForm = (forms: Iterable<string>, shortest = 5) =>
  longestFirst(forms)
    .map((form) =>
      /^[a-z]/.test(form) && /^[a-z]+/.exec(form)![0].length >= shortest ? eitherCase(form) : escape(form)
    )
    .join("|");

const DIGITS = [
  `\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?(?![\\d])`,
  `\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?:\\.\\d{1,4})?(?![\\d])`,
  `\\d{1,3}(?:${BLANK}\\d{3}){1,4}(?![\\d.,]?\\d)`,
  `\\d{1,15}(?:[.,·]\\d{1,4})?(?![\\d])`
].join("|");

const SMALL_WORD = [...WORD_VALUES.keys()]
  .filter((word) => word !== "zero")
  .map(eitherCase)
  .join("|");
const BIG_WORD = "[Hh]undred|[Tt]housand";
const NUMBER_WORD = anyOf(SMALL_WORD, BIG_WORD);
const TO_TEN = "(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)";
const WORDS = [
  `[Hh]alf${SPACE}an?`,
  `(?:[Aa]${SPACE})?[Qq]uarter${SPACE}of${SPACE}an?`,
  `${TO_TEN}${SPACE}and${SPACE}(?:a${SPACE}half|a${SPACE}quarter)`,
  `(?:${SMALL_WORD})${SPACE}point(?:${SPACE}(?:${SMALL_WORD}|zero)){1,3}`,
  `(?:[Aa]${SPACE}(?=${BIG_WORD}))?${NUMBER_WORD}(?:(?:-|${SPACE})(?:(?<=(?:undred|ousand|UNDRED|OUSAND)\\s{1,10})and${SPACE})?${NUMBER_WORD}){0,8}`,
  `[Aa]n?(?=${SPACE}(?:few${SPACE}|good${SPACE})?(?:million|billion|trillion|dozen|lakh|crore)(?![\\p{L}]))`
].join("|");

const SCALES = longestFirst([...SCALE_VALUES.keys()].filter((word) => word !== "hundred"))
  .map((word) =>
    word.length > 3
      ? eitherCase(word)
      : word.length === 1
        ? `[${word}${word.toUpperCase()}]`
        : `(?:${word}|${word.toUpperCase()})`
  )
  .join("|");
const SCALE = `(?<scale>(?:lakh${SPACE}crore|(?:${SCALES})))(?![\\p{L}\\p{N}]|-\\d|/[dya](?!\\p{L}))`;
// Behind a number only ISO codes and signs are safe: "5 MT" is a mass, "12 Re" nothing.
const TRAILING = anyForm(
  [...currenciesBySymbol.keys()].filter((sign) => /^(?:[A-Z]{3}|zł|[^A-Za-z0-9]|[A-Z]{1,2}\$)$/.test(sign))
);
const PREFIX = anyForm(currenciesBySymbol.keys());
const SIGN = `(?:(?<prefix>${PREFIX})${SPACE}?)?`;
const NUMBER = `(?<number>(?:${DIGITS}|(?:${WORDS})(?!\\p{L})))`;

/**
 * A number with the currency sign in front of it and the scale behind it, e.g. "US$1.2bn", "half a million", "2x600".
 */
export const amountPattern = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-.,:/’']|(?<!\\p{L})\\p{Lu}{1,3}- |[#@/])${SIGN}(?:(?<times>\\d{1,2})${SPACE}?[x×]${SPACE}?)?` +
    `${NUMBER}(?:(?:${SPACE}|-)?${SCALE})?`,
  "gu"
);

/** What some agencies add to a number in the next smaller scale: " 240 million" behind "1 billion". */
export const remainderPattern = new RegExp(
  `${SPACE}(?<number>\\d{1,3}(?:[.,]\\d{1,3})?)${SPACE}(?<scale>thousand|million|mln|billion|bln)(?!\\p{L})`,
  "uy"
);

/** The second amount of a range, directly behind the first: "-1.4bn", " to $150 million", " or 20". */
export const rangePattern = new RegExp(
  `(?:${SPACE}?[-–—]${SPACE}?|${SPACE}(?<word>to|and|or)${SPACE})${SIGN}${NUMBER}(?:(?:${SPACE}|-)?${SCALE})?`,
  "uy"
);

/** A currency named behind the amount, with the adjective that tells whose: " US dollars", " Danish kroner". */
export const currencyPattern = new RegExp(
  `(?:${SPACE}|-)?(?:(?<whose>\\p{Lu}[\\p{L}.]{1,15}(?:${SPACE}\\p{Lu}\\p{L}{1,15})?)${SPACE})?` +
    `(?:(?<noun>${anyForm(currenciesByNoun.keys(), 4)})|(?<code>${TRAILING}))(?![\\p{L}\\p{N}])`,
  "uy"
);

/** A unit of measure behind the amount: " tonnes", "km", "-megawatt". */
export const unitPattern = new RegExp(`(?:${SPACE}|-)?(?<unit>${anyForm(unitsByForm.keys())})(?![\\p{L}\\p{N}])`, "uy");

const PER = `(?:${SPACE}(?:an?|per|every|each|in${SPACE}a)${SPACE}|${SPACE}?/${SPACE}?)`;
const PERIOD = "(?<per>year|annum|month|week|day|hour|quarter|second|decade)";

/** A rate behind the unit, with what is measured in between: " a year", " of gas a day", " annually". */
export const ratePattern = new RegExp(
  `(?:${SPACE}(?:worth${SPACE})?of(?:${SPACE}[\\p{L}-]{1,20}){1,4}?)?${PER}${PERIOD}(?!\\p{L})|` +
    `(?:${SPACE}of(?:${SPACE}[\\p{L}-]{1,20}){1,3}?)?(?:${SPACE}(?:from|to)${SPACE}\\p{Lu}[\\p{L}]{1,15})?${SPACE}(?<adverb>annually|yearly|daily|monthly|weekly)(?!\\p{L})`,
  "uy"
);
