import {existsSync, watch} from "node:fs";

/** Calls `update` when files in the folders have changed, once for changes that come together, and never twice at a time. */
export function watchInputs(folders: readonly string[], update: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(update)), 30);
  };
  for (const folder of folders) if (existsSync(folder)) watch(folder, {recursive: true, persistent: false}, changed);
}
