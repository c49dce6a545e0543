import {groupRows, type Grouping, type KeyedRow, type Reported} from "./groupRows.ts";

/** How rows of a table become fewer. */
export interface Merging<Row extends Reported, Keyed extends KeyedRow<Row>> extends Grouping<Keyed> {
  /** Reads what a row is found and compared by. */
  readonly keyRow: (row: Row) => Keyed;
  /** One row of several that are one thing. */
  readonly merge: (rows: readonly Row[]) => Row;
}

/** Merges rows that are one thing until no two are; a row that stays as it is is not read again. */
export function mergeAlike<Row extends Reported, Keyed extends KeyedRow<Row>>(
  rows: readonly Row[],
  {keyRow, merge, ...grouping}: Merging<Row, Keyed>
): readonly Row[] {
  let keyed: readonly Keyed[] = rows.map(keyRow);
  for (;;) {
    const groups = groupRows(keyed, grouping);
    const isDone = groups.length === keyed.length;
    keyed = groups.map((group) => (group.length === 1 ? group[0]! : keyRow(merge(group.map(({row}) => row)))));
    if (isDone) return keyed.map(({row}) => row);
  }
}
