import type {FieldSchema} from "../../../loaders/schema.ts";
import {element} from "../element.js";
import {formatCell} from "./formatCell.js";
import type {Notebook} from "../notebook/notebook.js";

type Row = Readonly<Record<string, unknown>>;

/** A row of fields under a table's headings, each of which narrows the rows by its column. */
export interface ColumnFilters {
  /** The row of fields. */
  readonly node: HTMLTableRowElement;
  /** Whether a row meets what every field asks for. */
  readonly passes: (row: Row) => boolean;
  /** Whether any field asks for something. */
  readonly isActive: () => boolean;
  /** Empties every field. */
  readonly clear: () => void;
}

/**
 * A field for each column: a choice where the column has few values, a bound ("> 5", "2 to 9") for numbers, else words.
 */
export function columnFilters(
  columns: readonly FieldSchema[],
  {notebook, onChange}: {notebook: Notebook; onChange: () => void}
): ColumnFilters {
  const tests = new Map<string, (row: Row) => boolean>();
  const fields = columns.map(({name, type, constraints}, i) => {
    if (i === 0) return null;
    const read = (text: string) => {
      const test = readTest(text.trim(), {name, type, isChoice: constraints?.enum !== undefined, notebook});
      if (test) tests.set(name, test);
      else tests.delete(name);
      onChange();
    };
    const label = `Only rows whose ${name} is`;
    if (constraints?.enum || type === "boolean") {
      const options = (constraints?.enum ?? ["yes", "no"]).map((value) => element("option", {}, value));
      const select = element("select", {"aria-label": label}, element("option", {value: ""}, "any"), options);
      select.addEventListener("change", () => read(select.value));
      return select;
    }
    const isNumber = type === "number" || type === "integer";
    const input = element("input", {type: "text", "aria-label": label, placeholder: isNumber ? "> 5" : "has…"});
    input.addEventListener("input", () => read(input.value));
    return input;
  });
  return {
    node: element(
      "tr",
      {class: "column-filters"},
      fields.map((field) => element("td", {}, field))
    ),
    passes: (row) => [...tests.values()].every((test) => test(row)),
    isActive: () => tests.size > 0,
    clear() {
      tests.clear();
      for (const field of fields) if (field) field.value = "";
      onChange();
    }
  };
}

function readTest(
  text: string,
  {name, type, isChoice, notebook}: {name: string; type: string; isChoice: boolean; notebook: Notebook}
): ((row: Row) => boolean) | null {
  if (text === "") return null;
  if (type === "number" || type === "integer") return readBounds(text, name);
  if (isChoice) return (row) => row[name] === text;
  const wanted = text.toLowerCase();
  return (row) => formatCell(name, row[name], notebook).toLowerCase().includes(wanted);
}

/** "> 5", "<= 2.5", "2 to 9" or a plain number; null, which keeps all rows, while it is none of these yet. */
function readBounds(text: string, name: string): ((row: Row) => boolean) | null {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, "");
  const number = String.raw`-?\d{1,20}(?:\.\d{1,20})?`;
  const range = new RegExp(`^(?<low>${number})\\s{0,9}(?:to|–|\\.\\.)\\s{0,9}(?<high>${number})$`).exec(plain)?.groups;
  const bound = new RegExp(`^(?<sign>[<>]?=?)\\s{0,9}(?<value>${number})$`).exec(plain)?.groups;
  if (!range && !bound) return null;
  const isWithin = (value: number) => {
    if (range) return value >= Number(range.low) && value <= Number(range.high);
    const limit = Number(bound!.value);
    return (
      {">": value > limit, ">=": value >= limit, "<": value < limit, "<=": value <= limit}[bound!.sign!] ??
      value === limit
    );
  };
  return (row) => typeof row[name] === "number" && isWithin(row[name]);
}
