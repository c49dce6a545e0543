import {annotate} from "../annotate/annotate.ts";
import {checkEvidence} from "../checkEvidence.ts";
import {extract} from "../extract/extract.ts";
import {readDocument, type FileReading} from "../read/readDocument.ts";
import type {DocumentRecords, Problem, SourceDocument} from "../types.ts";

/** All that one file gives, whatever stands in the others. */
export interface Reading extends FileReading {
  /** Null where there is no document, or a rule broke on it. */
  readonly records: DocumentRecords | null;
}

/** Reads one file and the records of its document; a rule that breaks on it becomes a problem. */
export function readFile(
  folder: string,
  file: string,
  readRecords: (source: SourceDocument) => DocumentRecords = extractRecords
): Reading {
  const reading = readDocument(folder, file);
  const {document, problems} = reading;
  if (document === null) return {...reading, records: null};
  try {
    return {...reading, records: readRecords(document)};
  } catch (error) {
    return {...reading, problems: [...problems, describeFailure(document, error)], records: null};
  }
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
