import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {csvParse} from "d3";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {runPipeline, type PipelineResult} from "../../loaders/pipeline.ts";
import {tableSchemas} from "../../loaders/schema.ts";
import {formatCsv} from "../../loaders/write/formatTable.ts";
import {hostileFiles} from "./hostileFiles.ts";

const good = "Rosa Quispe, the president of Peru, visited Hanoi on 4 May 2021.\n";

describe("a folder of hostile files", () => {
  let folder: string;
  let result: PipelineResult;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dossier-"));
    for (const {file, content} of hostileFiles) {
      await mkdir(dirname(join(folder, file)), {recursive: true});
      await writeFile(join(folder, file), content);
    }
    await writeFile(join(folder, "good.txt"), good);
    await symlink("/etc/passwd", join(folder, "link.txt"));
    await symlink(folder, join(folder, "round"));
    result = await runPipeline(folder);
  }, 240_000);
  afterAll(() => rm(folder, {recursive: true, force: true}));

  test("holds 60 cases or more, and links that lead out of it and round in it", () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(hostileFiles.map(({file}) => file)).size).toBe(hostileFiles.length);
    for (const link of ["link.txt", "round"])
      expect(result.tables.problems).toContainEqual(expect.objectContaining({file: link, code: "link-not-followed"}));
  });

  test.each(hostileFiles.map(({name, file, problem}) => [name, file, problem] as const))("%s", (_, file, problem) => {
    const errors = result.tables.problems.filter((one) => one.file === file && one.level === "error");
    const found = result.sources.filter((source) => source.file === file);
    expect(errors.map(({code}) => code)).toEqual(problem === null ? [] : [problem]);
    expect(found).toHaveLength(problem === null ? 1 : 0);
    for (const {id, text} of found) expect([id, text]).toEqual([expect.any(String), expect.any(String)]);
  });

  test("costs no other document its rows", async () => {
    const alone = await mkdtemp(join(tmpdir(), "dossier-"));
    await writeFile(join(alone, "good.txt"), good);
    const {tables} = await runPipeline(alone);
    await rm(alone, {recursive: true});
    expect(tables.visits).toHaveLength(1);
    expect(result.sources.find(({id}) => id === "good")?.text).toBe(good);
    const rows = result.tables.visits.filter(({reports}) => reports.some(({document}) => document === "good"));
    expect(rows).toMatchObject([{people: tables.visits[0]!.people, to: "VNM"}]);
  });

  test("gives tables whose evidence is the text and whose cells no spreadsheet runs", () => {
    const texts = new Map(result.sources.map(({id, text}) => [id, text]));
    const {visits, trade, energy} = result.tables;
    for (const {reports} of [...visits, ...trade, ...energy])
      for (const {document, evidence} of reports)
        for (const {start, end, quote} of evidence) expect(texts.get(document)?.slice(start, end)).toBe(quote);
    for (const name of ["documents", "visits", "comments", "problems"] as const)
      for (const row of csvParse(formatCsv(result.tables[name], tableSchemas[name])))
        for (const cell of Object.values(row))
          expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?(?:e[+-]?\d+)?$))/);
  });

  test("leaves objects as they were", () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
