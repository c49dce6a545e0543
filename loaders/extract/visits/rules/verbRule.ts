import type {DateRole} from "../findTripDates.ts";

/** A rule for trips that a verb tells: which verbs, and which of their arguments is what. */
export interface VerbRule {
  /** Stored in the evidence, e.g. "visit/arrive". */
  readonly name: string;
  /** Dictionary forms, with a particle joined by "-" ("touch-down"). */
  readonly verbs: readonly string[];
  /** The argument that travels. */
  readonly traveller: "subject" | "object";
  /** Where the destination stands: prepositions, or "object". */
  readonly to: readonly string[];
  /**
   * Where the destination is taken from if the clause has none: the trip the document is about, the host's country,
   * or nowhere.
   */
  readonly implied: "topic" | "host" | "none";
  /** What a date beside the verb tells. */
  readonly dates: DateRole;
  /** Status that the verb itself gives ("invite": proposed); null where tense and mood give it. */
  readonly status: "proposed" | "planned" | null;
  /** Sentences that give the row after them: "people from>to status". */
  readonly examples: readonly (readonly [string, string])[];
  /** Sentences that give no row. */
  readonly misses: readonly string[];
}

/** What most verbs of travel have in common: their subject goes, and tense and mood tell the status. */
export const MOTION = {traveller: "subject", implied: "none", status: null} as const;
