import type {TableName} from "../../../loaders/schema.ts";
import {csvNote} from "./csvNote.js";
import {element} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";

/** What every column of a table means, from the same list that the data package is made of. */
export function dataDictionary({schemas}: Notebook, {table}: {table: TableName}): HTMLElement {
  const rows = schemas[table].map(({name, type, description, constraints}) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, element("code", {}, name)),
      element("td", {}, type, constraints?.required ? null : ", may be null"),
      element(
        "td",
        {},
        // Names of columns stand between backticks.
        description.split("`").map((part, i) => (i % 2 === 1 ? element("code", {}, part) : part)),
        constraints?.enum ? element("small", {}, ` One of: ${constraints.enum.join(", ")}.`) : null
      )
    )
  );
  const head = element(
    "tr",
    {},
    ["Column", "Type", "Meaning"].map((name) => element("th", {scope: "col"}, name))
  );
  return element(
    "div",
    {},
    element("table", {class: "dictionary"}, element("thead", {}, head), element("tbody", {}, rows)),
    element("p", {class: "more"}, csvNote)
  );
}
