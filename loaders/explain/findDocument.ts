import {existsSync, statSync} from "node:fs";
import {relative, resolve, sep} from "node:path";
import {readAlone} from "../add/readAlone.ts";
import {runPipeline, type PipelineResult} from "../pipeline.ts";
import type {SourceDocument} from "../types.ts";

/** A document, and the tables that it stands in. */
export interface FoundDocument extends Pick<PipelineResult, "tables" | "ownTables"> {
  /** The document as read. */
  readonly source: SourceDocument;
}

/**
 * The document that somebody names: by its id, by its file's name in the folder, or by a path from here; a file outside
 * the folder is read by itself. Throws where there is none, with what there is, or with what is wrong with the file.
 */
export async function findDocument(name: string, folder: string): Promise<FoundDocument> {
  const inFolder = relative(folder, resolve(name)).split(sep).join("/");
  const isOutside = inFolder.startsWith("..") && isFile(name);
  const {sources, tables, ownTables} = isOutside ? await readAlone(name) : await runPipeline(folder);
  const source = isOutside ? sources[0] : sources.find(({id, file}) => [name, inFolder].includes(file) || id === name);
  if (source) return {source, tables, ownTables};
  const problem = tables.problems.find(({file}) => isOutside || [name, inFolder].includes(file));
  if (problem) throw new Error(`${name}: ${problem.message}`);
  throw new Error(`no document “${name}” in ${folder}; it holds\n${listIds(sources)}`);
}

const mostListed = 30;

function listIds(sources: readonly SourceDocument[]): string {
  const lines = sources.slice(0, mostListed).map(({id}) => `  ${id}`);
  return [...lines, ...(sources.length > mostListed ? [`  and ${sources.length - mostListed} more`] : [])].join("\n");
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
