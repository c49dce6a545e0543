import {boundsOf, daysBetween, intersect} from "../annotate/dates/edtf.ts";
import {compareStrings} from "../compareStrings.ts";
import type {Conflict, Edtf} from "../types.ts";
import {compareDocuments, type LinkFrame} from "./linkFrame.ts";

/** A value with the documents that give it. */
export interface Supported<Value> {
  /** The value. */
  readonly value: Value;
  /** Ids of the documents. */
  readonly documents: readonly string[];
}

/** A row with the documents that report it. */
interface Reported {
  readonly reports: readonly {readonly document: string}[];
}

/** A field of each row, with the documents that report the row. */
export function supported<Row extends Reported, Value>(
  rows: readonly Row[],
  field: (row: Row) => Value
): readonly Supported<Value>[] {
  return rows.map((row) => ({value: field(row), documents: row.reports.map(({document}) => document)}));
}

/**
 * One entry per value, best supported first: by the number of documents, then by the latest of them, then by the value
 * itself.
 */
export function rankValues<Value>(frame: LinkFrame, given: readonly Supported<Value>[]): readonly Supported<Value>[] {
  const documents = new Map<string, Set<string>>();
  const values = new Map<string, Value>();
  for (const {value, documents: from} of given) {
    const key = JSON.stringify(value);
    values.set(key, value);
    const set = documents.get(key) ?? new Set();
    for (const document of from) set.add(document);
    documents.set(key, set);
  }
  const ranked = [...values].map(([key, value]) => {
    const sorted = [...(documents.get(key) ?? [])].sort((a, b) => compareDocuments(frame, a, b));
    return {key, value, documents: sorted};
  });
  return ranked.sort(
    (a, b) =>
      b.documents.length - a.documents.length ||
      compareDocuments(frame, b.documents.at(-1) ?? "", a.documents.at(-1) ?? "") ||
      compareStrings(a.key, b.key)
  );
}

/** The best supported value of a field that is not null; null where there is none. */
export function bestValue<Row extends Reported, Value>(
  frame: LinkFrame,
  rows: readonly Row[],
  field: (row: Row) => Value | null
): Value | null {
  return rankValues(frame, supported(rows, field)).find(({value}) => value !== null)?.value ?? null;
}

/** The date that all reports allow, and what those say that cannot be true with it. */
export function narrowDates(
  frame: LinkFrame,
  field: string,
  given: readonly Supported<Edtf | null>[]
): {readonly value: Edtf | null; readonly conflicts: readonly Conflict[]} {
  let value: Edtf | null = null;
  const conflicts: Conflict[] = [];
  for (const dated of rankValues(
    frame,
    given.filter((entry) => entry.value !== null)
  ).toSorted(bySharpness)) {
    if (value === null) value = dated.value;
    else if (intersect(value, dated.value) !== null) value = intersect(value, dated.value);
    else conflicts.push({field, value: dated.value, documents: [...dated.documents].sort(compareStrings)});
  }
  return {value, conflicts};
}

/** A row's old conflicts with new ones, one per field and value. */
export function mergeConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  const documents = new Map<string, Set<string>>();
  const first = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([conflict.field, conflict.value]);
    if (!first.has(key)) first.set(key, conflict);
    const set = documents.get(key) ?? new Set();
    for (const document of conflict.documents) set.add(document);
    documents.set(key, set);
  }
  const keys = [...first.keys()].sort(compareStrings);
  return keys.map((key) => ({...first.get(key)!, documents: [...(documents.get(key) ?? [])].sort(compareStrings)}));
}

/**
 * Values of a few days before coarser ones, so that one stray month cannot outvote the days; else in the order of
 * support.
 */
function bySharpness(a: Supported<Edtf | null>, b: Supported<Edtf | null>): number {
  return sharpness(a.value) - sharpness(b.value);
}

function sharpness(edtf: Edtf | null): number {
  const bounds = boundsOf(edtf);
  if (bounds?.first == null || bounds.last == null) return 2;
  return daysBetween(bounds.first, bounds.last) > 14 ? 1 : 0;
}
