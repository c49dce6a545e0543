import {listenToDrag} from "./brushDrag.js";
import {onKey, stepDay, stepWindow, type DayRange} from "./brushKeys.js";
import type {ColumnStore} from "../notebook/columnStore.js";
import {svgElement} from "../element.js";
import {formatIsoDay, msPerDay} from "../edtf.js";
import {readableEdtf} from "../labels.js";
import {isTimeWindow, type Selection, type TimeWindow} from "./selection.js";
import type {ScaleTime} from "d3";

/** A window of time that mouse, touch and keyboard can set. */
export interface TimeBrush {
  /** The window and its two handles. */
  readonly node: SVGGElement;
  /** Shows the selection's window. */
  readonly paint: () => void;
}

/** Draws a brush over `height` pixels of a chart and publishes what it is set to under the name `source`. */
export function timeBrush(
  selection: Selection,
  {
    source,
    x,
    height,
    knobAt,
    surface
  }: {source: string; x: ScaleTime<number, number>; height: number; knobAt: number; surface: SVGElement}
): TimeBrush {
  const scale = scaleDays(x);
  const window = () => {
    const value = selection.get("time")?.value;
    return isTimeWindow(value) ? value : null;
  };
  const publish = (a: number, b: number) => {
    const certainty = window()?.certainty ?? "possible";
    selection.set({source, field: "time", value: {from: Math.min(a, b), to: Math.max(a, b), certainty}});
  };
  const area = svgElement("rect", {class: "brush-area", y: 0, height});
  const body = drawWindow(area, scale);
  onKey(body, ({key, shiftKey}) => {
    const next = stepWindow(key, window(), {...scale, widens: shiftKey});
    if (next) publish(next.from, next.to);
    return next !== null;
  });
  const [start, end] = [drawHandle("from", height, knobAt), drawHandle("to", height, knobAt)];
  for (const handle of [start, end])
    onKey(handle, ({key, shiftKey}) => {
      const {from, to} = window() ?? wholeOf(scale);
      const day = stepDay(key, handle === start ? from : to, {...scale, big: shiftKey});
      if (day === null) return false;
      if (handle === start) publish(Math.min(day, to), to);
      else publish(from, Math.max(day, from));
      return true;
    });
  listenToDrag(surface, {...scale, window, publish, clear: () => selection.clear("time")});
  const node = svgElement("g", {class: "brush"}, body, start, end);
  return {node, paint: () => paintWindow({node, area, body, start, end}, window(), scale)};
}

/** Days of a chart and where they stand in it. */
interface DayScale extends DayRange {
  /** The day at a pixel, kept within the chart. */
  readonly dayAt: (px: number) => number;
  /** The pixel at which a day begins, kept within the chart. */
  readonly xAt: (day: number) => number;
}

function scaleDays(x: ScaleTime<number, number>): DayScale {
  const [left, right] = x.range() as [number, number];
  const [first, last] = x.domain().map((date) => Math.floor(date.getTime() / msPerDay)) as [number, number];
  const keepIn = (px: number) => Math.max(left, Math.min(right, px));
  return {
    first,
    last,
    dayAt: (px) => Math.floor(x.invert(keepIn(px)).getTime() / msPerDay),
    xAt: (day) => keepIn(x(day * msPerDay))
  };
}

function wholeOf({first, last}: DayRange): {from: number; to: number} {
  return {from: first, to: last};
}

interface BrushParts {
  readonly node: SVGGElement;
  readonly area: SVGRectElement;
  readonly body: SVGGElement;
  readonly start: SVGGElement;
  readonly end: SVGGElement;
}

function paintWindow({node, area, body, start, end}: BrushParts, window: TimeWindow | null, scale: DayScale): void {
  const {first, last, xAt} = scale;
  const {from, to} = window ?? wholeOf(scale);
  node.classList.toggle("active", window !== null);
  area.setAttribute("x", String(xAt(from)));
  area.setAttribute("width", String(Math.max(2, xAt(to + 1) - xAt(from))));
  body.setAttribute("aria-valuenow", String(Math.round((from + to) / 2)));
  const words = [from, to].map((day) => readableEdtf(formatIsoDay(day)));
  body.setAttribute("aria-valuetext", window ? words.join(" to ") : "all of the time");
  placeHandle(start, xAt(from), from, [first, to]);
  placeHandle(end, xAt(to + 1), to, [from, last]);
}

/**
 * Fades a mark that other views leave out; one that only the brush leaves out, on its own chart, stays well in sight.
 */
export function fadeMark(mark: Element, row: number, store: Pick<ColumnStore, "passes">): void {
  const isOut = !store.passes(row, "time");
  mark.classList.toggle("out", isOut);
  mark.classList.toggle("beside", !isOut && !store.passes(row));
}

const windowLabel = "Window of time: arrow keys move it, with Shift they widen it";

function drawWindow(area: SVGRectElement, {first, last}: DayRange): SVGGElement {
  const bounds = {"aria-valuemin": first, "aria-valuemax": last};
  return svgElement(
    "g",
    {class: "brush-window", role: "slider", tabindex: 0, "aria-label": windowLabel, ...bounds},
    area
  );
}

function drawHandle(side: "from" | "to", height: number, knobAt: number): SVGGElement {
  return svgElement(
    "g",
    {
      class: `brush-handle ${side}`,
      role: "slider",
      tabindex: 0,
      "aria-label": side === "from" ? "First day" : "Last day",
      "data-side": side
    },
    svgElement("rect", {class: "brush-grip", x: -12, y: 0, width: 24, height}),
    svgElement("line", {y1: 0, y2: height}),
    svgElement("rect", {class: "brush-knob", x: -4, y: knobAt - 11, width: 8, height: 22, rx: 4})
  );
}

function placeHandle(handle: SVGGElement, px: number, day: number, [min, max]: readonly [number, number]): void {
  handle.setAttribute("transform", `translate(${px},0)`);
  handle.setAttribute("aria-valuenow", String(day));
  handle.setAttribute("aria-valuemin", String(min));
  handle.setAttribute("aria-valuemax", String(max));
  handle.setAttribute("aria-valuetext", readableEdtf(formatIsoDay(day)));
}
