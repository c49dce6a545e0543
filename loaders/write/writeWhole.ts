import {mkdir, rename, writeFile} from "node:fs/promises";
import {dirname} from "node:path";

/** Writes a file so that a reader, even after an interruption, finds the old one or the new one, never half of one. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}
