import {ascending} from "d3";
import type {FieldSchema} from "../../../loaders/schema.ts";
import type {OwnRow} from "../../../loaders/types.ts";
import {element} from "../element.js";
import {parseEdtf} from "../edtf.js";
import {formatCount, groupThousands, readableEdtf} from "../labels.js";
import {documentHref} from "../notebook/rowRefs.js";
import {scrollableTable} from "./scrollableTable.js";
import {sortableHeads} from "./sortableHeads.js";

/** What `printOwnTable` prints of a table of one's own. */
export interface OwnTableData {
  /** Heading of the table. */
  readonly title: string;
  /** Meaning of its columns. */
  readonly fields: readonly FieldSchema[];
  /** Its rows. */
  readonly rows: readonly OwnRow[];
  /** Headlines by document. */
  readonly titles: Readonly<Record<string, string>>;
  /** English names of countries by code. */
  readonly countries: Readonly<Record<string, string>>;
}

/** A table of one's own: sortable, searchable, each row with the sentences that tell it. */
export function ownTable(data: OwnTableData): HTMLElement {
  const {title, fields, rows, titles} = data;
  const columns = fields.map((field) => ({...field, format: findFormat(field.name, data)}));
  const drawn = rows.map((row) => ({row, line: drawRow(row, {columns, titles})}));
  const body = element("tbody", {}, ...drawn.map(({line}) => line));
  const count = element("p", {class: "more", role: "status"}, formatCount(rows.length, "row"));
  const search = element("input", {type: "search", oninput: () => filterRows()});
  const heads = sortableHeads(fields, ({name}, descending) => sortRows(name, descending));
  const evidenceHead = element("th", {scope: "col"}, "Who says so?");

  function filterRows(): void {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const {line} of drawn)
      line.hidden = !words.every((word) => (line.textContent ?? "").toLowerCase().includes(word));
    count.textContent = formatCount(drawn.filter(({line}) => !line.hidden).length, "row");
  }

  function sortRows(column: string, descending: boolean): void {
    const sign = descending ? -1 : 1;
    drawn.sort((a, b) => sign * ascending(sortKey(a.row[column]), sortKey(b.row[column])));
    body.replaceChildren(...drawn.map(({line}) => line));
  }

  return element(
    "section",
    {class: "data-table"},
    element("label", {}, "Search ", search),
    count,
    scrollableTable({label: title}, [element("tr", {}, heads, evidenceHead)], body)
  );
}

function drawRow(
  {reports, conflicts, ...row}: OwnRow,
  {columns, titles}: Pick<OwnTableData, "titles"> & {columns: readonly Column[]}
): HTMLTableRowElement {
  const cells = columns.map(({name, type, format}) => {
    const others = conflicts.filter(({field}) => field === name).map(({value}) => `or ${formatValue(value, format)}`);
    const value = row[name] as unknown;
    return element(
      "td",
      {class: value === null ? "null" : type},
      value === null ? "not told" : formatValue(value, format),
      others.length > 0 ? element("small", {}, ` (${others.join(", ")})`) : null
    );
  });
  const quotes = reports.flatMap(({document, evidence}) =>
    evidence.map((span) =>
      element(
        "p",
        {},
        element("a", {class: "quote", href: documentHref(document, "./", span)}, `“${span.quote}”`),
        ` ${titles[document] ?? document}`
      )
    )
  );
  return element("tr", {}, cells, element("td", {}, quotes));
}

interface Column extends FieldSchema {
  /** A value in words. */
  readonly format: (value: string) => string;
}

/** Codes of countries become their names and EDTF readable dates, where a column holds nothing else. */
function findFormat(name: string, {rows, countries}: Pick<OwnTableData, "rows" | "countries">): Column["format"] {
  const values = rows.flatMap((row) => (row[name] as unknown) ?? []).map(String);
  if (values.length === 0) return String;
  if (values.every((value) => value in countries)) return (value) => countries[value] ?? value;
  return values.every((value) => parseEdtf(value) !== null) ? readableEdtf : String;
}

function formatValue(value: unknown, format: Column["format"]): string {
  if (typeof value === "number") return groupThousands(value);
  return Array.isArray(value) ? value.map((item) => format(String(item))).join("; ") : format(String(value));
}

/** Numbers by value, all else by its words; what is not told comes last. */
function sortKey(value: unknown): number | string | undefined {
  return value === null ? undefined : typeof value === "number" ? value : formatValue(value, String);
}
