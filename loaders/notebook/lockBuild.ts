import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {setTimeout as wait} from "node:timers/promises";

/**
 * Waits until no other build of this checkout runs, and keeps others waiting until this process ends: two would empty
 * each other's output. `file` names the process; one that was stopped leaves it behind, and is not waited for.
 */
export async function lockBuild(file: string): Promise<void> {
  mkdirSync(dirname(file), {recursive: true});
  for (let told = false; !takeLock(file); told = true) {
    const holder = readHolder(file);
    if (!told) process.stderr.write(`another build runs: waiting for it to end (process ${holder}, ${file})\n`);
    await wait(100);
  }
  process.once("exit", () => rmSync(file, {force: true}));
}

function takeLock(file: string): boolean {
  const holder = readHolder(file);
  if (holder !== null && !isAlive(holder)) rmSync(file, {force: true});
  try {
    writeFileSync(file, String(process.pid), {flag: "wx"});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The process that the file names; null where there is none, or it is just being written. */
function readHolder(file: string): number | null {
  try {
    return Number(readFileSync(file, "utf8")) || null;
  } catch {
    return null;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
