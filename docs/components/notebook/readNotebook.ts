import type {Tables} from "../../../loaders/types.ts";
import {createNotebook, type Notebook} from "./notebook.js";
import {mapValues, packedNames, readPackedTables} from "./packedTables.js";
import {readRows} from "./rowColumns.js";
import {createEvidenceStore, readBytesOf} from "./rowEvidence.js";

/**
 * The notebook of a file of columns, with nothing selected; its evidence comes from the file, or else from the address
 * given.
 */
export async function readNotebook(
  file: ArrayBuffer,
  {evidence: href, ...options}: {evidence: string} & Partial<Pick<Notebook, "schemas" | "root">>
): Promise<Notebook> {
  const {tables: columns, evidence: inline, evidenceStarts, countries} = readPackedTables(file);
  const read = inline ? (from: number, to: number) => Promise.resolve(inline.subarray(from, to)) : readBytesOf(href);
  const evidence = mapValues(evidenceStarts, (starts) => createEvidenceStore(starts, read));
  if (inline) await Promise.all(Object.values(evidence).map((store) => store.load()));
  const tables = Object.fromEntries(
    packedNames.map((name) => [name, readRows(columns[name], evidence[name]?.at)])
  ) as unknown as Tables;
  return createNotebook(tables, {columns, evidence, countries, ...options});
}
