import {element} from "../element.js";
import {formatCount, groupThousands} from "../labels.js";
import type {FilteredTable, Notebook} from "../notebook/notebook.js";
import {isTimeWindow, type Clause, type Selection} from "./selection.js";
import {certaintyWords, describeClause, fieldNames} from "./selectionWords.js";

/**
 * What is selected: how many rows are left, of all or of those of one document, and a chip for each condition, which
 * drops it.
 */
export function selectionState(notebook: Notebook, {document}: {document?: string} = {}): HTMLElement {
  const {selection} = notebook;
  const counters = nouns.map(([table]) => rowCounter(notebook.filtered[table], document));
  const chips = element("ul", {class: "chips", "aria-label": "What is selected"});
  const status = element("p", {class: "selected", role: "status", "aria-live": "polite"});
  const hint = element("p", {class: "hint"});
  const clear = element("button", {type: "button", class: "clear", onclick: () => selection.clear()}, "Clear all");
  notebook.onChange(() => {
    const time = selection.get("time")?.value;
    chips.replaceChildren(...selection.clauses().map((clause) => drawChip(clause, notebook)));
    clear.hidden = selection.clauses().length === 0 && selection.picked() === null;
    status.textContent = countWords(selection, counters);
    hint.textContent = isTimeWindow(time) ? certaintyWords[time.certainty] : "";
  });
  return element("div", {class: "state"}, status, chips, clear, hint);
}

const nouns = [
  ["visits", "visit"],
  ["trade", "figure"],
  ["energy", "project"],
  ["comments", "comment"]
] as const;

/** Rows of a table, or of one document in it: all of them, and those that the selection leaves. */
interface RowCounter {
  readonly size: number;
  readonly passing: () => number;
}

function rowCounter({store, categories}: FilteredTable, document: string | undefined): RowCounter {
  if (document === undefined) return store;
  const {values, totals, counts} = store.countBy(categories.document!);
  const code = values.indexOf(document);
  return {size: totals[code] ?? 0, passing: () => counts[code] ?? 0};
}

/** "3 of 12 visits · …", or that nothing is left and what to do about it. */
function countWords(selection: Selection, counters: readonly RowCounter[]): string {
  const isWhole = selection.clauses().length === 0;
  if (!isWhole && counters.every(({passing}) => passing() === 0)) {
    const text = selection.get("text")?.value;
    return selection.clauses().length === 1 && typeof text === "string"
      ? `Nothing holds all the words of “${text}”. Try fewer or shorter words.`
      : "Nothing meets all of these conditions. Remove one:";
  }
  const words = counters.map(({size, passing}, i) => {
    const all = formatCount(size, nouns[i]![1]);
    return isWhole ? all : `${groupThousands(passing())} of ${all}`;
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
