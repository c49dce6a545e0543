import {element} from "./element.js";
import {describeRow, findRow} from "./rowRefs.js";
import {formatCount, groupThousands} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {rowCard} from "./rowCard.js";
import type {RowRef} from "./selection.js";

const listed = 8;
const tableNames: Readonly<Record<RowRef["table"], readonly [string, string]>> = {
  visits: ["visit", "visits"],
  trade: ["figure", "figures"],
  energy: ["project", "projects"],
  comments: ["comment", "comments"]
};

/** Answers "who says so?": the chosen row with every sentence that reports it, else the rows of the selection. */
export function evidencePanel(
  notebook: Notebook,
  {tables = ["visits", "trade", "energy", "comments"]}: {tables?: readonly RowRef["table"][]} = {}
): HTMLElement {
  const {selection} = notebook;
  const body = element("div", {class: "evidence-body"});
  const close = element(
    "button",
    {type: "button", class: "close", "aria-label": "Close the evidence", onclick: () => selection.pick(null)},
    "✕"
  );
  const panel = element(
    "aside",
    {class: "evidence", "aria-labelledby": "evidence-title"},
    element("header", {}, element("h2", {id: "evidence-title"}, "Who says so?"), close),
    body
  );
  notebook.onChange((change) => {
    const picked = selection.picked();
    const row = picked && findRow(picked, notebook);
    panel.classList.toggle("open", row !== null);
    close.hidden = row === null;
    if (row) {
      if (change === null || change.has("picked")) body.replaceChildren(rowCard(picked!, notebook));
    } else
      body.replaceChildren(
        ...tables.filter((table) => notebook.tables[table].length > 0).map((table) => rowList(table, notebook))
      );
  });
  return panel;
}

function rowList(table: RowRef["table"], notebook: Notebook): HTMLElement {
  const {store} = notebook.filtered[table];
  const [one, many] = tableNames[table];
  const rows = notebook.tables[table];
  const items: HTMLElement[] = [];
  for (let row = 0; row < rows.length && items.length < listed; row++) {
    if (!store.passes(row)) continue;
    const ref = {table, id: rows[row]!.id};
    const onclick = () => notebook.selection.pick(ref);
    items.push(
      element(
        "li",
        {},
        element("button", {type: "button", class: "row-link", onclick}, describeRow(table, rows[row]!, notebook))
      )
    );
  }
  const passing = store.passing();
  const more =
    passing > items.length ? element("p", {class: "more"}, `and ${groupThousands(passing - items.length)} more`) : null;
  return element(
    "section",
    {},
    element("h3", {}, formatCount(passing, one, many)),
    element("ul", {class: "row-list"}, items),
    more
  );
}
