import type {Comment, EnergyProject, TradeFigure, Visit} from "../../loaders/types.ts";
import {documentPage} from "./documentPage.js";
import {describeComment, describeFigure, describeProject, describeVisit} from "./labels.js";
import type {Notebook} from "./notebook.js";
import type {RowRef} from "./selection.js";

/** A row of any table that reports something. */
export type AnyRow = Visit | TradeFigure | EnergyProject | Comment;

/** The row that a reference names; null where the tables no longer hold it. */
export function findRow({table, id}: RowRef, {tables}: Notebook): AnyRow | null {
  const rows: readonly AnyRow[] = tables[table];
  return rows.find((row) => row.id === id) ?? null;
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
