import fc from "fast-check";
import {expect, test} from "vitest";
import {compareTables, type TableRow} from "../../loaders/diff/compareTables.ts";

function row(id: string, cells: object = {}, quote = `${id} came.`): TableRow {
  return {id, ...cells, reports: [{document: "a", evidence: [{start: 0, end: 9, quote, rule: "visit/arrive"}]}]};
}

test("the same tables differ in nothing", () => {
  expect(compareTables({visits: [row("x")]}, {visits: [row("x")]})).toEqual([]);
});

test("a new row is gained and a missing one lost, each with its sentence and rule", () => {
  const changes = compareTables({visits: [row("old")]}, {visits: [row("new")]});
  expect(changes).toEqual([
    {table: "visits", change: "gained", id: "new", cells: [], tellings: [{document: "a", quote: "new came.", rule: "visit/arrive"}]}, // prettier-ignore
    {table: "visits", change: "lost", id: "old", cells: [], tellings: [{document: "a", quote: "old came.", rule: "visit/arrive"}]} // prettier-ignore
  ]);
});

test("a row with another cell is changed, and tells the sentence that is new", () => {
  const [change, ...others] = compareTables(
    {visits: [row("x", {status: "planned"}, "She will come.")]},
    {visits: [row("x", {status: "held"}, "She came.")]}
  );
  expect(others).toEqual([]);
  expect(change?.cells[0]).toEqual({column: "status", before: "planned", after: "held"});
  expect(change?.tellings.map(({quote}) => quote)).toEqual(["She came.", "She will come."]);
});

test("where one document's report changed, its field and document are told", () => {
  const said = (status: string, start: number): TableRow => ({
    id: "x",
    reports: [{document: "a", status, evidence: [{start, end: 9, quote: "She came.", rule: "visit/arrive"}]}]
  });
  const cells = (...rows: [TableRow, TableRow]) =>
    compareTables({visits: [rows[0]]}, {visits: [rows[1]]}).flatMap((change) => change.cells);
  expect(cells(said("planned", 0), said("held", 0))).toEqual([
    {column: "status in a", before: "planned", after: "held"}
  ]);
  expect(cells(said("held", 0), said("held", 1))).toEqual([{column: "offsets in a", before: "0–9", after: "1–9"}]);
});

test("a row whose id changed is the same one where a sentence is", () => {
  const [change, ...others] = compareTables(
    {visits: [row("2019-05-tully-per", {}, "He came.")]},
    {visits: [row("2019-06-tully-per", {}, "He came.")]}
  );
  expect(others).toEqual([]);
  expect(change).toMatchObject({change: "changed", id: "2019-06-tully-per", cells: [{column: "id"}], tellings: []});
});

test("a table that is new is all gained, one that is gone all lost", () => {
  expect(compareTables({}, {drills: [row("x")]}).map(({change}) => change)).toEqual(["gained"]);
  expect(compareTables({drills: [row("x")]}, {}).map(({change}) => change)).toEqual(["lost"]);
});

test("what is gained one way is lost the other way, for any tables", () => {
  const tables = fc.uniqueArray(fc.record({id: fc.constantFrom("a", "b", "c", "d"), n: fc.nat(2)}), {selector: ({id}) => id}); // prettier-ignore
  const rows = tables.map((cells) => cells.map(({id, n}) => row(id, {n})));
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const count = (changes: ReturnType<typeof compareTables>, kind: string) =>
        changes.filter(({change}) => change === kind).map(({id}) => id);
      const [there, back] = [compareTables({t: before}, {t: after}), compareTables({t: after}, {t: before})];
      expect(count(there, "gained")).toEqual(count(back, "lost"));
      expect(count(there, "changed")).toEqual(count(back, "changed"));
    })
  );
});
