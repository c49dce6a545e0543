import type {EnergyProject, EnergyStatus} from "../../../loaders/types.ts";
import {svgElement} from "../element.js";
import {drawEnergySymbol, energyKinds} from "./energySymbol.js";
import {describeProject} from "../labels.js";

/** What one or more documents of one day say of a project; null for documents without a date. */
export interface EnergyStep {
  /** How far the project has come by then. */
  readonly status: EnergyStatus;
  /** Days from 1970-01-01; null where the documents have no date. */
  readonly day: number | null;
}

/** Where a project's row lies, in pixels. */
export interface TrackPlace {
  /** Top of the row, from the top of the chart. */
  readonly y: number;
  /** Width of the whole chart. */
  readonly width: number;
  /** Where the plot begins: the name stands left of it, or above when narrow. */
  readonly left: number;
  /** Where the column of today's statuses begins. */
  readonly right: number;
  /** True where names stand above their rows. */
  readonly isNarrow: boolean;
  /** Height of one row. */
  readonly rowHeight: number;
  /** Place of a day; of null, that of undated documents. */
  readonly x: (day: number | null) => number;
}

/** A project: its name, a symbol at each date on which documents tell of it, and the status that counts. */
export function drawTrack(
  project: EnergyProject,
  row: number,
  steps: readonly EnergyStep[],
  {y, width, left, right, isNarrow, rowHeight, x}: TrackPlace
): SVGGElement {
  const middle = isNarrow ? y + 30 : y + rowHeight / 2;
  const [name, alias] = cutLabel(project, Math.floor((isNarrow ? width : left - 6) / 6.6));
  const places = steps.map(({day}) => x(day));
  return svgElement(
    "g",
    {
      class: "mark project",
      role: "button",
      "data-row": row,
      "aria-label": describeProject(project),
      style: `color:${energyKinds[project.kind]}`
    },
    svgElement("rect", {class: "hit", x: 0, y, width, height: rowHeight}),
    svgElement(
      "text",
      {
        class: "name",
        x: isNarrow ? 0 : left - 6,
        y: isNarrow ? y + 15 : middle,
        dy: isNarrow ? 0 : "0.34em",
        "text-anchor": isNarrow ? "start" : "end"
      },
      name,
      alias && svgElement("tspan", {class: "alias"}, ` ${alias}`),
      svgElement("title", {}, [project.name, ...project.aliases].join(" · "))
    ),
    places.length > 1 &&
      svgElement("line", {class: "track", x1: Math.min(...places), x2: Math.max(...places), y1: middle, y2: middle}),
    spread(places).map((px, i) => drawEnergySymbol(steps[i]!.status, px, middle)),
    svgElement("text", {class: "status", x: right + 8, y: middle, dy: "0.34em"}, project.status)
  );
}

/** Moves symbols that would cover each other apart, to the right. */
function spread(places: readonly number[]): number[] {
  const apart: number[] = [];
  for (const px of places) apart.push(Math.max(px, (apart.at(-1) ?? -Infinity) + 15));
  return apart;
}

/** Name and shortest alias, as far as the room of so many letters goes; the whole stands in the tooltip. */
function cutLabel({name, aliases}: EnergyProject, room: number): readonly [name: string, alias: string] {
  const alias = [...aliases].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  if (name.length + alias.length + 3 <= room && alias) return [name, `(${alias})`];
  return [name.length <= room ? name : `${name.slice(0, room - 1)}…`, ""];
}
