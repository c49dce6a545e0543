import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import {runPipeline} from "../../loaders/pipeline.ts";
import {openReadingCache} from "../../loaders/readings/readingCache.ts";
import {generateFile, type CorpusFile} from "../bench/generateCorpus.ts";
import {emptyFolder} from "../emptyFolder.ts";

const CODE = "0".repeat(32);
const corpus = Array.from({length: 24}, (_, number) => generateFile(number));
/** The files in some order, in parts that come one after the other. */
const arrivals = fc
  .tuple(fc.shuffledSubarray(corpus, {minLength: corpus.length}), fc.subarray([1, 8, 12, 20, 23], {minLength: 1}))
  .map(([files, ends]) => [...ends, files.length].map((end, i) => files.slice(ends[i - 1] ?? 0, end)));

async function writeFiles(folder: string, files: readonly CorpusFile[]): Promise<void> {
  for (const {name, content} of files) await writeFile(join(folder, name), content);
}

test("documents that are added bit by bit, in any order, give the tables and texts of one run over all, byte for byte", async () => {
  const whole = await emptyFolder();
  await writeFiles(whole, corpus);
  const expected = JSON.stringify(await runPipeline(whole));
  await fc.assert(
    fc.asyncProperty(arrivals, async (parts) => {
      const [folder, cache] = [await emptyFolder(), await emptyFolder()];
      let result: unknown;
      for (const files of parts) {
        await writeFiles(folder, files);
        result = await runPipeline(folder, {cache: openReadingCache(cache, CODE)});
      }
      expect(JSON.stringify(result)).toBe(expected);
    }),
    {numRuns: 8}
  );
}, 120_000);
