import {scaleUtc} from "d3";
import type {Visit} from "../../../loaders/types.ts";
import {svgElement} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import {findEarlierStatuses} from "../evidence/rowLife.js";
import {makeMarksReachable} from "../charts/rovingFocus.js";
import type {TimeWindow} from "../selection/selection.js";
import {fadeMark, timeBrush, type TimeBrush} from "../selection/timeBrush.js";
import {isWithin} from "../selection/timeExtent.js";
import {axisHeight, daysToDomain, drawTimeAxis, timeDomain} from "./timelineAxis.js";
import type {TimelineDensity} from "./timelineDensity.js";
import {drawLane, labelVisit, lanePadding} from "./timelineLane.js";
import {layoutLanes, type LaneKind} from "./timelineLayout.js";
import {drawFades, drawTimelineMark} from "./timelineMarks.js";
import {timeStrip} from "../selection/timeStrip.js";

const source = "visits-timeline";
const [stripHeight, namesWidth] = [34, 196];

/** So many lanes at most, unless the reader asks for all. */
export const mostLanes = 12;

/** What the reader sees of the timeline: a window that it is zoomed to, and whether every direction has a lane. */
export interface TimelineView {
  zoom: TimeWindow | null;
  allLanes: boolean;
}

/** Draws lanes, axis, strip and brush for a width in pixels; `paint` shows the selection on them. */
export function drawTimelineStage(
  notebook: Notebook,
  {width, view, density}: {width: number; view: TimelineView; density: TimelineDensity | null}
): {node: SVGSVGElement; paint: () => void} {
  const {tables, filtered, selection} = notebook;
  const {times} = filtered.visits;
  const {zoom} = view;
  const isNarrow = width < 620;
  const left = isNarrow ? 8 : namesWidth;
  const domain = zoom ? daysToDomain(zoom.from, zoom.to) : timeDomain(times);
  const x = scaleUtc([left + 6, width - 14]).domain(domain);
  const shown = zoom
    ? times.map((time) => (time && isWithin(time, zoom.from, zoom.to, "possible") ? time : null))
    : times;
  const maxLanes = view.allLanes ? Infinity : isNarrow ? 8 : mostLanes;
  const labelOf = (visit: Visit, kind: LaneKind) => labelVisit(visit, kind, notebook);
  const publishedOn = new Map(tables.documents.map(({id, published}) => [id, published]));
  const earlierOf = (visit: Visit) => findEarlierStatuses(visit, publishedOn);
  const marked = density ? [] : layoutLanes(tables.visits, shown, x, {maxLanes, labelOf, earlierOf});
  const lanes = density?.lanes ?? marked;
  const heights = lanes.map(({height}) => height + 2 * lanePadding + (isNarrow ? 16 : 0));
  const bottom = axisHeight + heights.reduce((sum, height) => sum + height, 0);
  const height = bottom + axisHeight + stripHeight + 4;
  const node = svgElement("svg", {class: "visits", width, height, viewBox: `0 0 ${width} ${height}`, role: "group"});
  const strip = timeStrip(notebook, x, {y: bottom + axisHeight, height: stripHeight});
  const brush: TimeBrush = timeBrush(selection, {
    source,
    x,
    height,
    knobAt: height - stripHeight / 2 - 4,
    surface: node
  });
  const clip = svgElement("rect", {x: left - 4, y: -lanePadding, width: width - left + 4, height});
  node.append(drawFades(), svgElement("clipPath", {id: "timeline-clip"}, clip));
  node.append(drawTimeAxis(x, {top: axisHeight, bottom, height}), strip.node, brush.node);
  let top = axisHeight;
  lanes.forEach((lane, i) => {
    const place = {top, width, left, height: heights[i]!, isNarrow};
    const content = density?.draw(i, x) ?? marked[i]!.marks.map((mark) => drawTimelineMark(mark, notebook));
    node.append(drawLane(notebook, lane, place, content));
    top += heights[i]!;
  });
  makeMarksReachable(node, ".mark", (mark) => {
    const visit = tables.visits[Number(mark.getAttribute("data-row") ?? -1)];
    if (visit) selection.pick({table: "visits", id: visit.id});
    else mark.dispatchEvent(new Event("choose"));
  });
  return {
    node,
    paint() {
      paintMarks(node, notebook);
      density?.paint();
      brush.paint();
      strip.paint();
    }
  };
}

function paintMarks(svg: SVGSVGElement, {selection, filtered, tables}: Notebook): void {
  const [picked, routes] = [selection.picked(), selection.get("route")?.value];
  for (const mark of svg.querySelectorAll(".mark[data-row]")) {
    const row = Number(mark.getAttribute("data-row"));
    fadeMark(mark, row, filtered.visits.store);
    mark.classList.toggle("picked", picked?.table === "visits" && tables.visits[row]!.id === picked.id);
  }
  for (const label of svg.querySelectorAll(".lane-label")) {
    label.setAttribute(
      "aria-pressed",
      String(Array.isArray(routes) && routes.includes(label.getAttribute("data-route")))
    );
  }
}
