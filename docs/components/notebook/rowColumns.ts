/** Indices into a column's values, in the narrowest type that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * A table's column: row i has `values[codes[i]]`, or a list of the values of `codes[offsets[i]]` up to `codes[offsets[i
 * + 1] - 1]`.
 */
export interface ValueColumn {
  /** Distinct values in order of first appearance, null among them where a row has none. */
  readonly values: readonly unknown[];
  /** Indices into `values`, row after row. */
  readonly codes: Codes;
  /** Null for a column with one value a row. */
  readonly offsets: Uint32Array | null;
}

/** A table by columns. */
export interface RowColumns {
  /** Number of rows. */
  readonly size: number;
  /** Columns by name. */
  readonly columns: Readonly<Record<string, ValueColumn>>;
}

/**
 * What is long about a row, and apart from its columns: a row of visits, trade or energy has reports, a comment a text.
 */
export type RowEvidence = Readonly<Record<string, unknown>>;

/** Fields that are no columns, but a row's evidence. */
export const evidenceColumns: readonly string[] = ["reports", "conflicts", "text"];

/** Rows of one shape as columns; of their reports, which are evidence, only documents and statuses. */
export function encodeRows(rows: readonly object[]): RowColumns {
  const columns: Record<string, ValueColumn> = {};
  for (const name of Object.keys(rows[0] ?? {})) {
    const read = (row: object, field = name) => (row as Record<string, unknown>)[field];
    if (name === "reports") {
      const reportsOf = (row: object) => read(row) as readonly {document: string; status: string}[];
      columns["reports.document"] = encodeValues(rows.map((row) => reportsOf(row).map(({document}) => document)));
      columns["reports.status"] = encodeValues(rows.map((row) => reportsOf(row).map(({status}) => status)));
    } else if (!evidenceColumns.includes(name)) columns[name] = encodeValues(rows.map((row) => read(row)));
  }
  return {size: rows.length, columns};
}

/**
 * Rows of columns, each made of its columns' values when these are asked for; `evidenceOf` gives null for what is not
 * at hand.
 */
export function readRows<Row>(
  {size, columns}: RowColumns,
  evidenceOf: (row: number) => RowEvidence | null = () => null
): readonly Row[] {
  class RowView {
    constructor(readonly row: number) {}

    /** The row as a plain object, for what copies or prints it. */
    toJSON(): object {
      return Object.fromEntries(names.map((name) => [name, (this as unknown as Record<string, unknown>)[name]]));
    }
  }
  const hasReports = "reports.document" in columns;
  const names = Object.keys(columns).filter((name) => !name.includes("."));
  const define = (name: string, get: (row: number) => unknown) => {
    if (!names.includes(name)) names.push(name);
    Object.defineProperty(RowView.prototype, name, {
      enumerable: true,
      get(this: RowView) {
        return get(this.row);
      }
    });
  };
  for (const name of [...names]) define(name, (row) => readValue(columns[name]!, row));
  if (hasReports) {
    define("reports", (row) => evidenceOf(row)?.reports ?? readReports(columns, row));
    define("conflicts", (row) => evidenceOf(row)?.conflicts ?? []);
  } else if ("sentiment" in columns) define("text", (row) => evidenceOf(row)?.text ?? "");
  return Array.from({length: size}, (_, row) => new RowView(row)) as unknown as Row[];
}

/** Value of a row: one, or a list. */
export function readValue({values, codes, offsets}: ValueColumn, row: number): unknown {
  if (!offsets) return values[codes[row]!];
  return Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => values[code]);
}

/** A column of a table; that of an empty table has no values. */
export function columnOf({columns}: RowColumns, name: string): ValueColumn {
  return columns[name] ?? {values: [], codes: new Uint8Array(0), offsets: null};
}

/** A column of these values, each either a list or none of them one; equal objects count as one value. */
export function encodeValues(rows: readonly unknown[]): ValueColumn {
  const isList = rows.some(Array.isArray);
  const codeOf = new Map<unknown, number>();
  const values: unknown[] = [];
  const codes: number[] = [];
  const offsets = isList ? new Uint32Array(rows.length + 1) : null;
  const add = (value: unknown) => {
    const key = typeof value === "object" && value !== null ? JSON.stringify(value) : value;
    let code = codeOf.get(key);
    if (code === undefined) {
      codeOf.set(key, (code = values.length));
      values.push(value);
    }
    codes.push(code);
  };
  rows.forEach((value, row) => {
    if (!offsets) return add(value);
    (value as readonly unknown[]).forEach(add);
    offsets[row + 1] = codes.length;
  });
  return {values, codes: narrowCodes(codes, values.length), offsets};
}

/** Codes below `count` in the narrowest type. */
export function narrowCodes(codes: ArrayLike<number>, count: number): Codes {
  return count <= 0x100 ? Uint8Array.from(codes) : count <= 0x10000 ? Uint16Array.from(codes) : Uint32Array.from(codes);
}

/** What the columns alone tell of a row's reports. */
function readReports(columns: RowColumns["columns"], row: number): object[] {
  const statuses = readValue(columns["reports.status"]!, row) as unknown[];
  const documents = readValue(columns["reports.document"]!, row) as unknown[];
  return documents.map((document, i) => ({document, status: statuses[i], start: null, end: null, evidence: []}));
}
