import {geoCentroid, geoEqualEarth, geoPath, type GeoProjection} from "d3";
import {feature} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import type {Counts} from "../notebook/categoryCounts.js";
import {chartFigure} from "./chartFigure.js";
import {element, svgElement} from "../element.js";
import {formatCount, formatCountry} from "../labels.js";
import {labelPositions} from "./mapLabels.js";
import type {Notebook} from "../notebook/notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {countArcs, drawArc, outcomeWords, type TripArc, type TripOutcome} from "./tripArcs.js";
import {tripsTwin} from "./tripsTwin.js";

/** Countries' shapes, named by alpha-3 code. */
export type World = Topology<{countries: GeometryCollection; land: GeometryCollection}>;

const source = "trips-map";

/** Trips as arcs between the middles of countries; dashed where called off. */
export function tripsMap(notebook: Notebook, {world}: {world: World}): HTMLElement {
  const trips = countTrips(notebook);
  const {arcs, counts, unknownTo} = trips;
  const shapes = feature(world, world.objects.countries).features;
  let svg: SVGSVGElement | null = null;
  return chartFigure(notebook, {
    name: source,
    isEmpty: arcs.length === 0 && unknownTo.size === 0,
    title: "Where the trips lead",
    tools: element("div", {class: "tools map-key"}, (["held", "planned", "off"] as const).map(outcomeKey)),
    note: "Lines join the middles of countries, thicker for more trips. A dashed ring: visitors whose country nobody tells.",
    hint: "A line or a country selects it.",
    describe() {
      if (arcs.length === 0 && unknownTo.size === 0) return "No trip has both its countries told.";
      const shown = arcs.filter(({code}) => counts.counts[code]! > 0);
      const off = shown.filter(({outcome}) => outcome === "off").length;
      const directions = formatCount(new Set(shown.map(({route}) => route)).size, "direction");
      return `${directions} of travel${off > 0 ? `, ${off} with trips called off` : ""}.`;
    },
    draw: (width) => (svg = drawMap(notebook, trips, {shapes, width})),
    paint: () => svg && paintMap(notebook, trips, svg),
    twin: tripsTwin(notebook)
  });
}

/** What the map shows: directions of travel, and countries. */
interface Trips {
  readonly arcs: readonly TripArc[];
  readonly counts: Counts;
  /** Codes of the countries that visits concern. */
  readonly involved: readonly string[];
  /** Visits of each of these. */
  readonly totals: ArrayLike<number>;
  /** Visits by the country they lead to, of those whose visitor's country is not told. */
  readonly unknownTo: ReadonlyMap<string, number>;
}

function countTrips(notebook: Notebook): Trips {
  const {store, categories} = notebook.filtered.visits;
  const {values, totals} = store.countBy(categories.country!);
  return {...countArcs(notebook), involved: values, totals, unknownTo: countUnknownVisitors(notebook)};
}

function drawMap(
  notebook: Notebook,
  {arcs, counts, involved, totals, unknownTo}: Trips,
  {shapes, width}: {shapes: readonly GeoJSON.Feature[]; width: number}
): SVGSVGElement {
  const {selection, countries} = notebook;
  const height = Math.round(Math.max(220, Math.min(440, width * 0.56)));
  const ends = new Set(arcs.flatMap(({route}) => route.split(">")));
  const places = involved.flatMap((code, i) => {
    const position = countries[code]?.position;
    const unknown = unknownTo.get(code) ?? 0;
    return position && (ends.has(code) || unknown > 0) ? [{code, position, visits: totals[i]!, unknown}] : [];
  });
  const projection = fitProjection(
    places.map(({position}) => position),
    width,
    height
  );
  const path = geoPath(projection);
  const land = shapes.map((shape) =>
    svgElement("path", {class: involved.includes(String(shape.id)) ? "country involved" : "country", d: path(shape)})
  );
  const svg = svgElement("svg", {class: "map", width, height, viewBox: `0 0 ${width} ${height}`, role: "group"}, land);
  for (const arc of arcs) svg.append(drawArc(arc, counts.totals[arc.code]!, projection, notebook));
  svg.append(...drawPlaces(places, projection, width, notebook));
  makeMarksReachable(svg, ".mark", (mark) => {
    const code = mark.getAttribute("data-country");
    if (code) selection.toggle(source, "country", code);
    else selection.toggle(source, "route", mark.getAttribute("data-route")!);
  });
  return svg;
}

