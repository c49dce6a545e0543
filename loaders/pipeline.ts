import {annotate} from "./annotate/annotate.ts";
import {checkEvidence} from "./checkEvidence.ts";
import {compareStrings} from "./compareStrings.ts";
import {ownTables} from "./extract/ownTables.ts";
import {extract} from "./extract/extract.ts";
import {link} from "./link/link.ts";
import {linkOwn} from "./link/linkOwn.ts";
import {readFolder} from "./read/readFolder.ts";
import type {DocumentRecords, OwnRow, Problem, SourceDocument, Tables} from "./types.ts";

/** The tables of a folder, with the documents they were read from. */
export interface PipelineResult {
  readonly sources: readonly SourceDocument[];
  readonly tables: Tables;
  /** Tables of one's own, by name. */
  readonly ownTables: Readonly<Record<string, readonly OwnRow[]>>;
}

/** What a run may take over from earlier ones. */
export interface PipelineOptions {
  /** Records of documents that were read before, by the document as JSON; new ones are added. */
  readonly known?: Map<string, DocumentRecords>;
  /** Reads one document; tests hand in one that fails. */
  readonly readRecords?: (source: SourceDocument) => DocumentRecords;
}

/** Reads a folder and makes its tables; throws where the folder itself cannot be read. */
export async function runPipeline(
  folder: string,
  {known = new Map(), readRecords = extractRecords}: PipelineOptions = {}
): Promise<PipelineResult> {
  const {documents, problems} = await readFolder(folder);
  const sources: SourceDocument[] = [];
  const records: DocumentRecords[] = [];
  const failures: Problem[] = [];
  for (const source of documents) {
    const key = JSON.stringify(source);
    try {
      const found = known.get(key) ?? readRecords(source);
      known.set(key, found);
      records.push(found);
      sources.push(source);
    } catch (error) {
      failures.push(describeFailure(source, error));
    }
  }
  return {
    sources,
    ownTables: linkOwn(ownTables, records),
    tables: {...link(records), problems: [...problems, ...failures].sort((a, b) => compareStrings(a.file, b.file))}
  };
}

function extractRecords(source: SourceDocument): DocumentRecords {
  const records = extract(annotate(source));
  checkEvidence(records, source);
  return records;
}

/** One document on which a rule breaks must not cost the others their rows. */
function describeFailure({file}: SourceDocument, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rules failed on this file (${reason}), so it gives no rows: please report it, with the file.`;
  return {file, level: "error", code: "rules-failed", message, line: null};
}
