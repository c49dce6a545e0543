import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {runPipeline} from "../../loaders/pipeline.ts";
import {readFile} from "../../loaders/readings/reading.ts";
import {openReadingCache} from "../../loaders/readings/readingCache.ts";
import {restoreReading, storeReading} from "../../loaders/readings/storedReading.ts";
import {writeTables} from "../../loaders/write/writeTables.ts";
import {emptyFolder} from "../emptyFolder.ts";

const page =
  "<html><body><article><p>Ana Botelho of Portugal\tvisited Łódź on 3 May 2011. 😀</p></article></body></html>";

test.each(["page.html", "empty.txt"])("the reading of %s is restored as it was", async (file) => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "page.html"), page);
  await writeFile(join(folder, "empty.txt"), "");
  const reading = readFile(folder, file);
  const {key, isDocument, problems, records, document} = restoreReading(storeReading(reading).line);
  expect(JSON.stringify({key, isDocument, document, problems, records})).toBe(JSON.stringify(reading));
});

test("a document on which a rule broke has no key to be kept by", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "page.html"), page);
  const reading = readFile(folder, "page.html");
  expect(storeReading(reading).key).toBe(reading.key);
  expect(storeReading({...reading, records: null}).key).toBeNull();
  expect(storeReading({...reading, isDocument: false, document: null, records: null}).key).toBe(reading.key);
});

test("the tables are written without parsing documents that were read before, but for texts of pages", async () => {
  const [folder, cacheFolder] = [await emptyFolder(), await emptyFolder()];
  await writeFile(join(folder, "page.html"), page);
  await writeFile(join(folder, "note.txt"), "Ana Botelho of Portugal visited Lima on 3 May 2012.");
  const run = () => runPipeline(folder, {cache: openReadingCache(cacheFolder, "0".repeat(32))});
  await run();
  const again = await run();
  const parse = vi.spyOn(JSON, "parse");
  await writeTables(again, await emptyFolder());
  expect(parse.mock.results.map(({value}) => value.id)).toEqual(["page"]);
  expect(again.sources.map(({id}) => id)).toEqual(["note", "page"]);
  expect(again.sourceOf("page")).toBe(again.sources[1]);
  expect(again.sourceOf("none")).toBeUndefined();
  parse.mockRestore();
});
