import {mkdir, rename, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {PipelineResult} from "../pipeline.ts";
import type {Tables} from "../types.ts";
import {formatCsv, formatJson} from "./formatTable.ts";

/** Columns of each table's CSV, in order; the JSON has the nested ones too. */
const csvColumns: Record<keyof Tables, readonly string[]> = {
  documents: ["id", "file", "title", "publisher", "published", "publishedFrom", "kind", "url", "textFile", "copies", "words", "comments", "commentsStated", "sha256"], // prettier-ignore
  visits: ["id", "kind", "people", "from", "to", "place", "with", "start", "end", "status", "occasion"],
  trade: ["id", "measure", "item", "value", "unit", "approximate", "period", "from", "to", "status", "source"],
  energy: ["id", "name", "aliases", "kind", "places", "countries", "companies", "agreed", "status"],
  comments: ["id", "document", "n", "author", "posted", "replyTo", "start", "end", "text", "sentiment", "label", "targets"], // prettier-ignore
  problems: ["file", "level", "code", "message", "line"]
};

/** Writes every table as .json and .csv, and the texts made of .html files, into a folder that it makes where needed. */
export async function writeTables({tables, sources}: PipelineResult, out: string): Promise<void> {
  await mkdir(out, {recursive: true});
  for (const name of Object.keys(csvColumns) as (keyof Tables)[]) {
    await writeWhole(join(out, `${name}.json`), formatJson(tables[name]));
    await writeWhole(join(out, `${name}.csv`), formatCsv(tables[name], csvColumns[name]));
  }
  for (const {textFile, text} of sources) if (textFile !== null) await writeWhole(join(out, textFile), text);
}

// Written beside its place and then renamed: an interrupted run leaves the old table or the new one, never half of one.
async function writeWhole(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}
