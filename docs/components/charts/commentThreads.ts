import {group} from "d3";
import type {DocumentRow} from "../../../loaders/types.ts";
import {chartFigure} from "./chartFigure.js";
import {svgElement} from "../element.js";
import {formatCount, formatDocument} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {tableDescriber} from "./tableDescriber.js";
import {drawThread, type PlacedComment} from "./threadRow.js";
import {twinOfComments} from "./twins.js";

const source = "comment-threads";
// More would be a page of marks, and cost every step of a brush.
const mostComments = 120;

/** Comments in page order, a row a document: tone by shape, arcs from an answer to what it answers. */
export function commentThreads(notebook: Notebook, {limit = 8}: {limit?: number} = {}): HTMLElement {
  const threads = findThreads(notebook);
  const rows = threads.slice(0, limit);
  let svg: SVGSVGElement | null = null;
  return chartFigure(notebook, {
    name: source,
    isEmpty: notebook.tables.comments.length === 0,
    title: "Who answers whom",
    note: [
      "One mark a comment, in page order: ▲ positive, ▬ neutral, ▼ negative, ○ without text. An arc leads from an answer back to the comment that it addresses.",
      threads.length > rows.length
        ? `The ${rows.length} documents with most comments are shown, of ${threads.length}.`
        : ""
    ].join(" "),
    describe: tableDescriber(notebook, {
      table: "comments",
      noun: "comment",
      field: "tone",
      order: ["negative", "neutral", "positive"],
      rest: "without text"
    }),
    draw: (width) => (svg = drawThreads(notebook, rows, width)),
    paint: () => svg && paintThreads(notebook, svg),
    twin: () => twinOfComments(notebook)
  });
}

interface Thread {
  readonly document: DocumentRow;
  /** Comments found, of which `comments` are the first. */
  readonly total: number;
  readonly comments: readonly PlacedComment[];
}

/** Documents with comments, those with most first. */
function findThreads({tables}: Notebook): Thread[] {
  const byDocument = group(
    tables.comments.map((comment, row) => ({comment, row})),
    ({comment}) => comment.document
  );
  return tables.documents
    .map((document) => {
      const comments = byDocument.get(document.id) ?? [];
      return {document, total: comments.length, comments: comments.slice(0, mostComments)};
    })
    .filter(({total}) => total > 0)
    .sort((a, b) => b.total - a.total || (a.document.id < b.document.id ? -1 : 1));
}

function drawThreads({tables, selection}: Notebook, threads: readonly Thread[], width: number): SVGSVGElement {
  const svg = svgElement("svg", {class: "threads", width, role: "group"});
  let top = 0;
  for (const {document, comments, total} of threads) {
    const title = formatDocument(document);
    const room = Math.floor(width / 6.6) - 14;
    const count = svgElement("tspan", {class: "alias"}, `  ${formatCount(total, "comment")}`);
    const words = title.length > room ? `${title.slice(0, room - 1)}…` : title;
    svg.append(svgElement("text", {class: "row-label", x: 0, y: top + 13}, words, count));
    const {nodes, bottom} = drawThread(comments, {width, top: top + 18});
    svg.append(...nodes);
    top = bottom + 12;
  }
  svg.setAttribute("height", String(Math.max(1, top)));
  svg.setAttribute("viewBox", `0 0 ${width} ${Math.max(1, top)}`);
  makeMarksReachable(svg, ".mark", (mark) =>
    selection.pick({table: "comments", id: tables.comments[Number(mark.getAttribute("data-row"))]!.id})
  );
  return svg;
}

/** Fades what the selection leaves out, and shows the chosen comment with its arcs. */
function paintThreads({tables, filtered, selection}: Notebook, svg: SVGSVGElement): void {
  const picked = selection.picked();
  for (const mark of svg.querySelectorAll(".mark")) {
    const row = Number(mark.getAttribute("data-row"));
    mark.classList.toggle("out", !filtered.comments.store.passes(row));
    mark.classList.toggle("picked", picked?.table === "comments" && picked.id === tables.comments[row]!.id);
  }
  const ends = svg.querySelector(".mark.picked")?.getAttribute("data-row");
  for (const arc of svg.querySelectorAll(".answer"))
    arc.classList.toggle("picked", ends !== undefined && arc.getAttribute("data-ends")!.split(" ").includes(ends!));
}
