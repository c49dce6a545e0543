import {fork} from "node:child_process";
import {once} from "node:events";

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

/** Runs one task over a folder in a process of its own; `cache` is the folder where a full run leaves what it read. */
export async function measure(task: Task, folder: string, cache: string): Promise<Measurement> {
  const child = fork("tests/bench/runTask.ts", [task, folder, cache], {execArgv: ["--import", "tsx"]});
  const [message] = (await once(child, "message")) as [Omit<Measurement, "task">];
  return {task, ...message};
}
