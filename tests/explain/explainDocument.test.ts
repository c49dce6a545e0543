import {expect, test} from "vitest";
import {explainDocument, explainGap} from "../../loaders/explain/explainDocument.ts";
import {runPipeline} from "../../loaders/pipeline.ts";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

const text = `---
title: A day in Callao
published: 2019-05-07
---

Foreign Minister Ambrose Tully of Ireland arrived in Lima on 6 May 2019.

The visit will cost about $3 million, a sum that nobody in Dublin defends.

Ireland exported $40 million of cheese to Peru in 2018.

The harbour was quiet.
`;

const folder = await mkdtemp(join(tmpdir(), "dossier-"));
await writeFile(join(folder, "callao.md"), text);
const {sources, tables} = await runPipeline(folder);
await rm(folder, {recursive: true});
const explained = explainDocument(sources[0]!, tables, {});

function find(words: string) {
  return explained.find(({quote}) => quote.includes(words))!;
}

test("a sentence that gave a row names its rule and the row, and what was annotated", () => {
  const {readings, rows, mentions} = find("arrived");
  expect(readings).toContainEqual(expect.objectContaining({rule: "visit/arrive", missing: null}));
  expect(rows).toEqual(["visits: 2019-05-tully-per (visit/arrive)"]);
  expect(mentions).toContain("date “6 May 2019” = 2019-05-06 (stated)");
  expect(mentions).toContain("place “Lima” = Lima, PER (city)");
});

test("an amount without a row says why", () => {
  const {readings, rows} = find("cost");
  const amount = readings.find(({told}) => told.includes("$3 million"));
  expect(amount?.missing).toMatch(/^no word beside it|countries on either side/);
  expect(rows.filter((row) => row.startsWith("trade"))).toEqual([]);
  expect(find("cheese").rows).toEqual([expect.stringMatching(/^trade: export-irl-per-\S+ \(trade\/\S+\)$/)]);
});

test("a sentence that nothing was read in is explained all the same", () => {
  expect(find("quiet")).toMatchObject({mentions: [], readings: [], rows: []});
});

test("an offset in the page's furniture or in a repeat is said to be there", () => {
  const source = {...sources[0]!, boilerplate: [{start: 0, end: 3}], repeats: [{start: 4, end: 6}]};
  expect(explainGap(source, 1)).toMatch(/furniture/);
  expect(explainGap(source, 5)).toMatch(/repeats/);
  expect(explainGap({...source, blocks: []}, 7)).toBeNull();
});
