import {
  mapValues,
  packedNames,
  type PackedHeader,
  type PackedNumbers,
  type PackedTable
} from "../../docs/components/notebook/packedTables.ts";
import {evidenceColumns, encodeRows, type Codes} from "../../docs/components/notebook/rowColumns.ts";
import {rowsPerBlock} from "../../docs/components/notebook/rowEvidence.ts";
import type {Tables} from "../types.ts";
import type {CountryFacts} from "./countries.ts";

/** The tables as pages load them. */
export interface PackedFiles {
  /** Columns of all tables in one file: see PackedHeader for its layout. */
  readonly columns: Buffer;
  /** Evidence of visits, trade, energy and comments, a line of JSON a row. */
  readonly evidence: Buffer;
}

// Up to this size quotes travel with the columns; beyond it pages fetch those that a reader looks at.
const mostInlineBytes = 256 * 1024;

/** Packs tables into columns and, apart from them, the sentences that their rows rest on. */
export function packTables(tables: Tables, countries: Readonly<Record<string, CountryFacts>>): PackedFiles {
  const numbers = createNumbers();
  const lines: Buffer[] = [];
  let bytes = 0;
  const packEvidence = (rows: readonly object[]): PackedNumbers => {
    const starts: number[] = [];
    rows.forEach((row, i) => {
      if (i % rowsPerBlock === 0) starts.push(bytes);
      const line = Buffer.from(`${JSON.stringify(pickEvidence(row))}\n`);
      lines.push(line);
      bytes += line.length;
    });
    return numbers.add(Uint32Array.from([...starts, bytes]));
  };
  const packed = packedNames.map((name): [string, PackedTable] => {
    const {size, columns} = encodeRows(tables[name]);
    const packedColumns = mapValues(columns, ({values, codes, offsets}) => ({
      values,
      codes: numbers.add(codes),
      offsets: offsets && numbers.add(offsets)
    }));
    const evidenceStarts = name === "documents" || name === "problems" ? null : packEvidence(tables[name]);
    return [name, {size, columns: packedColumns, evidenceStarts}];
  });
  const evidence = Buffer.concat(lines);
  const header: PackedHeader = {
    tables: Object.fromEntries(packed) as PackedHeader["tables"],
    evidence: bytes <= mostInlineBytes ? numbers.add(evidence) : null,
    countries: pickCountries(tables, countries)
  };
  return {columns: Buffer.concat([formatHeader(header), ...numbers.chunks]), evidence};
}

/** Collects arrays for the part of the file after its header. */
function createNumbers(): {add: (numbers: Codes) => PackedNumbers; chunks: Buffer[]} {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    chunks,
    add(numbers) {
      const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
      const start = length;
      // Typed arrays may begin at multiples of their width only.
      const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
      bytes.copy(padded);
      chunks.push(padded);
      length += padded.length;
      return [numbers.BYTES_PER_ELEMENT as PackedNumbers[0], start, numbers.length];
    }
  };
}

function formatHeader(header: PackedHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4, " ");
  json.copy(padded);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  return Buffer.concat([length, padded]);
}

function pickEvidence(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => evidenceColumns.includes(name)));
}

function pickCountries(
  {visits, trade, energy, comments}: Tables,
  countries: PackedHeader["countries"]
): PackedHeader["countries"] {
  const named = new Set<string | null>([
    ...[...visits, ...trade].flatMap(({from, to}) => [from, to]),
    ...energy.flatMap(({countries: codes}) => codes),
    ...comments.flatMap(({targets}) => targets.map(({target}) => target))
  ]);
  return Object.fromEntries(Object.entries(countries).filter(([code]) => named.has(code)));
}
