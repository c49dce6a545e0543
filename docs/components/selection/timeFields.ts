import {element} from "../element.js";
import {formatIsoDay, msPerDay} from "../edtf.js";
import {isTimeWindow, type Selection} from "./selection.js";
import {certaintyWords} from "./selectionWords.js";
import type {Certainty} from "./timeExtent.js";

/** Form fields for the same window, and for how undecided dates count. */
export function timeFields(selection: Selection): HTMLElement {
  const [from, to] = [dateInput("From"), dateInput("To")];
  const certainty = element(
    "select",
    {"aria-label": "How dates must fall into these days", title: Object.values(certaintyWords).join(" ")},
    element("option", {value: "possible"}, "possibly in"),
    element("option", {value: "certain"}, "certainly in")
  );
  const publish = () => {
    const old = selection.get("time")?.value;
    const [a, b] = [readDay(from), readDay(to)];
    if (a === null && b === null) return selection.clear("time");
    const bounds = isTimeWindow(old) ? old : null;
    const window = {from: a ?? bounds?.from ?? b!, to: b ?? bounds?.to ?? a!};
    if (window.from > window.to) return;
    selection.set({
      source: "fields",
      field: "time",
      value: {...window, certainty: certainty.value as Certainty}
    });
  };
  for (const input of [from, to, certainty]) input.addEventListener("change", publish);
  const show = () => {
    const value = selection.get("time")?.value;
    const window = isTimeWindow(value) ? value : null;
    from.value = window ? formatIsoDay(window.from) : "";
    to.value = window ? formatIsoDay(window.to) : "";
    if (window) certainty.value = window.certainty;
  };
  selection.subscribe((change) => change.has("time") && show());
  show();
  return element("div", {class: "time-fields"}, certainty, element("label", {}, from), element("label", {}, "to ", to));
}

function dateInput(label: string): HTMLInputElement {
  return element("input", {type: "date", "aria-label": `${label} day`});
}

function readDay({value}: HTMLInputElement): number | null {
  return value === "" ? null : Date.parse(value) / msPerDay;
}
