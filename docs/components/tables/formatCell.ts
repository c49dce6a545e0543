import {formatCountry, formatDocument, formatPeriod, groupThousands, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {findDocument} from "../notebook/rowRefs.js";

const countryColumns: ReadonlySet<string> = new Set(["from", "to", "countries"]);
const dateColumns: ReadonlySet<string> = new Set(["published", "agreed", "posted"]);
const longest = 160;

/** A table's cell in words: countries by name, dates readable, lists joined, reports and conflicts counted. */
export function formatCell(column: string, value: unknown, notebook: Notebook): string {
  if (value === null || value === undefined) return "not told";
  if (typeof value === "number") return column === "n" ? String(value) : groupThousands(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "" : formatList(column, value, notebook);
  const text = String(value);
  if (countryColumns.has(column)) return formatCountry(text, notebook);
  if (column === "document") return formatDocument(findDocument(text, notebook));
  // An interval is a whole stretch for a figure, and for a date the days among which it lies.
  if (column === "period") return formatPeriod(text);
  // A visit's days are strings, a comment's offsets numbers: both columns are called start and end.
  if (dateColumns.has(column) || column === "start" || column === "end") return readableEdtf(text);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Whether a column names a document. */
export function isReference(column: string): boolean {
  return column === "document";
}

function formatList(column: string, values: readonly unknown[], notebook: Notebook): string {
  if (column === "reports") return String(new Set((values as {document: string}[]).map(({document}) => document)).size);
  if (column === "conflicts") return (values as {field: string}[]).map(({field}) => field).join(", ");
  if (column === "targets") {
    return (values as {target: string; stance: number}[])
      .map(({target, stance}) => `${stance > 0 ? "for" : "against"} ${formatCountry(target, notebook)}`)
      .join("; ");
  }
  return values
    .map((value) => (countryColumns.has(column) ? formatCountry(String(value), notebook) : String(value)))
    .join("; ");
}
