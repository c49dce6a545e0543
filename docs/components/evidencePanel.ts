import {element} from "./element.js";
import {findRow} from "./rowRefs.js";
import type {Notebook} from "./notebook.js";
import {rowCard} from "./rowCard.js";
import {rowList} from "./rowList.js";
import type {RowRef} from "./selection.js";

/** Answers "who says so?": the chosen row with every sentence that reports it, else the rows of the selection. */
export function evidencePanel(
  notebook: Notebook,
  {tables = ["visits", "trade", "energy", "comments"]}: {tables?: readonly RowRef["table"][]} = {}
): HTMLElement {
  const {selection} = notebook;
  const body = element("div", {class: "evidence-body"});
  const close = element(
    "button",
    {type: "button", class: "close", "aria-label": "Close the evidence", onclick: () => selection.pick(null)},
    "✕"
  );
  const panel = element(
    "aside",
    {class: "evidence", "aria-labelledby": "evidence-title"},
    element("header", {}, element("h2", {id: "evidence-title"}, "Who says so?"), close),
    body
  );
  const moveFocus = followFocus(body);
  notebook.onChange((change) => {
    const picked = selection.picked();
    const row = picked && findRow(picked, notebook);
    panel.classList.toggle("open", row !== null);
    close.hidden = row === null;
    if (row) {
      if (change === null || change.has("picked")) {
        body.replaceChildren(rowCard(picked!, notebook));
        body.scrollTop = 0;
      }
    } else
      body.replaceChildren(
        ...tables.filter((table) => notebook.tables[table].length > 0).map((table) => rowList(table, notebook))
      );
    if (change?.has("picked")) moveFocus(row !== null);
  });
  return panel;
}

/** Takes a reader who chose a mark by keyboard to its evidence, and back to the mark when the evidence is closed. */
function followFocus(body: HTMLElement): (isOpen: boolean) => void {
  let origin: Element | null = null;
  return (isOpen) => {
    const active = document.activeElement;
    if (isOpen && active?.matches(":focus-visible") && active.closest(".chart, .data-table")) {
      origin = active;
      body.querySelector<HTMLElement>("h3")?.focus();
    } else if (!isOpen && origin) {
      // Charts that were drawn anew meanwhile have another element in its place.
      const chart = origin.isConnected ? null : document.getElementById(origin.closest("[id]")?.id ?? "");
      (chart?.querySelector<SVGElement>('[tabindex="0"]') ?? (origin as SVGElement)).focus();
      origin = null;
    }
  };
}
