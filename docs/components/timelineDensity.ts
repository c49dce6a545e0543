import type {ScaleTime} from "d3";
import type {Counts} from "./columnStore.js";
import {svgElement} from "./element.js";
import {formatIsoDay, msPerDay} from "./edtf.js";
import {formatCount, readableEdtf} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {encodeCategories} from "./tableColumns.js";
import {groupLanes, symbolDay, type LaneKind} from "./timelineLayout.js";

/** From so many visits on, lanes show how many there are rather than each of them. */
export const mostMarks = 1500;

const binCount = 120;
const cellHeight = 20;

/** Lanes as cells of time, darker for more visits, with counts that follow the selection (but for time). */
export interface TimelineDensity {
  readonly lanes: readonly {
    readonly routes: readonly string[];
    readonly kind: LaneKind;
    readonly height: number;
  }[];
  /** Cells of a lane. */
  readonly draw: (lane: number, x: ScaleTime<number, number>) => SVGElement[];
  readonly paint: () => void;
}

/** Counts the notebook's visits by lane and time, once. */
export function timelineDensity(notebook: Notebook): TimelineDensity {
  const {times, store} = notebook.filtered.visits;
  const lanes = groupLanes(notebook.tables.visits, times, 12);
  const laneOf = new Map(lanes.flatMap(({rows}, lane) => rows.map((row) => [row, lane] as const)));
  const days = times.map((time) => (time ? symbolDay(time) : null));
  const known = days.filter((day) => day !== null);
  const first = known.reduce((a, b) => Math.min(a, b), Infinity);
  const step = (known.reduce((a, b) => Math.max(a, b), -Infinity) + 1 - first) / binCount;
  const keys = days.map((day, row) => (day === null ? null : `${laneOf.get(row)}:${Math.floor((day - first) / step)}`));
  const counts = store.countBy(encodeCategories(keys), "time");
  const top = Math.sqrt(counts.totals.reduce((a, b) => Math.max(a, b), 1));
  let cells: {code: number; now: SVGRectElement}[] = [];
  return {
    lanes: lanes.map(({routes, kind}) => ({routes, kind, height: cellHeight})),
    draw(lane, x) {
      if (lane === 0) cells = [];
      return counts.values.flatMap((key, code) => {
        const [own, bin] = key.split(":").map(Number) as [number, number];
        if (own !== lane) return [];
        const day = first + bin * step;
        const place = {x: x(day * msPerDay), width: Math.max(2, x((day + step) * msPerDay) - x(day * msPerDay) - 1)};
        const box = {...place, y: 1, height: cellHeight - 2};
        const now = svgElement("rect", {class: "cell", ...box});
        cells.push({code, now});
        return [drawCell(counts, code, {day, step, box, now, top}, notebook)];
      });
    },
    paint() {
      for (const {code, now} of cells) {
        const opacity = (Math.sqrt(counts.counts[code]!) / top).toFixed(3);
        if (now.getAttribute("fill-opacity") !== opacity) now.setAttribute("fill-opacity", opacity);
      }
    }
  };
}

function drawCell(
  {totals}: Counts,
  code: number,
  {day, step, box, now, top}: {day: number; step: number; box: object; now: SVGRectElement; top: number},
  {selection}: Notebook
): SVGGElement {
  const [from, to] = [Math.floor(day), Math.floor(day + step)];
  const act = () => selection.set({source: "visits-timeline", field: "time", value: {from, to, certainty: "possible"}});
  const ghost = svgElement("rect", {
    class: "cell-total",
    ...box,
    "fill-opacity": (Math.sqrt(totals[code]!) / top).toFixed(3)
  });
  const words = `${formatCount(totals[code]!, "visit")} from ${readableEdtf(formatIsoDay(from))}`;
  return svgElement("g", {class: "mark density", role: "button", "aria-label": words, onchoose: act}, ghost, now);
}
