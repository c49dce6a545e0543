import type {Comment, DocumentRow, EnergyProject, TradeFigure, Visit} from "../../../loaders/types.ts";
import {documentPage} from "./documentPage.js";
import {describeComment, describeFigure, describeProject, describeVisit} from "../labels.js";
import type {Notebook} from "./notebook.js";
import {columnOf, type RowColumns} from "./rowColumns.js";
import type {RowRef} from "../selection/selection.js";

/** A row of any table that reports something. */
export type AnyRow = Visit | TradeFigure | EnergyProject | Comment;

/** The row that a reference names; null where the tables no longer hold it. */
export function findRow(ref: RowRef, {tables, columns}: Pick<Notebook, "tables" | "columns">): AnyRow | null {
  return tables[ref.table][findRowIndex(columns[ref.table], ref.id)] ?? null;
}

/** Where in a table a row stands; -1 where the table does not hold it. */
export function findRowIndex(table: RowColumns, id: string): number {
  let rows = rowsById.get(table);
  if (!rows) {
    const {values, codes} = columnOf(table, "id");
    rowsById.set(table, (rows = new Map(Array.from(codes, (code, row) => [values[code] as string, row]))));
  }
  return rows.get(id) ?? -1;
}

// Charts ask for a document or row again and again.
const rowsById = new WeakMap<RowColumns, Map<string, number>>();

/** The document of this id; undefined where the tables do not list it. */
export function findDocument(
  id: string,
  {tables, columns}: Pick<Notebook, "tables" | "columns">
): DocumentRow | undefined {
  return tables.documents[findRowIndex(columns.documents, id)];
}

/** A row in one line. */
export function describeRow(table: RowRef["table"], row: AnyRow, notebook: Notebook): string {
  if (table === "visits") return describeVisit(row as Visit, notebook);
  if (table === "trade") return describeFigure(row as TradeFigure, notebook);
  return table === "energy" ? describeProject(row as EnergyProject) : describeComment(row as Comment);
}

/** Address of a document's page, at a stretch of its text where one is given. */
export function documentHref(id: string, root: string, span?: {readonly start: number; readonly end: number}): string {
  return `${root}documents/${documentPage(id)}.html${span ? `#e-${span.start}-${span.end}` : ""}`;
}
