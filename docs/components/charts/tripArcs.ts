import type {GeoProjection} from "d3";
import type {Visit} from "../../../loaders/types.ts";
import {pairColumns} from "../notebook/categoryColumn.js";
import type {Counts} from "../notebook/categoryCounts.js";
import {svgElement} from "../element.js";
import {formatCount, formatRouteLabel} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {columnOf} from "../notebook/rowColumns.js";

/** What became of a trip, as the map tells it: it took place, it is to come, or it is off. */
export type TripOutcome = "held" | "planned" | "off";

/** Trips in one direction with one outcome. */
export interface TripArc {
  /** Where from and where to, e.g. "RUS>PAK". */
  readonly route: string;
  /** What became of the trips, which decides the line's dashes. */
  readonly outcome: TripOutcome;
  /** Index into the counts. */
  readonly code: number;
}

/** What the outcomes mean in words. */
export const outcomeWords: Readonly<Record<TripOutcome, string>> = {
  held: "held or under way",
  planned: "planned or proposed",
  off: "cancelled or postponed"
};

const mostArcs = 200;
const bends: Readonly<Record<TripOutcome, number>> = {held: 0.16, planned: 0.24, off: 0.32};
/** The outcome of a visit of each status. */
export const outcomeOf: Readonly<Record<Visit["status"], TripOutcome>> = {
  held: "held",
  "under way": "held",
  planned: "planned",
  proposed: "planned",
  cancelled: "off",
  postponed: "off"
};

/**
 * Directions between two countries that the map can place, the busiest first, with counts that follow the selection.
 */
export function countArcs({columns, filtered, countries}: Notebook): {arcs: TripArc[]; counts: Counts} {
  const hasPlaces = (route: string) => {
    const [from = "", to = ""] = route.split(">");
    return from !== to && Boolean(countries[from]?.position && countries[to]?.position);
  };
  const keys = pairColumns(
    columns.visits.size,
    [filtered.visits.categories.route!, columnOf(columns.visits, "status")],
    (route: string, status: Visit["status"]) => (hasPlaces(route) ? `${route} ${outcomeOf[status]}` : null)
  );
  const counts = filtered.visits.store.countBy(keys);
  const arcs = counts.values.map((key, code): TripArc => {
    const [route, outcome] = key.split(" ") as [string, TripOutcome];
    return {route, outcome, code};
  });
  arcs.sort((a, b) => counts.totals[b.code]! - counts.totals[a.code]! || a.code - b.code);
  return {arcs: arcs.slice(0, mostArcs), counts};
}

/** An arc with an arrow head, thicker for more trips. */
export function drawArc(
  {route, outcome, code}: TripArc,
  trips: number,
  projection: GeoProjection,
  notebook: Notebook
): SVGGElement {
  const [from, to] = route.split(">").map((country) => placeCountry(country, projection, notebook)) as [Point, Point];
  const control = controlPoint(from, to, bends[outcome]);
  const d = `M${formatPoint(from)}Q${formatPoint(control)} ${formatPoint(to)}`;
  return svgElement(
    "g",
    {
      class: `mark arc ${outcome}`,
      role: "button",
      "data-route": route,
      "data-code": code,
      "aria-label": `${formatRouteLabel(route, notebook)}: ${formatCount(trips, "trip")} ${outcomeWords[outcome]}`
    },
    svgElement("path", {class: "hit", d}),
    svgElement("path", {class: "line", d, "stroke-width": Math.min(9, 1.2 + Math.sqrt(trips)).toFixed(1)}),
    svgElement("path", {class: "tip", d: "M0,0L-7,-3.4L-7,3.4Z", transform: placeTip(control, to)})
  );
}

type Point = readonly [number, number];

function placeCountry(country: string, projection: GeoProjection, {countries}: Notebook): Point {
  return projection(countries[country]!.position as [number, number])!;
}

/** A point beside the middle, so that there and back are two arcs. */
function controlPoint([x1, y1]: Point, [x2, y2]: Point, bend: number): Point {
  return [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend * (x2 > x1 ? -1 : 1)];
}

function placeTip([cx, cy]: Point, [x, y]: Point): string {
  const length = Math.hypot(x - cx, y - cy) || 1;
  const angle = (Math.atan2(y - cy, x - cx) * 180) / Math.PI;
  return `translate(${formatPoint([x - ((x - cx) / length) * 5, y - ((y - cy) / length) * 5])}) rotate(${angle.toFixed(0)})`;
}

function formatPoint([x, y]: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
