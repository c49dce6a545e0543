import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {OwnTableData} from "../../docs/components/tables/ownTable.ts";

/**
 * Tables of one's own, by what the data loaders have printed of them last: the name of each, which is its page's, and
 * its title.
 */
export function findOwnPages(root: string): readonly {readonly name: string; readonly title: string}[] {
  const folder = join(root, ".observablehq", "cache", "data", "own");
  return listFiles(folder).map((file) => {
    const {title} = JSON.parse(readFileSync(join(folder, file), "utf8")) as OwnTableData;
    return {name: file.replace(/\.json$/, ""), title};
  });
}

/** Beside the tables may lie what is just being written. */
function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .sort();
  } catch {
    return [];
  }
}
