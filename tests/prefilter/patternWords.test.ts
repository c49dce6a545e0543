import {readFile, readdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {beforeEach, expect, test, vi} from "vitest";
import {requiredWords} from "../../loaders/prefilter/requiredWords.ts";
import {emptyFolder} from "../emptyFolder.ts";

const patterns = [/\bgas (?:pipe)?lines? from/i, /“Straße”/, /\d{1,9}/];

/** The functions as another process has them, and how often they read a pattern there. */
async function anotherRun() {
  vi.resetModules();
  const read = vi.fn(requiredWords);
  vi.doMock("../../loaders/prefilter/requiredWords.ts", () => ({requiredWords: read}));
  return {...(await import("../../loaders/prefilter/patternWords.ts")), read};
}

let file: string;
beforeEach(async () => {
  file = join(await emptyFolder(), "code", "words.json");
  const {wordsOf, keepWords} = await anotherRun();
  patterns.forEach(wordsOf);
  keepWords(file);
});

test("a run takes over the words that an earlier one kept, and reads no pattern", async () => {
  const {wordsOf, recallWords, read} = await anotherRun();
  recallWords(file);
  expect(patterns.map(wordsOf)).toEqual(patterns.map(requiredWords));
  expect(read).not.toHaveBeenCalled();
  expect(await readdir(dirname(file))).toEqual(["words.json"]);
});

test("patterns of one source but other flags are two", async () => {
  const {wordsOf, recallWords, read} = await anotherRun();
  recallWords(file);
  wordsOf(/\bgas (?:pipe)?lines? from/iu);
  expect(read).toHaveBeenCalledTimes(1);
});

test.each([
  ["bytes changed", (kept: string) => kept.replace("gas", "gsa")],
  ["an end cut off", (kept: string) => kept.slice(0, kept.length / 2)],
  ["nothing left", () => ""]
])("a file with %s is not taken", async (_, damage) => {
  await writeFile(file, damage(await readFile(file, "utf8")));
  const {wordsOf, recallWords} = await anotherRun();
  recallWords(file);
  expect(patterns.map(wordsOf)).toEqual(patterns.map(requiredWords));
});

test("no file gives no words", async () => {
  const {wordsOf, recallWords} = await anotherRun();
  recallWords(join(file, "none"));
  expect(wordsOf(patterns[0]!)).toEqual(requiredWords(patterns[0]!));
});
