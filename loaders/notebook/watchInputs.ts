import {readdirSync, statSync, watch, type FSWatcher} from "node:fs";
import {join} from "node:path";

/** Calls `update` when files in the folders have changed, once for changes that come together, and never twice at a time. */
export function watchInputs(folders: readonly string[], update: () => Promise<void>): void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchFolders();
      running = running.then(update);
    }, 30);
  };
  const watchFolders = () => {
    const found = findFolders(folders);
    for (const [inode, path] of found)
      if (!watchers.has(inode)) watchers.set(inode, watch(path, {persistent: false}, changed).on("error", changed));
    for (const [inode, watcher] of watchers)
      if (!found.has(inode)) {
        watcher.close();
        watchers.delete(inode);
      }
  };
  watchFolders();
}

// One watcher for each folder, because on Linux Node's recursive ones lose files that were replaced. Folders go by their
// inode: one that was deleted and made again is another, and a link back to a folder above ends there.
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
