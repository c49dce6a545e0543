import {readFile, readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runPipeline} from "../../loaders/pipeline.ts";
import {writeTables} from "../../loaders/write/writeTables.ts";
import {emptyFolder} from "../emptyFolder.ts";

const page = "<html><body><article><p>Ana Botelho of Portugal visited Lima on 3 May 2011.</p></article></body></html>";

test("writeTables removes what it wrote before and writes no more, and nothing else", async () => {
  const [documents, nothing, out] = [await emptyFolder(), await emptyFolder(), await emptyFolder()];
  await writeFile(join(documents, "lima.html"), page);
  await writeFile(join(out, "mine.csv"), "a,b\n");
  expect(await writeTables(await runPipeline(documents), out)).toEqual([]);
  expect(await readdir(join(out, "texts"))).toEqual(["lima.txt"]);
  const list = await readFile(join(out, ".written"), "utf8");
  await writeFile(join(out, ".written"), `${list}gone.csv\n../outside.csv\n`);
  expect(await writeTables(await runPipeline(nothing), out)).toEqual(["texts/lima.txt", "gone.csv"]);
  expect(await readdir(join(out, "texts"))).toEqual([]);
  expect(await readFile(join(out, "mine.csv"), "utf8")).toBe("a,b\n");
});
