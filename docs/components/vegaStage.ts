import {transforms} from "vega-dataflow";
import * as encoders from "vega-encode";
import {expressionInterpreter} from "vega-interpreter";
import * as dataTransforms from "vega-transforms";
import {View} from "vega-view";
import * as viewTransforms from "vega-view-transforms";
import {element} from "./element.js";
import {focusMark, makeMarksReachable} from "./rovingFocus.js";

Object.assign(transforms, encoders, dataTransforms, viewTransforms);

/** A Vega chart as a build-time loader made it (see loaders/notebook/compileChart.ts). */
export type CompiledChart = object;

/** A running Vega chart. */
export interface VegaStage {
  readonly node: HTMLElement;
  /** Shows these rows of a named dataset, at this width of the plot. */
  update(name: string, rows: readonly object[], width: number): void;
}

/** Runs a compiled chart; `act` gets the datum of a mark that the reader chooses by mouse or keyboard. */
export function vegaStage(chart: CompiledChart, act: (datum: object) => void): VegaStage {
  const node = element("div", {class: "vega-stage"});
  // The runtime writes into the description that it is given, and charts may run many times.
  const view = new View(
    structuredClone(chart) as never,
    {expr: expressionInterpreter, renderer: "svg", hover: false} as never
  );
  view.initialize(node);
  const findMarks = () => [...node.querySelectorAll<SVGElement>(markSelector)] as Element[];
  let shown = "";
  return {
    node,
    update(name, rows, width) {
      const next = JSON.stringify(rows) + width;
      if (next === shown) return;
      shown = next;
      view.width(width).data(name, rows as object[]);
      const focused = findMarks().indexOf(document.activeElement!);
      void view.runAsync().then(() => {
        makeMarksReachable(node, markSelector, (mark) => act(datumOf(mark)));
        // Fed with new rows, Vega draws new elements; the reader stays where they were.
        const again = findMarks()[focused];
        if (again && again !== document.activeElement) focusMark(findMarks(), again);
      });
    }
  };
}

const markSelector = '[aria-roledescription="point"], [aria-roledescription="bar"]';

/** Vega keeps each mark's item on its element. */
function datumOf(mark: Element): object {
  return (mark as Element & {__data__: {datum: object}}).__data__.datum;
}
