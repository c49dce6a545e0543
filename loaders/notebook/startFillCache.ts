import {fork} from "node:child_process";
import {hashSources} from "../bundled.js";
import type {FillOptions} from "./fillCache.ts";

/** A process that fills the cache when told to. */
export interface FillProcess {
  /** Fills the cache and ends; false where that failed, which it has told on stderr. */
  fill(options: FillOptions): Promise<boolean>;
  /** Whether the code, that of the data loaders too, is still what it was when this began. */
  isCurrent(): boolean;
  /** Ends it without having been used. */
  stop(): void;
}

/**
 * Starts a process for one `fillCache`. It must be another process than Framework's, which goes on using the rules that
 * it has once loaded; and another one after each edit of a rule. One that is started for later gets ready meanwhile.
 */
export function startFillCache(root: string, when: "now" | "later"): FillProcess {
  const code = hashSources();
  const child = fork("loaders/run.js", ["fillCache", root, when], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"]
  });
  const ended = new Promise<boolean>((resolve, reject) =>
    child.on("error", reject).on("close", (code) => resolve(code === 0))
  );
  return {
    fill(options) {
      // It has ended already where the pipeline could not be loaded.
      if (child.connected) child.send(options, () => {});
      return ended;
    },
    isCurrent: () => hashSources() === code,
    stop: () => child.kill()
  };
}
