import {copyFile, mkdir, mkdtemp, readFile, readdir, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {runPipeline} from "../pipeline.ts";
import type {Problem, SourceDocument} from "../types.ts";

/** What a file holds, and what became of it. */
export interface AddedDocument {
  /** The document as read; null where the file is none. */
  readonly source: SourceDocument | null;
  readonly problems: readonly Problem[];
  /** Rows by table that it gives by itself. */
  readonly rows: Readonly<Record<string, number>>;
  /** Why it was not copied; null where it was, or stands there already. */
  readonly refused: string | null;
}

/**
 * Reads a file by itself and copies it into a folder of documents, unless it cannot be read or its name is taken there.
 */
export async function addDocument(file: string, folder: string): Promise<AddedDocument> {
  const alone = await mkdtemp(join(tmpdir(), "dossier-"));
  try {
    await copyFile(file, join(alone, basename(file)));
    const {sources, tables, ownTables} = await runPipeline(alone);
    const {visits, trade, energy, comments, problems} = tables;
    const told = {visits, trade, energy, comments, ...ownTables};
    const counts = Object.entries(told).map(([name, rows]) => [name, rows.length]);
    const [source = null] = sources;
    const refused = source === null ? "it cannot be read" : await findClash(file, folder);
    if (refused === null) {
      await mkdir(folder, {recursive: true});
      await copyFile(file, join(folder, basename(file)));
    }
    const own = problems.filter((problem) => problem.file === basename(file));
    return {source, problems: own, rows: Object.fromEntries(counts), refused};
  } finally {
    await rm(alone, {recursive: true});
  }
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
