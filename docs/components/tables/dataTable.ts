import {ascending} from "d3";
import type {FieldSchema} from "../../../loaders/schema.ts";
import {columnFilters} from "./columnFilters.js";
import {element} from "../element.js";
import {formatCell, isReference} from "./formatCell.js";
import {groupThousands} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {documentHref} from "../notebook/rowRefs.js";
import type {RowRef} from "../selection/selection.js";
import {scrollableTable} from "./scrollableTable.js";
import {sortableHeads} from "./sortableHeads.js";
import {tableDownloads, type TableFiles} from "./tableDownloads.js";

const [pageSize, furtherPage] = [50, 200];

type Row = Readonly<Record<string, unknown>>;
type TableName = RowRef["table"] | "documents";

/**
 * The rows that the selection and the columns' own fields leave, sortable by any column; choosing a row opens its
 * evidence.
 */
export function dataTable(notebook: Notebook, {table, files}: {table: TableName; files: TableFiles}): HTMLElement {
  const rows = notebook.tables[table] as readonly object[] as readonly Row[];
  const columns = shownColumns(notebook, table);
  let [order, most] = [rows.map((_, i) => i), pageSize];
  const heads = sortableHeads(columns, (column, descending) => {
    order = orderRows(rows, column, descending);
    paint();
  });
  const body = element("tbody");
  const showMore = () => {
    most += furtherPage;
    paint();
  };
  const more = button("toggle", showMore);
  const words = element("p", {class: "more", role: "status"});
  const filters = columnFilters(columns, {notebook, onChange: () => paint()});
  const clear = button("clear", filters.clear, "Clear the columns’ fields");
  const findSelected = () =>
    order.filter((row) => notebook.filtered[table].store.passes(row) && filters.passes(rows[row]!));
  function paint(): void {
    const selected = findSelected();
    const shown = selected.slice(0, most);
    body.replaceChildren(...shown.map((row) => drawRow(rows[row]!, {table, columns, notebook})));
    if (shown.length === 0) body.append(emptyRow(columns.length));
    notebook.loadEvidence(table, shown).catch(() => {});
    more.hidden = shown.length === selected.length;
    more.textContent = `Show ${Math.min(selected.length - shown.length, furtherPage)} more`;
    words.textContent = countWords({selected: selected.length, shown: shown.length, all: rows.length});
    clear.hidden = !filters.isActive();
  }
  notebook.onChange(paint);
  return element(
    "section",
    {class: "data-table", id: `${table}-table`},
    element("div", {class: "table-state"}, words, clear),
    scrollableTable({label: `Table of ${table}`}, [element("tr", {}, heads), filters.node], body),
    more,
    tableDownloads(table, files, () => new Set(findSelected().map((row) => String(rows[row]!.id))))
  );
}

function button(name: string, onclick: () => void, words = ""): HTMLButtonElement {
  return element("button", {type: "button", class: name, onclick}, words);
}

function shownColumns({schemas}: Notebook, table: TableName): readonly FieldSchema[] {
  return schemas[table].filter(
    ({name}) => !hiddenColumns.has(name) && !(table === "comments" && offsetColumns.has(name))
  );
}

function orderRows(rows: readonly Row[], {name}: FieldSchema, descending: boolean): number[] {
  const sign = descending ? -1 : 1;
  return rows.map((_, i) => i).sort((a, b) => compareCells(rows[a]![name], rows[b]![name]) * sign || a - b);
}

function countWords({selected, shown, all}: {selected: number; shown: number; all: number}): string {
  const of = selected < all ? ` of ${groupThousands(all)}` : "";
  return `${groupThousands(selected)}${of} ${all === 1 ? "row" : "rows"}${shown < selected ? `, ${shown} shown` : ""}`;
}

function emptyRow(width: number): HTMLElement {
  return element("tr", {}, element("td", {colspan: width, class: "empty"}, "No row meets all that is asked for."));
}

// The evidence panel and the document pages show these.
const hiddenColumns: ReadonlySet<string> = new Set(["sha256", "textFile"]);
// Offsets mean nothing to a reader; the saved rows hold them.
const offsetColumns: ReadonlySet<string> = new Set(["start", "end"]);
const longColumns: ReadonlySet<string> = new Set(["text", "title", "item", "name", "document"]);

function drawRow(
  row: Row,
  {table, columns, notebook}: {table: TableName; columns: readonly FieldSchema[]; notebook: Notebook}
): HTMLElement {
  const id = String(row.id);
  const isPicked = notebook.selection.picked()?.id === id;
  const cells = columns.slice(1).map(({name, type}) => {
    const text = formatCell(name, row[name], notebook);
    return element(
      "td",
      {class: `${row[name] === null ? "null" : type}${longColumns.has(name) ? " long" : ""}`, "data-column": name},
      isReference(name) ? element("a", {href: documentHref(String(row[name]), notebook.root)}, text) : text
    );
  });
  const opener = element("th", {scope: "row"}, drawOpener({table, id}, notebook));
  return element("tr", {class: isPicked ? "picked" : null}, opener, cells);
}

/** What stands for a row's id: the way to its document, or to its evidence. */
function drawOpener({table, id}: {table: TableName; id: string}, {selection, root}: Notebook): HTMLElement {
  if (table === "documents") return element("a", {href: documentHref(id, root)}, "read");
  const open = () => selection.pick({table, id});
  const attributes = {type: "button", class: "open-row", "aria-label": `Who says so: ${id}`, onclick: open};
  return element("button", attributes, "sources");
}

/** Ascending; numbers by value, lists by length, null last. */
function compareCells(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (Array.isArray(a) && Array.isArray(b)) return a.length - b.length || ascending(String(a), String(b));
  if (typeof a === "number" && typeof b === "number") return a - b;
  return ascending(String(a), String(b));
}
