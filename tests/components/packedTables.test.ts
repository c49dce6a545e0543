import fc from "fast-check";
import {expect, test} from "vitest";
import {packedNames, readPackedTables} from "../../docs/components/notebook/packedTables.ts";
import {encodeRows, readRows} from "../../docs/components/notebook/rowColumns.ts";
import {createEvidenceStore} from "../../docs/components/notebook/rowEvidence.ts";
import {packTables} from "../../loaders/notebook/packTables.ts";
import type {Tables} from "../../loaders/types.ts";
import {sampleTables} from "./sampleTables.ts";

/** Reads packed files back to plain rows, as a page does. */
async function unpack({columns, evidence}: ReturnType<typeof packTables>): Promise<Tables> {
  const {tables, evidenceStarts} = readPackedTables(new Uint8Array(columns).buffer);
  const entries = packedNames.map(async (name) => {
    const starts = evidenceStarts[name];
    const store = starts && createEvidenceStore(starts, async (from, to) => evidence.subarray(from, to));
    await store?.load();
    return [name, JSON.parse(JSON.stringify(readRows(tables[name], store?.at)))];
  });
  return Object.fromEntries(await Promise.all(entries)) as Tables;
}

test("tables come out of their columns and evidence as they went in", async () => {
  expect(await unpack(packTables(sampleTables, {}))).toEqual(sampleTables);
});

test("any rows come out of their columns as they went in", () => {
  const text = fc.string({unit: "grapheme", maxLength: 4});
  const row = fc.record({
    id: text,
    word: fc.option(text),
    number: fc.double({noNaN: true}).map((value) => value + 0),
    flag: fc.boolean(),
    list: fc.array(fc.option(text), {maxLength: 3}),
    targets: fc.array(fc.record({target: text, stance: fc.constantFrom(-1, 1)}), {maxLength: 2})
  });
  fc.assert(
    fc.property(fc.array(row, {maxLength: 400}), (rows) => {
      expect(readRows(encodeRows(rows)).map((view) => (view as {toJSON: () => object}).toJSON())).toEqual(rows);
    }),
    {numRuns: 50}
  );
});

test("more than 65,536 distinct values keep their rows", () => {
  const rows = Array.from({length: 70_000}, (_, i) => ({id: `v${i}`}));
  const packed = packTables({...sampleTables, problems: rows as never}, {});
  const {tables} = readPackedTables(new Uint8Array(packed.columns).buffer);
  expect(readRows<{id: string}>(tables.problems)[69_999]!.id).toBe("v69999");
});

test("a row of a report that was not fetched yet tells its documents and statuses, and no sentence", () => {
  const [visit] = readRows<Tables["visits"][number]>(encodeRows(sampleTables.visits));
  expect(visit!.reports).toEqual([{document: "harbour", status: "held", start: null, end: null, evidence: []}]);
  expect(visit!.conflicts).toEqual([]);
});

test("only the blocks of the rows asked for are fetched, each once", async () => {
  const visits = Array.from({length: 200}, (_, i) => ({...sampleTables.visits[0]!, id: `v${i}`}));
  const {columns, evidence} = packTables({...sampleTables, visits}, {});
  const {evidenceStarts} = readPackedTables(new Uint8Array(columns).buffer);
  const reads: number[] = [];
  const store = createEvidenceStore(evidenceStarts.visits!, async (from, to) => {
    reads.push(from);
    return evidence.subarray(from, to);
  });
  expect(store.at(70)).toBeNull();
  const loads = await Promise.all([store.load([70, 71]), store.load([72])]);
  expect(loads).toEqual([true, true]);
  expect(await store.load([70])).toBe(false);
  expect(reads).toEqual([evidenceStarts.visits![1]]);
  expect(store.at(70)!.reports).toEqual(visits[70]!.reports);
  expect(store.at(0)).toBeNull();
});

test("a file of columns names only countries that the tables name", () => {
  const facts = (name: string) => ({name, position: null});
  const {columns} = packTables(sampleTables, {PER: facts("Peru"), CHL: facts("Chile"), FIN: facts("Finland")});
  expect(Object.keys(readPackedTables(new Uint8Array(columns).buffer).countries)).toEqual(["PER", "CHL"]);
});
