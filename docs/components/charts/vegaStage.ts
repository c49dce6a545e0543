import type {View} from "vega";
import {element} from "../element.js";
import {focusMark, makeMarksReachable} from "./rovingFocus.js";

/** A Vega chart as a build-time loader made it (see loaders/notebook/compileChart.ts). */
export type CompiledChart = object;

/** A running Vega chart. */
export interface VegaStage {
  /** Element that holds the chart. */
  readonly node: HTMLElement;
  /** Shows these rows of a named dataset, at this width of the plot, with these values of the chart's parameters. */
  update(name: string, rows: readonly object[], width: number, params?: Readonly<Record<string, unknown>>): void;
}

const markSelector = '[aria-roledescription="point"], [aria-roledescription="bar"]';

/**
 * Runs a compiled chart; `act` gets the datum of a mark that the reader chooses by mouse or keyboard, `drawn` the chart
 * each time that it has been drawn.
 */
export function vegaStage(
  chart: CompiledChart,
  {act, drawn: tell}: {act: (datum: object) => void; drawn?: (view: View, svg: SVGSVGElement) => void}
): VegaStage {
  const node = element("div", {class: "vega-stage"});
  const findMarks = () => [...node.querySelectorAll<SVGElement>(markSelector)] as Element[];
  let shown = "";
  let latest: {name: string; rows: readonly object[]; width: number; params: Readonly<Record<string, unknown>>};
  let turn: Promise<View> | null = null;
  let drawn: object | null = null;

  async function show(view: View): Promise<View> {
    // A drag asks for more turns than there is time for: all but the last find their work done.
    if (drawn === latest) return view;
    drawn = latest;
    const {name, rows, width, params} = latest;
    const focused = findMarks().indexOf(document.activeElement!);
    for (const [param, value] of Object.entries(params)) view.signal(param, value);
    await view
      .width(width)
      .data(name, rows as object[])
      .runAsync();
    makeMarksReachable(node, markSelector, (mark) => act(datumOf(mark)));
    tell?.(view, node.querySelector("svg")!);
    // Fed with new rows, Vega draws new elements; the reader stays where they were.
    const again = findMarks()[focused];
    if (again && again !== document.activeElement) focusMark(findMarks(), again);
    return view;
  }
  return {
    node,
    update(name, rows, width, params = {}) {
      const next = JSON.stringify([rows, width, params]);
      if (next === shown) return;
      shown = next;
      latest = {name, rows, width, params};
      // Vega is a file of its own, so that the other charts need not wait for it.
      turn ??= import("./vegaRuntime.js").then(({createView}) => createView(chart, node));
      turn = turn.then(show);
    }
  };
}

/** Vega keeps each mark's item on its element. */
function datumOf(mark: Element): object {
  return (mark as Element & {__data__: {datum: object}}).__data__.datum;
}
