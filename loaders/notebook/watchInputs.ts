import {readdirSync, statSync, watch, type FSWatcher} from "node:fs";
import {join} from "node:path";

/**
 * Calls `update` once with no folder, and waits for it; then whenever files change in the folders or below them, with
 * the folders that hold them: once for changes that come together, and never twice at a time.
 */
export async function watchInputs(
  roots: readonly string[],
  update: (folders: ReadonlySet<string>) => Promise<void>
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function noteChange(folder: string): void {
    changed.add(folder);
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(updateChanged)), 30);
  }

  async function updateChanged(): Promise<void> {
    watchFolders();
    const folders = changed;
    changed = new Set();
    if (folders.size > 0) await update(folders);
  }

  function watchFolders(): void {
    const found = findFolders(roots);
    for (const [inode, folder] of found)
      if (!watchers.has(inode)) {
        const note = () => noteChange(folder);
        watchers.set(inode, watch(folder, {persistent: false}, note).on("error", note));
      }
    for (const [inode, watcher] of watchers)
      if (!found.has(inode)) {
        watcher.close();
        watchers.delete(inode);
      }
  }

  watchFolders();
  let running = update(new Set());
  await running;
}

// One watcher for each folder, because on Linux Node's recursive ones lose files that were replaced. Folders go by
// their inode: one that was deleted and made again is another, and a link back to a folder above ends there.
function findFolders(roots: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const queue = [...roots];
  for (const path of queue) {
    const stats = statSync(path, {throwIfNoEntry: false});
    const inode = `${stats?.dev}:${stats?.ino}`;
    if (!stats?.isDirectory() || found.has(inode)) continue;
    found.set(inode, path);
    const entries = readdirSync(path, {withFileTypes: true});
    queue.push(...entries.filter((entry) => !entry.isFile()).map((entry) => join(path, entry.name)));
  }
  return found;
}
