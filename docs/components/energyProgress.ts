import {groups} from "d3";
import type {EnergyProject} from "../../loaders/types.ts";
import {chartFigure} from "./chartFigure.js";
import {svgElement} from "./element.js";
import {describeProject} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {energyStatuses} from "./statuses.js";
import {tableDescriber} from "./tableDescriber.js";
import {twinOfEnergy} from "./twins.js";

const source = "energy-progress";
const [headHeight, groupHeight] = [44, 26];

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
      drawHead(notebook, x, height)
    );
    let y = headHeight;
    for (const [kind, rows] of byKind) {
      svg.append(svgElement("text", {class: "group-label", x: 0, y: y + 18}, capitalise(kind)));
      y += groupHeight;
      for (const {project, row} of rows) {
        svg.append(drawProject(project, row, {x, y, left, isNarrow, rowHeight}));
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

function drawHead({selection}: Notebook, x: (status: EnergyProject["status"]) => number, height: number): SVGGElement {
  const [first, last] = [energyStatuses[0]!, energyStatuses.at(-1)!];
  // Where columns are narrow, every second heading stands a line higher.
  const isNarrow = x(last) - x(first) < 520;
  const heads = energyStatuses.map((status, i) => {
    const words = isNarrow ? [status.replace("construction", "constr.")] : status.split(" ");
    const bottom = headHeight - (isNarrow && i % 2 === 1 ? 32 : 16);
    const anchor = isNarrow && status === first ? "start" : isNarrow && status === last ? "end" : "middle";
    const shift = anchor === "start" ? -14 : anchor === "end" ? 20 : 0;
    const act = () => selection.toggle(source, "energy", status);
    const lines = words.map((word, line) =>
      svgElement(
        "text",
        {x: x(status) + shift, y: bottom - (words.length - 1 - line) * 13, "text-anchor": anchor},
        word
      )
    );
    return svgElement(
      "g",
      {
        class: "status-head",
        role: "button",
        tabindex: 0,
        "data-status": status,
        "aria-label": `Only ${status}`,
        onclick: act,
        onkeydown(event) {
          if (!["Enter", " "].includes((event as KeyboardEvent).key)) return;
          event.preventDefault();
          act();
        }
      },
      svgElement("line", {x1: x(status), x2: x(status), y1: bottom + 5, y2: height}),
      lines
    );
  });
  const axis = svgElement("line", {class: "axis", x1: x(first), x2: x(last), y1: headHeight - 9, y2: headHeight - 9});
  return svgElement("g", {class: "status-heads"}, heads, axis);
}

interface ProjectPlace {
  readonly x: (status: EnergyProject["status"]) => number;
  readonly y: number;
  readonly left: number;
  readonly isNarrow: boolean;
  readonly rowHeight: number;
}

function drawProject(
  project: EnergyProject,
  row: number,
  {x, y, left, isNarrow, rowHeight}: ProjectPlace
): SVGGElement {
  const middle = isNarrow ? y + 28 : y + rowHeight / 2;
  const others = new Set(project.reports.map(({status}) => status).filter((status) => status !== project.status));
  const room = Math.floor((isNarrow ? x("stalled") : left) / 6.4);
  const [name, alias] = cutLabel(project, room);
  const stalled = project.status === "stalled";
  return svgElement(
    "g",
    {
      class: stalled ? "mark project stalled" : "mark project",
      role: "button",
      "data-row": row,
      "aria-label": describeProject(project)
    },
    svgElement("rect", {class: "hit", x: 0, y, width: x("stalled") + 12, height: rowHeight}),
    svgElement(
      "text",
      {
        class: "name",
        x: isNarrow ? 0 : left - 4,
        y: isNarrow ? y + 14 : middle,
        dy: isNarrow ? 0 : "0.34em",
        "text-anchor": isNarrow ? "start" : "end"
      },
      name,
      alias && svgElement("tspan", {class: "alias"}, ` ${alias}`),
      svgElement("title", {}, [project.name, ...project.aliases].join(" · "))
    ),
    svgElement("line", {
      class: "track",
      x1: x("mentioned"),
      x2: stalled ? x("mentioned") : x(project.status),
      y1: middle,
      y2: middle
    }),
    [...others].map((status) => svgElement("circle", {class: "ring", cx: x(status), cy: middle, r: 5})),
    stalled
      ? svgElement("path", {
          class: "dot",
          d: "M-5,-6H-1.5V6H-5ZM1.5,-6H5V6H1.5Z",
          transform: `translate(${x("stalled")},${middle})`
        })
      : svgElement("circle", {class: "dot", cx: x(project.status), cy: middle, r: 6})
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Name and shortest alias, as far as the room of so many letters goes; the whole stands in the tooltip. */
function cutLabel({name, aliases}: EnergyProject, room: number): readonly [name: string, alias: string] {
  const alias = [...aliases].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  if (name.length + alias.length + 3 <= room && alias) return [name, `(${alias})`];
  return [name.length <= room ? name : `${name.slice(0, room - 1)}…`, ""];
}
