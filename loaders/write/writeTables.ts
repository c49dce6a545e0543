import {join} from "node:path";
import {ownTables} from "../extract/ownTables.ts";
import type {PipelineResult} from "../pipeline.ts";
import {type TableName, tableSchemas, withCommonFields} from "../schema.ts";
import {formatCsv, formatJson} from "./formatTable.ts";
import {writeWhole} from "./writeWhole.ts";

/**
 * Writes every table as .json and .csv, and the texts made of .html files, into a folder that it makes where needed.
 */
export async function writeTables({tables, ownTables: own, sources}: PipelineResult, out: string): Promise<void> {
  for (const name of Object.keys(tableSchemas) as TableName[]) {
    await writeWhole(join(out, `${name}.json`), formatJson(tables[name]));
    await writeWhole(join(out, `${name}.csv`), formatCsv(tables[name], tableSchemas[name]));
  }
  for (const {name, fields} of ownTables) {
    const rows = own[name] ?? [];
    await writeWhole(join(out, `${name}.json`), formatJson(rows));
    await writeWhole(join(out, `${name}.csv`), formatCsv(rows, withCommonFields(fields)));
  }
  for (const {textFile, text} of sources) if (textFile !== null) await writeWhole(join(out, textFile), text);
}
