import {scaleUtc} from "d3";
import {expect, test} from "vitest";
import {labelWidth, layoutLanes, symbolDay} from "../../docs/components/timeline/timelineLayout.ts";
import {findTimeExtent} from "../../docs/components/selection/timeExtent.ts";
import type {Visit} from "../../loaders/types.ts";
import {sampleTables} from "./sampleTables.ts";

// A day is ten pixels.
const x = scaleUtc([0, 310]).domain([new Date("2016-05-01"), new Date("2016-06-01")]);
const labelOf = () => "";

function layoutOne(start: string | null, end: string | null) {
  const visit: Visit = {...sampleTables.visits[0]!, start, end};
  return layoutLanes([visit], [findTimeExtent(start, end)], x, {labelOf})[0]?.marks[0];
}

test("a visit with exact days is solid over both of them", () => {
  const mark = layoutOne("2016-05-03", "2016-05-04")!;
  expect(mark.certain).toEqual([20, 40]);
  expect(mark.possible).toEqual([20, 40]);
  expect(mark.x).toBe(30);
  expect(mark.open).toBeNull();
});

test("a visit some day of a month is possible throughout it and certain nowhere", () => {
  const mark = layoutOne("2016-05", "2016-05")!;
  expect(mark.certain).toBeNull();
  expect(mark.possible).toEqual([0, 310]);
  expect(mark.x).toBe(155);
});

test("a span between vague ends is certain where they cannot reach", () => {
  const mark = layoutOne("2016-05-01/2016-05-05", "2016-05-10/2016-05-20")!;
  expect(mark.certain).toEqual([40, 100]);
  expect(mark.possible).toEqual([0, 200]);
});

test("open ends run to the edge of the plot and say so", () => {
  expect(layoutOne("../2016-05-10", null)).toMatchObject({possible: [0, 100], open: "left", x: 100});
  expect(layoutOne("2016-05-10/..", "2016-05-10/..")).toMatchObject({possible: [90, 310], open: "right", x: 90});
});

test("an undated visit has no place in the lanes", () => {
  expect(layoutOne(null, null)).toBeUndefined();
  expect(layoutLanes([], [], x, {labelOf})).toEqual([]);
});

test("marks that would overlap stand on rows of their own", () => {
  const visits = [1, 2, 3].map((n) => ({...sampleTables.visits[0]!, id: `v${n}`}));
  const extents = visits.map(({start, end}) => findTimeExtent(start, end));
  const [lane] = layoutLanes(visits, extents, x, {labelOf});
  expect(new Set(lane!.marks.map(({y}) => y)).size).toBe(3);
});

test("directions beyond the limit share a lane; meetings have one of their own", () => {
  const visits = ["CHL", "BOL", "ECU", "BRA"].map((to) => ({...sampleTables.visits[0]!, to}));
  const meeting = {...sampleTables.visits[0]!, kind: "meeting" as const, from: null};
  const all = [...visits, meeting];
  const extents = all.map(({start, end}) => findTimeExtent(start, end));
  const lanes = layoutLanes(all, extents, x, {maxLanes: 3, labelOf});
  expect(lanes.map(({kind, routes}) => [kind, routes.length])).toEqual([
    ["route", 1],
    ["route", 1],
    ["others", 2],
    ["meetings", 1]
  ]);
});

test("symbolDay stands in the middle of what is sure, else of what is possible", () => {
  expect(symbolDay(findTimeExtent("1970-01-03", "1970-01-04")!)).toBe(3);
  expect(symbolDay(findTimeExtent("1970-01", "1970-01")!)).toBe(15.5);
});

test("a label that fits on neither side stands on the roomier one, and is cut", () => {
  const markOf = (words: string) => {
    const visit: Visit = {...sampleTables.visits[0]!, start: "2016-05-04", end: "2016-05-04"};
    const extents = [findTimeExtent(visit.start, visit.end)];
    return layoutLanes([visit], extents, x, {labelOf: () => words})[0]!.marks[0]!;
  };
  const cut = markOf("Somebody with a very long name ".repeat(20));
  expect([cut.side, cut.label.endsWith("…")]).toEqual(["right", true]);
  expect(cut.x + labelWidth(cut.label)).toBeLessThan(310);
  expect(markOf("Ana Ortega")).toMatchObject({label: "Ana Ortega", side: "right"});
});
