import {cp, mkdir, readFile, readdir, rm, utimes, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import {annotate} from "../../loaders/annotate/annotate.ts";
import {extract} from "../../loaders/extract/extract.ts";
import {runPipeline} from "../../loaders/pipeline.ts";
import {codeHash} from "../../loaders/readings/codeHash.ts";
import {openReadingCache} from "../../loaders/readings/readingCache.ts";
import type {SourceDocument} from "../../loaders/types.ts";
import {emptyFolder} from "../emptyFolder.ts";

const documents = "data/documents";
const CODE = "0".repeat(32);
const {tables} = await runPipeline(documents);
const fresh = JSON.stringify(tables);

async function filledCache(): Promise<{cacheFolder: string; pack: string}> {
  const cacheFolder = await emptyFolder();
  await runPipeline(documents, {cache: openReadingCache(cacheFolder, CODE)});
  const [pack] = (await readdir(cacheFolder, {recursive: true})).filter((name) => name.endsWith(".pack"));
  return {cacheFolder, pack: join(cacheFolder, pack!)};
}

const unreachable = () => expect.unreachable("a document was read again");
const ofTables = async (options: Parameters<typeof runPipeline>[1]) => JSON.stringify((await runPipeline(documents, options)).tables); // prettier-ignore

test("a second run reads no document again and gives the same bytes", async () => {
  const {cacheFolder} = await filledCache();
  expect(await ofTables({cache: openReadingCache(cacheFolder, CODE), readRecords: unreachable})).toBe(fresh);
});

test("of a folder only the document that was added or changed is read", async () => {
  const folder = await emptyFolder();
  const cacheFolder = await emptyFolder();
  await cp(documents, folder, {recursive: true});
  await runPipeline(folder, {cache: openReadingCache(cacheFolder, CODE)});
  await writeFile(join(folder, "new.txt"), "Ana Botelho of Portugal visited Lima on 3 May 2011.\n");
  const read: string[] = [];
  await runPipeline(folder, {
    cache: openReadingCache(cacheFolder, CODE),
    readRecords: ({file}) => {
      read.push(file);
      throw new Error("not needed");
    }
  });
  expect(read).toEqual(["new.txt"]);
});

test.each([
  ["bytes changed", (pack: Buffer) => pack.map((byte, i) => (i % 997 === 500 ? 33 : byte))],
  ["an end cut off", (pack: Buffer) => pack.subarray(0, pack.length / 2)],
  ["nothing left", () => Buffer.alloc(0)],
  ["lines of something else", () => Buffer.from("hello\n\n{}\n")]
])("a cache with %s gives the same bytes, and is mended", async (_, damage) => {
  const {cacheFolder, pack} = await filledCache();
  await writeFile(pack, damage(await readFile(pack)));
  expect(await ofTables({cache: openReadingCache(cacheFolder, CODE)})).toBe(fresh);
  expect(await ofTables({cache: openReadingCache(cacheFolder, CODE), readRecords: unreachable})).toBe(fresh);
});

test("a reading that was kept by other code is not taken, and goes when this code's is written", async () => {
  const {cacheFolder} = await filledCache();
  const cache = openReadingCache(cacheFolder, "1".repeat(32));
  const {file} = tables.documents[0]!;
  const read: string[] = [];
  const readRecords = (source: SourceDocument) => {
    read.push(source.file);
    return extract(annotate(source));
  };
  expect(await ofTables({cache, readRecords})).toBe(fresh);
  expect(read).toContain(file);
  expect(await readdir(cacheFolder)).toEqual(["1".repeat(32)]);
});

test("two runs at once over one cache give the same bytes", async () => {
  const cacheFolder = await emptyFolder();
  const results = await Promise.all([
    ofTables({cache: openReadingCache(cacheFolder, CODE)}),
    ofTables({cache: openReadingCache(cacheFolder, CODE)}),
    ofTables({cache: openReadingCache(cacheFolder, CODE)})
  ]);
  expect(new Set(results)).toEqual(new Set([fresh]));
  expect((await readdir(cacheFolder, {recursive: true})).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a document on which a rule broke is tried again", async () => {
  const cacheFolder = await emptyFolder();
  const readRecords = () => {
    throw new Error("broken");
  };
  expect(
    (await runPipeline(documents, {cache: openReadingCache(cacheFolder, CODE), readRecords})).tables.documents
  ).toEqual([]);
  expect(await ofTables({cache: openReadingCache(cacheFolder, CODE)})).toBe(fresh);
});

test("threads give the same bytes as one process", async () => {
  expect(await ofTables({threadsFrom: 0})).toBe(fresh);
}, 60_000);

test("codeHash changes with code, lexicons and models, and is null while one of them changes or is missing", async () => {
  const root = await emptyFolder();
  const files = ["package-lock.json", "loaders/a.ts", "data/lexicons/b.csv", "data/models/c.json"];
  const age = async (file: string, content: string) => {
    await mkdir(dirname(join(root, file)), {recursive: true});
    await writeFile(join(root, file), content);
    await utimes(join(root, file), 1, 1);
  };
  for (const file of files) await age(file, "1");
  const hashes = [codeHash(root), codeHash(root)];
  for (const file of files) {
    await age(file, "2");
    hashes.push(codeHash(root));
  }
  expect(new Set(hashes).size).toBe(1 + files.length);
  expect(hashes[0]).toMatch(/^[0-9a-f]{32}$/);
  await writeFile(join(root, "loaders/a.ts"), "3");
  expect(codeHash(root)).toBeNull();
  await age("loaders/a.ts", "3");
  expect(codeHash(root)).not.toBeNull();
  await rm(join(root, "package-lock.json"));
  expect(codeHash(root)).toBeNull();
});
