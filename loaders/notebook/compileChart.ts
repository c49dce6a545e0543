import {parse} from "vega";
import {compile, type TopLevelSpec} from "vega-lite";

/** A Vega-Lite chart as the description that Vega's runtime takes: browsers then need neither compiler nor parser. */
export function compileChart(spec: TopLevelSpec): unknown {
  return parse(compile(spec).spec, undefined, {ast: true});
}
