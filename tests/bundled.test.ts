import {execFile} from "node:child_process";
import {cp, mkdir, readdir, symlink, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {expect, test} from "vitest";
import {emptyFolder} from "./emptyFolder.ts";

const run = promisify(execFile);

/** A project of one command, which prints a word of a module, where that lies, and what it is told. */
async function startProject(): Promise<string> {
  const folder = await emptyFolder();
  for (const path of ["loaders/commands", "loaders/readings", "docs/data"])
    await mkdir(join(folder, path), {recursive: true});
  for (const file of ["loaders/bundled.js", "loaders/run.js", "package.json"]) await cp(file, join(folder, file));
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "loaders/readings/readingWorker.ts"), "export {};");
  await writeFile(
    join(folder, "loaders/commands/say.ts"),
    'import {word, address} from "../word.ts"; console.log(word, address, ...process.argv.slice(2));'
  );
  await sayNext(folder, "one");
  return folder;
}

async function sayNext(folder: string, word: string): Promise<void> {
  const code = `export const word: string = "${word}"; export const address = import.meta.url;`;
  await writeFile(join(folder, "loaders/word.ts"), code);
}

async function say(folder: string, ...args: string[]): Promise<string> {
  return (await run(process.execPath, ["loaders/run.js", "say", ...args], {cwd: folder})).stdout.trim();
}

const bundlesOf = (folder: string) => readdir(join(folder, ".cache/code"));

test("a command runs the code as it stands, however often that changes", async () => {
  const folder = await startProject();
  const address = `file://${join(folder, "loaders/word.ts")}`;
  expect(await say(folder, "--loud")).toBe(`one ${address} --loud`);
  await sayNext(folder, "two");
  expect(await say(folder)).toBe(`two ${address}`);
  await sayNext(folder, "one");
  expect(await say(folder)).toBe(`one ${address}`);
  expect(await bundlesOf(folder)).toHaveLength(2);
});

test("a pattern stays as it is written, not built where it is used", async () => {
  const folder = await startProject();
  const code = String.raw`export const word = String(() => /^\p{Lu}/u); export const address = "";`;
  await writeFile(join(folder, "loaders/word.ts"), code);
  expect(await say(folder)).toContain(String.raw`/^\p{Lu}/u`);
});

test("a project that was copied with its cache runs its own code", async () => {
  const folder = await startProject();
  await say(folder);
  const copy = join(await emptyFolder(), "copy");
  await cp(folder, copy, {recursive: true, verbatimSymlinks: true});
  expect(await say(copy)).toBe(`one file://${join(copy, "loaders/word.ts")}`);
});

test("two commands at once leave one bundle", async () => {
  const folder = await startProject();
  const said = await Promise.all([say(folder), say(folder), say(folder)]);
  expect(new Set(said).size).toBe(1);
  expect(await bundlesOf(folder)).toHaveLength(1);
});

test("code that cannot be read, or is imported from elsewhere, is an error and leaves no bundle", async () => {
  const folder = await startProject();
  await writeFile(join(folder, "loaders/word.ts"), "export const word = ;");
  await expect(say(folder)).rejects.toThrow(/loaders\/word\.ts:1:20/);
  await writeFile(join(folder, "other.ts"), 'export const word = "other", address = "";');
  await writeFile(join(folder, "loaders/word.ts"), 'export * from "../other.ts";');
  await expect(say(folder)).rejects.toThrow("imported, but not from loaders or docs: other.ts");
  expect(await bundlesOf(folder)).toEqual([]);
});
