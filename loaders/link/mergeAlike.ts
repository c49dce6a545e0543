import {compareStrings} from "../compareStrings.ts";
import {groupRows, type Grouping, type KeyedRow, type Reported} from "./groupRows.ts";

/** How rows of a table become fewer. */
export interface Merging<Row extends Reported, Keyed extends KeyedRow<Row>> extends Grouping<Keyed> {
  /** Reads what a row is found and compared by. */
  readonly keyRow: (row: Row) => Keyed;
  /** One row of several that are one thing. */
  readonly merge: (rows: readonly Row[]) => Row;
}

/**
 * Merges rows that are one thing until no two are; a row that stays as it is is not read again, nor compared again where
 * nothing beside it was merged: what kept it from the others keeps it from them for good.
 */
export function mergeAlike<Row extends Reported, Keyed extends KeyedRow<Row>>(
  rows: readonly Row[],
  {keyRow, merge, ...grouping}: Merging<Row, Keyed>
): readonly Row[] {
  let keyed: readonly Keyed[] = rows.map(keyRow);
  let changedKeys: ReadonlySet<string> | null = null;
  for (;;) {
    const [near, far] = partition(keyed, changedKeys);
    const groups: readonly (readonly Keyed[])[] = groupRows(near, grouping, changedKeys);
    if (groups.length === near.length) return keyed.toSorted(byContent).map(({row}) => row);
    const changed = groups.filter(({length}) => length > 1);
    const merged = changed.map((group) => keyRow(merge(group.map(({row}) => row))));
    changedKeys = new Set([...changed.flat(), ...merged].flatMap(({keys}) => keys));
    keyed = [...far, ...groups.flatMap((group) => (group.length === 1 ? group : [])), ...merged];
  }
}

/** Rows with one of the keys, and those without; all have one of no keys in particular. */
function partition<Keyed extends KeyedRow<Reported>>(
  rows: readonly Keyed[],
  keys: ReadonlySet<string> | null
): readonly [near: readonly Keyed[], far: readonly Keyed[]] {
  if (keys === null) return [rows, []];
  const near: Keyed[] = [];
  const far: Keyed[] = [];
  for (const row of rows) (row.keys.some((key) => keys.has(key)) ? near : far).push(row);
  return [near, far];
}

function byContent(a: KeyedRow<Reported>, b: KeyedRow<Reported>): number {
  return compareStrings(a.content, b.content);
}
