import {dirname, extname, join, relative} from "node:path";
import {pathToFileURL} from "node:url";
import {ownTables} from "../extract/ownTables.ts";
import {findLoaders} from "./findLoaders.ts";
import {findDocumentPages, rereadDocuments, type Audience} from "./notebookData.ts";

/** What a data loader printed. */
export interface LoaderOutput {
  /** Path of the loader, e.g. "docs/data/visits.json.ts". */
  readonly loader: string;
  /** Path of the file that pages attach, relative to the notebook's root, e.g. "data/visits.json". */
  readonly file: string;
  /** The file's bytes. */
  readonly content: Buffer;
}

// A module runs once for each address.
let runs = 0;

/**
 * Runs every TypeScript data loader under `root`/data in this process, a loader named [id] once for each document, one
 * named [table] once for each table of one's own. Framework would start a process for each, one after the other, and
 * each would read all documents again.
 */
export async function runLoaders(root: string, audience: Audience): Promise<LoaderOutput[]> {
  const outputs: LoaderOutput[] = [];
  runs++;
  rereadDocuments(audience);
  for (const loader of await findLoaders(root)) {
    const file = relative(root, loader).replace(/\.ts$/, "");
    for (const parameter of await findParameters(file)) {
      const content = await runLoader(loader, parameter);
      outputs.push({
        loader,
        file: parameter === null ? file : file.replace(`[${parameter.name}]`, parameter.value),
        content
      });
    }
  }
  return outputs;
}

/** What stands in the place of a loader's [name]. */
interface Parameter {
  readonly name: string;
  readonly value: string;
}

async function findParameters(file: string): Promise<readonly (Parameter | null)[]> {
  if (file.includes("[id]")) return (await findDocumentPages()).map((value) => ({name: "id", value}));
  if (file.includes("[table]")) return ownTables.map(({name}) => ({name: "table", value: name}));
  return [null];
}

async function runLoader(loader: string, parameter: Parameter | null): Promise<Buffer> {
  const url = pathToFileURL(moduleOf(loader));
  const argv = process.argv;
  url.searchParams.set("run", String(runs));
  if (parameter !== null) url.searchParams.set(parameter.name, parameter.value);
  process.argv = [process.execPath, loader, ...(parameter === null ? [] : [`--${parameter.name}=${parameter.value}`])];
  try {
    return await captureOutput(() => import(url.href));
  } catch (error) {
    throw new Error(`${loader}: ${error instanceof Error ? error.message : error}`, {cause: error});
  } finally {
    process.argv = argv;
  }
}

/** Beside this program, which may be a bundle of both: there, modules lie as those of the project do. */
function moduleOf(loader: string): string {
  const program = process.argv[1]!;
  return join(dirname(program), "../..", loader.replace(/\.ts$/, extname(program)));
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
