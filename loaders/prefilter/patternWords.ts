import {mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {threadId} from "node:worker_threads";
import {crc32} from "node:zlib";
import {requiredWords, type Words} from "./requiredWords.ts";

// What was worked out for a pattern, by the pattern: it depends on nothing else, and to read all patterns takes as long
// as to read a dozen documents.
const known = new Map<string, readonly Words[]>();
let hasNew = false;

/** As `requiredWords`, which is asked once for each pattern. */
export function wordsOf(pattern: RegExp): readonly Words[] {
  const key = String(pattern);
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const words = requiredWords(pattern);
  known.set(key, words);
  hasNew = true;
  return words;
}

/** Takes over what a run of the same code kept in a file; nothing where it is damaged, or words are known already. */
export function recallWords(file: string): void {
  if (known.size > 0) return;
  for (const [pattern, words] of readWords(file)) known.set(pattern, words);
}

/** Keeps in a file, for later runs of the same code, what was worked out since the last time; whole or not at all. */
export function keepWords(file: string): void {
  if (!hasNew) return;
  const json = JSON.stringify([...known]);
  const unfinished = `${file}.${process.pid}-${threadId}.tmp`;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(unfinished, `${crc32(json)} ${json}`);
  renameSync(unfinished, file);
  hasNew = false;
}

function readWords(file: string): readonly [pattern: string, words: readonly Words[]][] {
  try {
    const [, check, json] = /^(\d{1,10}) (.*)$/s.exec(readFileSync(file, "utf8")) ?? ["", "", "[]"];
    return crc32(json!) === Number(check) ? (JSON.parse(json!) as [string, readonly Words[]][]) : [];
  } catch {
    return [];
  }
}
