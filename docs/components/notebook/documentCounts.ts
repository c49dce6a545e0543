import type {Notebook} from "./notebook.js";

const tables = ["visits", "trade", "energy", "comments"] as const;

/** How many rows of each table rest on a document: of all, and of those that the selection leaves. */
export interface DocumentCounts {
  /** The tables that are counted, in their order on pages. */
  readonly tables: typeof tables;
  /** How many rows of a table rest on the document of this id. */
  readonly total: (table: (typeof tables)[number], id: string) => number;
  /** How many of them the selection leaves. */
  readonly now: (table: (typeof tables)[number], id: string) => number;
  /** Most rows of one table that rest on one document; at least 1. */
  readonly most: number;
  /** Whether the selection leaves none of its rows, though it has some. */
  readonly isOut: (id: string) => boolean;
}

/** Counts rows by document, whatever documents are selected. */
export function countByDocument({filtered}: Notebook): DocumentCounts {
  const counted = Object.fromEntries(
    tables.map((table) => {
      const {store, categories} = filtered[table];
      const {values, totals, counts} = store.countBy(categories.document!, "document");
      return [table, {codeOf: new Map(values.map((value, code) => [value, code])), totals, counts}];
    })
  );
  const read = (kind: "totals" | "counts") => (table: string, id: string) => {
    const {codeOf, [kind]: numbers} = counted[table]!;
    return numbers[codeOf.get(id) ?? -1] ?? 0;
  };
  const [total, now] = [read("totals"), read("counts")];
  const most = Object.values(counted).reduce((top, {totals}) => totals.reduce((a, b) => Math.max(a, b), top), 1);
  const isOut = (id: string) =>
    tables.every((table) => now(table, id) === 0) && tables.some((table) => total(table, id) > 0);
  return {tables, total, now, most, isOut};
}
