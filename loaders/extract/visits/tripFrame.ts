import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import type {AnnotatedDocument, CountryCode, Edtf, Visit} from "../../types.ts";
import type {DiaryEntry} from "./findDiaryEntries.ts";
import type {EntryDays} from "./findEntryDays.ts";

/** Somebody who travels, receives or meets. */
export interface Actor {
  /** Canonical name, or a role where unnamed. */
  readonly name: string;
  /** Country that the person stands for; null where unknown. */
  readonly country: CountryCode | null;
  /** True where the document or the lexicon gives the person an office: tourists and footballers have none. */
  readonly official: boolean;
  /** True where the text tells but what they are ("Iraqi officials"): others of their country may be the same. */
  readonly unnamed?: boolean;
}

/** Where a trip goes. */
export interface Destination {
  /** The country's code. */
  readonly country: CountryCode;
  /** City; null where only the country is told. */
  readonly place: string | null;
  /** First token of the place in its sentence; -1 where it was told elsewhere. */
  readonly token: number;
}

/** Days of a trip as one sentence tells them. */
export interface TripDates {
  /** First day; null where not told. */
  readonly start: Edtf | null;
  /** Last day; null where not told. */
  readonly end: Edtf | null;
  /** True where the text names a weekday alone, which tense decides: "would fly on Friday". */
  readonly weekday?: boolean;
  /** Length in days ("two-day tour"); null where not told. */
  readonly days: number | null;
}

/** One telling of a trip or meeting: what a single trigger word and its arguments say. */
export interface TripFrame extends TripDates {
  /** Rule that read it, e.g. "visit/arrive". */
  readonly rule: string;
  /** A trip, a meeting of which nobody is known to travel, or a session of bodies. */
  readonly kind: Visit["kind"];
  /** Travellers or participants; empty for a session and where another sentence tells them. */
  readonly people: readonly Actor[];
  /** Null where another sentence tells it. */
  readonly to: Destination | null;
  /** Counterparts: names, or roles where unnamed. */
  readonly with: readonly Actor[];
  /** Whether it is to come, is held or is off, by the words. */
  readonly modality: Modality;
  /** What it is for, in the words of the text; null where not told. */
  readonly occasion: string | null;
  /** True for "previous visit", "last in Beijing": never the trip that the document is about. */
  readonly earlier: boolean;
  /** True for "the visit", "his trip": points back to a trip told before. */
  readonly anaphoric: boolean;
  /**
   * True where the sentence says "here" and the page does not tell where that is: the place that the document is
   * about.
   */
  readonly here?: boolean;
  /** True for "X's visit coincides with Y's": it takes its days from the other trip of its sentence. */
  readonly coincides?: boolean;
  /**
   * True for a tour of several countries that are told elsewhere: it tells who travels, and is no trip to any of
   * them.
   */
  readonly wide?: boolean;
  /** True where the same words give the same days to several countries: those of the whole tour. */
  readonly shared?: boolean;
  /** True where a day is told that nothing in the document resolves: "on Tuesday" on a page without a date. */
  readonly dayTold?: boolean;
  /** Place in the document's article sentences. */
  readonly sentence: number;
  /** Trigger's token. */
  readonly token: number;
}

/** What every frame must tell; the rest is untold where it is left out. */
type Told = Pick<TripFrame, "rule" | "people" | "to" | "modality" | "sentence" | "token"> & Partial<TripFrame>;

/** A frame of which nothing is told but what is given: of a visit, without days, hosts or occasion. */
export function tripFrame(told: Told): TripFrame {
  return {
    kind: "visit",
    with: [],
    occasion: null,
    earlier: false,
    anaphoric: false,
    start: null,
    end: null,
    days: null,
    ...told
  };
}

/** A document as the rules of visits see it. */
export interface VisitContext {
  /** The annotated document. */
  readonly annotated: AnnotatedDocument;
  /** Article sentences that can tell events, parsed, in order; behind them the headlines. */
  readonly parsed: readonly ParsedSentence[];
  /** How many of them are text, and no headlines. */
  readonly told: number;
  /** Place of each parsed sentence in that order. */
  readonly order: ReadonlyMap<ParsedSentence, number>;
  /** Days of the entries of a chronicle. */
  readonly entries: EntryDays;
  /** Entries of an agency's diary, by their sentences' places in the document. */
  readonly diary: ReadonlyMap<number, DiaryEntry>;
  /** Lines that name guests one by one, with the sentence above them, by their places in the document. */
  readonly rollCall: ReadonlyMap<number, number>;
  /** Last day that the document's own date allows; null where it has none. */
  readonly today: string | null;
}
