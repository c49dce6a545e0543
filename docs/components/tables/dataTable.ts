import {ascending} from "d3";
import type {FieldSchema} from "../../../loaders/schema.ts";
import {columnFilters} from "./columnFilters.js";
import {element} from "../element.js";
import {formatCell, isReference} from "./formatCell.js";
import {groupThousands} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {documentHref} from "../notebook/rowRefs.js";
import type {RowRef} from "../selection/selection.js";
import {tableDownloads, type TableFiles} from "./tableDownloads.js";

const pageSize = 50;

/** The rows that the selection and the columns' own fields leave, sortable by any column; choosing a row opens its evidence. */
export function dataTable(
  notebook: Notebook,
  {table, files}: {table: RowRef["table"] | "documents"; files: TableFiles}
): HTMLElement {
  const rows = notebook.tables[table] as readonly object[] as readonly Record<string, unknown>[];
  const {store} = notebook.filtered[table];
  const columns = notebook.schemas[table].filter(
    ({name}) => !hiddenColumns.has(name) && !(table === "comments" && offsetColumns.has(name))
  );
  const state = {column: null as FieldSchema | null, descending: false, shown: pageSize};
  const heads = columns.map((column) => {
    const sort = () => {
      state.descending = state.column === column && !state.descending;
      state.column = column;
      sortRows();
      paint();
    };
    const button = element("button", {type: "button", title: column.description, onclick: sort}, column.name);
    return {column, head: element("th", {scope: "col", class: column.type}, button)};
  });
  const body = element("tbody");
  const more = element("button", {
    type: "button",
    class: "toggle",
    onclick: () => ((state.shown += pageSize * 4), paint())
  });
  const words = element("p", {class: "more", role: "status"});
  const filters = columnFilters(columns, {notebook, onChange: () => paint()});
  const clear = element(
    "button",
    {type: "button", class: "clear", onclick: filters.clear},
    "Clear the columns’ fields"
  );

  let order = rows.map((_, i) => i);
  function sortRows(): void {
    const {column, descending} = state;
    const sign = descending ? -1 : 1;
    order = rows.map((_, i) => i);
    if (column) order.sort((a, b) => compareCells(rows[a]![column.name], rows[b]![column.name]) * sign || a - b);
    for (const {column: own, head} of heads) {
      head.setAttribute("aria-sort", own !== column ? "none" : descending ? "descending" : "ascending");
    }
  }

  const findSelected = () => order.filter((row) => store.passes(row) && filters.passes(rows[row]!));

  function paint(): void {
    const selected = findSelected();
    const shown = selected.slice(0, state.shown);
    const drawn = shown.map((row) => drawRow(rows[row]!, {table, columns, notebook}));
    body.replaceChildren(...(drawn.length > 0 ? drawn : [emptyRow(columns.length)]));
    notebook.loadEvidence(table, shown).catch(() => {});
    const hidden = selected.length - shown.length;
    more.hidden = hidden <= 0;
    more.textContent = `Show ${Math.min(hidden, pageSize * 4)} more`;
    const of = selected.length < rows.length ? ` of ${groupThousands(rows.length)}` : "";
    words.textContent = `${groupThousands(selected.length)}${of} ${rows.length === 1 ? "row" : "rows"}${hidden > 0 ? `, ${shown.length} shown` : ""}`;
    clear.hidden = !filters.isActive();
  }
  notebook.onChange(paint);
  return element(
    "section",
    {class: "data-table", id: `${table}-table`},
    element("div", {class: "table-state"}, words, clear),
    element(
      "div",
      {class: "scroll", tabindex: 0, role: "region", "aria-label": `Table of ${table}`},
      element(
        "table",
        {},
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            heads.map(({head}) => head)
          ),
          filters.node
        ),
        body
      )
    ),
    more,
    tableDownloads(table, files, () => new Set(findSelected().map((row) => String(rows[row]!.id))))
  );
}

function emptyRow(width: number): HTMLElement {
  return element("tr", {}, element("td", {colspan: width, class: "empty"}, "No row meets all that is asked for."));
}

// The evidence panel and the document pages show these.
const hiddenColumns: ReadonlySet<string> = new Set(["sha256", "textFile"]);
// Offsets mean nothing to a reader; the saved rows hold them.
const offsetColumns: ReadonlySet<string> = new Set(["start", "end"]);
const longColumns: ReadonlySet<string> = new Set(["text", "title", "item", "name"]);

function drawRow(
  row: Record<string, unknown>,
  {
    table,
    columns,
    notebook
  }: {table: RowRef["table"] | "documents"; columns: readonly FieldSchema[]; notebook: Notebook}
): HTMLElement {
  const id = String(row.id);
  const isPicked = notebook.selection.picked()?.id === id;
  const cells = columns.map(({name, type}, i) => {
    const text = formatCell(name, row[name], notebook);
    if (i === 0) {
      const link =
        table === "documents"
          ? element("a", {href: documentHref(id, notebook.root)}, "read")
          : element(
              "button",
              {
                type: "button",
                class: "open-row",
                "aria-label": `Who says so: ${id}`,
                onclick: () => notebook.selection.pick({table, id})
              },
              "sources"
            );
      return element("th", {scope: "row"}, link);
    }
    return element(
      "td",
      {class: `${row[name] === null ? "null" : type}${longColumns.has(name) ? " long" : ""}`},
      isReference(name) ? element("a", {href: documentHref(String(row[name]), notebook.root)}, text) : text
    );
  });
  return element("tr", {class: isPicked ? "picked" : null}, cells);
}

/** Ascending; numbers by value, lists by length, null last. */
function compareCells(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (Array.isArray(a) && Array.isArray(b)) return a.length - b.length || ascending(String(a), String(b));
  if (typeof a === "number" && typeof b === "number") return a - b;
  return ascending(String(a), String(b));
}
