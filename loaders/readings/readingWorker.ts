import {parentPort, workerData} from "node:worker_threads";
import {readEach, type ReadingPlace} from "./readEach.ts";
import {storeReading} from "./storedReading.ts";

// Run by readInWorkers: a message holds names of files, the answer their stored readings, in the same order.
const place = workerData as ReadingPlace;
parentPort!.on("message", (files: readonly string[]) => {
  const readings = Array.from(readEach(place, files), storeReading);
  parentPort!.postMessage(
    readings,
    readings.map(({line}) => line.buffer as ArrayBuffer)
  );
});
