import {expect, test} from "vitest";
import {largestParts} from "../../docs/components/charts/largestParts.ts";

const parts = (counts: Readonly<Record<string, number>>) => ({
  values: Object.keys(counts),
  counts: Uint32Array.from(Object.values(counts))
});

test.each([
  [{held: 8, planned: 3, cancelled: 1}, 12, "8 held, 3 planned, 1 cancelled"],
  [{held: 8, planned: 3, cancelled: 1}, 14, "8 held, 3 planned, 1 cancelled, 2 other"],
  [{held: 1, planned: 5, cancelled: 3, denied: 1, postponed: 2}, 12, "5 planned, 3 cancelled, 2 postponed, 2 other"],
  [{export: 2, other: 9, import: 3}, 14, "3 imports, 2 exports, 9 other"],
  [{export: 2, other: 9, import: 3, aid: 1, debt: 1}, 16, "3 imports, 2 exports, 1 grant of aid, 1 debt, 9 other"]
])("%j of %i are told as %s", (counts, total, words) => {
  expect(largestParts(parts(counts), total, "other")).toBe(words);
});
