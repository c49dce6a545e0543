import type {Comment, SourceDocument} from "../../../loaders/types.ts";
import {cutSegments, findRegions, type MarkedSpan, type Region, type Segment} from "./documentSegments.js";
import {element} from "../element.js";
import {describeTone, formatCount, formatCountry, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import type {RowRef} from "../selection/selection.js";

/** A document's text, with the sentences that rows rest on marked, comments apart, menus and repeats folded. */
export function documentText(
  notebook: Notebook,
  {source, marks, choose}: {source: SourceDocument; marks: readonly MarkedSpan[]; choose: (row: RowRef) => void}
): HTMLElement {
  const comments = new Map(
    notebook.tables.comments.filter(({document}) => document === source.id).map((comment) => [comment.n, comment])
  );
  const anchored = new Set<string>();
  const drawSegments = (region: Region) =>
    cutSegments(region, marks).flatMap((segment) => drawSegment(segment, {source, anchored, choose}));
  // A comment tells its writer and time itself.
  const shown = findRegions(source).filter(({kind}) => kind !== "head");
  const regions = shown.map((region) => drawRegion(region, drawSegments(region), {source, notebook, comments, choose}));
  return element("div", {class: "document-text", lang: "en"}, regions);
}

/** Id of the place where a span begins. */
export function anchorOf({start, end}: {readonly start: number; readonly end: number}): string {
  return `e-${start}-${end}`;
}

function drawRegion(
  region: Region,
  content: readonly Node[],
  {
    source,
    notebook,
    comments,
    choose
  }: {
    source: SourceDocument;
    notebook: Notebook;
    comments: ReadonlyMap<number, Comment>;
    choose: (row: RowRef) => void;
  }
): HTMLElement {
  const {kind, start, end} = region;
  if (kind === "comment") return drawComment(region, content, {row: comments.get(region.comment!.n), notebook, choose});
  if (kind === "boilerplate" || kind === "repeat") {
    const words = formatCount(source.text.slice(start, end).trim().split(/\s+/).length, "word");
    const name =
      kind === "repeat"
        ? `Repeated text, ${words}`
        : `Not part of ${source.kind === "forum thread" ? "any post" : "the article"}, ${words}`;
    return element("details", {class: `folded ${kind}`}, element("summary", {}, name), element("p", {}, content));
  }
  // An address may name a sentence that no row of these tables rests on: then its paragraph is what is shown.
  const span = {"data-start": start, "data-end": end};
  if (kind === "title") return element("h2", {class: "title", ...span}, content);
  if (kind === "heading") return element("h3", span, content);
  return element(kind === "quotation" ? "blockquote" : "p", {class: kind.replace(" ", "-"), ...span}, content);
}

function drawComment(
  {comment, start, end}: Region,
  content: readonly Node[],
  {row, notebook, choose}: {row: Comment | undefined; notebook: Notebook; choose: (row: RowRef) => void}
): HTMLElement {
  const ref: RowRef | null = row ? {table: "comments", id: row.id} : null;
  const {n, author, posted, replyTo} = comment!;
  const words = [
    author ?? "A reader",
    posted && readableEdtf(posted),
    replyTo.length > 0 && `to ${replyTo.join(", ")}`
  ].filter(Boolean);
  const name = `Comment ${n}: show its row`;
  const open = () => ref && choose(ref);
  return element(
    "article",
    {
      class: `reader-comment tone-${row?.label ?? "none"}`,
      id: anchorOf({start: comment!.start, end: comment!.end}),
      "data-start": start,
      "data-end": end,
      "data-rows": ref && JSON.stringify([ref])
    },
    element(
      "header",
      {},
      element("button", {type: "button", class: "tag comments", "aria-label": name, onclick: open}, `C${n}`),
      words.join(" · "),
      element("span", {class: "tone"}, (row && describeTone(row)) ?? "no text"),
      drawStances(row, notebook)
    ),
    start === end ? element("p", {class: "empty"}, "The page shows no text.") : element("p", {}, content)
  );
}

function drawStances(row: Comment | undefined, notebook: Notebook): HTMLElement[] {
  return (row?.targets ?? []).map(({target, stance}) => {
    const words = `${stance > 0 ? "▲ for" : "▼ against"} ${formatCountry(target, notebook)}`;
    return element("span", {class: stance > 0 ? "stance for" : "stance against"}, words);
  });
}

const tableLetters = {visits: "V", trade: "T", energy: "E", comments: "C"};

function drawSegment(
  {start, end, marks}: Segment,
  {source, anchored, choose}: {source: SourceDocument; anchored: Set<string>; choose: (row: RowRef) => void}
): Node[] {
  const text = source.text.slice(start, end);
  if (marks.length === 0) return [document.createTextNode(text)];
  const anchors = marks.flatMap((mark) => {
    const id = anchorOf(mark);
    if (anchored.has(id)) return [];
    anchored.add(id);
    return [element("span", {id, class: "anchor"})];
  });
  const tags = marks.filter((mark) => mark.start === start).map(({row}) => drawTag(row, choose));
  const attributes = {
    class: [...new Set(marks.map(({row}) => row.table))].join(" "),
    "data-start": start,
    "data-end": end,
    "data-rows": JSON.stringify(marks.map(({row}) => row)),
    onclick: () => choose(marks[0]!.row)
  };
  return [...anchors, ...tags, element("mark", attributes, text)];
}

function drawTag(row: RowRef, choose: (row: RowRef) => void): HTMLElement {
  const attributes = {
    type: "button",
    class: `tag ${row.table}`,
    "data-rows": JSON.stringify([row]),
    "aria-label": `Row of ${row.table}: ${row.id}`,
    onclick: () => choose(row)
  };
  return element("button", attributes, tableLetters[row.table]);
}
