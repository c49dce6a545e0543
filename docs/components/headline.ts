import {certaintyNotes} from "./certaintyNotes.js";
import {element} from "./element.js";
import {formatCount, formatTally, groupThousands} from "./labels.js";
import type {Counts} from "./categoryCounts.js";
import type {Notebook} from "./notebook.js";
import {parseEdtf, formatIsoDay} from "./edtf.js";

/** The notebook in numbers: what was read, and how much of it is selected. */
export function headline(notebook: Notebook): HTMLElement {
  const {tables, filtered, root} = notebook;
  const cells = [
    ["visits", "status", "visits and meetings"],
    ["trade", "measure", "figures of trade"],
    ["energy", "energy", "energy projects"],
    ["comments", "tone", "readers’ comments"]
  ] as const;
  const notes = certaintyNotes(notebook);
  const numbers = cells.map(([table, field, words]) => {
    const detail = element("span", {class: "detail"});
    const certainty = element("span", {class: "certainty"});
    const parts = filtered[table].store.countBy(filtered[table].categories[field]!);
    const value = element("span", {class: "number"});
    const of = element("span", {class: "of"});
    const link = element(
      "a",
      {class: "fact", href: `${root}${table}.html`, "data-table": table},
      value,
      of,
      element("span", {class: "label"}, words),
      detail,
      certainty
    );
    return {
      store: filtered[table].store,
      value,
      of,
      link,
      paintDetail() {
        detail.textContent = largestParts(parts, filtered[table].store.passing());
        certainty.textContent = notes[table]();
      }
    };
  });
  notebook.onChange(() => {
    for (const {store, value, of, paintDetail} of numbers) {
      paintDetail();
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

/** "8 held, 3 planned, 1 cancelled, 2 other": the three most frequent, and what is left of the total. */
function largestParts({values, counts}: Counts, total: number): string {
  const largest = values
    .map((value, code) => ({value, count: counts[code]!}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
  const other = total - largest.reduce((sum, {count}) => sum + count, 0);
  return [...largest, ...(other > 0 ? [{value: "other", count: other}] : [])]
    .map(({value, count}) => formatTally(count, value))
    .join(", ");
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
