import {createHash} from "node:crypto";
import {cp, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import {bundlePages} from "./bundlePages.ts";
import {findLoaders} from "./findLoaders.ts";
import {packageFolder} from "./packageFolder.ts";

/**
 * Completes what Framework has built, of data files with these hashes. A preview that ran meanwhile shares their
 * folder, and what it writes there names readers: then nothing is left of the site, and it throws.
 */
export async function finishSite(root: string, site: string, data: ReadonlySet<string>): Promise<void> {
  const isPrinted = await printedFiles(root);
  for (const [path, hash] of await hashFiles(join(site, "_file", "data"))) {
    if (data.has(hash) || !isPrinted(path)) continue;
    await rm(site, {recursive: true});
    throw new Error("the data changed while the site was built, perhaps by a preview that runs: build it again");
  }
  await bundlePages(site);
  await cp(packageFolder(root), join(site, "data"), {recursive: true});
  // Without it GitHub Pages leaves out folders whose names begin with an underscore.
  await writeFile(join(site, ".nojekyll"), "");
}

/** SHA-256 of each file in a folder or below it, by its path there; none where there is no such folder. */
export async function hashFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const hashes = entries
    .filter((entry) => entry.isFile())
    .map(async ({parentPath, name}): Promise<[string, string]> => {
      const path = join(parentPath, name);
      return [
        relative(folder, path),
        createHash("sha256")
          .update(await readFile(path))
          .digest("hex")
      ];
    });
  return new Map(await Promise.all(hashes));
}

/** Tells the built files that TypeScript loaders have printed from others, which Framework finds or makes by itself. */
async function printedFiles(root: string): Promise<(path: string) => boolean> {
  const patterns = (await findLoaders(root)).map((loader) => {
    const file = relative(join(root, "data"), loader).split(sep).join("/").replace(/\.ts$/, "");
    return new RegExp(`^${file.replace(/\[\w+\]|\W/g, (part) => (part.startsWith("[") ? "[^/]+" : `\\${part}`))}$`);
  });
  // A built file has the start of its hash in its name.
  const nameOf = (path: string) =>
    path
      .split(sep)
      .join("/")
      .replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "");
  return (path) => patterns.some((pattern) => pattern.test(nameOf(path)));
}
