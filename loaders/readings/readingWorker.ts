import {parentPort, workerData} from "node:worker_threads";
import {readEach, type ReadingPlace} from "./readEach.ts";

// Run by readInWorkers: a message holds names of files, the answer their readings as JSON, in the same order.
const place = workerData as ReadingPlace;
parentPort!.on("message", (files: readonly string[]) =>
  parentPort!.postMessage(Array.from(readEach(place, files), (reading) => JSON.stringify(reading)))
);
