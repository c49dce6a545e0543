import {readFileSync} from "node:fs";
import {parseLexicon} from "./parseLexicon.ts";

/**
 * Rows of data/lexicons/NAME.csv, but for wrong ones, which `checkLexicons` names; throws where the file or one of the
 * named columns is missing.
 */
export function readLexicon<Column extends string>(
  name: string,
  columns: readonly Column[]
): readonly Readonly<Record<Column, string>>[] {
  const file = new URL(`../data/lexicons/${name}.csv`, import.meta.url);
  const lexicon = parseLexicon(name, readFileSync(file, "utf8"));
  for (const column of columns) {
    if (!lexicon.columns.includes(column)) throw new Error(`missing column: ${column} (data/lexicons/${name}.csv)`);
  }
  return lexicon.rows as readonly Readonly<Record<Column, string>>[];
}

/** The items of a cell that holds a list: "a; b" is ["a", "b"], an empty cell is []. */
export function splitList(cell: string): string[] {
  return cell
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
