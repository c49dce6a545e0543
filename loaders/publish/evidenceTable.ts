import type {PipelineResult} from "../pipeline.ts";
import type {FieldSchema} from "../schema.ts";
import type {Evidence} from "../types.ts";

/** A sentence that a row rests on, as a row of its own. */
export interface EvidenceRow extends Evidence {
  /** Table and id of the row, and the number of the evidence. */
  readonly id: string;
  /** Table of the row. */
  readonly table: string;
  /** Id of the row. */
  readonly row: string;
  /** The row's id where it is a visit, else null. */
  readonly visit: string | null;
  /** The row's id where it is a trade figure, else null. */
  readonly trade: string | null;
  /** The row's id where it is an energy project, else null. */
  readonly energy: string | null;
  /** Id of the document in which the sentence stands. */
  readonly document: string;
  /** How the thing stands according to this document; null in tables that do not tell. */
  readonly status: string | null;
}

const required = {required: true} as const;

/** Columns of the evidence. */
export const evidenceFields: readonly FieldSchema[] = [
  {
    name: "id",
    type: "string",
    description: "Names the sentence's part in the row.",
    constraints: {required: true, unique: true}
  },
  {name: "table", type: "string", description: "Table of the row that rests on it.", constraints: required},
  {name: "row", type: "string", description: "Id of that row.", constraints: required},
  {name: "visit", type: "string", description: "The same where it is a visit, else null."},
  {name: "trade", type: "string", description: "The same where it is a trade figure, else null."},
  {name: "energy", type: "string", description: "The same where it is an energy project, else null."},
  {name: "document", type: "string", description: "Document in which the sentence stands.", constraints: required},
  {name: "status", type: "string", description: "How it stands according to this document; null where not told."},
  {
    name: "start",
    type: "integer",
    description: "Offset of its first UTF-16 code unit in the text.",
    constraints: required
  },
  {name: "end", type: "integer", description: "Offset after its last code unit.", constraints: required},
  {name: "quote", type: "string", description: "The sentence: the text from start to end.", constraints: required},
  {name: "rule", type: "string", description: "Rule that read it.", constraints: required}
];

interface Reporting {
  readonly id: string;
  readonly reports: readonly {
    readonly document: string;
    readonly status?: string;
    readonly evidence: readonly Evidence[];
  }[];
}

/** The evidence of all tables, in the order of their rows. */
export function evidenceTable({tables: {visits, trade, energy}, ownTables}: PipelineResult): readonly EvidenceRow[] {
  return Object.entries<readonly Reporting[]>({visits, trade, energy, ...ownTables}).flatMap(([table, rows]) =>
    rows.flatMap((row) => listEvidence(table, row))
  );
}

function listEvidence(table: string, {id, reports}: Reporting): EvidenceRow[] {
  const told = reports.flatMap(({document, status = null, evidence}) =>
    evidence.map(({start, end, quote, rule}) => ({document, status, start, end, quote, rule}))
  );
  return told.map((telling, i) => ({
    id: `${table}/${id}/${i + 1}`,
    table,
    row: id,
    visit: table === "visits" ? id : null,
    trade: table === "trade" ? id : null,
    energy: table === "energy" ? id : null,
    ...telling
  }));
}
