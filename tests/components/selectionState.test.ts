import {beforeEach, expect, test} from "vitest";
import {selectionState} from "../../docs/components/selection/selectionState.ts";
import {createNotebook} from "../../docs/components/notebook/notebook.ts";
import {providePage} from "./drawChart.ts";
import {sampleTables} from "./sampleTables.ts";

beforeEach(() => providePage(900));

test("a document's page counts the rows of that document", () => {
  const [visit] = sampleTables.visits;
  const elsewhere = {...visit!, id: "v3", reports: [{...visit!.reports[0]!, document: "other"}]};
  const notebook = createNotebook({...sampleTables, visits: [...sampleTables.visits, elsewhere]});
  const words = (document?: string) => selectionState(notebook, {document}).querySelector(".selected")!.textContent;
  expect(words()).toBe("3 visits · 1 figure · 1 project · 1 comment");
  expect(words("harbour")).toBe("2 visits · 1 figure · 1 project · 1 comment");
  expect(words("other")).toBe("1 visit · 0 figures · 0 projects · 0 comments");
  notebook.selection.set({source: "legend", field: "status", value: ["planned"]});
  expect(words("harbour")).toBe("1 of 2 visits · 1 of 1 figure · 1 of 1 project · 1 of 1 comment");
});
