import {scaleUtc, type ScaleTime} from "d3";
import {svgElement} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import {findEarlierStatuses} from "../evidence/rowLife.js";
import {makeMarksReachable} from "../charts/rovingFocus.js";
import type {TimeWindow} from "../selection/selection.js";
import {fadeMark, timeBrush} from "../selection/timeBrush.js";
import {isWithin, type TimeExtent} from "../selection/timeExtent.js";
import {axisHeight, daysToDomain, drawTimeAxis, timeDomain} from "./timelineAxis.js";
import type {TimelineDensity} from "./timelineDensity.js";
import {drawLane, labelVisit, lanePadding} from "./timelineLane.js";
import {layoutLanes, type TimelineLane} from "./timelineLayout.js";
import {drawFades, drawTimelineMark} from "./timelineMarks.js";
import {timeStrip} from "../selection/timeStrip.js";

const source = "visits-timeline";
const [stripHeight, namesWidth] = [34, 196];

/** So many lanes at most, unless the reader asks for all. */
export const mostLanes = 12;

/** What the reader sees of the timeline: a window that it is zoomed to, and whether every direction has a lane. */
export interface TimelineView {
  /** The days that it shows; null for all. */
  zoom: TimeWindow | null;
  /** True where every direction has a lane of its own. */
  allLanes: boolean;
}

/** Draws lanes, axis, strip and brush for a width in pixels; `paint` shows the selection on them. */
export function drawTimelineStage(
  notebook: Notebook,
  {width, view, density}: {width: number; view: TimelineView; density: TimelineDensity | null}
): {node: SVGSVGElement; paint: () => void} {
  const isNarrow = width < 620;
  const left = isNarrow ? 8 : namesWidth;
  const domain = view.zoom ? daysToDomain(view.zoom.from, view.zoom.to) : timeDomain(notebook.filtered.visits.times);
  const x = scaleUtc([left + 6, width - 14]).domain(domain);
  const marked = density ? [] : layoutVisits(notebook, view, x, isNarrow);
  const lanes = density?.lanes ?? marked;
  const heights = lanes.map(({height}) => height + 2 * lanePadding + (isNarrow ? 16 : 0));
  const bottom = axisHeight + heights.reduce((sum, height) => sum + height, 0);
  const height = bottom + axisHeight + stripHeight + 4;
  const node = svgElement("svg", {class: "visits", width, height, viewBox: `0 0 ${width} ${height}`, role: "group"});
  const strip = timeStrip(notebook, x, {y: bottom + axisHeight, height: stripHeight});
  const brush = timeBrush(notebook.selection, {source, x, height, knobAt: height - stripHeight / 2 - 4, surface: node});
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
  makeMarksReachable(node, ".mark", (mark) => chooseMark(mark, notebook));
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

/** Opens a visit's evidence; a mark that stands for many does what it does by itself. */
function chooseMark(mark: Element, {tables, selection}: Notebook): void {
  const visit = tables.visits[Number(mark.getAttribute("data-row") ?? -1)];
  if (visit) selection.pick({table: "visits", id: visit.id});
  else mark.dispatchEvent(new Event("choose"));
}

/** Lanes of the visits in sight. */
function layoutVisits(
  notebook: Notebook,
  {zoom, allLanes}: TimelineView,
  x: ScaleTime<number, number>,
  isNarrow: boolean
): readonly TimelineLane[] {
  const {tables, filtered} = notebook;
  const isShown = (time: TimeExtent) => zoom === null || isWithin(time, zoom.from, zoom.to, "possible");
  const shown = filtered.visits.times.map((time) => (time && isShown(time) ? time : null));
  const publishedOn = new Map(tables.documents.map(({id, published}) => [id, published]));
  return layoutLanes(tables.visits, shown, x, {
    maxLanes: allLanes ? Infinity : isNarrow ? 8 : mostLanes,
    labelOf: (visit, kind) => labelVisit(visit, kind, notebook),
    earlierOf: (visit) => findEarlierStatuses(visit, publishedOn)
  });
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
