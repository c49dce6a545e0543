import type {Comment} from "../../../loaders/types.ts";
import {svgElement} from "../element.js";
import {describeComment} from "../labels.js";
import {drawToneSymbol} from "./toneSymbol.js";

// Wide enough for a finger.
const cellWidth = 24;

const [lineHeight, highestArc] = [26, 34];

/** A comment and its place in the table. */
export interface PlacedComment {
  /** The comment as the table has it. */
  readonly comment: Comment;
  /** Index of its row. */
  readonly row: number;
}

/** Comments of one document in page order, wrapped into lines, with an arc from each answer to what it answers. */
export function drawThread(
  comments: readonly PlacedComment[],
  {width, top}: {width: number; top: number}
): {nodes: SVGElement[]; bottom: number} {
  const perLine = Math.max(1, Math.floor(width / cellWidth));
  const answers = findAnswers(comments.map(({comment}) => comment));
  const lineOf = (i: number) => Math.floor(i / perLine);
  const x = (i: number) => (i % perLine) * cellWidth + cellWidth / 2;
  const lineCount = lineOf(Math.max(0, comments.length - 1)) + 1;
  const rises = Array.from({length: lineCount}, (_, line) =>
    Math.max(
      0,
      ...answers.filter(([a, b]) => lineOf(a) === line && lineOf(b) === line).map(([a, b]) => arcRise(x(a), x(b)))
    )
  );
  const middles = rises.map((_, line) => {
    const above = rises.slice(0, line + 1).reduce((sum, rise) => sum + rise, 0);
    return top + above + line * lineHeight + lineHeight / 2;
  });
  const y = (i: number) => middles[lineOf(i)]!;
  const arcs = answers.map(([a, b]) =>
    svgElement("path", {
      class: "answer",
      "data-ends": `${comments[a]!.row} ${comments[b]!.row}`,
      d: arcPath([x(a), y(a)], [x(b), y(b)])
    })
  );
  const marks = comments.map(({comment, row}, i) => drawComment(comment, row, x(i), y(i)));
  return {nodes: [...arcs, ...marks], bottom: middles.at(-1)! + lineHeight / 2};
}

function drawComment(comment: Comment, row: number, x: number, y: number): SVGGElement {
  return svgElement(
    "g",
    {
      class: `mark comment tone-${comment.label ?? "none"}`,
      role: "button",
      "data-row": row,
      "aria-label": describeComment(comment),
      transform: `translate(${x},${y})`
    },
    svgElement("rect", {class: "hit", x: -cellWidth / 2, y: -cellWidth / 2, width: cellWidth, height: cellWidth}),
    drawToneSymbol(comment.label)
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

function arcRise(from: number, to: number): number {
  return Math.min(highestArc, Math.abs(from - to) / 2);
}

/** Over the marks of one line, or between two lines. */
function arcPath([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  if (y1 !== y2) {
    const [start, end] = y1 > y2 ? [y1 - 8, y2 + 8] : [y1 + 8, y2 - 8];
    return `M${x1},${start}C${x1},${(start + end) / 2} ${x2},${(start + end) / 2} ${x2},${end}`;
  }
  const rise = arcRise(x1, x2) * 1.25;
  return `M${x1},${y1 - 8}C${x1},${y1 - 8 - rise} ${x2},${y1 - 8 - rise} ${x2},${y1 - 8}`;
}
