import {element} from "./element.js";
import {formatCount, groupThousands} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {isTimeWindow, type Clause, type Field} from "./selection.js";
import {certaintyWords, describeClause, fieldNames, formatValueOf} from "./selectionWords.js";
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
  const chips = element("ul", {class: "chips", "aria-label": "What is selected"});
  const status = element("p", {class: "selected", role: "status", "aria-live": "polite"});
  const hint = element("p", {class: "hint"});
  const clear = element("button", {type: "button", class: "clear", onclick: () => selection.clear()}, "Clear all");
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
    element("div", {class: "state"}, status, chips, clear, hint)
  );
  notebook.onChange(() => {
    const time = selection.get("time")?.value;
    chips.replaceChildren(...selection.clauses().map((clause) => chip(clause, notebook)));
    clear.hidden = selection.clauses().length === 0 && selection.picked() === null;
    status.textContent = countWords(notebook);
    hint.textContent = isTimeWindow(time) ? certaintyWords[time.certainty] : "";
    bar.classList.toggle("active", selection.clauses().length > 0);
  });
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

/** "3 of 12 visits · …", or that nothing is left and what to do about it. */
function countWords({filtered, selection}: Notebook): string {
  const nouns = [
    ["visits", "visit"],
    ["trade", "figure"],
    ["energy", "project"],
    ["comments", "comment"]
  ] as const;
  const isWhole = selection.clauses().length === 0;
  if (!isWhole && nouns.every(([table]) => filtered[table].store.passing() === 0)) {
    const text = selection.get("text")?.value;
    return selection.clauses().length === 1 && typeof text === "string"
      ? `Nothing holds all the words of “${text}”. Try fewer or shorter words.`
      : "Nothing meets all of these conditions. Remove one:";
  }
  const words = nouns.map(([table, noun]) => {
    const {store} = filtered[table];
    return isWhole
      ? formatCount(store.size, noun)
      : `${groupThousands(store.passing())} of ${formatCount(store.size, noun)}`;
  });
  return words.join(" · ");
}

function chip(clause: Clause, notebook: Notebook): HTMLElement {
  const words = describeClause(clause, notebook);
  const remove = element(
    "button",
    {
      type: "button",
      "aria-label": `Remove ${fieldNames[clause.field]}: ${words}`,
      onclick: () => notebook.selection.clear(clause.field)
    },
    "✕"
  );
  return element(
    "li",
    {class: "chip"},
    element("span", {class: "chip-field"}, fieldNames[clause.field]),
    words,
    remove
  );
}
