import type {Problem, ReadResult} from "../types.ts";
import {listFiles} from "./listFiles.ts";
import {idOf, readDocument, type FileReading} from "./readDocument.ts";

/** Reads files of a folder, giving one reading for each, in their order. */
export type ReadFiles<Reading extends FileReading> = (
  folder: string,
  files: readonly string[]
) => Promise<readonly Reading[]>;

const readEach: ReadFiles<FileReading> = async (folder, files) => files.map((file) => readDocument(folder, file));

/** Reads every file of a folder; throws only where the folder itself cannot be read. */
export async function readFolder(folder: string): Promise<ReadResult> {
  const {readings, problems} = await readFolderWith(folder, readEach);
  return {documents: readings.flatMap(({document}) => document ?? []), problems};
}

/**
 * Reads a folder's files as told; of those with one name the first that is a document counts. Throws as `readFolder`
 * does.
 */
export async function readFolderWith<Reading extends FileReading>(
  folder: string,
  readFiles: ReadFiles<Reading>
): Promise<{readonly readings: readonly Reading[]; readonly problems: readonly Problem[]}> {
  const {files, problems: listing} = await listFiles(folder);
  const problems: Problem[] = [...listing];
  const taken = new Map<string, string>();
  const readings = (await readFiles(folder, files)).filter((reading, i) => {
    const file = files[i]!;
    const name = idOf(file).toLowerCase();
    const other = taken.get(name);
    problems.push(...(other === undefined ? reading.problems : [clash(file, other)]));
    if (other === undefined && reading.isDocument) taken.set(name, file);
    return other === undefined;
  });
  return {readings, problems};
}

function clash(file: string, other: string): Problem {
  const message = `Its name without extension is that of ${other}, or differs in capitals alone: rename one of them.`;
  return {file, level: "error", code: "duplicate-id", message, line: null};
}
