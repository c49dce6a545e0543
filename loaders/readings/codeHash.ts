import {createHash} from "node:crypto";
import {readFileSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {compareStrings} from "../compareStrings.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["loaders", "data/lexicons", "data/models"];

/**
 * Changes with all that decides what a file gives: the code of the loaders, lexicons, models, packages and Node. Null
 * where one of them is missing, or was changed after this process began, which may have loaded what stood there before.
 */
export function codeHash(root = PROJECT): string | null {
  const hash = createHash("sha256").update(process.version);
  for (const file of ["package-lock.json", ...FOLDERS.flatMap((folder) => listFolder(root, folder))]) {
    const path = join(root, file);
    const modified = statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Infinity;
    if (modified > performance.timeOrigin) return null;
    hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 32);
}

function listFolder(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length)).sort(compareStrings);
}
