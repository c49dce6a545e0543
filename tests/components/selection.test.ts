import {expect, test, vi} from "vitest";
import {createSelection, type Change} from "../../docs/components/selection/selection.ts";
import {formatQuery, parseQuery} from "../../docs/components/selection/selectionUrl.ts";

test("set replaces a field's clause, and an empty value removes it", () => {
  const selection = createSelection();
  selection.set({source: "map", field: "country", value: ["PAK"]});
  selection.set({source: "list", field: "country", value: ["RUS"]});
  expect(selection.clauses()).toEqual([{source: "list", field: "country", value: ["RUS"]}]);
  selection.set({source: "list", field: "country", value: []});
  expect(selection.clauses()).toEqual([]);
});

test("toggle adds a value and takes it out again", () => {
  const selection = createSelection();
  for (const status of ["held", "planned", "held"]) selection.toggle("legend", "status", status);
  expect(selection.get("status")?.value).toEqual(["planned"]);
});

test("listeners hear of a change once, with its fields, and not of what changes nothing", () => {
  const selection = createSelection();
  const listener = vi.fn<(change: Change) => void>();
  const stop = selection.subscribe(listener);
  selection.set({source: "search", field: "text", value: "pipeline"});
  selection.set({source: "search", field: "text", value: "pipeline"});
  selection.pick({table: "visits", id: "v1"});
  selection.pick({table: "visits", id: "v1"});
  selection.clear();
  selection.clear();
  stop();
  selection.toggle("legend", "status", "held");
  expect(listener.mock.calls.map(([change]) => [...change])).toEqual([["text"], ["picked"], ["text", "picked"]]);
});

test("the address holds the whole selection and gives it back", () => {
  const selection = createSelection();
  selection.set({source: "brush", field: "time", value: {from: 15_614, to: 15_644, certainty: "certain"}});
  selection.set({source: "map", field: "route", value: ["RUS>PAK", ">USA"]});
  selection.set({source: "search", field: "text", value: "a & b = c#?"});
  selection.pick({table: "comments", id: "a b:c/d#3"});
  const query = formatQuery(selection);
  expect(query).toContain("time=2012-10-01%2F2012-10-31&dates=certain");
  const again = createSelection();
  const {clauses, row} = parseQuery(query);
  again.replace(clauses, row);
  expect(formatQuery(again)).toBe(query);
  expect(again.picked()).toEqual({table: "comments", id: "a b:c/d#3"});
});

test("parseQuery leaves out what it does not understand", () => {
  const query = "?time=soon&country=&tone=negative&unknown=1&row=passwords:1&dates=maybe";
  expect(parseQuery(query)).toEqual({clauses: [{source: "address", field: "tone", value: ["negative"]}], row: null});
});
