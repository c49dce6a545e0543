import {beforeEach, expect, test} from "vitest";
import {ownTable} from "../../docs/components/tables/ownTable.ts";
import type {OwnRow} from "../../loaders/types.ts";
import {providePage} from "./drawChart.ts";

beforeEach(() => providePage(900));

const fields = ["countries", "when", "code", "troops"].map((name) => ({
  name,
  type: "string" as const,
  description: ""
}));
const row = (id: string, values: object) => ({id, ...values, reports: [], conflicts: []}) as unknown as OwnRow;

test("codes of countries and EDTF are told in words, where a column holds nothing else", () => {
  const rows = [
    row("a", {countries: ["IRL", "PER"], when: "2019-05", code: "PER", troops: 4000}),
    row("b", {countries: ["PER"], when: null, code: "XYZ", troops: null})
  ];
  const countries = {IRL: "Ireland", PER: "Peru"};
  const table = ownTable({title: "Exercises", fields, rows, titles: {}, countries});
  const cells = [...table.querySelectorAll("tbody tr")].map((line) =>
    [...line.querySelectorAll("td")].slice(0, 4).map((cell) => cell.textContent)
  );
  expect(cells).toEqual([
    ["Ireland; Peru", "May 2019", "PER", "4,000"],
    ["Peru", "not told", "XYZ", "not told"]
  ]);
});
