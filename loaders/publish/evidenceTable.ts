import type {PipelineResult} from "../pipeline.ts";
import type {FieldSchema} from "../schema.ts";
import type {Evidence} from "../types.ts";

/** A sentence that a row rests on, as a row of its own. */
export interface EvidenceRow extends Evidence {
  readonly id: string;
  /** The visit that it tells of; null for a row of another table. */
  readonly visit: string | null;
  /** The trade figure that it tells of; null for a row of another table. */
  readonly trade: string | null;
  /** The energy project that it tells of; null for a row of another table. */
  readonly energy: string | null;
  readonly document: string;
  /** How the thing stands according to this document. */
  readonly status: string;
}

const required = {required: true} as const;

/** Columns of the evidence. */
export const evidenceFields: readonly FieldSchema[] = [
  {name: "id", type: "string", description: "Names the sentence's part in the row.", constraints: {required: true, unique: true}}, // prettier-ignore
  {name: "visit", type: "string", description: "Visit that the sentence tells of; null for a row of another table."},
  {name: "trade", type: "string", description: "Trade figure that it tells of; null for a row of another table."},
  {name: "energy", type: "string", description: "Energy project that it tells of; null for a row of another table."},
  {name: "document", type: "string", description: "Document in which the sentence stands.", constraints: required},
  {name: "status", type: "string", description: "How it stands according to this document.", constraints: required},
  {name: "start", type: "integer", description: "Offset of the first UTF-16 code unit in the document's text.", constraints: required}, // prettier-ignore
  {name: "end", type: "integer", description: "Offset after the last code unit.", constraints: required},
  {name: "quote", type: "string", description: "The sentence: the text from start to end.", constraints: required},
  {name: "rule", type: "string", description: "Rule that read it.", constraints: required}
];

const tables = ["visits", "trade", "energy"] as const;

/** The evidence of all built-in tables, in the order of their rows. */
export function evidenceTable({tables: all}: PipelineResult): readonly EvidenceRow[] {
  return tables.flatMap((table) =>
    all[table].flatMap(({id, reports}) =>
      reports
        .flatMap(({document, status, evidence}) => evidence.map((span) => ({document, status, ...span})))
        .map(({document, status, start, end, quote, rule}, i) => ({
          id: `${table}/${id}/${i + 1}`,
          visit: table === "visits" ? id : null,
          trade: table === "trade" ? id : null,
          energy: table === "energy" ? id : null,
          ...{document, status, start, end, quote, rule}
        }))
    )
  );
}
