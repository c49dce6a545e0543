import {element} from "../element.js";
import {quietMs} from "../charts/paintWhenSeen.js";
import {findRow, findRowIndex} from "../notebook/rowRefs.js";
import type {Notebook} from "../notebook/notebook.js";
import {rowCard} from "./rowCard.js";
import {rowList} from "./rowList.js";
import type {Change, RowRef} from "../selection/selection.js";

/** Answers "who says so?": the chosen row with every sentence that reports it, else the rows of the selection. */
export function evidencePanel(
  notebook: Notebook,
  {tables = ["visits", "trade", "energy", "comments"]}: {tables?: readonly RowRef["table"][]} = {}
): HTMLElement {
  const {selection} = notebook;
  const {panel, body, close} = drawPanel(() => selection.pick(null));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moveFocus = followFocus(panel);
  notebook.onChange((change) => {
    const picked = selection.picked();
    const row = picked && findRow(picked, notebook);
    panel.classList.toggle("open", row !== null);
    close.hidden = row === null;
    if (!row) waitForPause(change);
    else if (change === null || change.has("picked")) showCard(picked!);
    if (change?.has("picked")) moveFocus(row !== null);
  });
  followReader(panel);
  return panel;

  // A drag would else write the lists anew with every step.
  function waitForPause(change: Change | null): void {
    clearTimeout(timer);
    if (change === null) showLists();
    else timer = setTimeout(showLists, quietMs);
  }

  function showLists(): void {
    if (!selection.picked()) body.replaceChildren(...drawLists(tables, notebook));
  }

  function showCard(ref: RowRef): void {
    clearTimeout(timer);
    body.scrollTop = 0;
    drawCard(body, ref, notebook);
  }
}

function drawPanel(onClose: () => void): {panel: HTMLElement; body: HTMLElement; close: HTMLElement} {
  const body = element("div", {class: "evidence-body"});
  const closing = {type: "button", class: "close", "aria-label": "Close the evidence", onclick: onClose};
  const close = element("button", closing, "✕");
  const title = element("h2", {id: "evidence-title", tabindex: "-1"}, "Who says so?");
  const panel = element(
    "aside",
    {class: "evidence", "aria-labelledby": title.id},
    element("header", {}, title, close),
    body
  );
  return {panel, body, close};
}

/** Lets the panel come along where the charts that it stands beside have been scrolled away, as above a table. */
function followReader(panel: HTMLElement): void {
  if (typeof IntersectionObserver === "undefined") return;
  const lowest = "-70% 0px 0px 0px";
  const observer = new IntersectionObserver(
    (entries) => panel.classList.toggle("away", !entries.at(-1)!.isIntersecting),
    {rootMargin: lowest}
  );
  // The charts are not yet part of the page while the panel is being made.
  requestAnimationFrame(() => panel.parentElement && observer.observe(panel.parentElement));
}

function drawLists(tables: readonly RowRef["table"][], notebook: Notebook): HTMLElement[] {
  const filled = tables.filter((table) => notebook.filtered[table].store.passing() > 0);
  if (filled.length > 0) return filled.map((table) => rowList(table, notebook));
  const isWhole = notebook.selection.clauses().length === 0;
  const words = isWhole ? "Nothing is told yet." : "No row meets what is selected. Remove a condition above.";
  return [element("p", {class: "empty"}, words)];
}

function drawCard(body: HTMLElement, ref: RowRef, notebook: Notebook): void {
  const row = findRowIndex(notebook.columns[ref.table], ref.id);
  if (notebook.filtered[ref.table].evidence.at(row)) return body.replaceChildren(rowCard(ref, notebook));
  const say = (words: string) => body.replaceChildren(element("p", {class: "empty"}, words));
  say("Fetching the sentences …");
  notebook
    .loadEvidence(ref.table, [row])
    .catch((error: Error) => say(`The sentences could not be fetched (${error.message}).`));
}

/** Takes a reader who chose a mark by keyboard to its evidence, and back to the mark when the evidence is closed. */
function followFocus(panel: HTMLElement): (isOpen: boolean) => void {
  let origin: Element | null = null;
  return (isOpen) => {
    const active = document.activeElement;
    if (isOpen && active?.matches(":focus-visible") && active.closest(".chart, .data-table")) {
      origin = active;
      panel.querySelector<HTMLElement>("h2")?.focus();
    } else if (!isOpen && origin) {
      // Charts that were drawn anew meanwhile have another element in its place.
      const chart = origin.isConnected ? null : document.getElementById(origin.closest("[id]")?.id ?? "");
      (chart?.querySelector<SVGElement>('[tabindex="0"]') ?? (origin as SVGElement)).focus();
      origin = null;
    }
  };
}
