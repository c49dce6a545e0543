import {readFile, readdir} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {pinFrameworkPackages} from "../../loaders/notebook/pinFrameworkPackages.ts";
import {emptyFolder} from "../emptyFolder.ts";

const client = "node_modules/@observablehq/framework/dist/client";

// Framework makes these out of its own files.
const builtIn = new Set(["@observablehq/duckdb", "@observablehq/inputs"]);

test("pinFrameworkPackages(cache) makes a folder for every package that Framework's standard library names", async () => {
  const cache = await emptyFolder();
  await pinFrameworkPackages(cache);
  const folders = await readdir(join(cache, "_npm"), {recursive: true});
  const pinned = new Set(folders.filter((path) => /.@\d/.test(path)).map((path) => path.replace(/@\d.*$/, "")));
  const named = new Set<string>();
  for (const file of await readdir(client, {recursive: true}))
    if (file.endsWith(".js"))
      for (const [, name] of (await readFile(join(client, file), "utf8")).matchAll(/npm:((?:@[\w-]+\/)?[\w.-]+)/g))
        if (!builtIn.has(name!)) named.add(name!);
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((name) => !pinned.has(name))).toEqual([]);
});
