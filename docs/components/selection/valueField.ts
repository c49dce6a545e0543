import {element} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import type {Field} from "./selection.js";

/** What a field of the selection offers. */
export interface ValueFieldOptions {
  /** The field that it chooses values of. */
  readonly field: Field;
  /** Singular noun, e.g. "country". */
  readonly label: string;
  /** A value as readers see it. */
  readonly format: (value: string) => string;
}

const source = "fields";
// A menu longer than this is slower to read than a name is to type.
const longestMenu = 60;
const mostSuggestions = 50;
const longestOption = 60;

/**
 * A choice of one value of a field: a menu, or where there are too many values a field to type in; null where there is
 * none.
 */
export function valueField(notebook: Notebook, options: ValueFieldOptions): HTMLElement | null {
  const {field, format} = options;
  const values = new Set(Object.values(notebook.filtered).flatMap(({categories}) => categories[field]?.values ?? []));
  const choices = [...values]
    .map((value) => ({value, text: cut(format(value))}))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  if (choices.length === 0) return null;
  return choices.length > longestMenu ? typedField(notebook, options, choices) : menuField(notebook, options, choices);
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

function menuField({selection, onChange}: Notebook, {field, label}: ValueFieldOptions, choices: Choice[]): HTMLElement {
  const any = element("option", {value: ""}, `Any ${label}`);
  const options = choices.map(({value, text}) => element("option", {value}, text));
  const select = element("select", {"aria-label": capitalise(label)}, any, options);
  select.addEventListener("change", () => selection.set({source, field, value: select.value ? [select.value] : []}));
  onChange(() => {
    const value = selection.get(field)?.value;
    const chosen = Array.isArray(value) ? value : [];
    any.textContent = chosen.length > 1 ? `${chosen.length} chosen` : `Any ${label}`;
    const only = chosen.length === 1 ? choices.findIndex((choice) => choice.value === chosen[0]) : -1;
    (options[only] ?? any).selected = true;
  });
  return select;
}

function typedField(
  {selection, onChange}: Notebook,
  {field, label}: ValueFieldOptions,
  choices: Choice[]
): HTMLElement {
  const list = element("datalist", {id: `${field}-suggestions`});
  const input = element("input", {
    type: "text",
    list: list.id,
    placeholder: `Any ${label} (${choices.length})`,
    "aria-label": capitalise(label),
    autocomplete: "off"
  });
  const findChoices = (text: string) => {
    const wanted = text.trim().toLowerCase();
    return choices.filter((choice) => choice.text.toLowerCase().includes(wanted));
  };
  input.addEventListener("input", () => {
    const found = findChoices(input.value).slice(0, mostSuggestions);
    list.replaceChildren(...found.map(({text}) => element("option", {value: text})));
  });
  input.addEventListener("change", () => {
    const wanted = input.value.trim().toLowerCase();
    const found = wanted === "" ? [] : findChoices(wanted);
    const match = found.find(({text}) => text.toLowerCase() === wanted) ?? found[0];
    selection.set({source, field, value: match ? [match.value] : []});
  });
  onChange((change) => {
    if (change && !change.has(field)) return;
    const value = selection.get(field)?.value;
    const chosen = choices.filter((choice) => Array.isArray(value) && value.includes(choice.value));
    input.value = chosen.length === 1 ? chosen[0]!.text : "";
  });
  return element("span", {class: "typed"}, input, list);
}

function cut(text: string): string {
  return text.length > longestOption ? `${text.slice(0, longestOption - 1)}…` : text;
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
