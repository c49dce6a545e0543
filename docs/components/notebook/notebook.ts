import type {Tables} from "../../../loaders/types.ts";
import type {FieldSchema, TableName} from "../../../loaders/schema.ts";
import type {CountryFacts} from "../../../loaders/notebook/countries.ts";
import {createColumnStore, type ColumnStore} from "./columnStore.js";
import {packedNames, type PackedName, type PackedTables} from "./packedTables.js";
import {encodeRows} from "./rowColumns.js";
import {keepEvidence, type EvidenceStore} from "./rowEvidence.js";
import {createSelection, isTimeWindow, type Change, type Field, type Selection} from "../selection/selection.js";
import {createRowSearch, type RowSearch} from "./rowSearch.js";
import {readTableColumns, type TableColumns} from "./tableColumns.js";

const storeNames = ["visits", "trade", "energy", "comments", "documents"] as const;

/** The tables that the selection filters. */
export type StoreName = (typeof storeNames)[number];

/** A table with the fields it can be filtered by, and the store that does it. */
export interface FilteredTable extends TableColumns {
  /** The filters of its rows. */
  readonly store: ColumnStore;
  /** What the rows rest on. */
  readonly evidence: EvidenceStore;
  /** Finds rows by the words of their cells and evidence. */
  readonly search: RowSearch;
}

/** All that views share: the tables, the one selection, and what is left of each table under it. */
export interface Notebook {
  /** The rows of every table. */
  readonly tables: Tables;
  /** The same by columns. */
  readonly columns: PackedTables["tables"];
  /** Names and places of the countries that tables name, by ISO 3166-1 alpha-3. */
  readonly countries: Readonly<Record<string, CountryFacts>>;
  /** Meaning of each table's columns. */
  readonly schemas: Readonly<Record<TableName, readonly FieldSchema[]>>;
  /** Path from this page to the notebook's first page, "./" or "../". */
  readonly root: string;
  /** The one selection that all views share. */
  readonly selection: Selection;
  /** What each table can be filtered by, with its filters. */
  readonly filtered: Readonly<Record<StoreName, FilteredTable>>;
  /** Calls `paint` now and, at most once a frame, after each change; with null where all may have changed. */
  onChange(paint: (change: Change | null) => void): void;
  /** Fetches the evidence of these rows, or all of the table's, and paints anew where there was any to fetch. */
  loadEvidence(table: StoreName, rows?: readonly number[]): Promise<void>;
}

/** What a notebook is made with beside its tables. */
export interface NotebookOptions extends Partial<Pick<Notebook, "columns" | "countries" | "schemas" | "root">> {
  /** The rows' evidence where it is to be fetched; rows bring theirs along else. */
  readonly evidence?: Readonly<Partial<Record<PackedName, EvidenceStore>>>;
}

/** Joins tables to a new selection; every store follows each change before any view paints. */
export function createNotebook(
  tables: Tables,
  {
    columns = encodeTables(tables),
    evidence = {},
    countries = {},
    schemas = {} as Notebook["schemas"],
    root = "./"
  }: NotebookOptions = {}
): Notebook {
  const selection = createSelection();
  const filtered = Object.fromEntries(
    storeNames.map((name) => {
      const table = readTableColumns(columns, name);
      const store = createColumnStore(table.size, table.times);
      const own = evidence[name] ?? keepEvidence(tables[name]);
      return [name, {...table, store, evidence: own, search: createRowSearch(columns[name], own, countries)}];
    })
  ) as Record<StoreName, FilteredTable>;
  selection.subscribe((change) => {
    for (const field of change) {
      if (field !== "picked") for (const name of storeNames) applyClause(filtered[name], selection, field);
    }
  });
  const {onChange, repaint} = createPainter(selection);
  const loadEvidence: Notebook["loadEvidence"] = async (name, rows) => {
    if (!(await filtered[name].evidence.load(rows))) return;
    applyClause(filtered[name], selection, "text");
    repaint();
  };
  return {tables, columns, countries, schemas, root, selection, filtered, onChange, loadEvidence};
}

function encodeTables(tables: Tables): Notebook["columns"] {
  return Object.fromEntries(packedNames.map((name) => [name, encodeRows(tables[name])])) as Notebook["columns"];
}

function applyClause({store, categories, search}: FilteredTable, selection: Selection, field: Field): void {
  const value = selection.get(field)?.value;
  if (field === "time") store.filterTime(isTimeWindow(value) ? value : null);
  else if (field === "text") {
    const words = typeof value === "string" ? value.split(/\s+/).filter(Boolean) : [];
    store.filterRows("text", words.length > 0 ? search(words) : null);
  } else if (categories[field]) {
    store.filterCategory(field, categories[field], Array.isArray(value) ? (value as string[]) : null);
  }
}

/** Views paint once a frame however many changes it sees; without frames (tests) they paint at once. */
function createPainter(selection: Selection): Pick<Notebook, "onChange"> & {repaint: () => void} {
  const paints: ((change: Change | null) => void)[] = [];
  const pending = new Set<Field | "picked">();
  let [isWaiting, isAll] = [false, false];
  const flush = () => {
    const change = isAll ? null : new Set(pending);
    pending.clear();
    isWaiting = isAll = false;
    for (const paint of paints) paint(change);
  };
  const wait = () => {
    if (isWaiting) return;
    isWaiting = true;
    if (typeof requestAnimationFrame === "function") requestAnimationFrame(flush);
    else flush();
  };
  selection.subscribe((change) => {
    for (const field of change) pending.add(field);
    wait();
  });
  return {
    onChange(paint) {
      paints.push(paint);
      paint(null);
    },
    repaint() {
      isAll = true;
      wait();
    }
  };
}
