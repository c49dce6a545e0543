import type {DocumentRow} from "../../../loaders/types.ts";
import type {DocumentCounts} from "../notebook/documentCounts.js";
import {element} from "../element.js";
import {formatCount, formatDocument, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {documentHref} from "../notebook/rowRefs.js";

const nouns = {visits: "visit", trade: "figure", energy: "project", comments: "comment"};

/** A document in the list. */
export interface DocumentItem {
  /** The document's row. */
  readonly document: DocumentRow;
  /** Element of the list. */
  readonly node: HTMLElement;
  /** Shows what the selection leaves of its rows, and whether the selection leaves the document itself out. */
  readonly paint: (isOut: boolean) => void;
}

/** A document's name, which selects it, and bars for the rows that rest on it. */
export function documentItem(
  {selection, root}: Notebook,
  document: DocumentRow,
  {tables, total, now, most}: DocumentCounts
): DocumentItem {
  const {id, publisher, published} = document;
  const held = tables.filter((table) => total(table, id) > 0);
  const bars = held.map((table) => {
    const style = `--total:${(total(table, id) / most).toFixed(4)}`;
    return {table, bar: element("span", {class: `bar ${table}`, style}), words: element("span", {class: table})};
  });
  const words = held.length > 0 ? bars.map((bar) => bar.words) : "no rows";
  const onclick = () => selection.toggle("document-list", "document", id);
  const choose = element("button", {type: "button", class: "choose", onclick}, formatDocument(document));
  const when = [publisher, published ? readableEdtf(published) : "undated"].filter(Boolean).join(", ");
  const read = element("a", {href: documentHref(id, root)}, "read");
  const nodes = bars.map(({bar}) => bar);
  const node = element(
    "li",
    {},
    element("div", {class: "who"}, choose, element("span", {class: "when"}, when, " · ", read)),
    element(
      "div",
      {},
      element("div", {class: "bars", "aria-hidden": "true"}, nodes),
      element("p", {class: "bar-words"}, words)
    )
  );
  return {
    document,
    node,
    paint(isOut) {
      for (const [i, {bar, words, table}] of bars.entries()) {
        bar.style.setProperty("--now", (now(table, id) / most).toFixed(4));
        words.textContent = `${formatCount(now(table, id), nouns[table])}${i + 1 < bars.length ? "," : ""}`;
      }
      const chosen = selection.get("document")?.value;
      choose.setAttribute("aria-pressed", String(Array.isArray(chosen) && chosen.includes(id)));
      node.classList.toggle("out", isOut);
    }
  };
}
