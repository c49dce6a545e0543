import {element} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import type {Field} from "./selection.js";
import {selectionState} from "./selectionState.js";
import {formatValueOf} from "./selectionWords.js";
import {timeFields} from "./timeFields.js";
import {valueField} from "./valueField.js";

const mainFields: readonly (readonly [Field, string])[] = [
  ["country", "country"],
  ["person", "person"],
  ["document", "document"]
];
const moreFields: readonly (readonly [Field, string])[] = [
  ["route", "direction"],
  ["status", "status of visits"],
  ["measure", "measure of trade"],
  ["energy", "status of energy"],
  ["tone", "tone of comments"],
  ["target", "target of comments"]
];

/** Search, choices and time for every table, with a chip for each condition that holds. */
export function filterBar(notebook: Notebook): HTMLElement {
  const {selection} = notebook;
  const search = searchField(notebook);
  const drawFields = (fields: typeof mainFields) =>
    fields.map(([field, label]) =>
      valueField(notebook, {field, label, format: (value) => formatValueOf(field, value, notebook)})
    );
  const bar = element(
    "section",
    {class: "filter-bar", "aria-label": "Selection"},
    element(
      "details",
      {class: "filters", open: typeof innerWidth === "undefined" || innerWidth > 700},
      element("summary", {}, "Select"),
      element("div", {class: "fields"}, search, drawFields(mainFields), timeFields(selection)),
      element(
        "details",
        {class: "more-fields"},
        element("summary", {}, "More fields"),
        element("div", {class: "fields"}, drawFields(moreFields))
      )
    ),
    selectionState(notebook)
  );
  notebook.onChange(() => bar.classList.toggle("active", selection.clauses().length > 0));
  return bar;
}

function searchField({selection, onChange}: Notebook): HTMLInputElement {
  const search = element("input", {
    type: "search",
    placeholder: "Search names, places, sentences",
    "aria-label": "Search"
  });
  search.addEventListener("input", () => selection.set({source: "search", field: "text", value: search.value.trim()}));
  onChange(() => {
    const text = selection.get("text")?.value ?? "";
    if (search.value.trim() !== text) search.value = String(text);
  });
  return search;
}
