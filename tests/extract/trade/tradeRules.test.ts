import {describe, expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {tradeRules} from "../../../loaders/extract/trade/tradeRules.ts";
import {nearRules} from "../../../loaders/extract/trade/rules/nearRules.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";

describe.each([...tradeRules, ...nearRules].map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  test("has two examples and two misses", () => {
    if (rule.measure !== null) expect(rule.examples.length).toBeGreaterThanOrEqual(2);
    expect(rule.misses.length).toBeGreaterThanOrEqual(2);
  });
  test.each(rule.examples)("%s", (text, row) => {
    const records = extractTrade(annotateParagraphs([text])).filter(({evidence}) =>
      evidence.some((e) => e.rule === name)
    );
    expect(records.map((record) => formatTrade(record, row))).toContain(row);
  });
  test.each(rule.misses)("no row: %s", (text) => {
    expect(extractTrade(annotateParagraphs([text])).map((record) => formatTrade(record))).toEqual([]);
  });
});
