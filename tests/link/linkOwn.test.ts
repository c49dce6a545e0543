import {expect, test} from "vitest";
import type {OwnTable} from "../../loaders/extract/ownTables.ts";
import {linkOwn} from "../../loaders/link/linkOwn.ts";
import type {DocumentRecords, OwnRecord} from "../../loaders/types.ts";
import {documentOf} from "./records.ts";

const table: OwnTable = {name: "drills", title: "Drills", fields: [{name: "drill", type: "string", description: "Name."}, {name: "troops", type: "integer", description: "Soldiers."}, {name: "countries", type: "array", description: "Who takes part."}], key: ["drill"], extract: () => []}; // prettier-ignore

function telling(drill: string, troops: number | null, countries: readonly string[], start = 0): OwnRecord {
  return {
    values: {drill, troops, countries},
    evidence: [{start, end: start + 4, quote: "four", rule: "drills/told"}]
  };
}

function document(id: string, published: string | null, drills: readonly OwnRecord[]): DocumentRecords {
  return {...documentOf(id, published, {}), own: {drills}};
}

const early = document("early", "2019-05-01", [telling("Zapad", 900, ["RUS"])]);
const late = document("late", "2019-06-01", [telling("Zapad", 1200, ["BLR"]), telling("Zapad", null, [], 9), telling("Han Kuang", null, ["TWN"])]); // prettier-ignore

test("records with the same key are one row: lists are joined, and of figures that differ the latest document's stands", () => {
  const [han, zapad] = linkOwn([table], [early, late]).drills!;
  expect(han).toMatchObject({id: "han-kuang", troops: null, countries: ["TWN"], conflicts: []});
  expect(zapad).toMatchObject({id: "zapad", troops: 1200, countries: ["BLR", "RUS"]});
  expect(zapad?.conflicts).toEqual([{field: "troops", value: 900, documents: ["early"]}]);
  expect(zapad?.reports.map(({document: id, evidence}) => [id, evidence.length])).toEqual([["early", 1], ["late", 2]]); // prettier-ignore
});

test("the order of the documents does not matter", () => {
  expect(linkOwn([table], [late, early])).toEqual(linkOwn([table], [early, late]));
});

test("a table of which no document tells is empty", () => {
  expect(linkOwn([table], [{...early, own: {}}])).toEqual({drills: []});
});