/** Fades directions that the selection leaves out, and marks what it has chosen. */
function paintMap({selection}: Notebook, {counts}: Trips, svg: SVGSVGElement): void {
  const isChosen = (field: "route" | "country", mark: Element) => {
    const values = selection.get(field)?.value;
    return String(Array.isArray(values) && values.includes(mark.getAttribute(`data-${field}`)));
  };
  for (const arc of svg.querySelectorAll(".arc")) {
    arc.classList.toggle("out", counts.counts[Number(arc.getAttribute("data-code"))] === 0);
    arc.setAttribute("aria-pressed", isChosen("route", arc));
  }
  for (const place of svg.querySelectorAll(".place")) place.setAttribute("aria-pressed", isChosen("country", place));
}

/** Visits by the country they lead to, of those whose visitor's country is not told. */
function countUnknownVisitors({filtered}: Notebook): ReadonlyMap<string, number> {
  const {values, totals} = filtered.visits.store.countBy(filtered.visits.categories.route!);
  const unknown = values.flatMap((route, code) =>
    /^\?>./.test(route) ? [[route.slice(2), totals[code]!] as const] : []
  );
  return new Map(unknown);
}

function outcomeKey(outcome: TripOutcome): HTMLElement {
  const line = svgElement("path", {class: "line", d: "M0,6H26", "stroke-width": 2});
  const icon = svgElement(
    "svg",
    {width: 26, height: 12, "aria-hidden": "true"},
    svgElement("g", {class: `arc ${outcome}`}, line)
  );
  return element("span", {class: "key-line"}, icon, outcomeWords[outcome]);
}

function drawPlaces(
  places: readonly {code: string; position: readonly [number, number]; visits: number; unknown: number}[],
  projection: GeoProjection,
  width: number,
  notebook: Notebook
): SVGGElement[] {
  const points = places.map(({code, position, visits, unknown}) => {
    const [x, y] = projection(position as [number, number])!;
    return {code, x, y, weight: visits, unknown, label: formatCountry(code, notebook)};
  });
  const labels = labelPositions(points, width);
  return points.map(({code, x, y, weight, unknown, label}) => {
    const place = labels.get(code);
    return svgElement(
      "g",
      {
        class: "mark place",
        role: "button",
        "data-country": code,
        "aria-label": `${label}: ${formatCount(weight, "visit")}${unknown > 0 ? `, ${unknown} by visitors of an unknown country` : ""}`
      },
      svgElement("circle", {class: "hit", cx: x, cy: y, r: 12}),
      unknown > 0 && svgElement("circle", {class: "unknown", cx: x, cy: y, r: 7 + Math.sqrt(unknown)}),
      svgElement("circle", {class: "dot", cx: x, cy: y, r: 3.2}),
      place && svgElement("text", {x: place.x, y: place.y, "text-anchor": place.anchor}, label)
    );
  });
}

/** The part of the world that holds all these places; the whole world where there are none. */
function fitProjection(points: readonly (readonly [number, number])[], width: number, height: number): GeoProjection {
  const world = geoEqualEarth().fitSize([width, height], {type: "Sphere"});
  if (points.length === 0) return world;
  const pad = Math.min(70, width * 0.11);
  const coordinates = points.map(([longitude, latitude]) => [longitude, latitude]);
  const extent: [[number, number], [number, number]] = [
    [pad, 34],
    [width - pad, height - 26]
  ];
  const projection = geoEqualEarth().fitExtent(extent, {type: "MultiPoint", coordinates});
  // One country, or two neighbours, would else fill the frame with their borders.
  const scale = Math.min(projection.scale(), world.scale() * 5) || world.scale();
  const middle = geoCentroid({type: "MultiPoint", coordinates});
  if (scale !== projection.scale())
    projection
      .scale(scale)
      .center(middle)
      .translate([width / 2, height / 2]);
  return projection;
}
