import {once} from "node:events";
import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";
import {bundled} from "../bundled.js";
import type {ReadingPlace} from "./readEach.ts";

const FILES_AT_ONCE = 16;
/** What a thread makes while it reads a document is mostly of no use a moment later. */
const YOUNG_MEGABYTES = 24;
/** Each worker holds the lexicons and the tagger's model, some 100 MB. */
const MOST_WORKERS = 4;

/**
 * Reads files in at most as many threads as told, each file's reading as `storeReading` gives it, in the order of the files;
 * throws where a thread ends early.
 */
export async function readInWorkers(
  place: ReadingPlace,
  files: readonly string[],
  keep: (index: number, stored: string) => void,
  most = Math.min(availableParallelism(), MOST_WORKERS)
): Promise<void> {
  const queue = Array.from({length: Math.ceil(files.length / FILES_AT_ONCE)}, (_, i) => i * FILES_AT_ONCE);
  const code = await bundled("loaders/readings/readingWorker.ts");
  const workers = Array.from({length: Math.min(most, queue.length)}, () => startWorker(code, place));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        const ended = new AbortController();
        worker.once("exit", () => ended.abort());
        for (let first = queue.shift(); first !== undefined; first = queue.shift()) {
          worker.postMessage(files.slice(first, first + FILES_AT_ONCE));
          const [readings] = (await once(worker, "message", {signal: ended.signal})) as [readonly string[]];
          readings.forEach((stored, i) => keep(first! + i, stored));
        }
      })
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker(code: URL, place: ReadingPlace): Worker {
  const resourceLimits = {maxYoungGenerationSizeMb: YOUNG_MEGABYTES};
  return new Worker(code, {workerData: place, execArgv: [], resourceLimits});
}
