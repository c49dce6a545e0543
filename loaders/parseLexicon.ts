import {csvParseRows} from "d3";
import {findCellFault} from "./lexiconCells.ts";

/** A lexicon as its file has it. */
export interface Lexicon {
  /** Names of the columns, from left to right. */
  readonly columns: readonly string[];
  /** Cells by column, without white space around them. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Rows that are left out, with why. */
  readonly wrong: readonly WrongRow[];
}

/** A row that cannot be what its writer meant. */
export interface WrongRow {
  /** Its first line in the file, from 1. */
  readonly line: number;
  /** What is wrong, e.g. "gender: “x” is neither f nor m". */
  readonly reason: string;
}

/** Reads a lexicon's CSV; blank lines count for nothing. */
export function parseLexicon(name: string, csv: string): Lexicon {
  const [columns = [], ...lines] = csvParseRows(csv);
  const rows: Record<string, string>[] = [];
  const wrong: WrongRow[] = [];
  let line = 1 + heightOf(columns);
  for (const cells of lines) {
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? ""]));
    const reason = findFault(name, columns, cells, row);
    if (reason !== null) wrong.push({line, reason});
    else if (cells.length > 1 || cells[0] !== "") rows.push(row);
    line += heightOf(cells);
  }
  return {columns, rows, wrong};
}

function findFault(
  name: string,
  columns: readonly string[],
  cells: readonly string[],
  row: Readonly<Record<string, string>>
): string | null {
  if (cells.length === 1 && cells[0] === "") return null;
  if (cells.length !== columns.length)
    return `it has ${cells.length === 1 ? "1 cell" : `${cells.length} cells`}, but there are ${columns.length} columns (a text with a comma stands in quotes)`;
  const [first = ""] = columns;
  if (row[first] === "") return `${first}: it is empty`;
  const faults = columns.flatMap((column) => findCellFault(name, column, row[column]!) ?? []);
  return faults.length === 0 ? null : faults.join("; ");
}

/** Lines that a row takes: a cell in quotes may hold line breaks. */
function heightOf(cells: readonly string[]): number {
  return 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
