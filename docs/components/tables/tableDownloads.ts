import {csvFormatRows, csvParseRows} from "d3";
import {element} from "../element.js";
import {saveFile} from "./saveFile.js";

/** Reads a table's files as the build wrote them. */
export interface TableFiles {
  /** Text of the table's CSV file. */
  readonly csv: () => Promise<string>;
  /** Rows of the table's JSON file. */
  readonly json: () => Promise<unknown>;
}

/**
 * Buttons that save the rows in sight, out of the very files that hold them all; `selectedIds` is asked at each click.
 */
export function tableDownloads(table: string, files: TableFiles, selectedIds: () => ReadonlySet<string>): HTMLElement {
  const save = (name: string, type: string, select: (ids: ReadonlySet<string>) => Promise<string>) =>
    element(
      "button",
      {
        type: "button",
        class: "download",
        onclick: () => void select(selectedIds()).then((text) => saveFile(new Blob([text], {type}), `${table}.${name}`))
      },
      name.toUpperCase()
    );
  return element(
    "p",
    {class: "downloads"},
    element("span", {}, "Save these rows as"),
    save("csv", "text/csv", async (ids) => selectCsv(await files.csv(), ids)),
    save("json", "application/json", async (ids) => selectJson(await files.json(), ids))
  );
}

/** The header and the rows with these ids of a CSV whose first column is the id. */
function selectCsv(text: string, ids: ReadonlySet<string>): string {
  const [head = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ""));
  const column = head.indexOf("id");
  return `${csvFormatRows([head, ...rows.filter((row) => ids.has(row[column] ?? ""))])}\n`;
}

function selectJson(rows: unknown, ids: ReadonlySet<string>): string {
  const selected = (rows as readonly {readonly id: string}[]).filter(({id}) => ids.has(id));
  return `${JSON.stringify(selected, null, 2)}\n`;
}
