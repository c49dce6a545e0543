import type {TableTwin} from "./chartFigure.js";
import {
  describeTone,
  formatCountry,
  formatDates,
  formatDocument,
  formatMeasure,
  formatPeople,
  formatPeriod,
  formatValue,
  readableEdtf
} from "../labels.js";
import type {Notebook, StoreName} from "../notebook/notebook.js";

// The table pages list all; a chart's twin stays one that can be read.
const mostRows = 500;

/** The first rows of a table that pass the selection. */
function selectedRows<Row>(rows: readonly Row[], notebook: Notebook, table: StoreName): Row[] {
  const {store} = notebook.filtered[table];
  const selected: Row[] = [];
  for (let row = 0; row < rows.length && selected.length < mostRows; row++)
    if (store.passes(row)) selected.push(rows[row]!);
  return selected;
}

/** The selected visits as a table. */
export function twinOfVisits(notebook: Notebook): TableTwin {
  return {
    columns: ["Who", "From", "To", "Place", "When", "Status", "Documents"],
    rows: selectedRows(notebook.tables.visits, notebook, "visits").map((visit) => [
      formatPeople(visit),
      visit.from ? formatCountry(visit.from, notebook) : "",
      visit.to ? formatCountry(visit.to, notebook) : "",
      visit.place ?? "",
      formatDates(visit.start, visit.end),
      visit.status,
      new Set(visit.reports.map(({document}) => document)).size
    ])
  };
}

/** The selected figures as a table. */
export function twinOfTrade(notebook: Notebook): TableTwin {
  return {
    columns: ["Figure", "From", "To", "Period", "Value", "Status", "Said by"],
    rows: selectedRows(notebook.tables.trade, notebook, "trade").map((figure) => [
      formatMeasure(figure),
      figure.from ? formatCountry(figure.from, notebook) : "",
      figure.to ? formatCountry(figure.to, notebook) : "",
      figure.period ? formatPeriod(figure.period) : "",
      formatValue(figure),
      figure.status,
      figure.source === "comment" ? "a reader" : "the document"
    ])
  };
}

/** The selected projects as a table. */
export function twinOfEnergy(notebook: Notebook): TableTwin {
  return {
    columns: ["Project", "Also called", "Kind", "Countries", "Status", "Agreed"],
    rows: selectedRows(notebook.tables.energy, notebook, "energy").map((project) => [
      project.name,
      project.aliases.join("; "),
      project.kind,
      project.countries.map((code) => formatCountry(code, notebook)).join("; "),
      project.status,
      project.agreed ? readableEdtf(project.agreed) : ""
    ])
  };
}

/** The selected comments as a table. */
export function twinOfComments(notebook: Notebook): TableTwin {
  const titles = new Map(notebook.tables.documents.map((document) => [document.id, formatDocument(document)]));
  return {
    columns: ["Document", "No.", "Author", "Posted", "Tone", "For", "Against"],
    rows: selectedRows(notebook.tables.comments, notebook, "comments").map((comment) => {
      const named = (stance: number) =>
        comment.targets
          .filter((d) => d.stance === stance)
          .map((d) => formatCountry(d.target, notebook))
          .join("; ");
      const title = titles.get(comment.document) ?? comment.document;
      return [
        title,
        comment.n,
        comment.author ?? "",
        comment.posted ? readableEdtf(comment.posted) : "",
        describeTone(comment) ?? "",
        named(1),
        named(-1)
      ];
    })
  };
}
