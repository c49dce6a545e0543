import type {Certainty} from "./timeExtent.js";

/** What readers can select by. */
export const fields = [
  "time",
  "country",
  "route",
  "person",
  "document",
  "status",
  "measure",
  "energy",
  "tone",
  "target",
  "text"
] as const;
/** What a clause is about. */
export type Field = (typeof fields)[number];

/** Days from 1970-01-01, inclusive, with what a date must do to count. */
export interface TimeWindow {
  /** First day. */
  readonly from: number;
  /** Last day. */
  readonly to: number;
  /** Whether a row must surely or possibly fall into the days. */
  readonly certainty: Certainty;
}

/** A window for "time", words to find for "text", else the values of which a row must have one. */
export type ClauseValue = TimeWindow | string | readonly string[];

/** One condition on the rows and the view that set it. */
export interface Clause {
  /** Name of the view; it is not told of its own changes as those of another. */
  readonly source: string;
  /** What the condition is on. */
  readonly field: Field;
  /** What the field must be. */
  readonly value: ClauseValue;
}

/** A row that the reader asked about. */
export interface RowRef {
  /** Table of the row. */
  readonly table: "visits" | "trade" | "energy" | "comments";
  /** Id of the row. */
  readonly id: string;
}

/** What changed: the fields of clauses, or "picked". */
export type Change = ReadonlySet<Field | "picked">;

/**
 * The one selection of the notebook: at most one clause a field, all of which hold (crossfilter: views skip their own).
 */
export interface Selection {
  /** Clauses in the order in which they were set. */
  clauses(): readonly Clause[];
  /** The field's clause; undefined where it has none. */
  get(field: Field): Clause | undefined;
  /** Sets a field's clause; an empty value removes it. */
  set(clause: Clause): void;
  /** Adds a value to a field's list, or takes it out where it is in. */
  toggle(source: string, field: Field, value: string): void;
  /** Removes a field's clause, or without a field every clause and the picked row. */
  clear(field?: Field): void;
  /** The row whose evidence is open; null for none. */
  picked(): RowRef | null;
  /** Opens a row's evidence; null closes it. */
  pick(row: RowRef | null): void;
  /** Replaces everything at once, with one notice. */
  replace(clauses: readonly Clause[], row: RowRef | null): void;
  /** Calls back after each change, in order of subscription; returns the way to stop. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** A selection with no clause. */
export function createSelection(): Selection {
  let clauses = new Map<Field, Clause>();
  let row: RowRef | null = null;
  const {notify, subscribe} = createNotices();
  const remove = (field: Field) => {
    if (clauses.delete(field)) notify([field]);
  };
  const set = (clause: Clause) => {
    const {field, value} = clause;
    if (isSameValue(clauses.get(field)?.value, value)) return;
    if (isEmpty(value)) return remove(field);
    clauses.set(field, clause);
    notify([field]);
  };
  return {
    clauses: () => [...clauses.values()],
    get: (field) => clauses.get(field),
    set,
    toggle: (source, field, value) => set({source, field, value: toggled(clauses.get(field)?.value, value)}),
    clear(field) {
      if (field) remove(field);
      else this.replace([], null);
    },
    picked: () => row,
    pick(ref) {
      if (isSameRow(row, ref)) return;
      row = ref;
      notify(["picked"]);
    },
    replace(next, ref) {
      const old = clauses;
      clauses = new Map(next.filter(({value}) => !isEmpty(value)).map((clause) => [clause.field, clause]));
      const changed = fields.filter((field) => !isSameValue(old.get(field)?.value, clauses.get(field)?.value));
      const isPicked = !isSameRow(row, ref);
      row = ref;
      notify(isPicked ? [...changed, "picked"] : changed);
    },
    subscribe
  };
}

/** Those who want to know of changes, told in the order in which they came. */
function createNotices(): Pick<Selection, "subscribe"> & {notify: (change: Iterable<Field | "picked">) => void} {
  const listeners = new Set<(change: Change) => void>();
  return {
    notify(change) {
      const changed = new Set(change);
      if (changed.size > 0) for (const listener of [...listeners]) listener(changed);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}

/** Narrows a clause's value to a time window. */
export function isTimeWindow(value: ClauseValue | undefined): value is TimeWindow {
  return typeof value === "object" && "certainty" in value;
}

function toggled(old: ClauseValue | undefined, value: string): readonly string[] {
  const values = Array.isArray(old) ? (old as readonly string[]) : [];
  return values.includes(value) ? values.filter((d) => d !== value) : [...values, value];
}

function isEmpty(value: ClauseValue): boolean {
  return !isTimeWindow(value) && value.length === 0;
}

function isSameRow(a: RowRef | null, b: RowRef | null): boolean {
  return a?.table === b?.table && a?.id === b?.id;
}

function isSameValue(a: ClauseValue | undefined, b: ClauseValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
