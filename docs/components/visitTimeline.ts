import {max, min, scaleUtc, type ScaleTime} from "d3";
import type {Visit} from "../../loaders/types.ts";
import {chartFigure} from "./chartFigure.js";
import {element, svgElement} from "./element.js";
import {msPerDay} from "./edtf.js";
import {describeTable} from "./describeTable.js";
import {twinOfVisits} from "./twins.js";
import {formatCountry, formatRouteLabel, formatShortPeople} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {isTimeWindow} from "./selection.js";
import {statusLegend} from "./statusLegend.js";
import {visitStatuses} from "./statuses.js";
import {timeBrush, type TimeBrush} from "./timeBrush.js";
import {timeStrip} from "./timeStrip.js";
import {layoutLanes, type TimelineLane} from "./timelineLayout.js";
import {drawFades, drawTimelineMark} from "./timelineMarks.js";
import {undatedVisits} from "./undatedVisits.js";

const source = "visits-timeline";
const [stripHeight, axisHeight, lanePadding] = [34, 22, 5];

/** Visits in time, a lane a direction; brushing selects a window of time. */
export function visitTimeline(notebook: Notebook): HTMLElement {
  const {selection, tables, filtered} = notebook;
  const {store, times} = filtered.visits;
  const state = {zoomed: false, allLanes: false, width: 0};
  let svg: SVGSVGElement | null = null;
  let brush: TimeBrush | null = null;
  let paintStrip = () => {};
  const undated = undatedVisits(notebook);
  const stage = element("div", {class: "timeline"});
  const redraw = () => {
    stage.replaceChildren(drawTimeline(), undated.node);
    paint();
  };
  const tools = timelineTools(notebook, state, redraw);

  function drawTimeline(): SVGSVGElement {
    const {width} = state;
    const isNarrow = width < 620;
    const left = isNarrow ? 8 : Math.min(190, width * 0.2);
    const x = scaleUtc([left + 6, width - 14]).domain(timeDomain(notebook, state.zoomed));
    const maxLanes = state.allLanes ? Infinity : isNarrow ? 8 : 12;
    const lanes = layoutLanes(tables.visits, times, x, {
      maxLanes,
      labelOf: (visit, kind) => labelVisit(visit, kind, notebook)
    });
    const heights = lanes.map(({height}) => height + 2 * lanePadding + (isNarrow ? 16 : 0));
    const lanesHeight = heights.reduce((sum, height) => sum + height, 0);
    const height = lanesHeight + axisHeight + stripHeight + 4;
    svg = svgElement(
      "svg",
      {class: "visits", width, height, viewBox: `0 0 ${width} ${height}`, role: "group"},
      drawFades()
    );
    const clip = svgElement(
      "clipPath",
      {id: "timeline-clip"},
      svgElement("rect", {x: left - 4, width: width - left + 4, height})
    );
    svg.append(clip, drawGrid(x, lanesHeight));
    const strip = timeStrip(notebook, x, {y: lanesHeight + axisHeight, height: stripHeight});
    svg.append(strip.node);
    paintStrip = strip.paint;
    brush = timeBrush(selection, {source, x, height, knobAt: height - stripHeight / 2 - 4, surface: svg});
    svg.append(brush.node);
    let top = 0;
    lanes.forEach((lane, i) => {
      svg!.append(drawLane(notebook, lane, {top, width, left, height: heights[i]!, isNarrow}));
      top += heights[i]!;
    });
    makeMarksReachable(svg, ".mark", (mark) => {
      const visit = tables.visits[Number(mark.getAttribute("data-row"))];
      if (visit) selection.pick({table: "visits", id: visit.id});
    });
    return svg;
  }

  function paint(): void {
    if (!svg) return;
    const picked = selection.picked();
    for (const mark of svg.querySelectorAll(".mark")) {
      const row = Number(mark.getAttribute("data-row"));
      mark.classList.toggle("out", !store.passes(row));
      mark.classList.toggle("picked", picked?.table === "visits" && tables.visits[row]!.id === picked.id);
    }
    const routes = selection.get("route")?.value;
    for (const lane of svg.querySelectorAll(".lane-label")) {
      const pressed = Array.isArray(routes) && routes.includes(lane.getAttribute("data-routes")!.split("|")[0]!);
      lane.setAttribute("aria-pressed", String(pressed));
    }
    brush?.paint();
    paintStrip();
    undated.paint();
  }

  return chartFigure(notebook, {
    name: source,
    title: "Who went where, and when",
    tools,
    note: "Solid: surely then. Faded: within what the dates allow; a fade-out is an open end. Drag over the chart, or move the two handles with the arrow keys, to choose a time.",
    describe: () =>
      describeTable(notebook, {
        table: "visits",
        noun: "visit",
        field: "status",
        order: visitStatuses.map(({status}) => status)
      }),
    draw(width) {
      state.width = width;
      stage.replaceChildren(drawTimeline(), undated.node);
      return stage;
    },
    paint(change) {
      if (state.zoomed && change?.has("time")) redraw();
      else paint();
    },
    twin: () => twinOfVisits(notebook)
  });
}

