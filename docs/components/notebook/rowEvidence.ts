import type {RowEvidence} from "./rowColumns.js";

/** Rows that are fetched together; a block of them is some tens of kB. */
export const rowsPerBlock = 64;

/** Reads the bytes [from, to) of the file of evidence. */
export type ReadBytes = (from: number, to: number) => Promise<Uint8Array>;

/** The sentences that a table's rows rest on, at hand or still to be fetched. */
export interface EvidenceStore {
  /** A row's evidence; null until it was loaded. */
  at(row: number): RowEvidence | null;
  /** Fetches what these rows (or all) lack; true where that was anything. Rejects where it cannot be fetched. */
  load(rows?: readonly number[]): Promise<boolean>;
  /** Bytes of the whole table's evidence. */
  readonly size: number;
}

/** Evidence of a table whose blocks begin at these bytes. */
export function createEvidenceStore(starts: Uint32Array, read: ReadBytes): EvidenceStore {
  const [count, first, last] = [starts.length - 1, starts[0]!, starts.at(-1)!];
  const blocks: RowEvidence[][] = [];
  const turns: (Promise<unknown> | undefined)[] = [];
  const loadBlocks = async (from: number, to: number) => {
    const lines = new TextDecoder().decode(await read(starts[from]!, starts[to]!)).split("\n");
    for (let block = from; block < to; block++) {
      const own = lines.slice((block - from) * rowsPerBlock, (block - from + 1) * rowsPerBlock);
      blocks[block] = own.filter(Boolean).map((line) => JSON.parse(line) as RowEvidence);
    }
  };
  return {
    size: last - first,
    at: (row) => blocks[Math.floor(row / rowsPerBlock)]?.[row % rowsPerBlock] ?? null,
    async load(rows) {
      if (!rows) {
        if (count === 0 || Object.keys(blocks).length === count) return false;
        await loadBlocks(0, count);
        return true;
      }
      const missing = [...new Set(rows.map((row) => Math.floor(row / rowsPerBlock)))].filter((block) => !blocks[block]);
      await Promise.all(
        missing.map((block) => (turns[block] ??= loadBlocks(block, block + 1).finally(() => delete turns[block])))
      );
      return missing.length > 0;
    }
  };
}

/** Evidence of plain rows, which bring it along. */
export function keepEvidence(rows: readonly object[]): EvidenceStore {
  return {size: 0, at: (row) => rows[row] as RowEvidence, load: () => Promise.resolve(false)};
}

/** Reads parts of a file on a server; a server that knows no parts sends all of it, once. */
export function readBytesOf(url: string): ReadBytes {
  let whole: Uint8Array | null = null;
  return async (from, to) => {
    if (whole) return whole.subarray(from, to);
    const response = await fetch(url, {headers: {Range: `bytes=${from}-${to - 1}`}});
    if (!response.ok) throw new Error(`evidence: ${response.status} ${response.statusText}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === 206) return bytes;
    whole = bytes;
    return bytes.subarray(from, to);
  };
}
