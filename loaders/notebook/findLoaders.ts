import {readdir} from "node:fs/promises";
import {join} from "node:path";

/** Paths of the TypeScript data loaders under `root`/data, in order. */
export async function findLoaders(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "data"), {recursive: true});
  const loaders = entries.filter((path) => /\.\w+\.ts$/.test(path) && !path.endsWith(".d.ts"));
  return loaders.sort().map((path) => join(root, "data", path));
}
