import {svgElement} from "../element.js";
import {describeVisit} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {findVisitStatus} from "../statuses.js";
import {earlierStep, labelGap, type TimelineMark} from "./timelineLayout.js";

/** A visit's mark: faded where its dates allow it, solid where they make it sure, a symbol by status. */
export function drawTimelineMark(mark: TimelineMark, notebook: Notebook): SVGGElement {
  const {visit, x, y, possible, certain, open, label, earlier, side} = mark;
  const {color} = findVisitStatus(visit.status);
  const life = earlier.length * earlierStep;
  // An arrow head stands between an open end and its label.
  const gap = labelGap + (open === "both" || open === side ? 5 : 0);
  const end = side === "left" ? x - gap - life : x + gap;
  const status = visit.status.replace(" ", "-");
  return svgElement(
    "g",
    {
      class: `mark status-${status}`,
      role: "button",
      "aria-label": describeVisit(visit, notebook),
      "data-row": mark.row,
      transform: `translate(0,${y})`,
      style: `color:${color}`
    },
    possible[1] - possible[0] > 2 && drawSpan("possible", possible, open),
    certain && certain[1] - certain[0] > 2 && drawSpan("certain", certain, null),
    svgElement("circle", {class: "halo", cx: x, r: 12}),
    earlier.length > 0 && svgElement("line", {class: "life-line", x1: x - life, x2: x}),
    earlier.map((old, i) => drawStatusSymbol(old, x - life + i * earlierStep, 0, 0.38)),
    svgElement("g", {class: certain ? null : "unsure"}, drawStatusSymbol(visit.status, x, 0)),
    open && drawOpenEnds(x, open),
    label &&
      svgElement(
        "text",
        {class: "mark-label", dy: "0.34em", x: end, "text-anchor": side === "left" ? "end" : "start"},
        label
      )
  );
}

/** Arrow heads towards the sides on which nothing bounds the date. */
function drawOpenEnds(x: number, open: "left" | "right" | "both"): SVGPathElement {
  const heads = {left: "M-10,-4L-14,0L-10,4", right: "M10,-4L14,0L10,4"};
  const d = open === "both" ? `${heads.left}${heads.right}` : heads[open];
  return svgElement("path", {class: "open-end", d, transform: `translate(${x},0)`});
}

/** A status's shape, 24 pixels wide times the scale. */
export function drawStatusSymbol(
  status: TimelineMark["visit"]["status"],
  x: number,
  y: number,
  scale = 0.6
): SVGPathElement {
  const {path, hollow, color} = findVisitStatus(status);
  return svgElement("path", {
    class: hollow ? "symbol hollow" : "symbol",
    d: path,
    transform: `translate(${x},${y}) scale(${scale})`,
    style: `color:${color}`
  });
}

/** Masks that let a span fade out where its date is open; once a chart. */
export function drawFades(): SVGDefsElement {
  const stops = {left: [0, 1, 1], right: [1, 1, 0], both: [0, 1, 0]};
  return svgElement(
    "defs",
    {},
    Object.entries(stops).flatMap(([side, levels]) => [
      svgElement(
        "linearGradient",
        {id: `fade-gradient-${side}`},
        levels.map((level, i) => svgElement("stop", {offset: i / 2, "stop-color": "white", "stop-opacity": level}))
      ),
      svgElement(
        "mask",
        {id: `fade-${side}`, maskContentUnits: "objectBoundingBox"},
        svgElement("rect", {width: 1, height: 1, fill: `url(#fade-gradient-${side})`})
      )
    ])
  );
}

function drawSpan(name: string, [from, to]: readonly [number, number], open: TimelineMark["open"]): SVGRectElement {
  return svgElement("rect", {
    class: name,
    x: from,
    y: -5,
    width: to - from,
    height: 10,
    rx: 2,
    mask: open && `url(#fade-${open})`
  });
}
