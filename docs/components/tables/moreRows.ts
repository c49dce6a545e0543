import {element} from "../element.js";
import {formatCount} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import type {RowRef} from "../selection/selection.js";

/** Tells how many rows a list or chart leaves out, and leads to the table that has them; null where it has all. */
export function moreRows(
  table: RowRef["table"],
  {count, noun}: {count: number; noun: string},
  {root}: Pick<Notebook, "root">
): HTMLElement | null {
  if (count <= 0) return null;
  const link = element("a", {href: `${root}${table}.html#the-rows`}, formatCount(count, noun));
  return element("p", {class: "more"}, "and ", link);
}
