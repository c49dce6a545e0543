import {annotate} from "./annotate/annotate.ts";
import {extract} from "./extract/extract.ts";
import {link} from "./link/link.ts";
import {readFolder} from "./read/readFolder.ts";
import type {SourceDocument, Tables} from "./types.ts";

/** The tables of a folder, with the documents they were read from. */
export interface PipelineResult {
  readonly sources: readonly SourceDocument[];
  readonly tables: Tables;
}

/** Reads a folder and makes its tables; throws where the folder itself cannot be read. */
export async function runPipeline(folder: string): Promise<PipelineResult> {
  const {documents: sources, problems} = await readFolder(folder);
  const records = sources.map((source) => extract(annotate(source)));
  return {sources, tables: {...link(records), problems}};
}
