import {expect, test} from "vitest";
import {formatIsoDay, msPerDay, orderingDay, parseEdtf} from "../../docs/components/edtf.ts";
import {findTimeExtent, isWithin} from "../../docs/components/selection/timeExtent.ts";
import {boundsOf} from "../../loaders/annotate/dates/edtf.ts";

const cases: readonly (readonly [edtf: string, first: string, last: string])[] = [
  ["2012-10-03", "2012-10-03", "2012-10-03"],
  ["2012-10-02T09:59", "2012-10-02", "2012-10-02"],
  ["2012-10", "2012-10-01", "2012-10-31"],
  ["2012-02", "2012-02-01", "2012-02-29"],
  ["2012", "2012-01-01", "2012-12-31"],
  ["2012-10-03~", "2012-10-03", "2012-10-03"],
  ["2018-02/2018-03", "2018-02-01", "2018-03-31"],
  ["../2012-10-02", "", "2012-10-02"],
  ["2019-12-20/..", "2019-12-20", ""]
];

test.each(cases)("parseEdtf(%s) gives the first and last day allowed", (edtf, first, last) => {
  const bounds = parseEdtf(edtf)!;
  expect([formatIsoDay(bounds.first), formatIsoDay(bounds.last)]).toEqual([first, last]);
});

test.each(cases)("parseEdtf(%s) gives the days that the linking reads", (edtf) => {
  const {first, last} = boundsOf(edtf)!;
  const bounds = parseEdtf(edtf)!;
  expect([formatIsoDay(bounds.first), formatIsoDay(bounds.last)]).toEqual([first ?? "", last ?? ""]);
});

test("parseEdtf gives null for null and for what is not EDTF", () => {
  for (const text of [null, "", "soon", "2012-13", "201X", "20120-1", "2012/soon", "<b>"])
    expect(parseEdtf(text)).toBeNull();
});

test("parseEdtf tells approximate from exact", () => {
  expect(parseEdtf("2012-10~")!.vague).toBe(true);
  expect(parseEdtf("2012?/2013")!.vague).toBe(true);
  expect(parseEdtf("2012-10")!.vague).toBe(false);
});

test("findTimeExtent takes a single told end as the one sure day", () => {
  const extent = findTimeExtent("2023-09-07", null)!;
  expect(extent.told).toBe("start");
  expect(isWithin(extent, extent.earliestStart + 1, Infinity, "possible")).toBe(false);
});

test("findTimeExtent gives null where neither date is told", () => {
  expect(findTimeExtent(null, null)).toBeNull();
});

test("orderingDay is the first day, or the last where the first is open", () => {
  const day = (text: string) => Date.parse(text) / msPerDay;
  expect(["2016-05", "../2016-05-03", "2016-05-03/..", "../..", null].map(orderingDay)).toEqual([
    day("2016-05-01"),
    day("2016-05-03"),
    day("2016-05-03"),
    null,
    null
  ]);
});
