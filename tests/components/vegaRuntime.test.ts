import {transforms} from "vega-dataflow";
import {expect, test} from "vitest";
import {commentTargets} from "../../docs/charts/commentTargets.ts";
import {commentTimes} from "../../docs/charts/commentTimes.ts";
import {tradeDots} from "../../docs/charts/tradeDots.ts";
import "../../docs/components/charts/vegaRuntime.ts";
import {compileChart} from "../../loaders/notebook/compileChart.ts";

const charts = {commentTargets, commentTimes, tradeDotsWide: tradeDots("wide"), tradeDotsNarrow: tradeDots("narrow")};
// The dataflow has this one itself.
const builtIn = "operator";

function findOperators(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const {type, id} = value as {type?: unknown; id?: unknown};
  const own = typeof type === "string" && id !== undefined && type !== builtIn ? [type] : [];
  return [...own, ...Object.values(value).flatMap(findOperators)];
}

test.each(Object.entries(charts))("%s uses only operators that the pages' part of Vega has", (_, spec) => {
  const missing = findOperators(compileChart(spec)).filter((type) => !(type in transforms));
  expect([...new Set(missing)]).toEqual([]);
});
