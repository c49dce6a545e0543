import {mkdir, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {copyProject} from "./project.ts";

/** Copies the project without its documents, charts and pages: an empty page, and one for each document that a test adds. */
export async function makeNotebook(): Promise<string> {
  const folder = await copyProject();
  const pages = (await readdir(join(folder, "docs"))).filter((file) => /\.(?:md|css)$/.test(file));
  for (const path of ["data/documents", "docs/charts", "docs/data/charts", ...pages.map((file) => join("docs", file))])
    await rm(join(folder, path), {recursive: true, force: true});
  await mkdir(join(folder, "data/documents"));
  await writeFile(join(folder, "docs/index.md"), "# Empty\n");
  await writeFile(join(folder, "docs/documents/[id].md"), "# Document\n");
  const config = join(folder, "observablehq.config.ts");
  await writeFile(config, (await readFile(config, "utf8")).replace(/style: "style.css",?/, ""));
  return folder;
}
