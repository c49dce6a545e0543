import {expect, test} from "vitest";
import {certaintyNotes} from "../../docs/components/charts/certaintyNotes.ts";
import {createNotebook} from "../../docs/components/notebook/notebook.ts";
import type {EnergyStatus} from "../../loaders/types.ts";
import {sampleTables} from "./sampleTables.ts";

/** Says how sure a project is that documents of these days call so. */
function noteOf(...told: readonly (readonly [published: string | null, status: EnergyStatus])[]): string {
  const [document] = sampleTables.documents;
  const documents = told.map(([published], i) => ({...document!, id: `d${i}`, published}));
  const reports = told.map(([, status], i) => ({document: `d${i}`, status, evidence: []}));
  const energy = [{...sampleTables.energy[0]!, reports}];
  return certaintyNotes(createNotebook({...sampleTables, documents, energy})).energy();
}

test("a project that goes on from one document's day to another's is no disagreement of theirs", () => {
  expect(noteOf(["2016-05-05", "proposed"], ["2018-01-01", "agreed"])).toBe("1 that moved on");
});

test("documents of one day, or of none, that call a project differently disagree", () => {
  expect(noteOf(["2016-05-05", "proposed"], ["2016-05-05", "agreed"])).toBe("1 told differently");
  expect(noteOf([null, "proposed"], ["2016-05-05", "agreed"])).toBe("1 told differently");
});

test("documents that agree tell of a project in one way", () => {
  expect(noteOf(["2016-05-05", "proposed"], [null, "proposed"])).toBe("1 with one status");
  expect(noteOf(["2016-05-05", "proposed"], ["2016-05-05", "mentioned"])).toBe("1 with one status");
});
