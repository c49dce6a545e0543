import type {EnergyProject} from "../../loaders/types.ts";
import {svgElement} from "./element.js";
import {describeProject} from "./labels.js";

/** Where a project's track lies, in pixels. */
export interface TrackPlace {
  readonly x: (status: EnergyProject["status"]) => number;
  readonly y: number;
  readonly left: number;
  readonly isNarrow: boolean;
  readonly rowHeight: number;
}

/** A project: its name, a track as far as it has come, rings where other documents put it. */
export function drawTrack(
  project: EnergyProject,
  row: number,
  {x, y, left, isNarrow, rowHeight}: TrackPlace
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

/** Name and shortest alias, as far as the room of so many letters goes; the whole stands in the tooltip. */
function cutLabel({name, aliases}: EnergyProject, room: number): readonly [name: string, alias: string] {
  const alias = [...aliases].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  if (name.length + alias.length + 3 <= room && alias) return [name, `(${alias})`];
  return [name.length <= room ? name : `${name.slice(0, room - 1)}…`, ""];
}
