import {csvParseRows, tsvParseRows} from "d3";

/** Rows of a table that are looked at, the least of them, and the least columns. */
const MOST_ROWS = 20;
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 3;
/** Characters from which rows are taken. */
const LONGEST_SAMPLE = 20_000;
const COLUMN_NAME = /^[\p{L}_][\p{L}\p{N}_ .-]{0,30}$/u;

/** The format of a text that holds data and no page; null for a page. */
export function findDataFormat(text: string): "JSON" | "CSV" | null {
  const sample = text.slice(0, LONGEST_SAMPLE).trimStart();
  if (/^[[{]/u.test(sample) && (isJson(text) || sample.split("\n", LEAST_ROWS).every(isJson))) return "JSON";
  const lines = sample.split("\n", MOST_ROWS);
  // The last line of a sample may be cut.
  const rows = (text.length > LONGEST_SAMPLE ? lines.slice(0, -1) : lines).join("\n").trimEnd();
  return isTable(csvParseRows(rows)) || isTable(tsvParseRows(rows)) ? "CSV" : null;
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

/** Names of columns over rows that are as long. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const [header = [], ...rest] = rows;
  return (
    rest.length + 1 >= LEAST_ROWS &&
    header.length >= LEAST_COLUMNS &&
    header.every((name) => COLUMN_NAME.test(name)) &&
    rest.every((row) => row.length === header.length)
  );
}
