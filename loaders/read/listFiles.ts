import {readdir, realpath, stat} from "node:fs/promises";
import {join, sep} from "node:path";
import {compareStrings} from "../compareStrings.ts";
import type {Problem} from "../types.ts";

/** The files below a folder, in a fixed order, and what could not be listed. */
export interface FileList {
  /** Paths relative to the folder, with forward slashes. */
  readonly files: readonly string[];
  /** What could not be listed. */
  readonly problems: readonly Problem[];
}

const DEEPEST_FOLDER = 32;
const PAGE_ASSETS = /^(?<page>.+)_(?:files|Dateien|fichiers|archivos|elemei)$/u;

/** Lists all files below `folder` but hidden ones; throws where the folder is missing, no folder or unreadable. */
export async function listFiles(folder: string): Promise<FileList> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new Error(`documents folder not found: ${folder}`);
  if (!found.isDirectory()) throw new Error(`documents folder is not a folder: ${folder}`);
  const files: string[] = [];
  const problems: Problem[] = [];
  await walk({root: await realpath(folder), files, problems}, "", 0);
  return {files: files.sort(compareStrings), problems};
}

interface Walk {
  readonly root: string;
  readonly files: string[];
  readonly problems: Problem[];
}

async function walk(state: Walk, below: string, depth: number): Promise<void> {
  const entries = await readdir(join(state.root, below), {withFileTypes: true}).catch((error: Error) => {
    if (below === "") throw new Error(`documents folder cannot be read: ${error.message}`);
    report(state, below, "unreadable-folder", "The folder cannot be read: check its permissions.");
    return [];
  });
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries.sort((a, b) => compareStrings(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const kind = entry.isSymbolicLink() ? await kindOfLink(state, path) : entry;
    if (!kind) continue;
    if (kind.isFile()) state.files.push(path);
    else if (!kind.isDirectory()) report(state, path, "not-a-file", "This is neither a file nor a folder: remove it.");
    else if (isAssets(entry.name, names))
      report(state, path, "page-assets", "Left out: pictures and scripts of a saved page.");
    else if (depth >= DEEPEST_FOLDER)
      report(state, path, "too-deep", `Folders are read ${DEEPEST_FOLDER} deep: move it up.`);
    else await walk(state, path, depth + 1);
  }
}

/** What a link leads to; undefined (and a problem) where it leads nowhere, out of the folder, or to a folder. */
async function kindOfLink(state: Walk, path: string) {
  const target = await realpath(join(state.root, path)).catch(() => undefined);
  if (target === undefined) {
    report(state, path, "broken-link", "The link leads nowhere: remove it or put the file in its place.");
    return undefined;
  }
  const found = await stat(target);
  if (!target.startsWith(state.root + sep) || found.isDirectory()) {
    report(
      state,
      path,
      "link-not-followed",
      "Links to folders or out of the documents folder are not followed: copy the file in."
    );
    return undefined;
  }
  return found;
}

function isAssets(name: string, siblings: ReadonlySet<string>): boolean {
  const page = PAGE_ASSETS.exec(name)?.groups?.page;
  return page !== undefined && (siblings.has(`${page}.html`) || siblings.has(`${page}.htm`));
}

function report({problems}: Walk, file: string, code: string, message: string): void {
  problems.push({file, level: code === "page-assets" ? "warning" : "error", code, message, line: null});
}
