import fc from "fast-check";
import {expect, test} from "vitest";
import {cutSegments, findRegions, type MarkedSpan} from "../../docs/components/documents/documentSegments.ts";
import type {SourceDocument} from "../../loaders/types.ts";

const row = {table: "visits", id: "v1"} as const;

function documentOf(text: string, parts: Partial<SourceDocument>): SourceDocument {
  const empty = {blocks: [], boilerplate: [], repeats: [], comments: []};
  return {...empty, text, id: "d", title: null, ...parts} as unknown as SourceDocument;
}

test("findRegions gives blocks, comments and folded text in order, and what nobody classed as other", () => {
  const text = "MENU\nA headline\nstray words\nWell said";
  const regions = findRegions(
    documentOf(text, {
      boilerplate: [{start: 0, end: 4}],
      blocks: [{start: 5, end: 15, kind: "title"}],
      comments: [{n: 1, author: null, posted: null, replyTo: [], quoted: [], start: 28, end: 37}]
    })
  );
  expect(regions.map(({kind, start, end}) => [kind, text.slice(start, end).trim()])).toEqual([
    ["boilerplate", "MENU"],
    ["title", "A headline"],
    ["other", "stray words"],
    ["comment", "Well said"]
  ]);
});

test("cutSegments cuts overlapping marks into runs that keep all of them", () => {
  const marks: MarkedSpan[] = [
    {start: 2, end: 6, row},
    {start: 4, end: 9, row: {table: "trade", id: "t1"}}
  ];
  const segments = cutSegments({start: 0, end: 10}, marks);
  expect(segments.map(({start, end, marks: own}) => [start, end, own.map((mark) => mark.row.table).join("+")])).toEqual(
    [
      [0, 2, ""],
      [2, 4, "visits"],
      [4, 6, "visits+trade"],
      [6, 9, "trade"],
      [9, 10, ""]
    ]
  );
});

test("no character is lost or shown twice, however regions and marks overlap", () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), fc.array(span), (blocks, boilerplate, marks) => {
      const text = "x".repeat(60);
      const source = documentOf(text, {blocks: blocks.map((block) => ({...block, kind: "paragraph"})), boilerplate});
      const marked = marks.map((mark) => ({...mark, row}));
      const shown = findRegions(source).flatMap((region) => cutSegments(region, marked));
      expect(shown.map(({start, end}) => text.slice(start, end)).join("")).toBe(text);
    })
  );
});
