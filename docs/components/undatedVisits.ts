import {element, svgElement} from "./element.js";
import {describeVisit, formatCountry, formatPeople} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {drawStatusSymbol} from "./timelineMarks.js";

/** Visits that no document dates, listed beside the lanes rather than placed at a guess. */
export function undatedVisits(notebook: Notebook): {node: HTMLElement; paint: () => void} {
  const {tables, filtered, selection} = notebook;
  const {store, times} = filtered.visits;
  const items = tables.visits.flatMap((visit, row) => {
    if (times[row]) return [];
    const icon = svgElement(
      "svg",
      {width: 18, height: 18, viewBox: "-9 -9 18 18", "aria-hidden": "true"},
      drawStatusSymbol(visit.status, 0, 0)
    );
    const where = visit.to ? ` → ${formatCountry(visit.to, notebook)}` : "";
    const onclick = () => selection.pick({table: "visits", id: visit.id});
    const button = element(
      "button",
      {type: "button", "aria-label": describeVisit(visit, notebook), onclick},
      icon,
      `${formatPeople(visit)}${where}`
    );
    return [{row, visit, button}];
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
    )
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
