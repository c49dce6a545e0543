import type {CountryFacts} from "../../../loaders/notebook/countries.ts";
import type {Codes, RowColumns} from "./rowColumns.js";

/** Names of the tables that pages load. */
export const packedNames = ["visits", "trade", "energy", "comments", "documents", "problems"] as const;
/** Name of one of these tables. */
export type PackedName = (typeof packedNames)[number];

/** The tables as a file of columns holds them. */
export interface PackedTables {
  /** Every table by columns. */
  readonly tables: Readonly<Record<PackedName, RowColumns>>;
  /**
   * Of a table with evidence: the byte at which each block of its rows begins in the file of evidence, and where the
   * last ends.
   */
  readonly evidenceStarts: Readonly<Partial<Record<PackedName, Uint32Array>>>;
  /** The file of evidence itself, where it is small; null where pages fetch what they need of it. */
  readonly evidence: Uint8Array | null;
  /** Facts of the countries that the tables name. */
  readonly countries: Readonly<Record<string, CountryFacts>>;
}

/** Place of numbers in the file: bytes of each, where they begin after the header, how many there are. */
export type PackedNumbers = readonly [width: 1 | 2 | 4, start: number, length: number];

/** What stands as JSON at the head of the file, after its own length. */
export interface PackedHeader {
  /** Where each table's columns lie in the file. */
  readonly tables: Readonly<Record<PackedName, PackedTable>>;
  /** Where the evidence lies in the file; null where it is a file of its own. */
  readonly evidence: PackedNumbers | null;
  /** As in PackedTables. */
  readonly countries: PackedTables["countries"];
}

/** A table in the header. */
export interface PackedTable {
  /** Number of rows. */
  readonly size: number;
  /** Where each column lies, by name. */
  readonly columns: Readonly<Record<string, PackedColumn>>;
  /** Where the beginnings of its blocks of evidence lie; null for a table without evidence. */
  readonly evidenceStarts: PackedNumbers | null;
}

interface PackedColumn {
  readonly values: readonly unknown[];
  readonly codes: PackedNumbers;
  readonly offsets: PackedNumbers | null;
}

/** Reads a file of columns (see loaders/notebook/packTables.ts); numbers are views of it, nothing is copied. */
export function readPackedTables(file: ArrayBuffer): PackedTables {
  const headerLength = new DataView(file).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, headerLength))) as PackedHeader;
  const [arrays, base] = [{1: Uint8Array, 2: Uint16Array, 4: Uint32Array}, 4 + headerLength];
  const read = ([width, start, length]: PackedNumbers): Codes => new arrays[width](file, base + start, length);
  const readTable = ({size, columns}: PackedTable): RowColumns => ({
    size,
    columns: mapValues(columns, ({values, codes, offsets}) => ({
      values,
      codes: read(codes),
      offsets: offsets && (read(offsets) as Uint32Array)
    }))
  });
  const tables = mapValues(header.tables, readTable) as PackedTables["tables"];
  const starts = mapValues(
    header.tables,
    ({evidenceStarts}) => evidenceStarts && (read(evidenceStarts) as Uint32Array)
  );
  return {
    tables,
    evidenceStarts: Object.fromEntries(Object.entries(starts).filter(([, numbers]) => numbers !== null)),
    evidence: header.evidence && (read(header.evidence) as Uint8Array),
    countries: header.countries
  };
}

/** An object with the same keys and other values. */
export function mapValues<Value, Next>(
  object: Readonly<Record<string, Value>>,
  map: (value: Value) => Next
): Record<string, Next> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
