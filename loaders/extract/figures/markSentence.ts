import {anyOf} from "../../anyOf.ts";
import {lazily} from "../../lazily.ts";
import type {CountryCode, DateMention, Mention, QuantityMention, Sentence} from "../../types.ts";
import {countryOf, type DocumentCountries} from "./documentCountries.ts";
import {findAnaphors} from "./findAnaphors.ts";
import {isGoods} from "./isGoods.ts";
import {plainMarks} from "./plainMarks.ts";
import {verbClasses} from "./verbClasses.ts";

/** A country as a sentence names it: by name, capital, company, official, or "we". */
export interface Party {
  readonly country: CountryCode;
  /** "bloc" is a body of many countries, whose `country` is "". */
  readonly form: "country" | "demonym" | "city" | "organisation" | "person" | "we" | "our" | "bloc";
}

/** A sentence in which every mention is one character, so that rules are patterns over what stands between them. */
export interface MarkedSentence {
  /** The text with marks; see `markPattern` for what they are. */
  readonly text: string;
  readonly parties: ReadonlyMap<string, Party>;
  readonly dates: ReadonlyMap<string, DateMention>;
  readonly quantities: ReadonlyMap<string, QuantityMention>;
  /** Countries named inside an amount ("four Russian helicopters"), by its mark. */
  readonly origins: ReadonlyMap<string, readonly CountryCode[]>;
  readonly sentence: Sentence;
}

const FIRST = {party: 0xe000, date: 0xe100, quantity: 0xe200} as const;
const FOCUS = "\ue2ff";
const CLASSES = {
  P: "[\ue000-\ue0ff]",
  D: "[\ue100-\ue1ff]",
  X: "[\ue200-\ue2fe]",
  Q: FOCUS,
  A: "[\ue200-\ue2ff]"
} as const;
const GAP = "[^;\ue200-\ue2ff]{0,70}?";
const WIDE = "[^;]{0,120}?";
// A sentence with more marks of a kind than there are characters for them is a table: the rest of it stays text.
const MOST_MARKS = 200;
const FARTHEST = 800;

/**
 * A pattern over marked text. {P} is a country, {D} a date, {Q} the amount asked about, {X} another amount, {A} either;
 * {give} is any verb form of that class in the lexicon; ~ is a gap within the clause that holds no amount, ≈ one that
 * may.
 */
export function markPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/\{([PDXQA])\}/g, (_, name: keyof typeof CLASSES) => CLASSES[name])
    .replace(/\{([a-z]+)\}/g, (_, name: string) => verbClasses.get(name)!)
    .replaceAll("~", GAP)
    .replaceAll("≈", WIDE);
  return new RegExp(source, "iu");
}

/** The marked text with one amount as the one asked about, and of an endless sentence what stands near it. */
export function withFocus(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return text.slice(Math.max(0, at - FARTHEST), at) + FOCUS + text.slice(at + 1, at + FARTHEST);
}

/**
 * A sentence with its mentions replaced by marks, when it is asked for; what only repeats an amount in another currency
 * is dropped.
 */
export function markSentence(source: string, sentence: Sentence, countries: DocumentCountries): MarkedSentence {
  const marks = lazily(() => findMarks(source, sentence, countries));
  return {
    sentence,
    get text() {
      return marks().text;
    },
    get parties() {
      return marks().parties;
    },
    get dates() {
      return marks().dates;
    },
    get quantities() {
      return marks().quantities;
    },
    get origins() {
      return marks().origins;
    }
  };
}

function findMarks(source: string, sentence: Sentence, countries: DocumentCountries): Omit<MarkedSentence, "sentence"> {
  const parties = new Map<string, Party>();
  const dates = new Map<string, DateMention>();
  const quantities = new Map<string, QuantityMention>();
  const origins = new Map<string, readonly CountryCode[]>();
  let text = "";
  let at = sentence.start;
  for (const mention of outermost(sentence, countries)) {
    text += source.slice(at, Math.max(at, mention.start));
    at = mention.end;
    if ("party" in mention) text += addMark(parties, FIRST.party, mention.party);
    else if (mention.type === "date") text += addMark(dates, FIRST.date, mention);
    else {
      const mark = addMark(quantities, FIRST.quantity, mention);
      text += mark;
      origins.set(mark, findOrigins(sentence, mention));
    }
  }
  text += source.slice(at, sentence.end);
  return {text: plainMarks(text), parties, dates, quantities, origins};
}

