import type {Edtf} from "../../types.ts";
import type {Cue} from "./findCues.ts";
import type {Bounds} from "./edtf.ts";

/** What a sentence's date expressions are read against. */
export interface DateFrame {
  /** Bounds of the document's own date; null where it has none. */
  readonly published: Bounds | null;
  /** Date mentioned last before the expression; null for none. */
  readonly anchor: Edtf | null;
  /**
   * A day that the sentence states in full, by which the years of others can be told where the document has no date;
   * null for none.
   */
  readonly beside: Edtf | null;
  /**
   * Year that dates without one belong to, whatever the document's: the year that a timeline's entry begins with; null
   * for none.
   */
  readonly year: number | null;
  /** Tense of the verb that the expression goes with; null where the words do not tell. */
  readonly tense: "past" | "future" | null;
  /** Up to 40 characters that stand before the expression. */
  readonly before: string;
  /** Up to 40 characters that stand after it. */
  readonly after: string;
}

/** What a rule makes of an expression; fields as in DateMention. */
export interface DateReading {
  /** The date; null for a duration. */
  readonly edtf: Edtf | null;
  /** "stated" where omitted. */
  readonly basis?: "stated" | "inferred";
  /** "point" where omitted. */
  readonly form?: "point" | "interval" | "duration" | "bound";
  /** Length of a duration, in days; absent for a date. */
  readonly days?: number;
  /** True before the document's date, false after it; absent where the words do not tell. */
  readonly past?: boolean;
  /** A weekday that could not be resolved; absent for other expressions. */
  readonly weekday?: string;
  /**
   * Last day that "by", "before" and "until" leave, where it is not the last day of `edtf` ("the middle of the year").
   */
  readonly deadline?: string;
}

/** Named groups of a rule's match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A kind of date expression. Its examples are read as of Thursday, 4 October 2012. */
export interface DateRule {
  /** Name of the rule, as `explain` prints it. */
  readonly name: string;
  /** What every match holds: text without them need not be searched. */
  readonly needs: readonly Cue[];
  /** Flags "giu"; every repeat bounded. */
  readonly pattern: RegExp;
  /** Returns null to decline. */
  readonly build: (groups: Groups, frame: DateFrame) => DateReading | null;
  /** Sentences of which the rule reads one expression, with its value. */
  readonly examples: readonly (readonly [text: string, edtf: Edtf | null])[];
  /** Sentences in which the rule reads nothing. */
  readonly misses: readonly string[];
}

/** A rule's pattern: the parts, made of the pieces in words.ts, one behind the other. */
export function datePattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(""), "giu");
}
