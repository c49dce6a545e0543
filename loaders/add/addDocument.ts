import {copyFile, readFile, readdir, stat} from "node:fs/promises";
import {basename, join} from "node:path";
import type {Problem, SourceDocument} from "../types.ts";
import {readAlone} from "./readAlone.ts";

/** What a file holds, and what became of it. */
export interface AddedDocument {
  /** The document as read; null where the file is none. */
  readonly source: SourceDocument | null;
  /** What is wrong with the file; empty where nothing is. */
  readonly problems: readonly Problem[];
  /** Rows by table that it gives by itself. */
  readonly rows: Readonly<Record<string, number>>;
  /** Why it was not copied; null where it was, or stands there already. */
  readonly refused: string | null;
}

/**
 * Reads a file by itself and copies it into a folder of documents, unless it cannot be read or its name is taken there;
 * throws where there is no such file or folder.
 */
export async function addDocument(file: string, folder: string): Promise<AddedDocument> {
  const stats = await stat(folder).catch(() => null);
  // A mistyped name would else make a folder that no notebook shows.
  if (!stats?.isDirectory()) throw new Error(`there is no folder ${folder} to add it to: make it first if it is meant`);
  const {sources, tables, ownTables} = await readAlone(file);
  const {visits, trade, energy, comments, problems} = tables;
  const told = {visits, trade, energy, comments, ...ownTables};
  const counts = Object.entries(told).map(([name, rows]) => [name, rows.length]);
  const [source = null] = sources;
  const refused = source === null ? "it cannot be read" : await findClash(file, folder);
  if (refused === null) await copyFile(file, join(folder, basename(file)));
  const own = problems.filter((problem) => problem.file === basename(file));
  return {source, problems: own, rows: Object.fromEntries(counts), refused};
}

/** A document is known by its name without extension, and some disks do not tell capitals apart. */
async function findClash(file: string, folder: string): Promise<string | null> {
  const nameOf = (path: string) => basename(path).replace(/\.[^.]*$/, "").toLowerCase(); // prettier-ignore
  const taken = (await readdir(folder).catch(() => [])).find((other) => nameOf(other) === nameOf(file));
  if (taken === undefined) return null;
  const [own, other] = await Promise.all([readFile(file), readFile(join(folder, taken))]);
  if (taken === basename(file) && own.equals(other)) return null;
  return `${join(folder, taken)} has that name already: rename one of them`;
}
