import {parentPort, workerData} from "node:worker_threads";
import {readFile} from "./reading.ts";

// Run by readInWorkers: a message holds names of files, the answer their readings as JSON, in the same order.
const {folder} = workerData as {readonly folder: string};
parentPort!.on("message", (files: readonly string[]) =>
  parentPort!.postMessage(files.map((file) => JSON.stringify(readFile(folder, file))))
);
