import {transforms} from "vega-dataflow";
import {axisticks, datajoin, encode, scale, sortitems, stack} from "vega-encode";
import {expressionInterpreter} from "vega-interpreter";
import {
  aggregate,
  collect,
  compare,
  extent,
  field,
  filter,
  formula,
  key,
  multiextent,
  multivalues,
  params,
  proxy,
  relay,
  sieve,
  tupleindex,
  values
} from "vega-transforms";
import {View} from "vega-view";
import {bound, identifier, mark, overlap, render, viewlayout} from "vega-view-transforms";

// Only what the charts of docs/charts use: the others would double what pages load. A test names one that is missing.
Object.assign(transforms, {axisticks, datajoin, encode, scale, sortitems, stack});
Object.assign(transforms, {aggregate, collect, compare, extent, field, filter, formula, key, multiextent, multivalues});
Object.assign(transforms, {params, proxy, relay, sieve, tupleindex, values});
Object.assign(transforms, {bound, identifier, mark, overlap, render, viewlayout});

/**
 * Starts a chart that the build compiled, inside an element; expressions are interpreted, so that no code is made from
 * text.
 */
export function createView(chart: object, container: HTMLElement): View {
  // The runtime writes into the description that it is given, and a chart may run many times.
  const options = {expr: expressionInterpreter, renderer: "svg", hover: false};
  return new View(structuredClone(chart) as never, options as never).initialize(container);
}