/** Who, and in lanes of several directions where to. */
function labelVisit(visit: Visit, kind: TimelineLane["kind"], notebook: Notebook): string {
  const where = visit.place ?? (visit.to && formatCountry(visit.to, notebook));
  if (kind === "route" || !where) return formatShortPeople(visit);
  return `${formatShortPeople(visit)}${kind === "meetings" ? ", " : " → "}${where}`;
}

function timelineTools(
  notebook: Notebook,
  state: {zoomed: boolean; allLanes: boolean},
  redraw: () => void
): HTMLElement {
  const toggle = (key: "zoomed" | "allLanes", label: string) =>
    element(
      "button",
      {
        type: "button",
        class: "toggle",
        "aria-pressed": "false",
        onclick(event) {
          state[key] = !state[key];
          (event.currentTarget as Element).setAttribute("aria-pressed", String(state[key]));
          redraw();
        }
      },
      label
    );
  const zoom = toggle("zoomed", "Zoom to window");
  const showZoom = () => (zoom.hidden = !notebook.selection.get("time") && !state.zoomed);
  notebook.selection.subscribe(showZoom);
  showZoom();
  return element("div", {class: "tools"}, statusLegend(notebook), zoom, toggle("allLanes", "All directions"));
}

/** Days that the visits' dates name, with a margin; or the selected window alone. */
function timeDomain({filtered, selection}: Notebook, zoomed: boolean): [Date, Date] {
  const value = selection.get("time")?.value;
  const days = filtered.visits.times
    .flatMap((time) => (time ? [time.earliestStart, time.latestEnd] : []))
    .filter(Number.isFinite);
  const window = zoomed && isTimeWindow(value) ? value : null;
  const [from, to] = window ? [window.from, window.to] : [min(days) ?? 0, max(days) ?? 30];
  const margin = window ? 0.5 : Math.max(15, (to - from) * 0.04);
  return [new Date((from - margin) * msPerDay), new Date((to + 1 + margin) * msPerDay)];
}

function drawGrid(x: ScaleTime<number, number>, height: number): SVGGElement {
  const [left, right] = x.range() as [number, number];
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / 90)));
  const format = x.tickFormat();
  return svgElement(
    "g",
    {class: "grid", "aria-hidden": "true"},
    ticks.flatMap((date) => [
      svgElement("line", {x1: x(date), x2: x(date), y1: 0, y2: height + stripHeight + axisHeight}),
      svgElement("text", {x: x(date), y: height + 15, "text-anchor": "middle"}, format(date))
    ])
  );
}

function drawLane(
  notebook: Notebook,
  {routes, kind, marks, height}: TimelineLane,
  {
    top,
    width,
    left,
    isNarrow,
    height: outer
  }: {top: number; width: number; left: number; isNarrow: boolean; height: number}
): SVGGElement {
  const name =
    kind === "meetings"
      ? "Meetings and sessions"
      : kind === "others"
        ? `${routes.length} other directions`
        : formatRouteLabel(routes[0]!, notebook);
  const label = svgElement(
    "text",
    {
      class: "lane-label",
      role: "button",
      tabindex: 0,
      "data-routes": routes.join("|"),
      "aria-label": `Only ${name}`,
      x: isNarrow ? 4 : left - 8,
      y: isNarrow ? 13 : outer / 2,
      "text-anchor": isNarrow ? "start" : "end",
      dy: isNarrow ? 0 : "0.34em"
    },
    name
  );
  const act = () => {
    const old = notebook.selection.get("route")?.value;
    const same = Array.isArray(old) && old.join("|") === routes.join("|");
    notebook.selection.set({source, field: "route", value: same ? [] : routes});
  };
  label.addEventListener("click", act);
  label.addEventListener(
    "keydown",
    (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), act())
  );
  const inner = svgElement(
    "g",
    {transform: `translate(0,${outer - height - lanePadding})`, "clip-path": "url(#timeline-clip)"},
    marks.map((mark) => drawTimelineMark(mark, notebook))
  );
  const rule = svgElement("line", {class: "lane-rule", x1: 0, x2: width, y1: outer, y2: outer});
  return svgElement("g", {class: `lane ${kind}`, transform: `translate(0,${top})`}, rule, label, inner);
}
