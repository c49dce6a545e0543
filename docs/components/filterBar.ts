import {element} from "./element.js";
import {formatIsoDay} from "./edtf.js";
import {formatCount, formatCountry, formatDocument, formatRouteLabel, groupThousands, readableEdtf} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {isTimeWindow, type Clause, type Field} from "./selection.js";
import {timeFields} from "./timeFields.js";

const source = "filter-bar";

/** Search, choices and time for every table, with a chip for each condition that holds. */
export function filterBar(notebook: Notebook): HTMLElement {
  const {selection, tables} = notebook;
  const search = element("input", {
    type: "search",
    placeholder: "Search names, places, sentences",
    "aria-label": "Search"
  });
  search.addEventListener("input", () => selection.set({source, field: "text", value: search.value.trim()}));
  const titles = new Map(tables.documents.map((document) => [document.id, formatDocument(document)]));
  const chips = element("ul", {class: "chips", "aria-label": "What is selected"});
  const status = element("p", {class: "selected", role: "status", "aria-live": "polite"});
  const clear = element("button", {type: "button", class: "clear", onclick: () => selection.clear()}, "Clear");
  const bar = element(
    "section",
    {class: "filter-bar", "aria-label": "Selection"},
    element(
      "details",
      {class: "filters", open: typeof innerWidth === "undefined" || innerWidth > 700},
      element("summary", {}, "Select"),
      element(
        "div",
        {class: "fields"},
        search,
        valueSelect(notebook, {field: "country", label: "Country", format: (value) => formatCountry(value, notebook)}),
        valueSelect(notebook, {field: "person", label: "Person", format: (value) => value}),
        valueSelect(notebook, {field: "document", label: "Document", format: (value) => titles.get(value) ?? value}),
        timeFields(selection)
      )
    ),
    element("div", {class: "state"}, status, chips, clear)
  );
  notebook.onChange(() => {
    const text = selection.get("text")?.value ?? "";
    if (search.value.trim() !== text) search.value = String(text);
    chips.replaceChildren(...selection.clauses().map((clause) => chip(clause, notebook, titles)));
    clear.hidden = selection.clauses().length === 0 && selection.picked() === null;
    status.textContent = countWords(notebook);
    bar.classList.toggle("active", selection.clauses().length > 0);
  });
  return bar;
}

function countWords({filtered, selection}: Notebook): string {
  const nouns = [
    ["visits", "visit"],
    ["trade", "figure"],
    ["energy", "project"],
    ["comments", "comment"]
  ] as const;
  const words = nouns.map(([table, noun]) => {
    const {store} = filtered[table];
    return selection.clauses().length === 0
      ? formatCount(store.size, noun)
      : `${groupThousands(store.passing())} of ${formatCount(store.size, noun)}`;
  });
  return words.join(" · ");
}

/** A choice of one value, which joins what charts have chosen for that field. */
function valueSelect(
  {selection, filtered, onChange}: Notebook,
  {field, label, format}: {field: Field; label: string; format: (value: string) => string}
): HTMLElement {
  const values = new Set(Object.values(filtered).flatMap(({categories}) => categories[field]?.values ?? []));
  const options = [...values].map((value) => ({value, text: format(value)})).sort((a, b) => (a.text < b.text ? -1 : 1));
  const select = element(
    "select",
    {"aria-label": label},
    element("option", {value: ""}, `Any ${label.toLowerCase()}`),
    options.map(({value, text}) => element("option", {value}, text.length > 60 ? `${text.slice(0, 59)}…` : text))
  );
  select.addEventListener("change", () => selection.set({source, field, value: select.value ? [select.value] : []}));
  onChange(() => {
    const value = selection.get(field)?.value;
    select.value = Array.isArray(value) && value.length === 1 ? value[0] : "";
  });
  return select;
}

function chip({field, value}: Clause, notebook: Notebook, titles: ReadonlyMap<string, string>): HTMLElement {
  const words = describeClause({field, value}, notebook, titles);
  const remove = element(
    "button",
    {type: "button", "aria-label": `Remove ${words}`, onclick: () => notebook.selection.clear(field)},
    "✕"
  );
  return element("li", {class: "chip"}, element("span", {class: "chip-field"}, fieldNames[field]), words, remove);
}

const fieldNames: Readonly<Record<Field, string>> = {
  time: "Time",
  country: "Country",
  route: "Direction",
  person: "Person",
  document: "Document",
  status: "Visits",
  measure: "Trade",
  energy: "Energy",
  tone: "Tone",
  target: "About",
  text: "Search"
};

function describeClause(
  {field, value}: Omit<Clause, "source">,
  notebook: Notebook,
  titles: ReadonlyMap<string, string>
): string {
  if (isTimeWindow(value)) {
    const days = [value.from, value.to].map((day) => readableEdtf(formatIsoDay(day)));
    return `${value.certainty === "certain" ? "surely in " : ""}${days.join(" – ")}`;
  }
  if (typeof value === "string") return `“${value}”`;
  const formats: Partial<Record<Field, (item: string) => string>> = {
    country: (item) => formatCountry(item, notebook),
    target: (item) => formatCountry(item, notebook),
    route: (item) => formatRouteLabel(item, notebook),
    document: (item) => titles.get(item) ?? item
  };
  const [first = "", ...others] = value.map(formats[field] ?? String);
  return others.length > 2 ? `${first} and ${others.length} others` : [first, ...others].join(" or ");
}
