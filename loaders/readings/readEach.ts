import {keepWords, recallWords} from "../prefilter/patternWords.ts";
import type {DocumentRecords, SourceDocument} from "../types.ts";
import {readFile, type Reading} from "./reading.ts";

/** Where files are read, and what earlier runs left for that. */
export interface ReadingPlace {
  /** Path of the documents folder. */
  readonly folder: string;
  /** See `keepWords`; null where nothing is kept. */
  readonly wordsFile: string | null;
}

/** Reads files one after the other, in their order. */
export function* readEach(
  {folder, wordsFile}: ReadingPlace,
  files: readonly string[],
  readRecords?: (source: SourceDocument) => DocumentRecords
): Generator<Reading> {
  if (wordsFile !== null) recallWords(wordsFile);
  for (const file of files) yield readFile(folder, file, readRecords);
  if (wordsFile !== null) keepWords(wordsFile);
}
