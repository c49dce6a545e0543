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
  await mkdir(join(folder, "docs/data/texts"), {recursive: true});
  await writeFile(join(folder, "docs/data/comments.json.ts"), "");
  await writeFile(join(folder, "docs/data/texts/[id].json.ts"), "");
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "data/comments.json"), '["Reader 1"]');
});
afterEach(() => rm(folder, {recursive: true}));

const finish = async () =>
  finishSite(join(folder, "docs"), site, new Set((await hashFiles(join(folder, "data"))).values()));

test("a site of the data that it was built for gets its data package", async () => {
  await writeFile(join(site, "_file/data/comments.0123abcd.json"), '["Reader 1"]');
  await finish();
  expect(await readFile(join(site, "data/datapackage.json"), "utf8")).toBe("{}");
});

test.each(["comments.0123abcd.json", "texts/a-page.0123abcd.json"])(
  "a site into which a preview has put names in %s is thrown away",
  async (file) => {
    await mkdir(join(site, "_file/data/texts"));
    await writeFile(join(site, "_file/data", file), '["Zubeida"]');
    await expect(finish()).rejects.toThrow("build it again");
    expect(existsSync(site)).toBe(false);
  }
);

test("a file that a loader in another language prints, or nobody, may be any", async () => {
  await writeFile(join(site, "_file/data/words.0123abcd.json"), '["Zubeida"]');
  await finish();
  expect(existsSync(join(site, "_file/data/words.0123abcd.json"))).toBe(true);
});
