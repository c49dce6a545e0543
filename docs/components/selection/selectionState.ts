import {element} from "../element.js";
import {formatCount, groupThousands} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {isTimeWindow, type Clause} from "./selection.js";
import {certaintyWords, describeClause, fieldNames} from "./selectionWords.js";

/** What is selected: how many rows are left, and a chip for each condition, which drops it. */
export function selectionState(notebook: Notebook): HTMLElement {
  const {selection} = notebook;
  const chips = element("ul", {class: "chips", "aria-label": "What is selected"});
  const status = element("p", {class: "selected", role: "status", "aria-live": "polite"});
  const hint = element("p", {class: "hint"});
  const clear = element("button", {type: "button", class: "clear", onclick: () => selection.clear()}, "Clear all");
  notebook.onChange(() => {
    const time = selection.get("time")?.value;
    chips.replaceChildren(...selection.clauses().map((clause) => drawChip(clause, notebook)));
    clear.hidden = selection.clauses().length === 0 && selection.picked() === null;
    status.textContent = countWords(notebook);
    hint.textContent = isTimeWindow(time) ? certaintyWords[time.certainty] : "";
  });
  return element("div", {class: "state"}, status, chips, clear, hint);
}

/** "3 of 12 visits · …", or that nothing is left and what to do about it. */
function countWords({filtered, selection}: Notebook): string {
  const nouns = [
    ["visits", "visit"],
    ["trade", "figure"],
    ["energy", "project"],
    ["comments", "comment"]
  ] as const;
  const isWhole = selection.clauses().length === 0;
  if (!isWhole && nouns.every(([table]) => filtered[table].store.passing() === 0)) {
    const text = selection.get("text")?.value;
    return selection.clauses().length === 1 && typeof text === "string"
      ? `Nothing holds all the words of “${text}”. Try fewer or shorter words.`
      : "Nothing meets all of these conditions. Remove one:";
  }
  const words = nouns.map(([table, noun]) => {
    const {store} = filtered[table];
    return isWhole
      ? formatCount(store.size, noun)
      : `${groupThousands(store.passing())} of ${formatCount(store.size, noun)}`;
  });
  return words.join(" · ");
}

function drawChip(clause: Clause, notebook: Notebook): HTMLElement {
  const words = describeClause(clause, notebook);
  const remove = element(
    "button",
    {
      type: "button",
      "aria-label": `Remove ${fieldNames[clause.field]}: ${words}`,
      onclick: () => notebook.selection.clear(clause.field)
    },
    "✕"
  );
  return element(
    "li",
    {class: "chip"},
    element("span", {class: "chip-field"}, fieldNames[clause.field]),
    words,
    remove
  );
}
