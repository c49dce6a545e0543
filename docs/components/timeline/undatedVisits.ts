import type {Visit} from "../../../loaders/types.ts";
import {element, svgElement} from "../element.js";
import {describeVisit, formatCountry, formatPeople} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {moreRows} from "../tables/moreRows.js";
import {drawStatusSymbol} from "./timelineMarks.js";

// The table of visits lists them all.
const mostListed = 60;

/** Visits that no document dates, listed beside the lanes rather than placed at a guess. */
export function undatedVisits(notebook: Notebook): {node: HTMLElement; paint: () => void} {
  const {tables, filtered, selection} = notebook;
  const {store, times} = filtered.visits;
  const undated = times.flatMap((time, row) => (time ? [] : [row]));
  const items = undated.slice(0, mostListed).map((row) => {
    const visit = tables.visits[row]!;
    return {row, visit, button: visitButton(notebook, visit)};
  });
  const node = element(
    "div",
    {class: "undated", hidden: items.length === 0},
    element("h3", {}, "Undated"),
    element("p", {}, "No document tells when; a choice of time leaves them out."),
    element(
      "ul",
      {},
      items.map(({button}) => element("li", {}, button))
    ),
    moreRows("visits", {count: undated.length - items.length, noun: "other visit"}, notebook)
  );
  return {
    node,
    paint() {
      const picked = selection.picked();
      for (const {row, visit, button} of items) {
        button.classList.toggle("out", !store.passes(row));
        button.classList.toggle("picked", picked?.table === "visits" && picked.id === visit.id);
      }
    }
  };
}

function visitButton(notebook: Notebook, visit: Visit): HTMLButtonElement {
  const icon = svgElement(
    "svg",
    {width: 18, height: 18, viewBox: "-9 -9 18 18", "aria-hidden": "true"},
    drawStatusSymbol(visit.status, 0, 0)
  );
  const where = visit.to ? ` → ${formatCountry(visit.to, notebook)}` : "";
  const onclick = () => notebook.selection.pick({table: "visits", id: visit.id});
  return element(
    "button",
    {type: "button", "aria-label": describeVisit(visit, notebook), onclick},
    icon,
    `${formatPeople(visit)}${where}`
  );
}
