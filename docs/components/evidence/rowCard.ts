import type {DocumentRow, Evidence, VisitReport} from "../../../loaders/types.ts";
import {citationButton, linkToWords} from "./citation.js";
import {conflictTable} from "./conflictTable.js";
import {element, externalLink} from "../element.js";
import {formatDates, formatDocument, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {rowFacts} from "./rowFacts.js";
import {rowLife} from "./rowLife.js";
import {describeRow, documentHref, findDocument, findRow} from "../notebook/rowRefs.js";
import type {RowRef} from "../selection/selection.js";

/** A row with what each document says of it, sentence by sentence, and where they disagree. */
export function rowCard(ref: RowRef, notebook: Notebook): HTMLElement {
  const row = findRow(ref, notebook)!;
  const title = element("h3", {tabindex: "-1"}, describeRow(ref.table, row, notebook));
  const facts = factList(rowFacts(ref.table, row, notebook));
  if ("reports" in row) {
    const reports = row.reports.map((report) => reportCard(report, notebook));
    const life = rowLife(row.reports, notebook);
    return element("article", {class: "row-card"}, title, facts, life, conflictTable(row, notebook), reports);
  }
  const evidence = [{start: row.start, end: row.end, quote: row.text || "(The page shows no text.)"}];
  const report = reportCard({document: row.document, status: row.label, evidence}, notebook);
  return element("article", {class: "row-card"}, title, facts, report);
}

function factList(facts: readonly (readonly [string, string])[]): HTMLElement | null {
  if (facts.length === 0) return null;
  return element(
    "dl",
    {class: "facts"},
    facts.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value)))
  );
}

interface AnyReport {
  readonly document: string;
  readonly status: string | null;
  readonly evidence: readonly Pick<Evidence, "start" | "end" | "quote">[];
}

function reportCard(report: AnyReport | VisitReport, notebook: Notebook): HTMLElement {
  const document = findDocument(report.document, notebook);
  const dates = "start" in report && (report.start ?? report.end) ? formatDates(report.start, report.end) : null;
  const published = document?.published ? readableEdtf(document.published) : "undated";
  const quotes = report.evidence.map(({start, end, quote}) =>
    element(
      "a",
      {
        class: "quote",
        href: documentHref(report.document, notebook.root, {start, end}),
        title: "Read it in the document"
      },
      element("q", {}, quote)
    )
  );
  return element(
    "section",
    {class: "report"},
    element("blockquote", {}, quotes),
    element(
      "p",
      {class: "cite"},
      element("a", {href: documentHref(report.document, notebook.root, report.evidence[0])}, formatDocument(document)),
      element("span", {}, [document?.publisher, published].filter(Boolean).join(", ")),
      quoteActions(report, document, notebook)
    ),
    report.status &&
      element("p", {class: "says"}, "says: ", element("strong", {}, report.status), dates && `, ${dates}`)
  );
}

/** What a reader may do with the first sentence: copy it with its source, or look at it on the original page. */
function quoteActions(
  {document: id, evidence: [first]}: AnyReport,
  document: DocumentRow | undefined,
  notebook: Notebook
): HTMLElement | null {
  if (!first) return null;
  const link = linkToWords(document?.url ?? null, first.quote);
  return element(
    "span",
    {class: "actions"},
    citationButton(first.quote, document, documentHref(id, notebook.root, first)),
    link && externalLink(link, "Original page")
  );
}
