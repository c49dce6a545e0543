import {existsSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {build, type Plugin} from "esbuild";
import type {SitePage} from "./readSitePage.ts";

/** Bundles the scripts of a site's pages into one module, which runs those of the page that is opened. */
export async function bundleReport(site: string, pages: readonly SitePage[]): Promise<string> {
  const opener = resolve("docs/components/notebook/openReport.ts");
  const entries = pages.map(({name}) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`page:${name}`)})`);
  const {outputFiles} = await build({
    stdin: {
      contents: `import {openReport} from ${JSON.stringify(opener)};\nopenReport({${entries.join(",\n")}});`,
      resolveDir: resolve(".")
    },
    absWorkingDir: resolve("."),
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    plugins: [readPages(resolve(site), pages)]
  });
  // A browser reads "<!--" in a script as the start of something else.
  return outputFiles[0]!.text.replaceAll("<!--", "\\x3C!--");
}

function readPages(site: string, pages: readonly SitePage[]): Plugin {
  return {
    name: "read-pages",
    setup({onLoad, onResolve}) {
      onResolve({filter: /^page:/}, ({path}) => ({path: path.slice("page:".length), namespace: "page"}));
      onLoad({filter: /.*/, namespace: "page"}, ({path}) => ({
        contents: pages.find(({name}) => name === path)!.script,
        resolveDir: dirname(join(site, path))
      }));
      // Framework's library names packages that no page uses, and that were not built.
      onResolve({filter: /^\.{1,2}\//}, ({path, resolveDir}) =>
        existsSync(resolve(resolveDir, path)) || resolveDir.startsWith(resolve("docs"))
          ? undefined
          : {path, external: true}
      );
    }
  };
}
