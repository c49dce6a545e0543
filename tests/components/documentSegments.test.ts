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

test("findRegions tells what the page prints over a comment of its writer from other words above it", () => {
  const text = "Stray words\nThe end.\nmudlark\nPosts: 12\nNot yet.\nAda\nMay 5\nI like it.";
  const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
  const comment = (n: number, author: string, words: string) => ({
    n,
    author,
    posted: null,
    replyTo: [],
    quoted: [],
    ...span(words)
  });
  const regions = findRegions(
    documentOf(text, {
      blocks: [{...span("The end."), kind: "paragraph"}],
      boilerplate: [span("Posts: 12")],
      comments: [comment(1, "mudlark", "Not yet."), comment(2, "Ada", "I like it.")]
    })
  );
  expect(
    regions.map(({kind, comment: of, start, end}) => [kind, of?.n ?? null, text.slice(start, end).trim()])
  ).toEqual([
    ["other", null, "Stray words"],
    ["paragraph", null, "The end."],
    ["head", 1, "mudlark"],
    ["head", 1, "Posts: 12"],
    ["comment", 1, "Not yet."],
    ["head", 2, "Ada\nMay 5"],
    ["comment", 2, "I like it."]
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
