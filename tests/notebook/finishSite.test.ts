import {existsSync} from "node:fs";
import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {finishSite, hashFiles} from "../../loaders/notebook/finishSite.ts";

let folder: string;
let site: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-site-"));
  site = join(folder, "dist");
  await mkdir(join(site, "_file/data"), {recursive: true});
  await mkdir(join(folder, "docs/.observablehq/package"), {recursive: true});
  await writeFile(join(folder, "docs/.observablehq/package/datapackage.json"), "{}");
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "data/comments.json"), '["Reader 1"]');
});
afterEach(() => rm(folder, {recursive: true}));

test("a site of the data that it was built for gets its data package", async () => {
  await writeFile(join(site, "_file/data/comments.0123abcd.json"), '["Reader 1"]');
  await finishSite(join(folder, "docs"), site, await hashFiles(join(folder, "data")));
  expect(await readFile(join(site, "data/datapackage.json"), "utf8")).toBe("{}");
});

test("a site into which a preview has put names is thrown away", async () => {
  await writeFile(join(site, "_file/data/comments.0123abcd.json"), '["Zubeida"]');
  await expect(finishSite(join(folder, "docs"), site, await hashFiles(join(folder, "data")))).rejects.toThrow("build it again"); // prettier-ignore
  expect(existsSync(site)).toBe(false);
});
