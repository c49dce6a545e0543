import {annotate} from "./annotate/annotate.ts";
import {extract} from "./extract/extract.ts";
import {link} from "./link/link.ts";
import {readFolder} from "./read/readFolder.ts";
import type {DocumentRecords, SourceDocument, Tables} from "./types.ts";

/** The tables of a folder, with the documents they were read from. */
export interface PipelineResult {
  readonly sources: readonly SourceDocument[];
  readonly tables: Tables;
}

interface PipelineOptions {
  /** Records of documents that were read before, by the document as JSON; new ones are added. */
  readonly known?: Map<string, DocumentRecords>;
}

/** Reads a folder and makes its tables; throws where the folder itself cannot be read. */
export async function runPipeline(folder: string, {known}: PipelineOptions = {}): Promise<PipelineResult> {
  const {documents: sources, problems} = await readFolder(folder);
  const records = sources.map((source) => {
    if (!known) return extract(annotate(source));
    const key = JSON.stringify(source);
    const found = known.get(key) ?? extract(annotate(source));
    known.set(key, found);
    return found;
  });
  return {sources, tables: {...link(records), problems}};
}
