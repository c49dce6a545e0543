import type {EnergyKind} from "../../types.ts";

/** What a rule reads of a project in one sentence. */
export interface ProjectDraft {
  /** Name as the text gives it or as its ends make it; null for a mere "gas pipeline". */
  readonly name: string | null;
  /** Other names that the words give; empty for none. */
  readonly aliases: readonly string[];
  /** Null for "pipeline" alone, which the words around it must settle. */
  readonly kind: EnergyKind | null;
  /** Ends or sites. */
  readonly places: readonly string[];
}

/** A way in which texts name an energy project. */
export interface EnergyRule {
  /** Stored in the evidence. */
  readonly name: `energy/${string}`;
  /** Pattern over a sentence without Markdown marks. */
  readonly pattern: RegExp;
  /** The project, or several that share a word ("the Tern and Eider fields"); null declines the match. */
  readonly build: (
    groups: Readonly<Record<string, string | undefined>>
  ) => ProjectDraft | readonly ProjectDraft[] | null;
  /** A paragraph and the row it gives: "name (aliases) kind @ places: status", several with "|" between. */
  readonly examples: readonly (readonly [text: string, row: string])[];
  /** Paragraphs that give no row. */
  readonly misses: readonly string[];
}
