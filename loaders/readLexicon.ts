import {readFileSync} from "node:fs";
import {csvParse} from "d3";

/** Rows of data/lexicons/NAME.csv; throws where the file or one of the named columns is missing. */
export function readLexicon<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  const file = new URL(`../data/lexicons/${name}.csv`, import.meta.url);
  const rows = csvParse(readFileSync(file, "utf8"));
  for (const column of columns) {
    if (!rows.columns.includes(column)) throw new Error(`missing column: ${column} (data/lexicons/${name}.csv)`);
  }
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]?.trim() ?? ""]))) as Record<Column, string>[]; // prettier-ignore
}

/** The items of a cell that holds a list: "a; b" is ["a", "b"], an empty cell is []. */
export function splitList(cell: string): string[] {
  return cell
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
