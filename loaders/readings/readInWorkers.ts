import {once} from "node:events";
import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";
import {bundled} from "../bundled.js";
import type {ReadingPlace} from "./readEach.ts";
import type {StoredReading} from "./storedReading.ts";

const FILES_AT_ONCE = 16;
/** What a thread makes while it reads a document is mostly of no use a moment later. */
const YOUNG_MEGABYTES = 24;
/** Each worker holds the lexicons and the tagger's model, some 100 MB. */
const MOST_WORKERS = 4;

/**
 * Reads files in at most as many threads as told and gives their readings in the order of the files, each of which
 * `keep` is told of as soon as it comes; throws where a thread ends early.
 */
export async function readInWorkers(
  place: ReadingPlace,
  files: readonly string[],
  keep: (reading: StoredReading) => void,
  most = Math.min(availableParallelism(), MOST_WORKERS)
): Promise<readonly StoredReading[]> {
  const queue = Array.from({length: Math.ceil(files.length / FILES_AT_ONCE)}, (_, i) => i * FILES_AT_ONCE);
  const code = await bundled("loaders/readings/readingWorker.ts");
  const workers = Array.from({length: Math.min(most, queue.length)}, () => startWorker(code, place));
  const readings: StoredReading[] = new Array<StoredReading>(files.length);
  try {
    await Promise.all(
      workers.map(async (worker) => {
        const ended = new AbortController();
        worker.once("exit", () => ended.abort());
        for (let first = queue.shift(); first !== undefined; first = queue.shift()) {
          worker.postMessage(files.slice(first, first + FILES_AT_ONCE));
          const [batch] = (await once(worker, "message", {signal: ended.signal})) as [readonly StoredReading[]];
          batch.forEach((reading, i) => keep((readings[first! + i] = reading)));
        }
      })
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return readings;
}

function startWorker(code: URL, place: ReadingPlace): Worker {
  const resourceLimits = {maxYoungGenerationSizeMb: YOUNG_MEGABYTES};
  return new Worker(code, {workerData: place, execArgv: [], resourceLimits});
}
