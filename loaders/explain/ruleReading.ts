import type {Sentence, Tables} from "../types.ts";

/** What a rule read in a sentence, and what became of it. */
export interface RuleReading {
  /** Name of the rule, e.g. "visit/arrive"; null where no rule fired. */
  readonly rule: string | null;
  /** What was read, in words. */
  readonly told: string;
  /** Why it gave no row from this sentence; null where it did. */
  readonly missing: string | null;
}

/** A row of visits, trade or energy. */
export type ToldRow = Tables["visits" | "trade" | "energy"][number];

/** Whether one of the document's sentences is evidence of a row. */
export function restsOn({reports}: Pick<ToldRow, "reports">, document: string, {start, end}: Sentence): boolean {
  return reports.some(
    (report) => report.document === document && report.evidence.some((span) => span.start < end && start < span.end)
  );
}
