import {transforms} from "vega-dataflow";
import * as encoders from "vega-encode";
import {expressionInterpreter} from "vega-interpreter";
import * as dataTransforms from "vega-transforms";
import {View} from "vega-view";
import * as viewTransforms from "vega-view-transforms";

Object.assign(transforms, encoders, dataTransforms, viewTransforms);

/** Starts a chart that the build compiled, inside an element; expressions are interpreted, so that no code is made from text. */
export function createView(chart: object, container: HTMLElement): View {
  // The runtime writes into the description that it is given, and a chart may run many times.
  const options = {expr: expressionInterpreter, renderer: "svg", hover: false};
  return new View(structuredClone(chart) as never, options as never).initialize(container);
}
