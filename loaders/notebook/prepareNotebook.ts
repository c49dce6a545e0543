import {readdir, rm, utimes} from "node:fs/promises";
import {join, relative} from "node:path";
import {documentsFolder} from "../documentsFolder.ts";
import {bundlePackages} from "./bundlePackages.ts";
import {findLoaders} from "./findLoaders.ts";
import {finishSite, hashFiles} from "./finishSite.ts";
import {lockBuild} from "./lockBuild.ts";
import {pinFrameworkPackages} from "./pinFrameworkPackages.ts";
import {startFillCache, type FillProcess} from "./startFillCache.ts";
import {watchInputs} from "./watchInputs.ts";

/**
 * Makes Framework build and preview this notebook offline and never stale. Awaited at the top of its configuration,
 * which both commands evaluate before they do anything else. Ends the process where a loader fails, except in a preview,
 * which shows it.
 */
export async function prepareNotebook(root: string, output: string): Promise<void> {
  // Framework looks for it when it first has something to report.
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  const preview = process.argv.includes("preview");
  if (process.argv.includes("build")) await lockBuild(join(root, ".observablehq", "build.lock"));
  const filling = startFillCache(root, "now");
  await pinFrameworkPackages(join(root, ".observablehq", "cache"));
  await bundlePackages(root, {allNames: preview});
  if (preview) await keepDataFresh(root, filling);
  // Framework prints a file's time in the page: a build gives always the same one, so that its bytes are the same too.
  // The loader has told what failed: thrown, it would make Framework ask for a report of a bug in itself.
  else if (!(await filling.fill({modified: 0, touch: false, publish: true}))) process.exit(1);
  // Framework tells nobody when it has built, but then has nothing left to do; where it fails, it exits before.
  if (process.argv.includes("build")) {
    const data = await hashFiles(join(root, ".observablehq", "cache", "data"));
    process.once("beforeExit", () => finishSite(root, output, new Set(data.values())));
  }
}

/** Paths of the pages that tell of one document each. */
export async function findDocumentPaths(root: string): Promise<string[]> {
  const texts = await readdir(join(root, ".observablehq", "cache", "data", "texts")).catch(() => []);
  // Beside them may lie what is just being written.
  const written = texts.filter((file) => file.endsWith(".json"));
  return written.map((file) => `/documents/${file.replace(/\.json$/, "")}`).sort();
}

async function keepDataFresh(root: string, first: FillProcess): Promise<void> {
  const documents = documentsFolder();
  const mixed = ["loaders", "data/lexicons", root].some((folder) => isWithin(documents, folder));
  let next = first;
  await watchInputs(["loaders", "data", documents, ...(await findSourceFolders(root))], async (folders) => {
    if (mixed || !next.isCurrent() || [...folders].some((folder) => !isWithin(documents, folder))) {
      next.stop();
      next = startFillCache(root, "now");
    }
    await updateData(root, next, folders.size > 0);
    next = startFillCache(root, "later");
  });
}

async function updateData(root: string, process: FillProcess, touch: boolean): Promise<void> {
  const modified = Date.now() / 1000;
  if (await process.fill({modified, touch, publish: false})) return;
  // With nothing kept, Framework runs the loaders itself, and the page shows how they fail.
  await rm(join(root, ".observablehq", "cache", "data"), {recursive: true, force: true});
  if (touch) for (const loader of await findLoaders(root)) await utimes(loader, modified, modified);
}

// Where modules lie that loaders may import; the loaders themselves Framework watches.
async function findSourceFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, {withFileTypes: true});
  const folders = entries.filter((entry) => entry.isDirectory() && !["data", ".observablehq"].includes(entry.name));
  return folders.map((entry) => join(root, entry.name));
}

function isWithin(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith("..");
}
