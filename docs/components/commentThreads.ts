import {group} from "d3";
import type {Comment, DocumentRow} from "../../loaders/types.ts";
import {chartFigure} from "./chartFigure.js";
import {svgElement} from "./element.js";
import {describeComment, formatCount, formatDocument} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {tableDescriber} from "./tableDescriber.js";
import {twinOfComments} from "./twins.js";

const source = "comment-threads";
// More would be a few pixels wide each, and cost every step of a brush.
const mostComments = 120;
const tonePaths: Readonly<Record<NonNullable<Comment["label"]>, string>> = {
  positive: "M0,-6L6.5,5L-6.5,5Z",
  negative: "M0,6L6.5,-5L-6.5,-5Z",
  neutral: "M-5.5,-2.5H5.5V2.5H-5.5Z"
};

/** Comments in page order, a row a document: tone by shape, arcs from an answer to what it answers. */
export function commentThreads(notebook: Notebook, {limit = 8}: {limit?: number} = {}): HTMLElement {
  const {tables, filtered, selection} = notebook;
  const {store} = filtered.comments;
  const threads = findThreads(notebook);
  const rows = threads.slice(0, limit);
  let svg: SVGSVGElement | null = null;

  function draw(width: number): SVGSVGElement {
    svg = svgElement("svg", {class: "threads", width, role: "group"});
    let top = 0;
    for (const {document, comments, total} of rows) {
      const step = Math.min(18, (width - 16) / Math.max(1, comments.length));
      const x = (i: number) => 8 + (i + 0.5) * step;
      const answers = findAnswers(comments.map(({comment}) => comment));
      const rise = Math.min(34, Math.max(0, ...answers.map(([a, b]) => Math.abs(x(a) - x(b)) / 2)));
      const middle = top + 20 + rise + 10;
      const title = formatDocument(document);
      const room = Math.floor(width / 6.6) - 14;
      svg.append(
        svgElement(
          "text",
          {class: "row-label", x: 0, y: top + 13},
          title.length > room ? `${title.slice(0, room - 1)}…` : title,
          svgElement("tspan", {class: "alias"}, `  ${formatCount(total, "comment")}`)
        )
      );
      for (const [a, b] of answers)
        svg.append(svgElement("path", {class: "answer", d: arcPath(x(a), x(b), middle - 8)}));
      comments.forEach(({comment, row}, i) =>
        svg!.append(drawComment(comment, row, x(i), middle, Math.min(1, step / 14)))
      );
      top = middle + 20;
    }
    svg.setAttribute("height", String(Math.max(1, top)));
    svg.setAttribute("viewBox", `0 0 ${width} ${Math.max(1, top)}`);
    makeMarksReachable(svg, ".mark", (mark) =>
      selection.pick({table: "comments", id: tables.comments[Number(mark.getAttribute("data-row"))]!.id})
    );
    return svg;
  }

  function paint(): void {
    if (!svg) return;
    const picked = selection.picked();
    for (const mark of svg.querySelectorAll(".mark")) {
      const row = Number(mark.getAttribute("data-row"));
      mark.classList.toggle("out", !store.passes(row));
      mark.classList.toggle("picked", picked?.table === "comments" && picked.id === tables.comments[row]!.id);
    }
  }

  return chartFigure(notebook, {
    name: source,
    isEmpty: tables.comments.length === 0,
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
      order: ["negative", "neutral", "positive"]
    }),
    draw,
    paint,
    twin: () => twinOfComments(notebook)
  });
}

interface Thread {
  readonly document: DocumentRow;
  /** Comments found, of which `comments` are the first. */
  readonly total: number;
  readonly comments: readonly {readonly comment: Comment; readonly row: number}[];
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

function drawComment(comment: Comment, row: number, x: number, y: number, scale: number): SVGGElement {
  return svgElement(
    "g",
    {
      class: `mark comment tone-${comment.label ?? "none"}`,
      role: "button",
      "data-row": row,
      "aria-label": describeComment(comment),
      transform: `translate(${x},${y}) scale(${scale.toFixed(3)})`
    },
    svgElement("rect", {class: "hit", x: -9, y: -12, width: 18, height: 24}),
    comment.label ? svgElement("path", {d: tonePaths[comment.label]}) : svgElement("circle", {r: 4})
  );
}

/** Pairs [answer, answered]: the nearest earlier comment by the addressed author, else the nearest later one. */
function findAnswers(comments: readonly Comment[]): [number, number][] {
  const authors = comments.map(({author}) => author?.toLowerCase() ?? null);
  return comments.flatMap(({replyTo}, i) =>
    replyTo.flatMap((name): [number, number][] => {
      const wanted = name.toLowerCase();
      const before = authors.lastIndexOf(wanted, Math.max(0, i - 1));
      const found = before >= 0 && before !== i ? before : authors.indexOf(wanted, i + 1);
      return found < 0 ? [] : [[i, found]];
    })
  );
}

function arcPath(from: number, to: number, y: number): string {
  const rise = Math.min(34, Math.abs(from - to) / 2);
  return `M${from},${y}C${from},${y - rise * 1.25} ${to},${y - rise * 1.25} ${to},${y}`;
}
