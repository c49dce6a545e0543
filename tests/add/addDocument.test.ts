import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {addDocument} from "../../loaders/add/addDocument.ts";

const part = "tests/recipes/parts/port-visit.md";
let folder: string;
let documents: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-"));
  documents = join(folder, "documents");
  await mkdir(documents);
});
afterAll(() => rm(folder, {recursive: true}));

test("a readable file is copied, with what it holds told", async () => {
  const {source, rows, refused, problems} = await addDocument(part, documents);
  expect(source).toMatchObject({title: "A day in Callao", published: "2019-05-07", url: null});
  expect(rows).toMatchObject({visits: 1, comments: 0});
  expect([refused, problems]).toEqual([null, []]);
  expect(await readFile(join(documents, "port-visit.md"), "utf8")).toBe(await readFile(part, "utf8"));
});

test("adding a file twice changes nothing, but another file of its name is refused", async () => {
  expect((await addDocument(part, documents)).refused).toBeNull();
  await mkdir(join(folder, "other"));
  const other = join(folder, "other", "Port-Visit.txt");
  await writeFile(other, "Another day\n\nNothing happened in Callao, and nobody minded.\n");
  expect((await addDocument(other, documents)).refused).toContain("has that name already");
  expect(await readdir(documents)).toEqual(["port-visit.md"]);
});

test("what is no document is refused with its problem, and not copied", async () => {
  const picture = join(folder, "map.png");
  await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  const {source, refused, problems} = await addDocument(picture, documents);
  expect([source, refused]).toEqual([null, "it cannot be read"]);
  expect(problems).toMatchObject([{file: "map.png", level: "error", code: "unsupported-type"}]);
  expect(await readdir(documents)).toEqual(["port-visit.md"]);
});

test("a folder that is not there is no place to add to, and is not made", async () => {
  const mistyped = join(folder, "documnets");
  await expect(addDocument(part, mistyped)).rejects.toThrow(`there is no folder ${mistyped}`);
  expect(await readdir(folder)).not.toContain("documnets");
});
