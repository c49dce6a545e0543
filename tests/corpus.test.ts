import {existsSync} from "node:fs";
import {cp, mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {readLabelledSet} from "../loaders/accuracy/labels.ts";
import {measureSet, type TableAccuracy} from "../loaders/accuracy/measureAccuracy.ts";
import {isEdtf} from "../loaders/annotate/dates/edtf.ts";
import {runPipeline} from "../loaders/pipeline.ts";

const shared = "../shared";
const folders = ["data/documents", "tests/labelled/written/documents", `${shared}/documents/originals`].filter(
  (folder) => {
    if (existsSync(folder)) return true;
    console.log(`${folder} is absent: what stands there is not tested`);
    return false;
  }
);

describe.each(folders)("the tables of %s", async (folder) => {
  const {sources, tables} = await runPipeline(folder);
  const textOf = new Map(sources.map(({id, text}) => [id, text]));
  const reported = [...tables.visits, ...tables.trade, ...tables.energy];

  test("quote the text at their offsets, every row and report at least once", () => {
    for (const {reports} of reported) {
      expect(reports).not.toHaveLength(0);
      for (const {document, evidence} of reports) {
        expect(evidence).not.toHaveLength(0);
        for (const {start, end, quote, rule} of evidence) {
          expect(textOf.get(document)?.slice(start, end)).toBe(quote);
          expect(rule).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
        }
      }
    }
    for (const {document, start, end, text} of tables.comments)
      expect(textOf.get(document)?.slice(start, end)).toBe(text);
  });

  test("have an id for each row that no other row has", () => {
    for (const rows of [tables.visits, tables.trade, tables.energy, tables.comments, tables.documents])
      expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length);
  });

  test("hold dates in EDTF, or null", () => {
    const dates = [
      ...tables.visits.flatMap(({start, end, reports}) => [start, end, ...reports.flatMap((r) => [r.start, r.end])]),
      ...tables.trade.map(({period}) => period),
      ...tables.energy.map(({agreed}) => agreed),
      ...tables.documents.map(({published}) => published)
    ];
    for (const date of dates) if (date !== null) expect(isEdtf(date), date).toBe(true);
  });

  test("are the same on a second run, and list every document", async () => {
    expect(JSON.stringify((await runPipeline(folder)).tables)).toBe(JSON.stringify(tables));
    expect(tables.documents.map(({id}) => id).sort()).toEqual(sources.map(({id}) => id).sort());
  });
});

test("the same documents give the same rows in a folder of another name", async () => {
  const copy = await mkdtemp(join(tmpdir(), "dossier-"));
  afterAll(() => rm(copy, {recursive: true}));
  await cp("data/documents", copy, {recursive: true});
  const [here, there] = [await runPipeline("data/documents"), await runPipeline(copy)];
  expect(JSON.stringify(there.tables)).toBe(JSON.stringify(here.tables));
});

// Floors, not goals: a change that falls below one has broken something.
const floors: Record<string, Record<TableAccuracy["table"], number>> = {
  originals: {visits: 0.95, trade: 1, energy: 1, comments: 1},
  "built-in": {visits: 0.75, trade: 0.8, energy: 0.8, comments: 1}
};

test.each(Object.keys(floors))("rows of the %s are found above the floors", async (name) => {
  const outside = name === "originals";
  const labels = outside ? `${shared}/gold/originals` : `tests/labelled/${name}`;
  if (!existsSync(labels)) return console.log(`${labels} is absent: not scored`);
  const documents = outside ? `${shared}/documents/originals` : "data/documents";
  for (const {table, f1} of await measureSet(readLabelledSet(name, labels, documents)))
    expect(f1, table).toBeGreaterThanOrEqual(floors[name]![table]);
});
