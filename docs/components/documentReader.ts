import type {SourceDocument} from "../../loaders/types.ts";
import {pageUrl} from "./address.js";
import {forEachCode} from "./categoryCounts.js";
import type {MarkedSpan} from "./documentSegments.js";
import {anchorOf, documentText} from "./documentText.js";
import {element, externalLink} from "./element.js";
import {formatCount, formatDocument, readableEdtf} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {describeRow, findRow} from "./rowRefs.js";
import type {RowRef} from "./selection.js";

const tables = ["visits", "trade", "energy"] as const;
const names = {visits: "Visits", trade: "Trade figures", energy: "Energy projects"};

/** A document with the rows that rest on it beside its text; each leads to the other. */
export function documentReader(notebook: Notebook, {source}: {source: SourceDocument}): HTMLElement {
  const marks = findMarks(notebook, source.id);
  const text = documentText(notebook, {source, marks, choose: (mark) => showRow(mark.row)});
  const cards = new Map<string, HTMLElement>();
  const lists = tables.map((table) => {
    const rows = [...new Set(marks.filter(({row}) => row.table === table).map(({row}) => row.id))];
    if (rows.length === 0) return null;
    const items = rows.map((id) => {
      const card = drawCard({table, id}, marks, notebook);
      cards.set(`${table}:${id}`, card);
      return card;
    });
    return element(
      "section",
      {},
      element("h2", {class: table}, names[table], element("span", {class: "count"}, ` ${rows.length}`)),
      element("ul", {}, items)
    );
  });
  const showRow = ({table, id}: RowRef) => {
    for (const card of cards.values()) card.classList.remove("target");
    const card = cards.get(`${table}:${id}`);
    card?.classList.add("target");
    card?.scrollIntoView({block: "nearest"});
  };
  addEventListener("hashchange", () => showSpan(text));
  // The text is not yet part of the page while the page is being put together.
  requestAnimationFrame(() => {
    const picked = notebook.selection.picked();
    if (picked) showRow(picked);
    showSpan(text);
  });
  const empty = marks.length === 0 ? element("p", {class: "empty"}, "No row rests on this document’s article.") : null;
  return element(
    "div",
    {class: "reader"},
    text,
    element("aside", {class: "reader-rows", "aria-label": "Rows that rest on this document"}, empty, lists)
  );
}

/** Fetches the evidence of the rows that rest on a document. */
export async function loadDocument({filtered, loadEvidence}: Notebook, id: string): Promise<void> {
  const loads = ([...tables, "comments"] as const).map((table) => {
    const {categories} = filtered[table];
    const rows: number[] = [];
    forEachCode(categories.document!, (code, row) => categories.document!.values[code] === id && rows.push(row));
    return loadEvidence(table, rows);
  });
  await Promise.all(loads);
}

/** What is known of the document itself. */
export function documentFacts(source: SourceDocument): HTMLElement {
  const {title, publisher, published, publishedFrom, kind, url, words, copies, comments, commentsStated} = source;
  const facts = [
    publisher,
    published ? `${readableEdtf(published)}${publishedFrom === "inferred" ? " (inferred)" : ""}` : "undated",
    kind,
    formatCount(words, "word"),
    copies > 1 ? `its text stands ${copies} times in the page` : null,
    comments.length > 0 || commentsStated
      ? `${formatCount(comments.length, "comment")}${commentsStated !== null && commentsStated !== comments.length ? ` found, the page says ${commentsStated}` : ""}`
      : null
  ].filter((fact) => fact !== null);
  return element(
    "header",
    {class: "masthead"},
    element("h1", {}, title ?? formatDocument(source)),
    element(
      "p",
      {class: "lede"},
      facts.join(" · "),
      url ? " · " : null,
      url ? externalLink(url, "original page") : null
    ),
    source.publish === false ? element("p", {class: "withheld"}, withheldNote) : null
  );
}

const withheldNote =
  "The text of this document must not be copied. Only its title and the sentences that rows rest on are shown; […] stands for the rest.";

function findMarks({tables: {visits, trade, energy}}: Notebook, id: string): MarkedSpan[] {
  const rows = {visits, trade, energy};
  return tables
    .flatMap((table) =>
      rows[table].flatMap((row) =>
        row.reports
          .filter(({document}) => document === id)
          .flatMap(({evidence}) => evidence.map(({start, end}) => ({start, end, row: {table, id: row.id}})))
      )
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function drawCard(ref: RowRef, marks: readonly MarkedSpan[], notebook: Notebook): HTMLElement {
  const spans = marks.filter(({row}) => row.table === ref.table && row.id === ref.id);
  const links = spans.map((span, i) =>
    element("a", {href: `#${anchorOf(span)}`}, spans.length === 1 ? "in the text" : `sentence ${i + 1}`)
  );
  const all = element(
    "a",
    {href: `${notebook.root}${ref.table}.html?row=${encodeURIComponent(`${ref.table}:${ref.id}`)}`},
    "all sources"
  );
  return element(
    "li",
    {},
    element("span", {}, describeRow(ref.table, findRow(ref, notebook)!, notebook)),
    element("span", {class: "links"}, links, all)
  );
}

/** Highlights the span that the address names and brings it into view. */
function showSpan(text: HTMLElement): void {
  const [, start, end] = /^#e-(\d{1,9})-(\d{1,9})$/.exec(pageUrl().hash) ?? [];
  const parts = [...text.querySelectorAll<HTMLElement>("[data-start]")].filter(
    ({dataset}) => end !== undefined && Number(dataset.start) < Number(end) && Number(dataset.end) > Number(start)
  );
  for (const old of text.querySelectorAll(".target")) old.classList.remove("target");
  // A sentence inside a comment is meant rather than the whole comment around it.
  const inner = parts.filter(
    (part) => part.matches("mark") || !parts.some((other) => other !== part && part.contains(other))
  );
  for (const part of inner) part.classList.add("target");
  inner[0]?.closest("details")?.setAttribute("open", "");
  inner[0]?.scrollIntoView({block: "center"});
}
