import {lazily} from "../../lazily.ts";
import type {CountryCode, DateMention, QuantityMention, Sentence} from "../../types.ts";
import type {DocumentCountries} from "./documentCountries.ts";
import {findMarked, overlaps, type Party} from "./findMarked.ts";
import {plainMarks} from "./plainMarks.ts";
import {verbClasses} from "./verbClasses.ts";

/** A sentence in which every mention is one character, so that rules are patterns over what stands between them. */
export interface MarkedSentence {
  /** The text with marks; see `markPattern` for what they are. */
  readonly text: string;
  /** Countries and governments, by mark. */
  readonly parties: ReadonlyMap<string, Party>;
  /** Dates, by mark. */
  readonly dates: ReadonlyMap<string, DateMention>;
  /** Amounts, by mark. */
  readonly quantities: ReadonlyMap<string, QuantityMention>;
  /** Countries named inside an amount ("four Russian helicopters"), by its mark. */
  readonly origins: ReadonlyMap<string, readonly CountryCode[]>;
  /** The sentence that was marked. */
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
  for (const mention of findMarked(source, sentence, countries)) {
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

function findOrigins({mentions}: Sentence, quantity: QuantityMention): CountryCode[] {
  // The "US" of "US$28.8 billion" sells nothing.
  if (quantity.kind === "money") return [];
  // "Twelve Airbus jets" are the maker's country's own.
  return mentions.flatMap((m) =>
    (m.type === "place" || m.type === "organisation") && m.country !== null && overlaps(quantity, m) ? [m.country] : []
  );
}
