import {group} from "d3";
import {compareStrings} from "../compareStrings.ts";
import type {OwnTable} from "../extract/ownTables.ts";
import type {Conflict, DocumentRecords, OwnRecord, OwnRow, OwnValue} from "../types.ts";
import {compareDocuments, linkFrame} from "./linkFrame.ts";
import {slugOf} from "./names.ts";
import {mergeEvidence} from "./reports.ts";
import {withIds} from "./rowIds.ts";

/** What one document says of a row. */
type Telling = OwnRecord & {readonly document: string};

/**
 * Rows of the tables of one's own: records with the same key are one row, which keeps what the latest document tells.
 */
export function linkOwn(
  tables: readonly OwnTable[],
  records: readonly DocumentRecords[]
): Readonly<Record<string, readonly OwnRow[]>> {
  if (tables.length === 0) return {};
  const frame = linkFrame(records);
  const sorted = [...records].sort((a, b) => compareDocuments(frame, a.document.id, b.document.id));
  return Object.fromEntries(
    tables.map((table) => {
      const tellings = sorted.flatMap(({document, own}) =>
        (own[table.name] ?? []).map((record): Telling => ({...record, document: document.id}))
      );
      return [table.name, linkTable(table, tellings)];
    })
  );
}

function linkTable({fields, key}: OwnTable, tellings: readonly Telling[]): readonly OwnRow[] {
  const keyOf = ({values}: Telling) => JSON.stringify(key.map((column) => values[column] ?? null));
  const groups = group(tellings, keyOf);
  const rows = [...groups.values()].map((told) =>
    mergeTellings(
      fields.map(({name}) => name),
      told
    )
  );
  return withIds(rows, (row) => ({date: null, slug: slugOf(...key.map((column) => String(row[column] ?? "")))}));
}

function mergeTellings(columns: readonly string[], tellings: readonly Telling[]): OwnRow {
  const merged = columns.map((column) => ({column, ...mergeCells(column, tellings)}));
  const byDocument = group(tellings, ({document}) => document);
  return {
    id: "",
    ...Object.fromEntries(merged.map(({column, value}) => [column, value])),
    reports: [...byDocument].map(([document, own]) => ({
      document,
      evidence: mergeEvidence(own.flatMap(({evidence}) => evidence))
    })),
    conflicts: merged.flatMap(({conflicts}) => conflicts)
  };
}

/** Lists are joined; of other values the latest document's stands, and the others are conflicts. */
function mergeCells(
  column: string,
  tellings: readonly Telling[]
): {readonly value: OwnValue; readonly conflicts: readonly Conflict[]} {
  const told = tellings.map(({values, document}) => ({value: values[column] ?? null, document}));
  const lists = told.flatMap(({value}) => (Array.isArray(value) ? [value as readonly string[]] : []));
  if (lists.length > 0) return {value: [...new Set(lists.flat())].sort(compareStrings), conflicts: []};
  const known = told.filter((cell) => cell.value !== null) as {value: Conflict["value"]; document: string}[];
  const value = known.at(-1)?.value ?? null;
  const others = group(
    known.filter((cell) => cell.value !== value),
    (cell) => cell.value
  );
  return {
    value,
    conflicts: [...others].map(([other, cells]) => ({
      field: column,
      value: other,
      documents: [...new Set(cells.map(({document}) => document))]
    }))
  };
}
