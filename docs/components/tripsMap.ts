import {geoCentroid, geoEqualEarth, geoPath, type GeoProjection} from "d3";
import {feature} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import type {Visit} from "../../loaders/types.ts";
import {chartFigure} from "./chartFigure.js";
import {element, svgElement} from "./element.js";
import {formatCount, formatCountry, formatRouteLabel} from "./labels.js";
import {labelPositions} from "./mapLabels.js";
import type {Notebook} from "./notebook.js";
import {makeMarksReachable} from "./rovingFocus.js";
import {formatRoute} from "./tableColumns.js";
import {twinOfVisits} from "./twins.js";

/** Countries' shapes, named by alpha-3 code. */
export type World = Topology<{countries: GeometryCollection; land: GeometryCollection}>;

/** What became of a trip, as the map tells it: it took place, it is to come, or it is off. */
type Outcome = "held" | "planned" | "off";

interface Arc {
  readonly route: string;
  readonly outcome: Outcome;
  readonly rows: readonly number[];
}

const source = "trips-map";

/** Trips as arcs between the middles of countries; dashed where called off. */
export function tripsMap(notebook: Notebook, {world}: {world: World}): HTMLElement {
  const {tables, filtered, selection, countries} = notebook;
  const {store} = filtered.visits;
  const arcs = groupArcs(tables.visits).filter(({route}) =>
    route.split(">").every((code) => countries[code]?.position)
  );
  const involved = new Set(tables.visits.flatMap(({from, to}) => [from, to]).filter((code) => code !== null));
  const shapes = feature(world, world.objects.countries).features;
  let svg: SVGSVGElement | null = null;

  function draw(width: number): SVGSVGElement {
    const height = Math.round(Math.max(220, Math.min(440, width * 0.56)));
    const projection = fitProjection(
      [...involved].flatMap((code) => (countries[code]?.position ? [countries[code].position] : [])),
      width,
      height
    );
    const path = geoPath(projection);
    svg = svgElement("svg", {class: "map", width, height, viewBox: `0 0 ${width} ${height}`, role: "group"});
    for (const shape of shapes) {
      svg.append(
        svgElement("path", {class: involved.has(String(shape.id)) ? "country involved" : "country", d: path(shape)})
      );
    }
    for (const arc of arcs) svg.append(drawArc(arc, projection));
    svg.append(...drawCountries(projection, width));
    makeMarksReachable(svg, ".mark", (mark) => {
      const code = mark.getAttribute("data-country");
      if (code) selection.toggle(source, "country", code);
      else selection.toggle(source, "route", mark.getAttribute("data-route")!);
    });
    return svg;
  }

  function drawArc({route, outcome, rows}: Arc, projection: GeoProjection): SVGGElement {
    const [from, to] = route.split(">").map((code) => countries[code]!.position as [number, number]) as [
      [number, number],
      [number, number]
    ];
    const line = curvePath(projection, from, to, outcome === "held" ? 0.16 : outcome === "planned" ? 0.24 : 0.32);
    const words = {held: "held or under way", planned: "planned or proposed", off: "cancelled or postponed"}[outcome];
    return svgElement(
      "g",
      {
        class: `mark arc ${outcome}`,
        role: "button",
        "data-route": route,
        "data-rows": rows.join(" "),
        "aria-label": `${formatRouteLabel(route, notebook)}: ${formatCount(rows.length, "trip")} ${words}`
      },
      svgElement("path", {class: "hit", d: line}),
      svgElement("path", {class: "line", d: line, "stroke-width": 1.2 + Math.sqrt(rows.length)}),
      svgElement("path", {
        class: "tip",
        d: "M0,0L-7,-3.4L-7,3.4Z",
        transform: arrowPlace(projection, from, to, outcome)
      })
    );
  }

  function drawCountries(projection: GeoProjection, width: number): SVGGElement[] {
    const points = [...involved].sort().flatMap((code) => {
      const position = countries[code]?.position;
      const point = position && projection(position as [number, number]);
      return point ? [{code, x: point[0], y: point[1], label: formatCountry(code, notebook)}] : [];
    });
    const visits = new Map(
      points.map(({code}) => [code, tables.visits.filter(({from, to}) => from === code || to === code).length])
    );
    const labels = labelPositions(
      points.map((point) => ({...point, weight: visits.get(point.code)!})),
      width
    );
    return points.map(({code, x, y, label}) => {
      const place = labels.get(code);
      return svgElement(
        "g",
        {
          class: "mark place",
          role: "button",
          "data-country": code,
          "aria-label": `${label}: ${formatCount(visits.get(code)!, "visit")}`
        },
        svgElement("circle", {class: "hit", cx: x, cy: y, r: 11}),
        svgElement("circle", {class: "dot", cx: x, cy: y, r: 3.2}),
        place && svgElement("text", {x: place.x, y: place.y, "text-anchor": place.anchor}, label)
      );
    });
  }

  function paint(): void {
    if (!svg) return;
    const [chosenRoutes, chosenCountries] = [selection.get("route")?.value, selection.get("country")?.value];
    const isChosen = (values: unknown, value: string | null) => Array.isArray(values) && values.includes(value);
    for (const arc of svg.querySelectorAll(".arc")) {
      const rows = arc.getAttribute("data-rows")!.split(" ").map(Number);
      arc.classList.toggle("out", !rows.some((row) => store.passes(row)));
      arc.setAttribute("aria-pressed", String(isChosen(chosenRoutes, arc.getAttribute("data-route"))));
    }
    for (const place of svg.querySelectorAll(".place")) {
      place.setAttribute("aria-pressed", String(isChosen(chosenCountries, place.getAttribute("data-country"))));
    }
  }

  const describe = () => {
    const shown = arcs.filter(({rows}) => rows.some((row) => store.passes(row)));
    if (arcs.length === 0) return "No visit has both its countries told.";
    const off = shown.filter(({outcome}) => outcome === "off").length;
    return `${formatCount(new Set(shown.map(({route}) => route)).size, "direction")} of travel${off > 0 ? `, ${off} with trips called off` : ""}.`;
  };

  return chartFigure(notebook, {
    name: source,
    title: "Where the trips lead",
    tools: element(
      "div",
      {class: "tools map-key"},
      outcomeKey("held", "held or under way"),
      outcomeKey("planned", "planned or proposed"),
      outcomeKey("off", "cancelled or postponed")
    ),
    note: "Lines join the middles of countries, thicker for more trips. A line or a country selects it.",
    describe,
    draw,
    paint,
    twin: () => twinOfVisits(notebook)
  });
}

