import {formatIsoDay, parseEdtf} from "../edtf.js";
import type {Clause, Field, RowRef, Selection} from "./selection.js";
import {fields, isTimeWindow} from "./selection.js";

const tables: readonly string[] = ["visits", "trade", "energy", "comments"] satisfies RowRef["table"][];

/** The selection as a query string without "?", e.g. "time=2012-10-01/2012-10-31&country=PAK&row=visits:v1". */
export function formatQuery(selection: Selection): string {
  const query = new URLSearchParams();
  for (const {field, value} of selection.clauses()) {
    if (isTimeWindow(value)) {
      query.append("time", `${formatIsoDay(value.from)}/${formatIsoDay(value.to)}`);
      if (value.certainty === "certain") query.append("dates", "certain");
    } else for (const item of typeof value === "string" ? [value] : value) query.append(field, item);
  }
  const row = selection.picked();
  if (row) query.append("row", `${row.table}:${row.id}`);
  return query.toString();
}

/** Clauses and picked row of a query string; what it does not understand it leaves out. */
export function parseQuery(search: string): {clauses: Clause[]; row: RowRef | null} {
  const query = new URLSearchParams(search);
  const clauses = fields.flatMap((field): Clause[] => {
    const value = field === "time" ? parseWindow(query) : parseValues(field, query);
    return value === null ? [] : [{source: "address", field, value}];
  });
  return {clauses, row: parseRow(query.get("row"))};
}

function parseValues(field: Field, query: URLSearchParams): string | string[] | null {
  const values = query.getAll(field).filter((value) => value !== "");
  if (values.length === 0) return null;
  return field === "text" ? values[0]! : values;
}

function parseWindow(query: URLSearchParams): Clause["value"] | null {
  const bounds = parseEdtf(query.get("time"));
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last) || bounds.first > bounds.last)
    return null;
  return {from: bounds.first, to: bounds.last, certainty: query.get("dates") === "certain" ? "certain" : "possible"};
}

function parseRow(text: string | null): RowRef | null {
  const [, table, id] = /^(?<table>[a-z]{1,9}):(?<id>.{1,400})$/.exec(text ?? "") ?? [];
  return table && id && tables.includes(table) ? {table: table as RowRef["table"], id} : null;
}
