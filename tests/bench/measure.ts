import {fork} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {bundleInto} from "../../loaders/bundled.js";

/** What is measured: a run over all documents, one that finds all but one of them read, or another package on the same texts. */
export type Task = "full" | "added" | "wink" | "compromise";

/** What one task took. */
export interface Measurement {
  readonly task: Task;
  /** Text of the documents, in millions of characters. */
  readonly megabytes: number;
  /** From the first file to the last table, without loading the program. */
  readonly seconds: number;
  /** The same, added up over all threads. */
  readonly cpuSeconds: number;
  /** Memory of the process where it was largest. */
  readonly peakMegabytes: number;
}

const TASK = "tests/bench/runTask.ts";
const BUNDLE = ".cache/bench-code";

/** Bundles what is measured, as the commands are. */
export async function bundleTask(): Promise<void> {
  await bundleInto(BUNDLE, [TASK]);
}

/** Runs one task over a folder in a process of its own; `cache` is the folder where a full run leaves what it read. */
export async function measure(task: Task, folder: string, cache: string): Promise<Measurement> {
  const child = fork(join(BUNDLE, "tests/bench/runTask.js"), [task, folder, cache], {execArgv: []});
  const [message] = (await once(child, "message")) as [Omit<Measurement, "task">];
  return {task, ...message};
}