function addMark<Value>(map: Map<string, Value>, first: number, value: Value): string {
  const mark = String.fromCharCode(first + map.size);
  map.set(mark, value);
  return mark;
}

type Marked = QuantityMention | DateMention | {readonly party: Party; readonly start: number; readonly end: number};

/** Mentions that become marks: amounts before dates before countries where they overlap. */
function outermost({mentions, tokens, kind}: Sentence, {home, main}: DocumentCountries): Marked[] {
  const quantities = mentions
    .filter((m): m is QuantityMention => m.type === "quantity" && isFigure(m))
    .slice(0, MOST_MARKS);
  const dates = mentions.filter((m): m is DateMention => m.type === "date" && !quantities.some((q) => overlaps(q, m)));
  const taken: {readonly start: number; readonly end: number}[] = [...quantities, ...dates];
  const free = (span: {readonly start: number; readonly end: number}) => !taken.some((other) => overlaps(other, span));
  const parties = mentions.flatMap((mention) => {
    if (mention.type === "date" || mention.type === "quantity" || !free(mention)) return [];
    const country = countryOf(mention);
    const bloc = (mention.type === "organisation" && mention.kind === "alliance") || isContinent(mention);
    if ((country === null && !bloc) || (mention.type === "person" && mention.form === "pronoun")) return [];
    const form = bloc
      ? "bloc"
      : mention.type !== "place"
        ? mention.type
        : mention.form === "region"
          ? "country"
          : mention.form;
    return [{start: mention.start, end: mention.end, party: {country: country ?? "", form} as Party}];
  });
  const we = tokens.flatMap(({text, lower, start, end}) => {
    if (home === null || kind === "quotation" || !/^(?:we|our|us|ours)$/.test(lower) || !free({start, end})) return [];
    if (text === "US") return [];
    return [{start, end, party: {country: home, form: /^ours?$/.test(lower) ? "our" : "we"} as Party}];
  });
  const others = findAnaphors(tokens, parties, {home, main}).filter(free);
  return [...quantities, ...dates.slice(0, MOST_MARKS), ...[...parties, ...we, ...others].slice(0, MOST_MARKS)].sort(
    (a, b) => a.start - b.start || b.end - a.end
  );
}

/** "India's exports to Africa" go to a body of many countries; "African debts" are no body's. */
function isContinent(mention: Mention): boolean {
  return (
    mention.type === "place" &&
    mention.form === "region" &&
    mention.country === null &&
    CONTINENT.test(mention.place ?? "") &&
    mention.end - mention.start === mention.place!.length
  );
}

const PART_OF = anyOf(
  "Sub-Saharan|North|South|East|West|Central|Latin|Southeast|South-East|Eastern|Western|Southern|Northern"
);
const CONTINENT = new RegExp(
  `^(?:${PART_OF} )?(?:Africa|Asia|Europe|America)$|^(?:Middle East|Arab world|Caribbean|Central Asia)$`,
  "u"
);

/** Money, and what can be traded; "two countries" and "90 per cent" are words like others. */
function isFigure(quantity: QuantityMention): boolean {
  return (
    quantity.kind === "money" ||
    (quantity.kind === "other" && quantity.unit === "") ||
    quantity.unit === "ones" ||
    isGoods(quantity)
  );
}

function findOrigins({mentions}: Sentence, quantity: QuantityMention): CountryCode[] {
  // The "US" of "US$28.8 billion" sells nothing.
  if (quantity.kind === "money") return [];
  return mentions.flatMap((m) =>
    m.type === "place" && m.country !== null && overlaps(quantity, m) ? [m.country] : []
  );
}

function overlaps(
  a: {readonly start: number; readonly end: number},
  b: {readonly start: number; readonly end: number}
) {
  return a.start < b.end && b.start < a.end;
}
