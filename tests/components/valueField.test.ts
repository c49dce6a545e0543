import {beforeEach, expect, test} from "vitest";
import {createNotebook} from "../../docs/components/notebook/notebook.ts";
import {valueField} from "../../docs/components/selection/valueField.ts";
import {providePage} from "./drawChart.ts";
import {sampleTables} from "./sampleTables.ts";

beforeEach(() => providePage(900));

const options = {field: "person", label: "person", format: String} as const;

function notebookOf(persons: number) {
  const [visit] = sampleTables.visits;
  const visits = Array.from({length: persons}, (_, i) => ({...visit!, id: `v${i}`, people: [`Person ${i}`]}));
  return createNotebook({...sampleTables, visits});
}

test("few values are a menu, in order of their names", () => {
  const field = valueField(notebookOf(3), options)!;
  const texts = [...field.querySelectorAll("option")].map(({textContent}) => textContent);
  expect(texts).toEqual(["Any person", "Person 0", "Person 1", "Person 2"]);
});

test("500 values are a field to type in, which suggests some and takes what fits", () => {
  const notebook = notebookOf(500);
  const field = valueField(notebook, options)!;
  const input = field.querySelector("input")!;
  expect(input.getAttribute("placeholder")).toBe("Any person (500)");
  const {Event} = input.ownerDocument.defaultView as unknown as {Event: typeof globalThis.Event};
  input.value = "person 4";
  input.dispatchEvent(new Event("input"));
  expect(field.querySelectorAll("datalist option")).toHaveLength(50);
  input.value = "PERSON 42";
  input.dispatchEvent(new Event("change"));
  expect(notebook.selection.get("person")?.value).toEqual(["Person 42"]);
});

test("a field that no row has is not offered", () => {
  expect(valueField(createNotebook({...sampleTables, visits: []}), options)).toBeNull();
});
