import {relative} from "node:path";
import {pathToFileURL} from "node:url";
import {findLoaders} from "./findLoaders.ts";
import {findDocumentPages, rereadDocuments} from "./notebookData.ts";

/** What a data loader printed. */
export interface LoaderOutput {
  /** Path of the loader, e.g. "docs/data/visits.json.ts". */
  readonly loader: string;
  /** Path of the file that pages attach, relative to the notebook's root, e.g. "data/visits.json". */
  readonly file: string;
  readonly content: Buffer;
}

// A module runs once for each address.
let runs = 0;

/**
 * Runs every TypeScript data loader under `root`/data in this process, a loader named [id] once for each document. Framework
 * would start a process for each, one after the other, and each would read all documents again.
 */
export async function runLoaders(root: string): Promise<LoaderOutput[]> {
  const outputs: LoaderOutput[] = [];
  runs++;
  rereadDocuments();
  for (const loader of await findLoaders(root)) {
    const file = relative(root, loader).replace(/\.ts$/, "");
    for (const id of file.includes("[id]") ? await findDocumentPages() : [null]) {
      const content = await runLoader(loader, id);
      outputs.push({loader, file: id === null ? file : file.replace("[id]", id), content});
    }
  }
  return outputs;
}

async function runLoader(loader: string, id: string | null): Promise<Buffer> {
  const url = pathToFileURL(loader);
  const argv = process.argv;
  url.searchParams.set("run", String(runs));
  if (id !== null) url.searchParams.set("id", id);
  process.argv = [process.execPath, loader, ...(id === null ? [] : [`--id=${id}`])];
  try {
    return await captureOutput(() => import(url.href));
  } catch (error) {
    throw new Error(`${loader}: ${error instanceof Error ? error.message : error}`, {cause: error});
  } finally {
    process.argv = argv;
  }
}

async function captureOutput(run: () => Promise<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    chunks.push(Buffer.from(chunk as string));
    for (const done of rest) if (typeof done === "function") done();
    return true;
  };
  try {
    await run();
  } finally {
    process.stdout.write = write;
  }
  return Buffer.concat(chunks);
}
