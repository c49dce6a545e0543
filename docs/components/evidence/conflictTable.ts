import {groups} from "d3";
import type {Conflict} from "../../../loaders/types.ts";
import {element} from "../element.js";
import {formatCell} from "../tables/formatCell.js";
import {formatDocument} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {findDocument} from "../notebook/rowRefs.js";

/** What a conflict table needs of a row. */
export interface ConflictingRow {
  /** What each document says, in the order of the table's columns. */
  readonly reports: readonly {readonly document: string}[];
  /** Fields of which documents give values that cannot all be true. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Field by field what the row holds beside what other documents say, each with the documents that say it; null where
 * all agree.
 */
export function conflictTable(row: ConflictingRow, notebook: Notebook): HTMLElement | null {
  if (row.conflicts.length === 0) return null;
  const reporting = [...new Set(row.reports.map(({document}) => document))];
  const cell = (field: string, value: unknown, documents: readonly string[]) => [
    formatCell(field, value, notebook),
    element("small", {}, documents.map((id) => formatDocument(findDocument(id, notebook))).join("; "))
  ];
  const rows = groups(row.conflicts, ({field}) => field).map(([field, conflicts]) => {
    const others = new Set(conflicts.flatMap(({documents}) => documents));
    const own = (row as unknown as Readonly<Record<string, unknown>>)[field];
    const keeping = reporting.filter((id) => !others.has(id));
    return element(
      "tr",
      {},
      element("th", {scope: "row"}, field),
      element("td", {}, cell(field, own, keeping)),
      element(
        "td",
        {},
        conflicts.flatMap(({value, documents}) => cell(field, value, documents))
      )
    );
  });
  const head = element(
    "tr",
    {},
    ["Field", "This row", "Other documents"].map((name) => element("th", {scope: "col"}, name))
  );
  return element(
    "table",
    {class: "conflicts"},
    element("caption", {}, "Where the documents disagree"),
    element("thead", {}, head),
    element("tbody", {}, rows)
  );
}
