import type {ReadResult} from "../types.ts";

/** Reads every file of a folder; throws only where the folder itself cannot be read. */
export async function readFolder(folder: string): Promise<ReadResult> {
  throw new Error(`not built yet: ${folder}`);
}
