import {test, expect} from "vitest";
import {runPipeline} from "../../loaders/pipeline.ts";
import type {Tables} from "../../loaders/types.ts";

const {tables} = await runPipeline("data/documents");

// One row a line, so that a diff reads as "these rows changed". Accept a change with `npx vitest run -u tests/golden`.
test.each(Object.keys(tables) as (keyof Tables)[])("the %s of the built-in documents are those of the golden table", async (name) => {
  const lines = tables[name].map((row) => JSON.stringify(row) + "\n").join("");
  await expect(lines).toMatchFileSnapshot(`./${name}.jsonl`);
});
