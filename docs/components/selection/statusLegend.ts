import {categoryKeys} from "./categoryKeys.js";
import {svgElement} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import {visitStatuses} from "../statuses.js";
import {drawStatusSymbol} from "../timeline/timelineMarks.js";
import type {VisitStatus} from "../../../loaders/types.ts";

/** The key to the visits' shapes and colours, which counts them by status and selects them. */
export function statusLegend(notebook: Notebook): HTMLElement {
  return categoryKeys(notebook, {
    table: "visits",
    field: "status",
    label: "Visits by status",
    order: visitStatuses.map(({status}) => status),
    icon: (status) => statusIcon(status as VisitStatus)
  });
}

/** A status's shape in a little picture of its own. */
export function statusIcon(status: VisitStatus): SVGSVGElement {
  const symbol = drawStatusSymbol(status, 0, 0);
  return svgElement(
    "svg",
    {class: "icon", width: 18, height: 18, viewBox: "-9 -9 18 18", "aria-hidden": "true"},
    symbol
  );
}
