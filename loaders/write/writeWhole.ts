import {readFileSync, statSync} from "node:fs";
import {mkdir, rename, writeFile} from "node:fs/promises";
import {dirname} from "node:path";

/**
 * Writes a file so that a reader, even after an interruption, finds the old one or the new one, never half of one; one
 * that holds these bytes already stays as it is.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  if (holds(path, bytes)) return;
  await mkdir(dirname(path), {recursive: true});
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

function holds(path: string, bytes: Buffer): boolean {
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats?.isFile() === true && stats.size === bytes.length && readFileSync(path).equals(bytes);
}
