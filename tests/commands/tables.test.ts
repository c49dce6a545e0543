import {spawn} from "node:child_process";
import {cp, readFile, readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {emptyFolder} from "../emptyFolder.ts";

function startTables(documents: string, out: string) {
  const args = ["loaders/run.js", "tables", "--documents", documents, "--out", out];
  const child = spawn(process.execPath, args, {stdio: ["ignore", "ignore", "pipe"]});
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<{code: number | null; printed: string}>((done) =>
    child.on("close", (code) => done({code, printed}))
  );
  return {ended, kill: () => child.kill("SIGKILL")};
}

async function readTables(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.(?:json|csv)$/.test(name));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]))); // prettier-ignore
}

test("tables: two runs at once into one folder leave what one run leaves, and nothing else", async () => {
  const [alone, shared] = [await emptyFolder(), await emptyFolder()];
  const runs = [startTables("data/documents", alone), startTables("data/documents", shared), startTables("data/documents", shared)]; // prettier-ignore
  for (const {ended} of runs) expect((await ended).code).toBe(0);
  expect(await readTables(shared)).toEqual(await readTables(alone));
  expect((await readdir(shared)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
}, 120_000);

test("tables: a run that is killed leaves whole tables, the old ones or new ones", async () => {
  const out = await emptyFolder();
  expect((await startTables("data/documents", out).ended).code).toBe(0);
  const old = await readTables(out);
  const documents = await emptyFolder();
  await cp("data/documents", documents, {recursive: true});
  await writeFile(join(documents, "more.txt"), "Ana Botelho of Portugal visited Lima on 3 May 2011.\n");
  const {ended, kill} = startTables(documents, out);
  while ((await readFile(join(out, "documents.json"), "utf8")) === old["documents.json"])
    await new Promise((done) => setTimeout(done, 2));
  kill();
  await ended;
  const next = await emptyFolder();
  expect((await startTables(documents, next).ended).code).toBe(0);
  const wanted = await readTables(next);
  for (const [name, content] of Object.entries(await readTables(out)))
    expect([old[name], wanted[name]], name).toContain(content);
}, 120_000);

test("tables: a file that is no document is told and costs nothing else; a folder that is missing is an error", async () => {
  const [documents, out] = [await emptyFolder(), await emptyFolder()];
  await writeFile(join(documents, "empty.txt"), "");
  await writeFile(join(documents, "good.txt"), "Ana Botelho of Portugal visited Lima on 3 May 2011.\n");
  const {code, printed} = await startTables(documents, out).ended;
  expect([code, printed]).toEqual([0, expect.stringContaining("error: empty.txt: The file holds no text")]);
  expect(JSON.parse((await readTables(out))["documents.json"]!)).toMatchObject([{id: "good"}]);
  expect(await startTables(join(documents, "missing"), out).ended).toMatchObject({code: 1});
}, 120_000);

test("tables: a folder without documents gives a warning", async () => {
  const {code, printed} = await startTables(await emptyFolder(), await emptyFolder()).ended;
  expect([code, printed]).toEqual([
    0,
    expect.stringMatching(/^warning: \S+ holds no \.txt, \.md or \.html file to read/)
  ]);
}, 120_000);
