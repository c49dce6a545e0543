import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {PipelineResult} from "../pipeline.ts";
import {publish} from "../publish/publish.ts";
import type {PublishSettings} from "../publish/publishSettings.ts";
import type {Problem} from "../types.ts";
import type {TableRows} from "./compareTables.ts";

/** A resource of a data package, as far as it is read here. */
interface Resource {
  readonly type?: string;
  readonly format: string;
  readonly path: string;
}

/** The tables of a data package; null where the folder holds none; throws where it is damaged. */
export async function readPublished(folder: string): Promise<TableRows | null> {
  const descriptor = await readFile(join(folder, "datapackage.json"), "utf8").catch(() => null);
  if (descriptor === null) return null;
  const {resources} = JSON.parse(descriptor) as {readonly resources: readonly Resource[]};
  const tables = resources.filter(({type, format, path}) => type === "table" && format === "json" && path !== evidence);
  const rows = tables.map(async ({path}) => {
    const read = JSON.parse(await readFile(join(folder, path), "utf8")) as readonly object[];
    return [path.replace(/\.json$/, ""), read.map(withId)] as const;
  });
  return Object.fromEntries(await Promise.all(rows)) as TableRows;
}

// It holds what stands in the rows' reports once more.
const evidence = "evidence.json";

/** The tables as they would be published now. */
export function publishedRows(result: PipelineResult, settings: PublishSettings): TableRows {
  const {tables, ownTables} = publish(result, settings);
  const named = Object.entries<readonly object[]>({...tables, ...ownTables});
  return Object.fromEntries(named.map(([name, rows]) => [name, rows.map(withId)])) as unknown as TableRows;
}

/** Whether two states of the tables are of different documents altogether: then comparing their rows tells nothing. */
export function areOfOtherDocuments(before: TableRows, after: TableRows): boolean {
  const [old = [], now = []] = [before.documents, after.documents];
  const ids = new Set(now.map(({id}) => id));
  return old.length > 0 && now.length > 0 && !old.some(({id}) => ids.has(id));
}

/** Problems have no id of their own: a file has one of a code in a line. */
function withId(row: object): object {
  if ("id" in row) return row;
  const {file, code, line} = row as Problem;
  return {id: [file, code, line].filter((part) => part !== null).join(" "), ...row};
}
