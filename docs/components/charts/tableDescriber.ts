import {formatCount, formatTally, groupThousands} from "../labels.js";
import type {Notebook, StoreName} from "../notebook/notebook.js";
import type {Field} from "../selection/selection.js";

/**
 * Says "12 of 83 visits: 9 held, 3 planned." of the rows that the selection leaves, by the values of a field; `rest`
 * names those that have no value.
 */
export function tableDescriber(
  {filtered}: Notebook,
  {
    table,
    noun,
    field,
    order,
    rest
  }: {table: StoreName; noun: string; field: Field; order?: readonly string[]; rest?: string}
): () => string {
  const {store, categories} = filtered[table];
  const {values, counts} = store.countBy(categories[field]!);
  return () => {
    if (store.size === 0) return `The documents tell of no ${noun}s.`;
    const [now, all] = [store.passing(), store.size];
    const valued = counts.reduce((sum, count) => sum + count, 0);
    const head = now === all ? formatCount(all, noun) : `${groupThousands(now)} of ${formatCount(all, noun)}`;
    const parts = values
      .map((value, code) => ({value, count: counts[code]!}))
      .filter(({count}) => count > 0)
      .sort((a, b) => (order ? order.indexOf(a.value) - order.indexOf(b.value) : b.count - a.count));
    const tallies = parts.map(({value, count}) => formatTally(count, value));
    if (rest && now > valued) tallies.push(`${groupThousands(now - valued)} ${rest}`);
    return `${head}${tallies.length > 0 ? `: ${tallies.join(", ")}` : ""}.`;
  };
}
