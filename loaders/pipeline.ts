import {checkLexicons} from "./checkLexicons.ts";
import {compareStrings} from "./compareStrings.ts";
import {ownTables} from "./extract/ownTables.ts";
import {lazily} from "./lazily.ts";
import {link} from "./link/link.ts";
import {linkOwn} from "./link/linkOwn.ts";
import {readFolderWith} from "./read/readFolder.ts";
import {readFiles, type ReadOptions} from "./readings/readFiles.ts";
import type {OwnRow, SourceDocument, Tables} from "./types.ts";

/** The tables of a folder, with the documents they were read from. */
export interface PipelineResult {
  /** In the order of their files. */
  readonly sources: readonly SourceDocument[];
  /** The tables. */
  readonly tables: Tables;
  /** Tables of one's own, by name. */
  readonly ownTables: Readonly<Record<string, readonly OwnRow[]>>;
}

/** What a run over a folder gives; a document that was read before is parsed when it is asked for. */
export interface PipelineRun extends PipelineResult {
  /** A document by its id; undefined where none has that. */
  readonly sourceOf: (id: string) => SourceDocument | undefined;
}

/** Reads a folder and makes its tables; throws where the folder itself cannot be read. */
export async function runPipeline(folder: string, options: ReadOptions = {}): Promise<PipelineRun> {
  const read = (path: string, files: readonly string[]) => readFiles(path, files, options);
  const {readings, problems} = await readFolderWith(folder, read);
  const told = readings.filter(({records}) => records !== null);
  const records = told.map((reading) => reading.records!);
  const byId = new Map(told.map((reading) => [reading.records!.document.id, reading]));
  const sources = lazily(() => told.map(({document}) => document!));
  const found = [...problems, ...checkLexicons()].sort((a, b) => compareStrings(a.file, b.file));
  return {
    get sources() {
      return sources();
    },
    sourceOf: (id) => byId.get(id)?.document ?? undefined,
    ownTables: linkOwn(ownTables, records),
    tables: {...link(records), problems: found}
  };
}
