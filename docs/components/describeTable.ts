import {formatCount, groupThousands} from "./labels.js";
import type {Notebook, StoreName} from "./notebook.js";
import type {Field} from "./selection.js";

/** "12 of 83 visits: 9 held, 3 planned." for the rows that the selection leaves, by the values of a field. */
export function describeTable(
  {filtered}: Notebook,
  {table, noun, field, order}: {table: StoreName; noun: string; field: Field; order?: readonly string[]}
): string {
  const {store, categories} = filtered[table];
  if (store.size === 0) return `The documents tell of no ${noun}s.`;
  const {values, offsets, codes} = categories[field]!;
  const counts = new Map<string, number>();
  for (let row = 0; row < store.size; row++) {
    if (!store.passes(row)) continue;
    for (const code of codes.subarray(offsets[row], offsets[row + 1]))
      counts.set(values[code]!, (counts.get(values[code]!) ?? 0) + 1);
  }
  const [now, all] = [store.passing(), store.size];
  const head = now === all ? formatCount(all, noun) : `${groupThousands(now)} of ${formatCount(all, noun)}`;
  const parts = [...counts].sort(([a, countA], [b, countB]) =>
    order ? order.indexOf(a) - order.indexOf(b) : countB - countA || (a < b ? -1 : 1)
  );
  return `${head}${parts.length > 0 ? `: ${parts.map(([value, count]) => `${count} ${value}`).join(", ")}` : ""}.`;
}
