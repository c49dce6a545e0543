import {scaleLinear} from "d3";
import type {TableAccuracy} from "../../../loaders/accuracy/measureAccuracy.ts";
import {element, svgElement} from "../element.js";
import {scrollableTable} from "./scrollableTable.js";

const columns = ["Labelled documents", "Labelled", "Read", "Both", "Precision", "Recall", "F1, with its 95 % interval", "F1 with all fields right"]; // prettier-ignore

/** How one table scores on each labelled set, then per field and kind of miss over all sets. */
export function accuracyTable(accuracy: readonly TableAccuracy[], {table}: Pick<TableAccuracy, "table">): HTMLElement {
  const rows = accuracy.filter((row) => row.table === table && row.labelled + row.extracted > 0);
  const head = element("tr", {}, columns.map((name) => element("th", {scope: "col"}, name))); // prettier-ignore
  return element(
    "div",
    {},
    scrollableTable({label: `Accuracy of ${table}`, kind: "accuracy"}, [head], element("tbody", {}, rows.map(setRow))),
    toneWords(rows),
    fieldList(rows),
    missList(rows)
  );
}

function setRow(row: TableAccuracy): HTMLElement {
  const number = (text: string | number) => element("td", {class: "number"}, text);
  return element(
    "tr",
    {},
    element("th", {scope: "row"}, `${row.set} `, element("small", {}, `${row.documents} documents`)),
    number(row.labelled),
    number(row.extracted),
    number(row.found),
    number(percent(row.precision)),
    number(percent(row.recall)),
    element("td", {}, intervalMark(row.f1, row.f1Interval), ` ${percent(row.f1)}`),
    number(percent(row.strictF1))
  );
}

/** A dot for the share and a line for its interval, on a scale from 0 to 100 %. */
function intervalMark(share: number | null, interval: TableAccuracy["f1Interval"]): SVGElement | null {
  if (share === null || interval === null) return null;
  const x = scaleLinear([0, 1], [4, 136]);
  const [low, high] = interval;
  const label = `${percent(share)}, between ${percent(low)} and ${percent(high)}`;
  return svgElement(
    "svg",
    {width: 140, height: 16, viewBox: "0 0 140 16", role: "img", "aria-label": label, class: "interval"},
    svgElement("line", {x1: x(0), x2: x(1), y1: 8, y2: 8, class: "scale"}),
    svgElement("line", {x1: x(low), x2: x(high), y1: 8, y2: 8, class: "span"}),
    svgElement("circle", {cx: x(share), cy: 8, r: 4})
  );
}

function toneWords(rows: readonly TableAccuracy[]): HTMLElement | null {
  const scored = rows.filter(({toneMacroF1}) => toneMacroF1 !== null);
  if (scored.length === 0) return null;
  const words = scored.map((row) => `${row.set}: tone ${percent(row.toneMacroF1)}, targets ${percent(row.targetF1)}`);
  return element("p", {}, `Mean F1 of the three tones, and F1 of targets with their stance — ${words.join("; ")}.`);
}

function fieldList(rows: readonly TableAccuracy[]): HTMLElement {
  const fields = new Map<string, {right: number; of: number}>();
  for (const {field, right, of} of rows.flatMap((row) => row.fields)) {
    const sum = fields.get(field) ?? {right: 0, of: 0};
    fields.set(field, {right: sum.right + right, of: sum.of + of});
  }
  const words = [...fields].map(([field, {right, of}]) => `${field} ${percent(of === 0 ? null : right / of)}`);
  return element("p", {}, `Fields right, of the rows found: ${words.join(", ") || "none found"}.`);
}

function missList(rows: readonly TableAccuracy[]): HTMLElement {
  const kinds = new Map<string, number>();
  for (const {kind, count} of rows.flatMap((row) => row.misses)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  const commonest = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 6);
  const words = commonest.map(([kind, count]) => `${kind} (${count})`);
  return element("p", {}, `Commonest misses: ${words.join(", ") || "none"}.`);
}

function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(100 * share)} %`;
}
