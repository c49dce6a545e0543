import {join} from "node:path";
import type {PipelineResult} from "../pipeline.ts";
import {type TableName, tableSchemas} from "../schema.ts";
import {formatCsv, formatJson} from "./formatTable.ts";
import {writeWhole} from "./writeWhole.ts";

/** Writes every table as .json and .csv, and the texts made of .html files, into a folder that it makes where needed. */
export async function writeTables({tables, sources}: PipelineResult, out: string): Promise<void> {
  for (const name of Object.keys(tableSchemas) as TableName[]) {
    await writeWhole(join(out, `${name}.json`), formatJson(tables[name]));
    await writeWhole(join(out, `${name}.csv`), formatCsv(tables[name], name));
  }
  for (const {textFile, text} of sources) if (textFile !== null) await writeWhole(join(out, textFile), text);
}
