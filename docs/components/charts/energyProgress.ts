import {ascending, extent, groups, scaleUtc} from "d3";
import type {EnergyProject, EnergyStatus} from "../../../loaders/types.ts";
import {categoryKeys} from "../selection/categoryKeys.js";
import {chartFigure, type ChartParts} from "./chartFigure.js";
import {msPerDay, orderingDay} from "../edtf.js";
import {element, svgElement} from "../element.js";
import {energyIcon, energyKinds} from "./energySymbol.js";
import {drawTrack, type EnergyStep} from "./energyTrack.js";
import {formatCount} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {sortByDate} from "../evidence/rowLife.js";
import {energyStatuses} from "../statuses.js";
import {tableDescriber} from "./tableDescriber.js";
import {fadeMark, timeBrush, type TimeBrush} from "../selection/timeBrush.js";
import {axisHeight, daysToDomain, drawTimeAxis} from "../timeline/timelineAxis.js";
import {twinOfEnergy} from "./twins.js";

const source = "energy-progress";
const groupHeight = 26;
const statusWidth = 128;
const note = [
  "A symbol stands at the date of the document that says so: the fuller, the further.",
  "The word at the end is the status that counts. Colours tell kinds apart."
].join(" ");

/**
 * Energy projects by kind: what the documents said of each, at the documents' dates; brushing selects a window of time.
 */
export function energyProgress(notebook: Notebook, {limit = 30}: {limit?: number} = {}): HTMLElement {
  const {tables, selection} = notebook;
  const projects = findProjects(notebook);
  let [width, mostShown] = [0, limit];
  let svg: SVGSVGElement | null = null;
  let brush: TimeBrush | null = null;
  const stage = element("div");
  const more = element("button", {type: "button", class: "toggle", hidden: projects.length <= limit, onclick: expand});

  function expand(): void {
    mostShown = mostShown === limit ? Infinity : limit;
    redraw();
    paint();
  }

  function redraw(): void {
    const all = formatCount(projects.length, "project");
    more.textContent = mostShown === limit ? `Show all ${all}` : `Show the first ${limit}`;
    ({svg, brush} = drawProjects(notebook, projects.slice(0, mostShown), width));
    makeMarksReachable(svg, ".mark", (mark) => selection.pick({table: "energy", id: tables.energy[rowOf(mark)]!.id}));
    stage.replaceChildren(svg, more);
  }

  function paint(): void {
    if (svg) paintMarks(svg, notebook);
    brush?.paint();
  }

  function draw(next: number): HTMLElement {
    width = next;
    redraw();
    return stage;
  }

  return chartFigure(notebook, {...partsAround(notebook), draw, paint});
}

function partsAround(notebook: Notebook): Omit<ChartParts, "draw" | "paint"> {
  return {
    name: source,
    isEmpty: notebook.tables.energy.length === 0,
    title: "How far the energy projects have come",
    tools: element("div", {class: "tools"}, statusKeys(notebook)),
    note,
    hint: "Drag to choose a time.",
    describe: tableDescriber(notebook, {table: "energy", noun: "project", field: "energy", order: energyStatuses}),
    twin: () => twinOfEnergy(notebook)
  };
}

function statusKeys(notebook: Notebook): HTMLElement {
  return categoryKeys(notebook, {
    table: "energy",
    field: "energy",
    label: "Projects by status",
    order: energyStatuses,
    icon: (status) => energyIcon(status as EnergyStatus)
  });
}

function rowOf(mark: Element): number {
  return Number(mark.getAttribute("data-row"));
}

function paintMarks(svg: SVGSVGElement, {selection, filtered, tables}: Notebook): void {
  const picked = selection.picked();
  for (const mark of svg.querySelectorAll(".mark")) {
    const row = rowOf(mark);
    fadeMark(mark, row, filtered.energy.store);
    mark.classList.toggle("picked", picked?.table === "energy" && picked.id === tables.energy[row]!.id);
  }
}

/** A project, its place in the table, and what was said of it over time. */
interface TrackedProject {
  readonly project: EnergyProject;
  readonly row: number;
  readonly steps: readonly EnergyStep[];
}

/** Projects by kind, the commonest kind first, within it those of most documents. */
function findProjects({tables}: Notebook): TrackedProject[] {
  const publishedOn = new Map(tables.documents.map(({id, published}) => [id, published]));
  const tracked = tables.energy.map((project, row): TrackedProject => {
    const steps = sortByDate(project.reports, publishedOn).map(({status, published}): EnergyStep => ({
      status,
      day: orderingDay(published)
    }));
    // Documents of one day that agree are one symbol.
    const distinct = steps.filter(
      ({status, day}, i) => !steps.slice(0, i).some((old) => old.status === status && old.day === day)
    );
    return {project, row, steps: distinct};
  });
  return groups(tracked, ({project}) => project.kind)
    .sort(([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || ascending(a, b))
    .flatMap(([, rows]) => rows.sort((a, b) => b.steps.length - a.steps.length || a.row - b.row));
}

function drawProjects(
  notebook: Notebook,
  projects: readonly TrackedProject[],
  width: number
): {svg: SVGSVGElement; brush: TimeBrush} {
  const isNarrow = width < 560;
  const rowHeight = isNarrow ? 44 : 26;
  const left = isNarrow ? 0 : Math.min(300, width * 0.36);
  const right = width - statusWidth;
  const days = projects.flatMap(({steps}) => steps.flatMap(({day}) => day ?? []));
  const undated = projects.some(({steps}) => steps.some(({day}) => day === null));
  const x = scaleUtc([left + (undated ? 74 : 14), right - 12]).domain(findDomain(days));
  const byKind = groups(projects, ({project}) => project.kind);
  const bottom = axisHeight + byKind.length * groupHeight + projects.length * rowHeight;
  const height = bottom + 46;
  const svg = svgElement("svg", {class: "energy", width, height, viewBox: `0 0 ${width} ${height}`, role: "group"});
  if (days.length > 0) svg.append(drawTimeAxis(x, {top: axisHeight, bottom, height: bottom}));
  if (undated)
    svg.append(
      svgElement("text", {class: "undated-label", x: left + 28, y: axisHeight - 7, "text-anchor": "middle"}, "undated")
    );
  const brush = timeBrush(notebook.selection, {source, x, height, knobAt: height - 13, surface: svg});
  svg.append(brush.node);
  let y = axisHeight;
  for (const [kind, rows] of byKind) {
    svg.append(drawKind(kind, y));
    y += groupHeight;
    for (const {project, row, steps} of rows) {
      const placeDay = (day: number | null) => (day === null ? left + 28 : x((day + 0.5) * msPerDay));
      svg.append(drawTrack(project, row, steps, {y, width, left, right, isNarrow, rowHeight, x: placeDay}));
      y += rowHeight;
    }
  }
  return {svg, brush};
}

/** The time from the first to the last of these days, with some room around them. */
function findDomain(days: readonly number[]): [Date, Date] {
  const [first = 0, last = 0] = extent(days);
  return days.length > 0 ? daysToDomain(first, last, Math.max(20, (last - first) * 0.03)) : daysToDomain(0, 1);
}

function drawKind(kind: EnergyProject["kind"], y: number): SVGGElement {
  return svgElement(
    "g",
    {class: "kind"},
    svgElement("rect", {x: 0, y: y + 9, width: 10, height: 10, fill: energyKinds[kind]}),
    svgElement("text", {class: "group-label", x: 16, y: y + 18}, `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`)
  );
}
