import {expect, test} from "vitest";
import {checkEvidence} from "../loaders/checkEvidence.ts";
import {extract} from "../loaders/extract/extract.ts";
import {annotate} from "../loaders/annotate/annotate.ts";
import {runPipeline} from "../loaders/pipeline.ts";
import type {Reading} from "../loaders/readings/reading.ts";
import type {DocumentRecords, SourceDocument} from "../loaders/types.ts";

const folder = "data/documents";
const {sources, tables} = await runPipeline(folder);

test("a document on which a rule breaks becomes a problem, and the others keep their rows", async () => {
  const [broken] = sources;
  const readRecords = (source: SourceDocument): DocumentRecords => {
    if (source.id === broken?.id) throw new Error("unexpected mention");
    return extract(annotate(source));
  };
  const result = await runPipeline(folder, {readRecords});
  expect(result.tables.problems).toMatchObject([{file: broken?.file, level: "error", code: "rules-failed"}]);
  expect(result.tables.documents).toHaveLength(sources.length - 1);
  expect(tables.problems).toEqual([]);
});

test("documents read before are not read again", async () => {
  const known = new Map<string, Reading>();
  const first = await runPipeline(folder, {known});
  const readRecords = () => expect.unreachable();
  expect((await runPipeline(folder, {known, readRecords})).tables).toEqual(first.tables);
});

test("checkEvidence throws for a quote that is not the text at its offsets, and for a row without any", () => {
  const source = sources.find(({id}) => tables.visits.some(({reports}) => reports[0]?.document === id))!;
  const records = extract(annotate(source));
  const [visit] = records.visits;
  const withEvidence = (evidence: readonly object[]) =>
    ({...records, visits: [{...visit, evidence}]}) as DocumentRecords;
  expect(() => checkEvidence(records, source)).not.toThrow();
  expect(() => checkEvidence(withEvidence([]), source)).toThrow("row without evidence");
  expect(() => checkEvidence(withEvidence([{...visit!.evidence[0], start: 1}]), source)).toThrow("is not the text");
});
