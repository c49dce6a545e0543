import {compareStrings} from "../compareStrings.ts";
import type {Evidence} from "../types.ts";

/** A row of any table as JSON holds it. */
export interface TableRow {
  /** Id of the row. */
  readonly id: string;
  /** Its other cells, by column. */
  readonly [column: string]: unknown;
}

/** Rows by table. */
export type TableRows = Readonly<Record<string, readonly TableRow[]>>;

/** A sentence, and the rule that read it. */
export type Telling = Pick<Evidence, "quote" | "rule"> & {readonly document: string};

/** What one document says of a row, as JSON holds it. */
interface PublishedReport {
  readonly document: string;
  readonly evidence: readonly Evidence[];
  readonly [field: string]: unknown;
}

/** One row that is there now and was not before, or was and is not, or has other cells. */
export interface RowChange {
  /** Name of the table. */
  readonly table: string;
  /** What became of it. */
  readonly change: "gained" | "lost" | "changed";
  /** Its id now, or before where it is lost. */
  readonly id: string;
  /** Cells that differ, and fields of one document's report as "field in document"; empty for rows gained and lost. */
  readonly cells: readonly {readonly column: string; readonly before: unknown; readonly after: unknown}[];
  /**
   * What it rests on now, or rested on before where it is lost; of a changed row only what is new or gone, if anything
   * is.
   */
  readonly tellings: readonly Telling[];
}

/**
 * Changes from one run's tables to another's, by table, then by id. Rows whose ids changed are known by a sentence in
 * common.
 */
export function compareTables(before: TableRows, after: TableRows): readonly RowChange[] {
  const tables = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return tables.flatMap((table) => compareRows(table, before[table] ?? [], after[table] ?? []));
}

function compareRows(table: string, before: readonly TableRow[], after: readonly TableRow[]): readonly RowChange[] {
  const pairs = pairRows(before, after);
  const paired = new Set(pairs.values());
  const changes = after.map((row): RowChange | null => {
    const old = pairs.get(row);
    if (old === undefined) return {table, change: "gained", id: row.id, cells: [], tellings: tellingsOf(row)};
    const cells = differingCells(old, row);
    return cells.length === 0 ? null : {table, change: "changed", id: row.id, cells, tellings: newTellings(old, row)};
  });
  const lost = before
    .filter((row) => !paired.has(row))
    .map((row): RowChange => ({table, change: "lost", id: row.id, cells: [], tellings: tellingsOf(row)}));
  return [...changes.filter((change) => change !== null), ...lost].sort((a, b) => compareStrings(a.id, b.id));
}

/** The old row of each new one: that of its id, else one that lost its id and rests on a sentence of the new one. */
function pairRows(before: readonly TableRow[], after: readonly TableRow[]): ReadonlyMap<TableRow, TableRow> {
  const byId = new Map(before.map((row) => [row.id, row]));
  const ids = new Set(after.map(({id}) => id));
  const orphans = new Map<string, TableRow[]>();
  for (const row of before)
    if (!ids.has(row.id))
      for (const telling of tellingsOf(row)) orphans.set(keyOf(telling), [...(orphans.get(keyOf(telling)) ?? []), row]);
  const taken = new Set<TableRow>();
  const pairs = new Map<TableRow, TableRow>();
  for (const row of after) {
    const candidates = tellingsOf(row).flatMap((telling) => orphans.get(keyOf(telling)) ?? []);
    const old = byId.get(row.id) ?? candidates.find((candidate) => !taken.has(candidate));
    if (old === undefined) continue;
    taken.add(old);
    pairs.set(row, old);
  }
  return pairs;
}

function differingCells(before: TableRow, after: TableRow): RowChange["cells"] {
  const [old, now] = [toldCells(before), toldCells(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((column) => ({column, before: old.get(column) ?? null, after: now.get(column) ?? null}))
    .filter((cell) => JSON.stringify(cell.before) !== JSON.stringify(cell.after));
}

/** A row's cells by column, and what each of its reports says by its field and document. */
function toldCells({reports, ...row}: TableRow): ReadonlyMap<string, unknown> {
  const told = reportsOf(reports).flatMap(({document, evidence, ...fields}) => [
    ...Object.entries(fields).map(([field, value]) => [`${field} in ${document}`, value] as const),
    [`offsets in ${document}`, evidence.map(({start, end}) => `${start}–${end}`).join(", ")] as const
  ]);
  return new Map<string, unknown>([...Object.entries(row), ...told]);
}

function newTellings(before: TableRow, after: TableRow): readonly Telling[] {
  const [old, now] = [tellingsOf(before), tellingsOf(after)];
  const missingIn = (list: readonly Telling[]) => (telling: Telling) =>
    !list.some((other) => keyOf(other) === keyOf(telling) && other.rule === telling.rule);
  return [...now.filter(missingIn(old)), ...old.filter(missingIn(now))];
}

/** What a row rests on; a comment rests on itself, a document or problem on nothing. */
function tellingsOf({reports, document, text}: TableRow): readonly Telling[] {
  if (Array.isArray(reports))
    return reportsOf(reports).flatMap((report) =>
      report.evidence.map(({quote, rule}) => ({quote, rule, document: report.document}))
    );
  return typeof document === "string" && typeof text === "string" ? [{quote: text, rule: "comment", document}] : [];
}

/** None for rows of tables that have no reports. */
function reportsOf(reports: unknown): readonly PublishedReport[] {
  return Array.isArray(reports) ? (reports as PublishedReport[]) : [];
}

function keyOf({document, quote}: Telling): string {
  return `${document}\n${quote}`;
}
