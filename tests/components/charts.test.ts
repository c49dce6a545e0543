import {afterEach, expect, test, vi} from "vitest";
import {compile} from "vega-lite";
import {commentTargets} from "../../docs/charts/commentTargets.ts";
import {tradeDots} from "../../docs/charts/tradeDots.ts";
import {compileChart} from "../../loaders/notebook/compileChart.ts";

const specs = {commentTargets, tradeDotsWide: tradeDots("wide"), tradeDotsNarrow: tradeDots("narrow")};

afterEach(() => vi.restoreAllMocks());

test.each(Object.entries(specs))("%s compiles without a warning and is not changed by it", (_, spec) => {
  const warn = vi.spyOn(console, "warn");
  const before = structuredClone(spec);
  compile(spec);
  expect(warn).not.toHaveBeenCalled();
  expect(spec).toEqual(before);
});

test.each(Object.entries(specs))("%s is described, and compiles to the same bytes every time", (_, spec) => {
  expect(spec.description).toMatch(/\.$/);
  const compiled = compileChart(spec);
  expect(JSON.stringify(compiled)).toBe(JSON.stringify(compileChart(spec)));
});
