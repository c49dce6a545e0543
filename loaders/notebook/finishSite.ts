import {createHash} from "node:crypto";
import {cp, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {bundlePages} from "./bundlePages.ts";
import {packageFolder} from "./packageFolder.ts";

/**
 * Completes what Framework has built, of data files with these hashes. A preview that ran meanwhile shares their folder, and
 * what it writes there names readers: then nothing is left of the site, and it throws.
 */
export async function finishSite(root: string, site: string, data: ReadonlySet<string>): Promise<void> {
  for (const hash of await hashFiles(join(site, "_file", "data"))) {
    if (data.has(hash)) continue;
    await rm(site, {recursive: true});
    throw new Error("the data changed while the site was built, perhaps by a preview that runs: build it again");
  }
  await bundlePages(site);
  await cp(packageFolder(root), join(site, "data"), {recursive: true});
  // Without it GitHub Pages leaves out folders whose names begin with an underscore.
  await writeFile(join(site, ".nojekyll"), "");
}

/** SHA-256 of each file in a folder or below it; none where there is no such folder. */
export async function hashFiles(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const hashes = entries
    .filter((entry) => entry.isFile())
    .map(async ({parentPath, name}) => createHash("sha256").update(await readFile(join(parentPath, name))).digest("hex")); // prettier-ignore
  return new Set(await Promise.all(hashes));
}
