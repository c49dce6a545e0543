import {readFile, readdir, rm, utimes} from "node:fs/promises";
import {join} from "node:path";
import {writeWhole} from "../write/writeWhole.ts";
import {readPackageFiles, type Audience} from "./notebookData.ts";
import {packageFolder} from "./packageFolder.ts";
import {runLoaders, type LoaderOutput} from "./runLoaders.ts";

/** Whom the files are for, and what becomes of them beside their content. */
export interface FillOptions extends Audience {
  /**
   * Time that the files are given, in seconds since 1970. Framework prints it in the pages, and runs loaders newer than
   * it.
   */
  readonly modified: number;
  /**
   * Whether to touch the loaders whose output changed, by which Framework's preview learns that its pages are out of
   * date.
   */
  readonly touch: boolean;
}

/**
 * Replaces what Framework keeps of the data loaders' outputs by what they print now: a build takes a kept file whatever
 * has changed since, so none is left to it. Throws what a loader throws.
 */
export async function fillCache(root: string, {modified, touch, publish}: FillOptions): Promise<void> {
  const outputs = await runLoaders(root, {publish});
  const changed = await writeOutputs(join(root, ".observablehq", "cache"), outputs, modified);
  if (touch) await Promise.all([...changed].map((loader) => utimes(loader, modified, modified)));
  if (publish) await writePackage(packageFolder(root));
}

async function writePackage(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  for (const [path, content] of await readPackageFiles()) await writeWhole(join(folder, path), content);
}

async function writeOutputs(cache: string, outputs: LoaderOutput[], modified: number): Promise<Set<string>> {
  const changed = new Set<string>();
  await removeOthers(cache, new Set(outputs.map(({file}) => file)));
  for (const {loader, file, content} of outputs) {
    const path = join(cache, file);
    const kept = await readFile(path).catch(() => null);
    if (!kept?.equals(content)) {
      changed.add(loader);
      await writeWhole(path, content);
    }
    await utimes(path, modified, modified);
  }
  return changed;
}

/** Names under which a preview's Framework, and `writeWhole`, write what they rename when it is whole. */
const UNFINISHED = /\.\d+(?:\.err|\.tmp)?$/;

async function removeOthers(cache: string, files: ReadonlySet<string>): Promise<void> {
  const kept = await readdir(join(cache, "data"), {recursive: true, withFileTypes: true}).catch(() => []);
  for (const entry of kept) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !UNFINISHED.test(entry.name) && !files.has(path.slice(cache.length + 1)))
      await rm(path, {force: true});
  }
}
