import {readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {ownTables} from "../extract/ownTables.ts";
import type {PipelineResult} from "../pipeline.ts";
import {type TableName, tableSchemas, withCommonFields} from "../schema.ts";
import {formatCsv, formatJson} from "./formatTable.ts";
import {writeWhole} from "./writeWhole.ts";

/**
 * Writes every table as .json and .csv, and the texts made of .html files, into a folder that it makes where needed;
 * gives the files there that an earlier run wrote and that are no more, which it removes.
 */
export async function writeTables(result: PipelineResult, out: string): Promise<readonly string[]> {
  const files = formatFiles(result);
  for (const [file, content] of files) await writeWhole(join(out, file), content);
  const list = join(out, WRITTEN);
  const earlier = (await readFile(list, "utf8").catch(() => "")).split("\n");
  const stale = earlier.filter((file) => OWN_FILE.test(file) && !files.has(file));
  for (const file of stale) await rm(join(out, file), {force: true});
  await writeWhole(list, [...files.keys(), ""].join("\n"));
  return stale;
}

/** Lists what a run wrote, since the folder may hold files of somebody else. */
const WRITTEN = ".written";
const OWN_FILE = /^(?:texts\/)?[^/\\]+\.(?:json|csv|txt)$/;

function formatFiles({tables, ownTables: own, sources}: PipelineResult): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, rows: readonly object[], fields: Parameters<typeof formatCsv>[1]) =>
    files.set(`${name}.json`, formatJson(rows)).set(`${name}.csv`, formatCsv(rows, fields));
  for (const name of Object.keys(tableSchemas) as TableName[]) add(name, tables[name], tableSchemas[name]);
  for (const {name, fields} of ownTables) add(name, own[name] ?? [], withCommonFields(fields));
  for (const {textFile, text} of sources) if (textFile !== null) files.set(textFile, text);
  return files;
}
