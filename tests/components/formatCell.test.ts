import {expect, test} from "vitest";
import {createNotebook} from "../../docs/components/notebook/notebook.ts";
import {formatCell} from "../../docs/components/tables/formatCell.ts";
import {sampleTables} from "./sampleTables.ts";

test.each([
  ["period", "1992/1993", "1992–1993"],
  ["start", "1992/1993", "between 1992 and 1993"],
  ["agreed", "2016-05", "May 2016"],
  ["status", null, "not told"],
  ["approximate", true, "yes"],
  ["value", 500_000_000, "500,000,000"],
  ["n", 1234, "1234"]
])("a cell of %s that holds %j reads %s", (column, value, words) => {
  expect(formatCell(column, value, createNotebook(sampleTables))).toBe(words);
});
