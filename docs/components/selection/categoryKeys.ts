import {element} from "../element.js";
import {groupThousands} from "../labels.js";
import type {Notebook, StoreName} from "../notebook/notebook.js";
import type {Field} from "./selection.js";

interface KeyOptions {
  readonly table: StoreName;
  /** Field whose values the buttons select. */
  readonly field: Field;
  /** Name of the group for screen readers. */
  readonly label: string;
  /** Values in the order of their buttons; else the commonest comes first. */
  readonly order?: readonly string[];
  /** Draws a value's mark. */
  readonly icon?: (value: string) => Node;
}

/** A button for each value of a field, with its count, that selects it. */
export function categoryKeys(notebook: Notebook, {table, field, label, order, icon}: KeyOptions): HTMLElement {
  const {selection, filtered} = notebook;
  const {store, categories} = filtered[table];
  const {values, totals, counts} = store.countBy(categories[field]!, field);
  const codes = values.map((_, code) => code);
  if (order) codes.sort((a, b) => order.indexOf(values[a]!) - order.indexOf(values[b]!));
  else codes.sort((a, b) => totals[b]! - totals[a]! || a - b);
  const keys = codes.map((code) => {
    const value = values[code]!;
    const count = element("span", {class: "count"});
    const onclick = () => selection.toggle(`${table}-keys`, field, value);
    return {
      code,
      value,
      count,
      button: element("button", {type: "button", class: "key", onclick}, icon?.(value), value, count)
    };
  });
  notebook.onChange(() => {
    const chosen = selection.get(field)?.value;
    for (const {code, value, count, button} of keys) {
      const [now, all] = [counts[code]!, totals[code]!];
      count.textContent = now === all ? groupThousands(all) : `${groupThousands(now)}/${groupThousands(all)}`;
      button.setAttribute("aria-pressed", String(Array.isArray(chosen) && chosen.includes(value)));
    }
  });
  return element(
    "div",
    {class: "legend", role: "group", "aria-label": label},
    keys.map(({button}) => button)
  );
}
