import {element} from "../element.js";
import {formatCount, formatDocument} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {describeRow, findDocument, type AnyRow} from "../notebook/rowRefs.js";
import type {RowRef} from "../selection/selection.js";
import {moreRows} from "../tables/moreRows.js";

const listed = 6;
const longestQuote = 150;
const tableNames: Readonly<Record<RowRef["table"], readonly [string, string]>> = {
  visits: ["visit", "visits"],
  trade: ["figure", "figures"],
  energy: ["project", "projects"],
  comments: ["comment", "comments"]
};

/** The first rows of a table that the selection leaves, each with a sentence and who says it. */
export function rowList(table: RowRef["table"], notebook: Notebook): HTMLElement {
  const {store} = notebook.filtered[table];
  const rows: readonly AnyRow[] = notebook.tables[table];
  const shown: number[] = [];
  for (let row = 0; row < rows.length && shown.length < listed; row++) if (store.passes(row)) shown.push(row);
  const items = shown.map((row) => drawItem(table, rows[row]!, notebook));
  // The list stands without its quotes until they are there.
  notebook.loadEvidence(table, shown).catch(() => {});
  return element(
    "section",
    {},
    element("h3", {}, formatCount(store.passing(), ...tableNames[table])),
    element("ul", {class: "row-list"}, items),
    moreRows(table, {count: store.passing() - items.length, noun: "other row"}, notebook)
  );
}

function drawItem(table: RowRef["table"], row: AnyRow, notebook: Notebook): HTMLElement {
  const onclick = () => notebook.selection.pick({table, id: row.id});
  const button = element("button", {type: "button", class: "row-link", onclick}, describeRow(table, row, notebook));
  return element("li", {}, button, "reports" in row && drawSource(row, notebook));
}

function drawSource({reports}: Extract<AnyRow, {reports: unknown}>, notebook: Notebook): HTMLElement | null {
  const [first] = reports;
  const quote = first?.evidence[0]?.quote.replace(/\s+/g, " ");
  if (!first || !quote) return null;
  const document = findDocument(first.document, notebook);
  const others = new Set(reports.map((report) => report.document)).size - 1;
  const who = `${document?.publisher ?? formatDocument(document)}${others > 0 ? ` and ${formatCount(others, "other document")}` : ""}`;
  const words = quote.length > longestQuote ? `${quote.slice(0, longestQuote - 1)}…` : quote;
  return element("p", {class: "row-source"}, element("q", {}, words), ` ${who}`);
}
