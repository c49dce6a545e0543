import type {DocumentRow} from "../../loaders/types.ts";
import {element} from "./element.js";
import {formatCount, formatDocument, readableEdtf} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {paintWhenSeen} from "./paintWhenSeen.js";
import {documentHref} from "./rowRefs.js";

const tables = ["visits", "trade", "energy", "comments"] as const;
const nouns = {visits: "visit", trade: "figure", energy: "project", comments: "comment"};

// More stay behind a button.
const mostListed = 20;

/** Documents by date, each with bars for the rows that it reports; choosing one selects them. */
export function documentList(notebook: Notebook): HTMLElement {
  const {selection, filtered, root} = notebook;
  const counts = tables.map((table) => ({
    table,
    ...filtered[table].store.countBy(filtered[table].categories.document!, "document")
  }));
  const most = Math.max(1, ...counts.flatMap(({totals}) => [...totals]));
  const documents = [...notebook.tables.documents].sort((a, b) => compareDates(a, b));
  const items = documents.map((document) => {
    const bars = counts.map(({table, values, totals, counts: now}) => {
      const code = values.indexOf(document.id);
      const bar = element("span", {class: `bar ${table}`, style: `--total:${((totals[code] ?? 0) / most).toFixed(4)}`});
      return {bar, table, total: totals[code] ?? 0, now: () => now[code] ?? 0};
    });
    const words = element("span", {class: "bar-words"});
    const choose = element(
      "button",
      {type: "button", class: "choose", onclick: () => selection.toggle("document-list", "document", document.id)},
      formatDocument(document)
    );
    const when = [document.publisher, document.published ? readableEdtf(document.published) : "undated"]
      .filter(Boolean)
      .join(", ");
    const node = element(
      "li",
      {},
      element(
        "div",
        {class: "who"},
        choose,
        element("span", {class: "when"}, when, " · ", element("a", {href: documentHref(document.id, root)}, "read"))
      ),
      element(
        "div",
        {},
        element(
          "div",
          {class: "bars", "aria-hidden": "true"},
          bars.map(({bar}) => bar)
        ),
        words
      )
    );
    return {node, bars, words, choose, id: document.id};
  });
  const more = element("button", {type: "button", class: "toggle", hidden: items.length <= mostListed});
  more.addEventListener("click", () => {
    isWhole = !isWhole;
    paint();
  });
  let isWhole = false;
  const paint = () => {
    more.textContent = isWhole ? `Show ${mostListed} only` : `Show all ${formatCount(items.length, "document")}`;
    let shown = 0;
    const chosen = selection.get("document")?.value;
    for (const {node, bars, words, choose, id} of items) {
      const now = bars.map(({now}) => now());
      bars.forEach(({bar}, i) => bar.style.setProperty("--now", (now[i]! / most).toFixed(4)));
      words.textContent = bars
        .flatMap(({table, total}, i) => (total > 0 ? [formatCount(now[i]!, nouns[table])] : []))
        .join(", ");
      const isChosen = Array.isArray(chosen) && chosen.includes(id);
      choose.setAttribute("aria-pressed", String(isChosen));
      const isOut =
        (now.every((count) => count === 0) && bars.some(({total}) => total > 0)) ||
        (Array.isArray(chosen) && !isChosen);
      node.classList.toggle("out", isOut);
      // Of a long list those that the selection leaves out go first.
      node.hidden = !isWhole && items.length > mostListed && (isOut || ++shown > mostListed);
    }
  };
  const list = element(
    "section",
    {class: "document-list", id: "documents-list", "aria-labelledby": "documents-list-title"},
    element("h2", {id: "documents-list-title"}, "What it rests on"),
    documents.length === 0
      ? element("p", {class: "empty"}, "No document has been read yet.")
      : element(
          "ol",
          {},
          items.map(({node}) => node)
        ),
    more
  );
  notebook.onChange(paintWhenSeen(list, paint));
  return list;
}

function compareDates(a: DocumentRow, b: DocumentRow): number {
  if (a.published !== b.published)
    return a.published === null ? 1 : b.published === null ? -1 : a.published < b.published ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
