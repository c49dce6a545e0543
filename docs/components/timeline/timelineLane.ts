import type {Visit} from "../../../loaders/types.ts";
import {svgElement} from "../element.js";
import {formatCountry, formatRouteLabel, formatShortPeople} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import type {LaneKind, TimelineLane} from "./timelineLayout.js";

/** Room above and below a lane's marks, in pixels. */
export const lanePadding = 5;

// In letters; the whole name stands in the tooltip.
const longestName = 27;

/** Where a lane lies in the chart, in pixels. */
export interface LanePlace {
  /** Pixels from the chart's top. */
  readonly top: number;
  /** Width of the whole chart. */
  readonly width: number;
  /** Where the plot begins: the name stands left of it, or above when narrow. */
  readonly left: number;
  /** Height of the lane. */
  readonly height: number;
  /** True where the name stands above the lane. */
  readonly isNarrow: boolean;
}

/** A lane's name, which selects its directions, and a rule under its content. */
export function drawLane(
  notebook: Notebook,
  {routes, kind, height}: Pick<TimelineLane, "routes" | "kind" | "height">,
  place: LanePlace,
  content: readonly SVGElement[]
): SVGGElement {
  const {top, width, height: outer} = place;
  const inner = {transform: `translate(0,${outer - height - lanePadding})`, "clip-path": "url(#timeline-clip)"};
  return svgElement(
    "g",
    {class: `lane ${kind}`, transform: `translate(0,${top})`},
    svgElement("line", {class: "lane-rule", x1: 0, x2: width, y1: outer, y2: outer}),
    drawName(notebook, {routes, kind}, place),
    svgElement("g", inner, content)
  );
}

function drawName(
  notebook: Notebook,
  {routes, kind}: Pick<TimelineLane, "routes" | "kind">,
  {left, isNarrow, height}: LanePlace
): SVGTextElement {
  const names: Readonly<Record<LaneKind, () => string>> = {
    route: () => formatRouteLabel(routes[0]!, notebook),
    others: () => `${routes.length} other directions`,
    unknown: () => "Visitor’s country unknown",
    meetings: () => "Meetings and sessions"
  };
  const name = names[kind]();
  const act = () => {
    const old = notebook.selection.get("route")?.value;
    const isChosen = Array.isArray(old) && old.join("|") === routes.join("|");
    notebook.selection.set({source: "visits-timeline", field: "route", value: isChosen ? [] : routes});
  };
  return svgElement(
    "text",
    {
      class: "lane-label",
      role: "button",
      tabindex: 0,
      "data-route": routes[0],
      "aria-label": `Only ${name}`,
      ...(isNarrow ? {x: 4, y: 13} : {x: left - 8, y: height / 2, dy: "0.34em", "text-anchor": "end"}),
      onclick: act,
      onkeydown(event) {
        if (!["Enter", " "].includes((event as KeyboardEvent).key)) return;
        event.preventDefault();
        act();
      }
    },
    name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name,
    svgElement("title", {}, name)
  );
}

/** Who, and in lanes of several directions where to. */
export function labelVisit(visit: Visit, kind: LaneKind, notebook: Notebook): string {
  const where = visit.place ?? (visit.to && formatCountry(visit.to, notebook));
  if (kind === "route" || !where) return formatShortPeople(visit);
  return `${formatShortPeople(visit)}${kind === "meetings" ? ", " : " → "}${where}`;
}
