import {extent} from "d3";
import {certaintyNotes} from "./certaintyNotes.js";
import {element} from "../element.js";
import {formatCount, groupThousands} from "../labels.js";
import {largestParts} from "./largestParts.js";
import type {Notebook} from "../notebook/notebook.js";
import {parseEdtf, formatIsoDay} from "../edtf.js";

/** What is counted: rows of a table, in parts by a field; `rest` names what is in none of the parts that are told. */
const facts = [
  {table: "visits", field: "status", label: "visits and meetings", rest: "other"},
  {table: "trade", field: "measure", label: "figures of trade", rest: "other"},
  {table: "energy", field: "energy", label: "energy projects", rest: "other"},
  {table: "comments", field: "tone", label: "readers’ comments", rest: "without text"}
] as const;

/** The notebook in numbers: what was read, and how much of it is selected. */
export function headline(notebook: Notebook): HTMLElement {
  const {tables, root} = notebook;
  const notes = certaintyNotes(notebook);
  const numbers = facts.map((fact) => drawFact(notebook, fact, notes[fact.table]));
  notebook.onChange(() => {
    for (const {paint} of numbers) paint();
  });
  const [documents, problems] = [tables.documents.length, tables.problems.length];
  const basis =
    documents === 0
      ? "No document is read yet: put .txt, .md or .html files into the folder of documents. "
      : `Read from ${formatCount(documents, "document")}${datesOf(notebook)}. `;
  return element(
    "section",
    {class: "headline", "aria-label": "In numbers"},
    numbers.map(({node}) => node),
    element(
      "p",
      {class: "basis"},
      basis,
      problems > 0
        ? element("a", {href: `${root}problems.html`}, `${formatCount(problems, "problem")} with the input`)
        : documents > 0 && "No problem was found in the input."
    )
  );
}

/** A table's number of rows, which leads to its page, with its parts and how sure they are. */
function drawFact(
  {filtered, root}: Notebook,
  {table, field, label, rest}: (typeof facts)[number],
  describeCertainty: () => string
): {node: HTMLElement; paint: () => void} {
  const {store, categories} = filtered[table];
  const parts = store.countBy(categories[field]!);
  const [value, of, detail, certainty] = ["number", "of", "detail", "certainty"].map((name) =>
    element("span", {class: name})
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const name = element("span", {class: "label"}, label);
  const link = {class: "fact", href: `${root}${table}.html`, "data-table": table};
  return {
    node: element("a", link, value, of, name, detail, certainty),
    paint() {
      detail.textContent = largestParts(parts, store.passing(), rest);
      certainty.textContent = describeCertainty();
      value.textContent = groupThousands(store.passing());
      of.textContent = store.passing() === store.size ? "" : `of ${groupThousands(store.size)}`;
    }
  };
}

/** ", published 1995 to 2024", as far as the documents are dated; "or later" where one may be of any later day. */
function datesOf({tables}: Notebook): string {
  const bounds = tables.documents.flatMap(({published}) => parseEdtf(published) ?? []);
  const firstDays = bounds.map(({first}) => first).filter(Number.isFinite);
  if (firstDays.length === 0) return "";
  const [first, last] = extent(firstDays).map((day) => formatIsoDay(day!).slice(0, 4));
  const open = bounds.some((date) => date.last === Infinity) ? " or later" : "";
  return first === last ? `, published in ${first}${open}` : `, published ${first} to ${last}${open}`;
}
