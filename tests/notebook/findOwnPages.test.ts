import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {findOwnPages} from "../../loaders/notebook/findOwnPages.ts";
import {emptyFolder} from "../emptyFolder.ts";

test("findOwnPages names the tables that loaders have printed since it was asked last", async () => {
  const root = await emptyFolder();
  const folder = join(root, ".observablehq/cache/data/own");
  expect(findOwnPages(root)).toEqual([]);
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, "exercises.json"), JSON.stringify({title: "Exercises", rows: []}));
  await writeFile(join(folder, "exercises.json.123.tmp"), "{");
  expect(findOwnPages(root)).toEqual([{name: "exercises", title: "Exercises"}]);
});
