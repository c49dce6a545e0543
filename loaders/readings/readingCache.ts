import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {crc32} from "node:zlib";
import {codeHash} from "./codeHash.ts";
import type {Reading} from "./reading.ts";
import {restoreReading, type StoredReading} from "./storedReading.ts";

/** Where commands keep readings, relative to the project. */
export const CACHE_FOLDER = ".cache/readings";

const LARGEST_PACK = 8_000_000;
/** Bytes; with more than this, what the run did not need is dropped. */
const LARGEST_CACHE = 1_000_000_000;
const MOST_PACKS = 64;
const NEWLINE = 10;
const END = Uint8Array.of(NEWLINE);
const KEY_LENGTH = 64;
const CHECK_LENGTH = 8;

/** Readings kept from run to run by their keys, for one state of the code. */
export interface ReadingCache {
  /** A reading by its key; undefined where it is not kept, or was damaged. */
  readonly find: (key: string) => Reading | undefined;
  /** Adds a reading that may be kept, as `storeReading` gives it. */
  readonly add: (reading: StoredReading) => void;
  /** Writes what was added, and lets go of all else: nothing is found from then on. */
  readonly close: () => void;
  /** File for the words that this state of the code's patterns need (see `keepWords`). */
  readonly wordsFile: string;
}

/**
 * The cache in a folder for a state of the code; null where that is changing under way. A pack is a file of lines "KEY
 * CHECKSUM READING" that is written whole under a name made of its content: any number of runs may read and write at once.
 */
export function openReadingCache(folder: string, code = codeHash()): ReadingCache | null {
  if (code === null) return null;
  const own = join(folder, code);
  const packs = listNames(own).filter((name) => name.endsWith(".pack"));
  const lines = new Map(packs.flatMap((name) => readPack(join(own, name))));
  const used = new Set<string>();
  let added: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    if (added.length > 0) writePack(own, added);
    added = [];
    size = 0;
  };
  return {
    wordsFile: join(own, "words.json"),
    find(key) {
      used.add(key);
      return parseLine(lines.get(key));
    },
    add({key, line}) {
      if (key === null) return;
      added.push(Buffer.from(`${key} ${checksum(line)} `), line, END);
      size += line.length;
      if (size > LARGEST_PACK) flush();
    },
    close() {
      if (added.length > 0) {
        flush();
        for (const other of listNames(folder))
          if (other !== code) rmSync(join(folder, other), {recursive: true, force: true});
        joinPacks(own, packs, lines, used);
      }
      lines.clear();
    }
  };
}

/** Makes one pack of many; of more than may be kept, only with what this run has used. */
function joinPacks(
  own: string,
  packs: readonly string[],
  lines: ReadonlyMap<string, Buffer>,
  used: ReadonlySet<string>
): void {
  const isLarge = sizeOf([...lines.values()]) >= LARGEST_CACHE;
  if (!isLarge && packs.length < MOST_PACKS) return;
  writePack(
    own,
    [...lines].flatMap(([key, line]) => (!isLarge || used.has(key) ? [line] : []))
  );
  for (const name of packs) rmSync(join(own, name), {force: true});
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Lines of a pack by key; none where another run has just replaced it. */
function readPack(path: string): [key: string, line: Buffer][] {
  try {
    const pack = readFileSync(path);
    const lines: [string, Buffer][] = [];
    for (let start = 0, end; (end = pack.indexOf(NEWLINE, start)) >= 0; start = end + 1)
      lines.push([pack.toString("latin1", start, start + KEY_LENGTH), pack.subarray(start, end + 1)]);
    return lines;
  } catch {
    return [];
  }
}

function writePack(folder: string, lines: readonly Uint8Array[]): void {
  const pack = Buffer.concat(lines);
  const path = join(folder, `${createHash("sha256").update(pack).digest("hex").slice(0, 32)}.pack`);
  const unfinished = `${path}.${process.pid}.tmp`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(unfinished, pack);
  renameSync(unfinished, path);
}

function parseLine(line: Buffer | undefined): Reading | undefined {
  if (line === undefined) return undefined;
  const check = line.toString("latin1", KEY_LENGTH + 1, KEY_LENGTH + 1 + CHECK_LENGTH);
  const stored = line.subarray(KEY_LENGTH + CHECK_LENGTH + 2, -1);
  return checksum(stored) === check ? restoreReading(stored) : undefined;
}

function checksum(stored: Uint8Array): string {
  return crc32(stored).toString(16).padStart(CHECK_LENGTH, "0");
}

function sizeOf(lines: readonly Buffer[]): number {
  return lines.reduce((sum, {length}) => sum + length, 0);
}
