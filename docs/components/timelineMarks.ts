import {svgElement} from "./element.js";
import {describeVisit} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {findVisitStatus} from "./statuses.js";
import {labelGap, type TimelineMark} from "./timelineLayout.js";

/** A visit's mark: faded where its dates allow it, solid where they make it sure, a symbol by status. */
export function drawTimelineMark(mark: TimelineMark, notebook: Notebook): SVGGElement {
  const {visit, x, y, possible, certain, open, label, side} = mark;
  const {color} = findVisitStatus(visit.status);
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
    svgElement("circle", {class: "halo", cx: x, r: 11}),
    drawStatusSymbol(visit.status, x, 0),
    label && svgElement("text", {class: "mark-label", dy: "0.34em", ...placeLabel(x, side)}, label)
  );
}

function placeLabel(x: number, side: TimelineMark["side"]): {x: number; "text-anchor": string} {
  return side === "left" ? {x: x - labelGap, "text-anchor": "end"} : {x: x + labelGap, "text-anchor": "start"};
}

/** A status's shape, about 13 pixels wide. */
export function drawStatusSymbol(status: TimelineMark["visit"]["status"], x: number, y: number): SVGPathElement {
  const {path, hollow, color} = findVisitStatus(status);
  return svgElement("path", {
    class: hollow ? "symbol hollow" : "symbol",
    d: path,
    transform: `translate(${x},${y}) scale(0.6)`,
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
