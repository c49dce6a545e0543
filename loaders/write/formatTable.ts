import {table} from "arquero";
import type {FieldSchema} from "../schema.ts";

/** A table as JSON: an array with one row a line, so that a diff reads as rows. */
export function formatJson(rows: readonly object[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/**
 * A table's flat columns as CSV: lists joined by "; ", reports and conflicts left to the JSON, text that a spreadsheet
 * would run made harmless.
 */
export function formatCsv(rows: readonly object[], fields: readonly FieldSchema[]): string {
  const columns = flatFields(fields).map(({name}) => name);
  const cells = columns.map((column) => rows.map((row) => formatCell((row as Record<string, unknown>)[column])));
  return table(columns.map((column, i) => [column, cells[i]!])).toCSV();
}

/** The columns that a table has as CSV. */
export function flatFields(fields: readonly FieldSchema[]): readonly FieldSchema[] {
  return fields.filter(({name}) => !nestedColumns.has(name));
}

const nestedColumns = new Set(["reports", "conflicts"]);

function formatCell(value: unknown): string {
  if (value == null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return escapeFormula(Array.isArray(value) ? value.map(formatItem).join("; ") : String(value));
}

function formatItem(item: unknown): string {
  return item !== null && typeof item === "object" ? Object.values(item).join(" ") : String(item);
}

// Spreadsheets run a cell that starts with one of these; a leading apostrophe is their own way to say "text" (OWASP,
// "CSV injection").
function escapeFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
