import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";

const made: string[] = [];
afterAll(async () => {
  for (const folder of made) await rm(folder, {recursive: true, force: true});
});

/** Makes a folder that goes when the tests of the file are done. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dossier-"));
  made.push(folder);
  return folder;
}
