import {element} from "./element.js";
import {formatCount, groupThousands} from "./labels.js";
import type {Notebook, StoreName} from "./notebook.js";
import {parseEdtf, formatIsoDay} from "./edtf.js";

/** The notebook in numbers: what was read, and how much of it is selected. */
export function headline(notebook: Notebook): HTMLElement {
  const {tables, filtered, root} = notebook;
  const cells: readonly (readonly [StoreName, string, string])[] = [
    ["visits", "visit", "visits and meetings"],
    ["trade", "figure", "figures of trade"],
    ["energy", "project", "energy projects"],
    ["comments", "comment", "readers’ comments"]
  ];
  const numbers = cells.map(([table, , words]) => {
    const value = element("span", {class: "number"});
    const of = element("span", {class: "of"});
    const link = element(
      "a",
      {class: "fact", href: `${root}${table}.html`, "data-table": table},
      value,
      of,
      element("span", {class: "label"}, words)
    );
    return {store: filtered[table].store, value, of, link};
  });
  notebook.onChange(() => {
    for (const {store, value, of} of numbers) {
      value.textContent = groupThousands(store.passing());
      of.textContent = store.passing() === store.size ? "" : `of ${groupThousands(store.size)}`;
    }
  });
  const problems = tables.problems.length;
  return element(
    "section",
    {class: "headline", "aria-label": "In numbers"},
    numbers.map(({link}) => link),
    element(
      "p",
      {class: "basis"},
      `Read from ${formatCount(tables.documents.length, "document")}${datesOf(notebook)}. `,
      problems > 0
        ? element("a", {href: `${root}problems.html`}, `${formatCount(problems, "problem")} with the input`)
        : "No problem was found in the input."
    )
  );
}

/** ", published 1995 to 2024", as far as the documents are dated. */
function datesOf({tables}: Notebook): string {
  const years = tables.documents.flatMap(({published}) => {
    const bounds = parseEdtf(published);
    return bounds && Number.isFinite(bounds.first) ? [formatIsoDay(bounds.first).slice(0, 4)] : [];
  });
  if (years.length === 0) return "";
  const [first, last] = [years.reduce((a, b) => (a < b ? a : b)), years.reduce((a, b) => (a > b ? a : b))];
  return first === last ? `, published in ${first}` : `, published ${first} to ${last}`;
}
