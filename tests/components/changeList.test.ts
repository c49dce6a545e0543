import {beforeEach, expect, test} from "vitest";
import {changeList} from "../../docs/components/tables/changeList.ts";
import {providePage} from "./drawChart.ts";

beforeEach(() => providePage(900));

const lost = {table: "visits", change: "lost", id: "2011-05-botelho-per", cells: [], tellings: []} as const;

test("changes against a site of other documents are told to be that", () => {
  const words = (areOfOtherDocuments: boolean) => changeList({changes: [lost], areOfOtherDocuments}).textContent;
  expect(words(true)).toMatch(/is of other documents.*2011-05-botelho-per/s);
  expect(words(false)).not.toContain("other documents");
});

test("nothing published and nothing changed are told apart", () => {
  expect(changeList(null).textContent).toMatch(/^Nothing is published yet/);
  expect(changeList({changes: [], areOfOtherDocuments: false}).textContent).toBe("Nothing would change.");
});
