import type {EnergyRecord} from "../../types.ts";

/** A project as one sentence gives it. */
export interface ProjectMention extends EnergyRecord {
  /** True where the text gives it a name or ends, so that it is not just "the pipeline". */
  readonly proper: boolean;
  /** True for "the pipeline from Baku", which may be one that has been named before. */
  readonly definite: boolean;
  /**
   * Ends and sites that the lexicon knows; they tell that two names are one project, and are not the document's words.
   */
  readonly knownPlaces: readonly string[];
  /** True where it is named only for what another is: "a rival to it", "linked to it". */
  readonly beside: boolean;
  /** Latest year that the sentence dates something to; null where it gives none. */
  readonly year: string | null;
  /** True where what the sentence tells of was agreed, or happened, in a year before the document's. */
  readonly isPast: boolean;
}
