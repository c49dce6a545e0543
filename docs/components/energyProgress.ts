import {groups} from "d3";
import type {EnergyProject} from "../../loaders/types.ts";
import {chartFigure} from "./chartFigure.js";
import {svgElement} from "./element.js";
import {drawStatusHeads, headHeight} from "./energyHeads.js";
import {drawTrack} from "./energyTrack.js";
import type {Notebook} from "./notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {energyStatuses} from "./statuses.js";
import {tableDescriber} from "./tableDescriber.js";
import {twinOfEnergy} from "./twins.js";

const source = "energy-progress";
const groupHeight = 26;

/** Energy projects by kind, each on a track from a first mention to operation; other reports as rings. */
export function energyProgress(notebook: Notebook): HTMLElement {
  const {tables, filtered, selection} = notebook;
  const {store} = filtered.energy;
  const byKind = groups(
    tables.energy.map((project, row) => ({project, row})),
    ({project}) => project.kind
  ).sort(([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || (a < b ? -1 : 1));
  let svg: SVGSVGElement | null = null;

  function draw(width: number): SVGSVGElement {
    const isNarrow = width < 560;
    const [left, rowHeight] = isNarrow ? [14, 40] : [Math.min(330, width * 0.42), 24];
    const right = width - 24;
    const x = (status: EnergyProject["status"]) =>
      left + 14 + (energyStatuses.indexOf(status) / (energyStatuses.length - 1)) * (right - left - 14);
    const height = headHeight + byKind.length * groupHeight + tables.energy.length * rowHeight + 6;
    svg = svgElement(
      "svg",
      {class: "energy", width, height, viewBox: `0 0 ${width} ${height}`, role: "group"},
      drawStatusHeads(notebook, x, height)
    );
    let y = headHeight;
    for (const [kind, rows] of byKind) {
      svg.append(svgElement("text", {class: "group-label", x: 0, y: y + 18}, capitalise(kind)));
      y += groupHeight;
      for (const {project, row} of rows) {
        svg.append(drawTrack(project, row, {x, y, left, isNarrow, rowHeight}));
        y += rowHeight;
      }
    }
    makeMarksReachable(svg, ".mark", (mark) =>
      selection.pick({table: "energy", id: tables.energy[Number(mark.getAttribute("data-row"))]!.id})
    );
    return svg;
  }

  function paint(): void {
    if (!svg) return;
    const [picked, chosen] = [selection.picked(), selection.get("energy")?.value];
    for (const mark of svg.querySelectorAll(".mark")) {
      const row = Number(mark.getAttribute("data-row"));
      mark.classList.toggle("out", !store.passes(row));
      mark.classList.toggle("picked", picked?.table === "energy" && picked.id === tables.energy[row]!.id);
    }
    for (const head of svg.querySelectorAll(".status-head")) {
      head.setAttribute(
        "aria-pressed",
        String(Array.isArray(chosen) && chosen.includes(head.getAttribute("data-status")))
      );
    }
  }

  return chartFigure(notebook, {
    name: source,
    isEmpty: tables.energy.length === 0,
    title: "How far the energy projects have come",
    note: "Dot: where the latest document puts it. Ring: what another document says. Choose a status above to select its projects.",
    describe: tableDescriber(notebook, {table: "energy", noun: "project", field: "energy", order: energyStatuses}),
    draw,
    paint,
    twin: () => twinOfEnergy(notebook)
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
