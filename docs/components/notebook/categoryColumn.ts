import {narrowCodes, type Codes, type ValueColumn} from "./rowColumns.js";

/** Rows' values of one field: those of row `i` are `codes[offsets[i]]` up to `codes[offsets[i + 1] - 1]`, each once. */
export interface CategoryColumn {
  /** Distinct values; a code is an index into them. */
  readonly values: readonly string[];
  /** Indices into `values`, row after row. */
  readonly codes: Codes;
  /** Null where every row has just one value: then it is that of `codes[i]`. */
  readonly offsets: Uint32Array | null;
}

/** The values of several columns together as one; `format` names a value, or gives null for one that does not count. */
export function joinColumns(
  size: number,
  columns: readonly ValueColumn[],
  format: (value: never) => string | null = String
): CategoryColumn {
  const codeOf = new Map<string, number>();
  const translations = columns.map(({values}) =>
    values.map((value) => {
      const name = value === null ? null : format(value as never);
      return name === null ? -1 : findCode(codeOf, name);
    })
  );
  const [only] = columns;
  const isOne = columns.length === 1 && !only!.offsets && !translations[0]!.includes(-1);
  if (isOne) {
    const codes = only!.codes.map((code) => translations[0]![code]!);
    return {values: [...codeOf.keys()], codes, offsets: null};
  }
  return listCodes([...codeOf.keys()], size, (row, add) =>
    columns.forEach(({codes, offsets}, i) => {
      const [from, to] = offsets ? [offsets[row]!, offsets[row + 1]!] : [row, row + 1];
      for (let j = from; j < to; j++) add(translations[i]![codes[j]!]!);
    })
  );
}

/**
 * A column of pairs of two columns with one value a row each; `format` names a pair, or gives null where it does not
 * count.
 */
export function pairColumns(
  size: number,
  [a, b]: readonly [ValueColumn, ValueColumn],
  format: (a: never, b: never) => string | null
): CategoryColumn {
  const codeOf = new Map<string, number>();
  const codeOfPair = new Map<number, number>();
  return codesOf(codeOf, size, (row) => {
    const pair = a.codes[row]! * b.values.length + b.codes[row]!;
    let code = codeOfPair.get(pair);
    if (code === undefined) {
      const name = format(a.values[a.codes[row]!] as never, b.values[b.codes[row]!] as never);
      codeOfPair.set(pair, (code = name === null ? -1 : findCode(codeOf, name)));
    }
    return code;
  });
}

/** A column of the values "0" to `count - 1` by a number for each row; rows with none, or -1, have no value. */
export function numberColumn(count: number, size: number, numberOf: (row: number) => number): CategoryColumn {
  const codeOf = new Map(Array.from({length: count}, (_, i) => [String(i), i]));
  return codesOf(codeOf, size, numberOf);
}

function codesOf(codeOf: ReadonlyMap<string, number>, size: number, read: (row: number) => number): CategoryColumn {
  const codes = new Int32Array(size);
  let isComplete = true;
  for (let row = 0; row < size; row++) {
    const code = (codes[row] = read(row));
    if (!(code >= 0)) isComplete = false;
  }
  const values = [...codeOf.keys()];
  if (!isComplete) return listCodes(values, size, (row, add) => add(codes[row]!));
  return {values, codes: narrowCodes(codes, values.length), offsets: null};
}

function listCodes(
  values: readonly string[],
  size: number,
  read: (row: number, add: (code: number) => void) => void
): CategoryColumn {
  const offsets = new Uint32Array(size + 1);
  let codes = new Uint32Array(size);
  let [length, start] = [0, 0];
  const add = (code: number) => {
    if (code < 0) return;
    for (let j = start; j < length; j++) if (codes[j] === code) return;
    if (length === codes.length) {
      const longer = new Uint32Array(2 * length + 8);
      longer.set(codes);
      codes = longer;
    }
    codes[length++] = code;
  };
  for (let row = 0; row < size; row++) {
    read(row, add);
    offsets[row + 1] = start = length;
  }
  return {values, codes: narrowCodes(codes.subarray(0, length), values.length), offsets};
}

function findCode(codeOf: Map<string, number>, name: string): number {
  let code = codeOf.get(name);
  if (code === undefined) codeOf.set(name, (code = codeOf.size));
  return code;
}
