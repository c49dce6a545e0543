import type {ScaleTime} from "d3";
import {svgElement} from "../element.js";
import {msPerDay} from "../edtf.js";
import type {Notebook} from "../notebook/notebook.js";
import {binDays} from "../timeline/binDays.js";
import {numberColumn} from "../notebook/categoryColumn.js";
import type {Counts} from "../notebook/categoryCounts.js";

const binCount = 120;
const countsOf = new WeakMap<Notebook, {counts: Counts; from: number; to: number}>();

/** Bars of visits by time under the lanes: all of them faint, those of the selection (but for time) solid. */
export function timeStrip(
  notebook: Notebook,
  x: ScaleTime<number, number>,
  {y, height}: {y: number; height: number}
): {node: SVGGElement; paint: () => void} {
  const {counts, from, to} = countsOf.get(notebook) ?? countBins(notebook);
  const step = (to - from) / binCount;
  const top = Math.max(1, ...counts.totals);
  const [left, right] = x.range() as [number, number];
  const bars = counts.values.flatMap((value, i) => {
    const day = from + Number(value) * step;
    const [x1, x2] = [x(day * msPerDay), x((day + step) * msPerDay)];
    if (counts.totals[i] === 0 || x2 < left || x1 > right) return [];
    const bar = (name: string) => svgElement("rect", {class: name, x: x1, width: Math.max(1.5, x2 - x1 - 1)});
    return [{i, total: bar("total"), now: bar("now-bar")}];
  });
  const place = (bar: SVGRectElement, count: number) => {
    const size = count === 0 ? 0 : Math.max(2, (count / top) * (height - 2));
    bar.setAttribute("y", String(y + height - size));
    bar.setAttribute("height", String(size));
  };
  for (const {i, total} of bars) place(total, counts.totals[i]!);
  const base = svgElement("line", {class: "base", x1: left, x2: right, y1: y + height, y2: y + height});
  return {
    node: svgElement(
      "g",
      {class: "strip", "aria-hidden": "true"},
      base,
      bars.flatMap(({total, now}) => [total, now])
    ),
    paint: () => bars.forEach(({i, now}) => place(now, counts.counts[i]!))
  };
}

/** Bins do not depend on the width, so that they are counted once however often the chart is drawn. */
function countBins(notebook: Notebook): {counts: Counts; from: number; to: number} {
  const {times, store} = notebook.filtered.visits;
  const {binOf, from, to} = binDays(times, binCount);
  const result = {counts: store.countBy(numberColumn(binCount, times.length, binOf), "time"), from, to};
  countsOf.set(notebook, result);
  return result;
}
