import {documentsFolder} from "../documentsFolder.ts";
import {runPipeline} from "../pipeline.ts";
import type {Tables} from "../types.ts";

/** Prints one table as JSON for a page. */
export async function printTable(name: keyof Tables): Promise<void> {
  const {tables} = await runPipeline(documentsFolder());
  process.stdout.write(JSON.stringify(tables[name]));
}
