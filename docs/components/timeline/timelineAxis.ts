import {max, min, utcFormat, type ScaleTime} from "d3";
import {svgElement} from "../element.js";
import {msPerDay} from "../edtf.js";
import type {TimeExtent} from "../selection/timeExtent.js";

/** Room for a row of tick labels, in pixels. */
export const axisHeight = 22;

/** Days that the extents name, with a margin; open ends do not count. */
export function timeDomain(extents: readonly (TimeExtent | null)[]): [Date, Date] {
  const days = extents.flatMap((time) => (time ? [time.earliestStart, time.latestEnd] : [])).filter(Number.isFinite);
  const [from, to] = [min(days) ?? 0, max(days) ?? 30];
  return daysToDomain(from, to, Math.max(15, (to - from) * 0.04));
}

/** Dates from a margin before one day to a margin after another. */
export function daysToDomain(from: number, to: number, margin = 0): [Date, Date] {
  return [new Date((from - margin) * msPerDay), new Date((to + 1 + margin) * msPerDay)];
}

/** Lines at round dates, named above and below the lanes. */
export function drawTimeAxis(
  x: ScaleTime<number, number>,
  {top, bottom, height}: {top: number; bottom: number; height: number}
): SVGGElement {
  const [left, right] = x.range() as [number, number];
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / 100)));
  const labels = nameTicks(ticks, x.tickFormat());
  return svgElement(
    "g",
    {class: "grid", "aria-hidden": "true"},
    ticks.flatMap((date, i) => [
      svgElement("line", {x1: x(date), x2: x(date), y1: top, y2: height}),
      ...[top - 7, bottom + 15].map((y) => svgElement("text", {x: x(date), y, "text-anchor": "middle"}, labels[i]!))
    ])
  );
}

/** What to write at each tick: the first names its year, which the others leave out until it changes. */
export function nameTicks(ticks: readonly Date[], format: (date: Date) => string): string[] {
  const labels = ticks.map(format);
  const [first] = ticks;
  if (!first || /^\d{4}$/.test(labels[0]!)) return labels;
  const areMonths = ticks.every((date) => date.getUTCDate() === 1);
  return labels.with(0, utcFormat(areMonths ? "%B %Y" : "%-d %b %Y")(first));
}
