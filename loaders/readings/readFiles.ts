import {setFlagsFromString} from "node:v8";
import {fileKey, readBytes} from "../read/readDocument.ts";
import type {DocumentRecords, SourceDocument} from "../types.ts";
import type {Reading} from "./reading.ts";
import type {ReadingCache} from "./readingCache.ts";
import {readInWorkers} from "./readInWorkers.ts";
import {restoreReading, storeReading, type StoredReading} from "./storedReading.ts";

/** Bytes that take longer to read than a thread to start. */
export const THREADS_FROM = 3_000_000;
/**
 * How V8 runs, beside what run.js says of patterns: by itself it spends memory and time on what pays in programs with
 * less code. Set before anything is kept, and for threads too.
 */
const V8_FLAGS = [
  // A function is compiled anew, and better, when it has run six times as long as usual: few pay for that earlier. From
  // Node 22 on it is calls that count, and an unknown flag would be told on the terminal.
  ...(Number.parseInt(process.versions.v8) < 12 ? ["--interrupt-budget=400000"] : [])
];

/**
 * A heap is cleared when it has grown by this much, rather than to four times what is in use: soon while threads read,
 * each with a heap of its own; later where readings are restored and linked, most of which stays in use.
 */
const THREADS_GROWTH = "--heap-growing-percent=30";
const OWN_GROWTH = "--heap-growing-percent=100";

/** What reading may take over from earlier runs. */
export interface ReadOptions {
  /** Readings of this process by their keys; new ones are added. */
  readonly known?: Map<string, Reading>;
  /** What keeps readings from run to run, for one run; null keeps none. */
  readonly cache?: ReadingCache | null;
  /** Bytes that are to be read from which on further threads are worth their start. */
  readonly threadsFrom?: number;
  /** Threads at most; as many as the machine has, up to four, where not given. */
  readonly threads?: number;
  /** Reads the records of one document; tests hand in one that fails. */
  readonly readRecords?: (source: SourceDocument) => DocumentRecords;
}

/** Reads files of a folder, in their order; those only that no earlier run has read. */
export async function readFiles(
  folder: string,
  files: readonly string[],
  {known = new Map(), cache = null, threadsFrom = THREADS_FROM, threads, readRecords}: ReadOptions
): Promise<readonly Reading[]> {
  for (const flag of [...V8_FLAGS, OWN_GROWTH]) setFlagsFromString(flag);
  const readings: Reading[] = new Array<Reading>(files.length);
  const missing: number[] = [];
  let size = 0;
  files.forEach((file, i) => {
    const {key, length} = lookAt(folder, file);
    const found = key === null ? undefined : (known.get(key) ?? cache?.find(key));
    if (found !== undefined) known.set(key!, (readings[i] = found));
    else missing.push(i);
    if (found === undefined) size += length;
  });
  const keep = (n: number, reading: Reading, {key}: StoredReading) => {
    readings[missing[n]!] = reading;
    if (key !== null) known.set(key, reading);
  };
  const unread = missing.map((i) => files[i]!);
  const place = {folder, wordsFile: cache?.wordsFile ?? null};
  if (size >= threadsFrom) {
    const stored = await withMemoryOf(() => readInWorkers(place, unread, (reading) => cache?.add(reading), threads));
    // Only now, since the threads have left their memory.
    stored.forEach((reading, n) => keep(n, restoreReading(reading.line), reading));
  } else if (missing.length > 0) {
    // The rules and lexicons fill a hundred megabytes, which is lost on a run that finds all read or leaves it to
    // threads.
    const {readEach} = await import("./readEach.ts");
    let n = 0;
    for (const reading of readEach(place, unread, readRecords)) {
      const stored = storeReading(reading);
      cache?.add(stored);
      keep(n++, reading, stored);
    }
  }
  cache?.close();
  return readings;
}

/** What threads read, with the memory cleared as often as their share of it asks for. */
async function withMemoryOf<T>(threads: () => Promise<T>): Promise<T> {
  setFlagsFromString(THREADS_GROWTH);
  const read = await threads();
  setFlagsFromString(OWN_GROWTH);
  return read;
}

/**
 * What can be told of a file without reading it closely; no key where it has to be read to say what is wrong with it.
 */
function lookAt(folder: string, file: string): {readonly key: string | null; readonly length: number} {
  try {
    const bytes = readBytes(folder, file);
    return bytes === null ? {key: null, length: 0} : {key: fileKey(file, bytes), length: bytes.length};
  } catch {
    return {key: null, length: 0};
  }
}
