import type {ScaleTime} from "d3";
import type {Counts} from "../notebook/categoryCounts.js";
import {svgElement} from "../element.js";
import {formatIsoDay, msPerDay} from "../edtf.js";
import {formatCount, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {numberColumn} from "../notebook/categoryColumn.js";
import {binDays} from "./binDays.js";
import {groupLanes, type LaneKind} from "./timelineLayout.js";

/** From so many visits on, lanes show how many there are rather than each of them. */
export const mostMarks = 1500;

const binCount = 120;
const cellHeight = 20;

/** Lanes as cells of time, darker for more visits, with counts that follow the selection (but for time). */
export interface TimelineDensity {
  /** The lanes from top to bottom, with their heights in pixels. */
  readonly lanes: readonly {
    readonly routes: readonly string[];
    readonly kind: LaneKind;
    readonly height: number;
  }[];
  /** Cells of a lane. */
  readonly draw: (lane: number, x: ScaleTime<number, number>) => SVGElement[];
  /** Shows the selection on what was drawn. */
  readonly paint: () => void;
}

/** Counts the notebook's visits by lane and time, once. */
export function timelineDensity(notebook: Notebook): TimelineDensity {
  const {times, store} = notebook.filtered.visits;
  const lanes = groupLanes(notebook.tables.visits, times, 12);
  const laneOf = new Int32Array(times.length).fill(-1);
  lanes.forEach(({rows}, lane) => {
    for (const row of rows) laneOf[row] = lane;
  });
  const {binOf, from: first, to: last} = binDays(times, binCount);
  const step = (last - first) / binCount;
  const cellOf = (row: number) => (laneOf[row]! < 0 ? -1 : laneOf[row]! * binCount + binOf(row));
  const counts = store.countBy(numberColumn(lanes.length * binCount, times.length, cellOf), "time");
  const top = Math.sqrt(counts.totals.reduce((a, b) => Math.max(a, b), 1));
  let cells: {code: number; now: SVGRectElement}[] = [];
  return {
    lanes: lanes.map(({routes, kind}) => ({routes, kind, height: cellHeight})),
    draw(lane, x) {
      if (lane === 0) cells = [];
      return counts.values.flatMap((key, code) => {
        const [own, bin] = [Math.floor(Number(key) / binCount), Number(key) % binCount];
        if (own !== lane || counts.totals[code] === 0) return [];
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
