import {spawn} from "node:child_process";
import {readdir, rm, utimes} from "node:fs/promises";
import {join} from "node:path";
import {documentsFolder} from "../documentsFolder.ts";
import {bundlePackages} from "./bundlePackages.ts";
import {findLoaders} from "./findLoaders.ts";
import {pinFrameworkPackages} from "./pinFrameworkPackages.ts";
import {watchInputs} from "./watchInputs.ts";

/**
 * Makes Framework build and preview this notebook offline and never stale. Awaited at the top of its configuration, which
 * both commands evaluate before they do anything else. Throws where a loader fails, except in a preview, which shows it.
 */
export async function prepareNotebook(root: string): Promise<void> {
  // Framework looks for it when it first has something to report.
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  const preview = process.argv.includes("preview");
  const cache = join(root, ".observablehq", "cache");
  await pinFrameworkPackages(cache);
  await bundlePackages(root, {allNames: preview});
  if (preview) {
    watchInputs(["loaders", "data", documentsFolder()], () => updateData(root, {touch: true}));
    await updateData(root, {touch: false});
  } else if (!(await runFillCache(root, []))) throw new Error("a data loader failed");
}

// Framework prints a file's time in the page: a build leaves it at its default, always the same, so that the bytes are too.
async function updateData(root: string, {touch}: {touch: boolean}): Promise<void> {
  const modified = new Date();
  if (await runFillCache(root, ["--modified", modified.toISOString(), ...(touch ? ["--touch"] : [])])) return;
  // With nothing kept, Framework runs the loaders itself, and the page shows how they fail.
  await rm(join(root, ".observablehq", "cache", "data"), {recursive: true, force: true});
  if (touch) for (const loader of await findLoaders(root)) await utimes(loader, modified, modified);
}

/** Paths of the pages that tell of one document each. */
export async function findDocumentPaths(root: string): Promise<string[]> {
  const texts = await readdir(join(root, ".observablehq", "cache", "data", "texts")).catch(() => []);
  return texts.map((file) => `/documents/${file.replace(/\.json$/, "")}`).sort();
}

// In a process of its own, because this one would go on using the rules that it has loaded once.
function runFillCache(root: string, options: string[]): Promise<boolean> {
  const command = ["--import", "tsx", "loaders/commands/fillCache.ts", "--root", root, ...options];
  const child = spawn(process.execPath, command, {stdio: ["ignore", "ignore", "inherit"]});
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve(code === 0)));
}
