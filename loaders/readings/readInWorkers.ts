import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";

const FILES_AT_ONCE = 16;
/** Each worker holds the lexicons and the tagger's model, some 150 MB. */
const MOST_WORKERS = 4;

/** Reads files in as many threads as the machine has, each file's reading as JSON in the order of the files; throws where a thread ends early. */
export async function readInWorkers(
  folder: string,
  files: readonly string[],
  keep: (index: number, json: string) => void
): Promise<void> {
  const queue = Array.from({length: Math.ceil(files.length / FILES_AT_ONCE)}, (_, i) => i * FILES_AT_ONCE);
  const count = Math.min(availableParallelism(), MOST_WORKERS, queue.length);
  const workers = Array.from({length: count}, () => startWorker(folder));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let first = queue.shift(); first !== undefined; first = queue.shift()) {
          const readings = await ask(worker, files.slice(first, first + FILES_AT_ONCE));
          readings.forEach((json, i) => keep(first! + i, json));
        }
      })
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

// A thread does not read TypeScript by itself, even where the process does.
function startWorker(folder: string): Worker {
  const [tsx, worker] = [import.meta.resolve("tsx/esm/api"), new URL("readingWorker.ts", import.meta.url)];
  const code = `import {register} from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(worker)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {workerData: {folder}, execArgv: []});
}

function ask(worker: Worker, files: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject).once("exit", (code) => reject(new Error(`reading thread ended: ${code}`))); // prettier-ignore
    worker.postMessage(files);
  });
}
