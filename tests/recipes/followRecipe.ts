import {execFile} from "node:child_process";
import {cp, mkdtemp, readFile, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import type {Recipe, Step} from "./readRecipes.ts";

const run = promisify(execFile);
const parts = [
  "data",
  "docs/charts",
  "docs/components",
  "docs/data",
  "loaders",
  "tests/recipes/parts",
  "tests/extract",
  "tests/annotate"
];
const files = ["package.json", "package-lock.json", "tsconfig.json", "vitest.config.ts", "observablehq.config.ts"];

/** A copy of the project with one document to try recipes on. */
export async function copyForRecipes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dossier-"));
  for (const part of [...parts, ...files]) await cp(part, join(folder, part), {recursive: true});
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Does in a copy of the project what a recipe says, word for word; throws where a line that it names is not there. */
export async function followRecipe({steps}: Recipe, folder: string): Promise<void> {
  for (const step of steps) await follow(step, folder);
}

async function follow(step: Step, folder: string): Promise<void> {
  if (step.kind === "run") {
    await run("sh", ["-ec", step.command], {cwd: folder});
    return;
  }
  const path = join(folder, step.file);
  const lines = (await readFile(path, "utf8")).split("\n");
  const at = lines.findIndex((line) => line.includes(step.line));
  if (at < 0) throw new Error(`${step.file} has no line with ${step.line}`);
  lines.splice(step.where === "above" ? at : at + 1, 0, step.text);
  await writeFile(path, lines.join("\n"));
}

/** The tables of a folder of documents, by the loaders of a copy of the project. */
export async function tablesOf(folder: string, documents: string): Promise<Record<string, Record<string, unknown>[]>> {
  const out = join(folder, "out");
  await run(process.execPath, ["loaders/run.js", "tables", "--documents", documents, "--out", out], {cwd: folder});
  const names = ["documents", "visits", "trade", "exercises"];
  const read = async (name: string) => [name, JSON.parse(await readFile(join(out, `${name}.json`), "utf8").catch(() => "[]"))] as const; // prettier-ignore
  return Object.fromEntries(await Promise.all(names.map(read)));
}
