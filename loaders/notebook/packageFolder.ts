import {join} from "node:path";

/** Folder in which a build keeps the data package until the site is written. */
export function packageFolder(root: string): string {
  return join(root, ".observablehq", "package");
}
