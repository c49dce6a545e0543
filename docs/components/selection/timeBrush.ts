import {listenToDrag} from "./brushDrag.js";
import type {ColumnStore} from "../notebook/columnStore.js";
import {svgElement} from "../element.js";
import {formatIsoDay, msPerDay} from "../edtf.js";
import {readableEdtf} from "../labels.js";
import {isTimeWindow, type Selection} from "./selection.js";
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
  const [left, right] = x.range() as [number, number];
  const [first, last] = x.domain().map((date) => Math.floor(date.getTime() / msPerDay)) as [number, number];
  const dayAt = (px: number) => Math.floor(x.invert(Math.max(left, Math.min(right, px))).getTime() / msPerDay);
  const xAt = (day: number) => Math.max(left, Math.min(right, x(day * msPerDay)));
  const window = () => {
    const value = selection.get("time")?.value;
    return isTimeWindow(value) ? value : null;
  };
  const publish = (a: number, b: number) => {
    const certainty = window()?.certainty ?? "possible";
    selection.set({source, field: "time", value: {from: Math.min(a, b), to: Math.max(a, b), certainty}});
  };
  const area = svgElement("rect", {class: "brush-area", y: 0, height});
  const body = drawWindow(area, [first, last]);
  onKey(body, ({key, shiftKey}) => {
    const next = stepWindow(key, window(), {first, last, widens: shiftKey});
    if (next) publish(next.from, next.to);
    return next !== null;
  });
  const [fromHandle, toHandle] = (["from", "to"] as const).map((side) => {
    const handle = drawHandle(side, height, knobAt);
    onKey(handle, ({key, shiftKey}) => {
      const {from, to} = window() ?? {from: first, to: last};
      const day = stepDay(key, side === "from" ? from : to, {first, last, big: shiftKey});
      if (day !== null && side === "from") publish(Math.min(day, to), to);
      else if (day !== null) publish(from, Math.max(day, from));
      return day !== null;
    });
    return handle;
  }) as [SVGGElement, SVGGElement];
  listenToDrag(surface, {dayAt, xAt, window, publish, clear: () => selection.clear("time")});
  const node = svgElement("g", {class: "brush"}, body, fromHandle, toHandle);
  const paint = () => {
    const value = window();
    const {from, to} = value ?? {from: first, to: last};
    node.classList.toggle("active", value !== null);
    area.setAttribute("x", String(xAt(from)));
    area.setAttribute("width", String(Math.max(2, xAt(to + 1) - xAt(from))));
    body.setAttribute("aria-valuenow", String(Math.round((from + to) / 2)));
    const words = [from, to].map((day) => readableEdtf(formatIsoDay(day)));
    body.setAttribute("aria-valuetext", value ? words.join(" to ") : "all of the time");
    placeHandle(fromHandle, xAt(from), from, [first, to]);
    placeHandle(toHandle, value ? xAt(to + 1) : right, to, [from, last]);
  };
  return {node, paint};
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

/**
 * Where a key takes the window: moved by a hundredth of the chart, or with Shift wider on that side; null for other
 * keys.
 */
function stepWindow(
  key: string,
  old: {readonly from: number; readonly to: number} | null,
  {first, last, widens}: {first: number; last: number; widens: boolean}
): {from: number; to: number} | null {
  const sign = key === "ArrowRight" || key === "ArrowUp" ? 1 : key === "ArrowLeft" || key === "ArrowDown" ? -1 : 0;
  if (sign === 0) return null;
  const span = last - first;
  // A first key opens a window of a tenth of the chart in its middle.
  if (!old) return {from: Math.round(first + span * 0.45), to: Math.round(first + span * 0.55)};
  const step = Math.max(1, Math.round(span / 100));
  const {from, to} = old;
  if (widens) return sign > 0 ? {from, to: Math.min(last, to + step)} : {from: Math.max(first, from - step), to};
  const move = sign > 0 ? Math.max(0, Math.min(step, last - to)) : -Math.max(0, Math.min(step, from - first));
  return {from: from + move, to: to + move};
}

/** Calls back with keys that are pressed on an element; true tells that the key has been used. */
function onKey(node: Element, use: (event: KeyboardEvent) => boolean): void {
  node.addEventListener("keydown", (event) => {
    if (use(event as KeyboardEvent)) event.preventDefault();
  });
}

function drawWindow(area: SVGRectElement, [first, last]: readonly [number, number]): SVGGElement {
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

/** The day that a key leads to, a step being a hundredth of the chart (a tenth with Shift); null for other keys. */
function stepDay(
  key: string,
  day: number,
  {first, last, big}: {first: number; last: number; big: boolean}
): number | null {
  const step = Math.max(1, Math.round((last - first) / (big ? 10 : 100)));
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: day - step,
    ArrowDown: day - step,
    ArrowRight: day + step,
    ArrowUp: day + step,
    PageDown: day - 10 * step,
    PageUp: day + 10 * step,
    Home: first,
    End: last
  };
  const next = days[key];
  return next === undefined ? null : Math.max(first, Math.min(last, next));
}
