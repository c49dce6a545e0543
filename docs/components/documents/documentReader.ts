import type {SourceDocument} from "../../../loaders/types.ts";
import {pageUrl} from "../notebook/address.js";
import {forEachCode} from "../notebook/categoryCounts.js";
import type {MarkedSpan} from "./documentSegments.js";
import {documentText} from "./documentText.js";
import {element, externalLink} from "../element.js";
import {formatCount, formatDocument, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {isSelected, readerRows} from "./readerRows.js";
import type {RowRef} from "../selection/selection.js";

const tables = ["visits", "trade", "energy"] as const;

/** A document with the rows that rest on it beside its text; each leads to the other. */
export function documentReader(notebook: Notebook, {source}: {source: SourceDocument}): HTMLElement {
  const marks = findMarks(notebook, source.id);
  const rows = readerRows(notebook, {source, marks});
  const text = documentText(notebook, {source, marks, choose: rows.show});
  addEventListener("hashchange", () => showSpan(text));
  // The text is not yet part of the page while the page is being put together.
  requestAnimationFrame(() => {
    const picked = notebook.selection.picked();
    if (picked) rows.show(picked);
    showSpan(text);
  });
  notebook.onChange(() => {
    rows.paint();
    for (const node of text.querySelectorAll<HTMLElement>("[data-rows]"))
      node.classList.toggle("out", !readRefs(node).some((row) => isSelected(row, notebook)));
  });
  return element("div", {class: "reader"}, text, rows.node);
}

/** The rows that a mark of the text belongs to. */
function readRefs({dataset}: HTMLElement): RowRef[] {
  return JSON.parse(dataset.rows ?? "[]") as RowRef[];
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

/** Names the browser's tab after the document: one page draws them all, and its own title is that of none. */
export function nameTab(source: SourceDocument): void {
  document.title = `${formatDocument(source)} | Dossier`;
}

/** What is known of the document itself. */
export function documentFacts(source: SourceDocument): HTMLElement {
  const {publisher, published, publishedFrom, kind, url, words, copies, comments, commentsStated} = source;
  const facts = [
    publisher,
    published ? `${readableEdtf(published)}${publishedFrom === "inferred" ? " (inferred)" : ""}` : "undated",
    kind,
    formatCount(kind === "forum thread" ? words + wordsOfPosts(source) : words, "word"),
    copies > 1 ? `its text stands ${copies} times in the page` : null,
    comments.length > 0 || commentsStated
      ? `${formatCount(comments.length, "comment")}${commentsStated !== null && commentsStated !== comments.length ? ` found, the page says ${commentsStated}` : ""}`
      : null
  ].filter((fact) => fact !== null);
  return element(
    "header",
    {class: "masthead"},
    element("h1", {}, formatDocument(source)),
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

/** The words of a thread stand in its posts. */
const wordsOfPosts = ({text, comments}: SourceDocument) =>
  comments.reduce((sum, {start, end}) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);

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
