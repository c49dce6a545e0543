import type {Tables} from "../../loaders/types.ts";
import type {FieldSchema, TableName} from "../../loaders/schema.ts";
import type {CountryFacts} from "../../loaders/notebook/countries.ts";
import {createColumnStore, type ColumnStore} from "./columnStore.js";
import {createSelection, isTimeWindow, type Change, type Field, type Selection} from "./selection.js";
import {rowWords} from "./rowWords.js";
import {readTableColumns, type TableColumns} from "./tableColumns.js";

const storeNames = ["visits", "trade", "energy", "comments", "documents"] as const;

/** The tables that the selection filters. */
export type StoreName = (typeof storeNames)[number];

/** A table with the fields it can be filtered by, and the store that does it. */
export interface FilteredTable extends TableColumns {
  readonly store: ColumnStore;
  /** A row's words in lower case. */
  readonly words: (row: number) => string;
}

/** All that views share: the tables, the one selection, and what is left of each table under it. */
export interface Notebook {
  readonly tables: Tables;
  readonly countries: Readonly<Record<string, CountryFacts>>;
  readonly schemas: Readonly<Record<TableName, readonly FieldSchema[]>>;
  /** Path from this page to the notebook's first page, "./" or "../". */
  readonly root: string;
  readonly selection: Selection;
  readonly filtered: Readonly<Record<StoreName, FilteredTable>>;
  /** Calls `paint` now and, at most once a frame, after each change. */
  onChange(paint: (change: Change | null) => void): void;
}

/** Joins tables to a new selection; every store follows each change before any view paints. */
export function createNotebook(
  tables: Tables,
  {
    countries = {},
    schemas = {} as Notebook["schemas"],
    root = "./"
  }: Partial<Pick<Notebook, "countries" | "schemas" | "root">> = {}
): Notebook {
  const selection = createSelection();
  const publishedOn = new Map(tables.documents.map(({id, published}) => [id, published]));
  const filtered = Object.fromEntries(
    storeNames.map((name) => {
      const columns = readTableColumns(tables, name, publishedOn);
      const seen: string[] = [];
      const words = (row: number) => (seen[row] ??= rowWords(tables[name][row]!, countries));
      return [name, {...columns, words, store: createColumnStore(columns.size, columns.times)}];
    })
  ) as Record<StoreName, FilteredTable>;
  selection.subscribe((change) => {
    for (const field of change) {
      if (field !== "picked") for (const name of storeNames) applyClause(filtered[name], selection, field);
    }
  });
  return {tables, countries, schemas, root, selection, filtered, onChange: createPainter(selection)};
}

function applyClause({store, categories, words: wordsOf}: FilteredTable, selection: Selection, field: Field): void {
  const value = selection.get(field)?.value;
  if (field === "time") store.filterTime(isTimeWindow(value) ? value : null);
  else if (field === "text") {
    const words = typeof value === "string" ? value.toLowerCase().split(/\s+/).filter(Boolean) : [];
    store.filterRows("text", words.length > 0 ? (row) => words.every((word) => wordsOf(row).includes(word)) : null);
  } else if (categories[field]) {
    store.filterCategory(field, categories[field], Array.isArray(value) ? (value as string[]) : null);
  }
}

/** Views paint once a frame however many changes it sees; without frames (tests) they paint at once. */
function createPainter(selection: Selection): Notebook["onChange"] {
  const paints: ((change: Change | null) => void)[] = [];
  let pending: Set<Field | "picked"> | null = null;
  const flush = () => {
    const change = pending;
    pending = null;
    for (const paint of paints) paint(change);
  };
  selection.subscribe((change) => {
    if (pending) for (const field of change) pending.add(field);
    else {
      pending = new Set(change);
      if (typeof requestAnimationFrame === "function") requestAnimationFrame(flush);
      else flush();
    }
  });
  return (paint) => {
    paints.push(paint);
    paint(null);
  };
}
