import {parse} from "vega";
import {compile, type TopLevelSpec} from "vega-lite";

/** A Vega-Lite chart as the description that Vega's runtime takes: browsers then need neither compiler nor parser. */
export function compileChart(spec: TopLevelSpec): object {
  const description = JSON.stringify(parse(compile(spec).spec, undefined, {ast: true}));
  // Vega numbers nameless data through the life of a process, so the bytes would depend on the charts before.
  const names = [...new Set(description.match(/_:vega:_\d+/g))];
  return JSON.parse(description.replace(/_:vega:_\d+/g, (name) => `_:vega:_${names.indexOf(name)}`));
}
