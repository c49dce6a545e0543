import {join} from "node:path";
import {expect, test} from "vitest";
import {compareTables} from "../../loaders/diff/compareTables.ts";
import {areOfOtherDocuments, publishedRows, readPublished} from "../../loaders/diff/publishedRows.ts";
import {runPipeline} from "../../loaders/pipeline.ts";
import {packageFiles} from "../../loaders/publish/packageFiles.ts";
import {publish} from "../../loaders/publish/publish.ts";
import {readPublishSettings} from "../../loaders/publish/publishSettings.ts";
import {writeWhole} from "../../loaders/write/writeWhole.ts";
import {emptyFolder} from "../emptyFolder.ts";

const settings = await readPublishSettings();
const result = await runPipeline("data/documents");

test("what was just published differs in nothing from what would be published", async () => {
  const folder = await emptyFolder();
  for (const [file, content] of packageFiles(publish(result, settings), settings))
    await writeWhole(join(folder, file), content);
  const published = await readPublished(folder);
  expect(Object.keys(published!)).toEqual(expect.arrayContaining(["documents", "visits", "comments", "problems"]));
  expect(published!.comments).toHaveLength(59);
  expect(compareTables(published!, publishedRows(result, settings))).toEqual([]);
});

test("a folder without a data package holds no published tables", async () => {
  expect(await readPublished("tests/diff")).toBeNull();
});

test("problems are told apart by file, code and line", () => {
  const problem = {file: "a.md", level: "warning", code: "front-matter", message: "Broken.", line: 3} as const;
  const {problems} = publishedRows({...result, tables: {...result.tables, problems: [problem]}}, settings);
  expect(problems).toEqual([{id: "a.md front-matter 3", ...problem}]);
});

test("tables of other documents are known by having no document in common, where both have any", () => {
  const tablesOf = (...ids: string[]) => ({documents: ids.map((id) => ({id}))});
  expect(areOfOtherDocuments(tablesOf("a", "b"), tablesOf("c"))).toBe(true);
  expect(areOfOtherDocuments(tablesOf("a", "b"), tablesOf("b", "c"))).toBe(false);
  expect(areOfOtherDocuments(tablesOf(), tablesOf("c"))).toBe(false);
  expect(areOfOtherDocuments(tablesOf("a"), tablesOf())).toBe(false);
});
