import {readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {ownTables} from "../extract/ownTables.ts";
import type {PipelineRun} from "../pipeline.ts";
import {type FieldSchema, type TableName, tableSchemas, withCommonFields} from "../schema.ts";
import {formatCsv, formatJson} from "./formatTable.ts";
import {writeWhole} from "./writeWhole.ts";

/**
 * Writes every table as .json and .csv, and the texts made of .html files, into a folder that it makes where needed;
 * gives the files there that an earlier run wrote and that are no more, which it removes.
 */
export async function writeTables(run: PipelineRun, out: string): Promise<readonly string[]> {
  const written = new Set<string>();
  for (const [file, content] of formatFiles(run)) {
    await writeWhole(join(out, file), content);
    written.add(file);
  }
  const list = join(out, WRITTEN);
  const earlier = (await readFile(list, "utf8").catch(() => "")).split("\n");
  const stale = earlier.filter((file) => OWN_FILE.test(file) && !written.has(file));
  for (const file of stale) await rm(join(out, file), {force: true});
  await writeWhole(list, [...written, ""].join("\n"));
  return stale;
}

/** Lists what a run wrote, since the folder may hold files of somebody else. */
const WRITTEN = ".written";
const OWN_FILE = /^(?:texts\/)?[^/\\]+\.(?:json|csv|txt)$/;

type File = readonly [name: string, content: string];

/** One file after the other, so that no more than one is held in memory. */
function* formatFiles({tables, ownTables: own, sourceOf}: PipelineRun): Generator<File> {
  for (const name of Object.keys(tableSchemas) as TableName[])
    yield* formatTable(name, tables[name], tableSchemas[name]);
  for (const {name, fields} of ownTables) yield* formatTable(name, own[name] ?? [], withCommonFields(fields));
  for (const {id, textFile} of tables.documents) if (textFile !== null) yield [textFile, sourceOf(id)!.text];
}

function* formatTable(name: string, rows: readonly object[], fields: readonly FieldSchema[]): Generator<File> {
  yield [`${name}.json`, formatJson(rows)];
  yield [`${name}.csv`, formatCsv(rows, fields)];
}