function outcomeKey(outcome: Outcome, words: string): HTMLElement {
  const line = svgElement("path", {class: "line", d: "M0,6H26", "stroke-width": 2});
  return element(
    "span",
    {class: "key-line"},
    svgElement("svg", {width: 26, height: 12, "aria-hidden": "true"}, svgElement("g", {class: `arc ${outcome}`}, line)),
    words
  );
}

function groupArcs(visits: readonly Visit[]): Arc[] {
  const outcomes: Record<Visit["status"], Outcome> = {
    held: "held",
    "under way": "held",
    planned: "planned",
    proposed: "planned",
    cancelled: "off",
    postponed: "off"
  };
  const groups = new Map<string, {route: string; outcome: Outcome; rows: number[]}>();
  visits.forEach(({from, to, status}, row) => {
    if (from === null || to === null || from === to) return;
    const [route, outcome] = [formatRoute(from, to), outcomes[status]];
    const group = groups.get(route + outcome) ?? {route, outcome, rows: []};
    group.rows.push(row);
    groups.set(route + outcome, group);
  });
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length || (a.route < b.route ? -1 : 1));
}

/** The part of the world that holds all countries involved; the whole world where there are none. */
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

function controlPoint(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  bend: number
): [number, number] {
  return [(x1 + x2) / 2 + (y2 - y1) * -bend, (y1 + y2) / 2 + (x2 - x1) * bend * (x2 > x1 ? -1 : 1)];
}

function curvePath(projection: GeoProjection, from: [number, number], to: [number, number], bend: number): string {
  const [a, b] = [projection(from)!, projection(to)!];
  const [cx, cy] = controlPoint(a, b, bend);
  return `M${a[0].toFixed(1)},${a[1].toFixed(1)}Q${cx.toFixed(1)},${cy.toFixed(1)} ${b[0].toFixed(1)},${b[1].toFixed(1)}`;
}

function arrowPlace(projection: GeoProjection, from: [number, number], to: [number, number], outcome: Outcome): string {
  const [a, b] = [projection(from)!, projection(to)!];
  const [cx, cy] = controlPoint(a, b, outcome === "held" ? 0.16 : outcome === "planned" ? 0.24 : 0.32);
  const angle = (Math.atan2(b[1] - cy, b[0] - cx) * 180) / Math.PI;
  const length = Math.hypot(b[0] - cx, b[1] - cy) || 1;
  return `translate(${(b[0] - ((b[0] - cx) / length) * 5).toFixed(1)},${(b[1] - ((b[1] - cy) / length) * 5).toFixed(1)}) rotate(${angle.toFixed(0)})`;
}
