import type {SourceDocument} from "../../../loaders/types.ts";
import type {MarkedSpan} from "./documentSegments.js";
import {anchorOf} from "./documentText.js";
import {element} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import {describeRow, findRow, findRowIndex} from "../notebook/rowRefs.js";
import type {RowRef} from "../selection/selection.js";

const tables = ["visits", "trade", "energy", "comments"] as const;
const names = {visits: "Visits", trade: "Trade figures", energy: "Energy projects", comments: "Readers’ comments"};

/** The rows that rest on a document, table by table, each with links to its sentences. */
export interface ReaderRows {
  /** Element that holds the lists. */
  readonly node: HTMLElement;
  /** Brings a row into view and marks it. */
  readonly show: (row: RowRef) => void;
  /** Fades what the selection leaves out. */
  readonly paint: () => void;
}

/** Lists the rows whose sentences are marked in a document, and its comments. */
export function readerRows(
  notebook: Notebook,
  {source, marks}: {source: SourceDocument; marks: readonly MarkedSpan[]}
): ReaderRows {
  const spans = [...marks, ...findComments(notebook, source)];
  const cards = new Map<string, {row: RowRef; card: HTMLElement}>();
  const lists = tables.map((table) => {
    const ids = [...new Set(spans.filter(({row}) => row.table === table).map(({row}) => row.id))];
    if (ids.length === 0) return null;
    const items = ids.map((id) => {
      const card = drawCard({table, id}, spans, notebook);
      cards.set(keyOf({table, id}), {row: {table, id}, card});
      return card;
    });
    return element(
      "details",
      {open: true},
      element("summary", {class: table}, names[table], element("span", {class: "count"}, ` ${ids.length}`)),
      element("ul", {}, items)
    );
  });
  const empty = marks.length === 0 ? element("p", {class: "empty"}, "No row rests on this document’s article.") : null;
  return {
    node: element("aside", {class: "reader-rows", "aria-label": "Rows that rest on this document"}, empty, lists),
    show(row) {
      for (const {card} of cards.values()) card.classList.remove("target");
      const card = cards.get(keyOf(row))?.card;
      card?.classList.add("target");
      card?.scrollIntoView({block: "nearest"});
    },
    paint() {
      for (const {row, card} of cards.values()) card.classList.toggle("out", !isSelected(row, notebook));
    }
  };
}

/** Whether the selection keeps a row. */
export function isSelected({table, id}: RowRef, {filtered, columns}: Notebook): boolean {
  return filtered[table].store.passes(findRowIndex(columns[table], id));
}

/** Name of a row among those of all tables. */
export function keyOf({table, id}: RowRef): string {
  return `${table}:${id}`;
}

function findComments({tables: {comments}}: Notebook, source: SourceDocument): MarkedSpan[] {
  return comments
    .filter(({document}) => document === source.id)
    .map(({id, start, end}) => ({start, end, row: {table: "comments", id}}));
}

function drawCard(ref: RowRef, spans: readonly MarkedSpan[], notebook: Notebook): HTMLElement {
  const own = spans.filter(({row}) => row.table === ref.table && row.id === ref.id);
  const links = own.map((span, i) =>
    element("a", {href: `#${anchorOf(span)}`}, own.length === 1 ? "in the text" : `sentence ${i + 1}`)
  );
  const all = element(
    "a",
    {href: `${notebook.root}${ref.table}.html?row=${encodeURIComponent(keyOf(ref))}`},
    ref.table === "comments" ? "among all comments" : "all sources"
  );
  return element(
    "li",
    {},
    element("span", {}, describeRow(ref.table, findRow(ref, notebook)!, notebook)),
    element("span", {class: "links"}, links, all)
  );
}
