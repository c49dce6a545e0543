import {readFile, readdir, rm, writeFile} from "node:fs/promises";
import {join, posix, sep} from "node:path";
import {bundleModules} from "./bundleModules.ts";
import {drawFirstState} from "./drawFirstState.ts";
import {nameLanguage} from "./nameLanguage.ts";
import {quickenPage} from "./quickenPage.ts";
import {secureContent} from "./secureContent.ts";

const moduleFolders = /^_(?:import|node|observablehq)\//;

/**
 * Joins the modules of a built notebook into one minified file for each folder of pages, and one for what the folders
 * share, where Framework leaves some sixty; and gives each page its content security policy. What a module imports by
 * `import()` stays a file of its own.
 */
export async function bundlePages(dist: string): Promise<void> {
  const files = (await readdir(dist, {recursive: true})).map((file) => file.split(sep).join("/"));
  const pages = new Map<string, string>();
  for (const file of files) if (file.endsWith(".html")) pages.set(file, await readFile(join(dist, file), "utf8"));
  const folders = new Map<string, Set<string>>();
  for (const [page, html] of pages) {
    const modules = folders.get(posix.dirname(page)) ?? new Set();
    for (const module of findModules(page, html)) modules.add(module);
    folders.set(posix.dirname(page), modules);
  }
  const bundles = await bundleModules(dist, folders);
  for (const [page, html] of pages) {
    const {modules, scripts, laterScripts, makesCode} = bundles.get(posix.dirname(page))!;
    const isOverview = page === "index.html";
    const paths = [...scripts, ...(isOverview ? laterScripts : [])].map((script) => formatRelative(page, script));
    const linked = nameLanguage(linkBundle(page, html, modules, paths));
    const whole = isOverview ? await quickenOverview(dist, linked) : linked;
    await writeFile(join(dist, page), secureContent(whole, {makesCode}));
  }
  for (const file of files) if (moduleFolders.test(file) && file.endsWith(".js")) await rm(join(dist, file));
}

// The overview is where readers arrive.
async function quickenOverview(dist: string, html: string): Promise<string> {
  const columns = /"path":"(?<path>[^"]*\/columns\.\w+\.bin)"/.exec(html)?.groups?.path;
  if (columns === undefined) return html;
  const firstState = await drawFirstState(new Uint8Array(await readFile(join(dist, columns))).buffer);
  return quickenPage(html, {firstState, readFile: (path) => readFile(join(dist, path), "utf8")});
}

// Framework writes an import as one of these, in the page's only module script.
const moduleScript = /(?<=<script type="module">)[^]*?(?=<\/script>)/g;
const fixedImport = /^import (?:\{(?<names>[^}]*)\} from )?"(?<path>\.[^"]+)";$/gm;
const laterImport = /\bimport\("(?<path>\.[^"]+)"\)/g;
const preload = /<link rel="modulepreload" href="[^"]*">\n/g;

function findModules(page: string, html: string): string[] {
  const code = html.match(moduleScript)?.join("\n") ?? "";
  const imports = [...code.matchAll(fixedImport), ...code.matchAll(laterImport)];
  return imports.map(({groups}) => resolveModule(page, groups!.path!)).filter((path) => moduleFolders.test(path));
}

function linkBundle(page: string, html: string, modules: readonly string[], scripts: readonly string[]): string {
  const findName = (path: string) => {
    const i = modules.indexOf(resolveModule(page, path));
    return i < 0 ? null : `site.m${i}`;
  };
  const linked = html.replace(moduleScript, (code) => {
    const rewritten = code
      .replace(fixedImport, (statement, names, path) => {
        const name = findName(path);
        return name === null ? statement : names ? `const {${names}} = ${name};` : "";
      })
      .replace(laterImport, (call, path) => {
        const name = findName(path);
        return name === null ? call : `Promise.resolve(${name})`;
      });
    return rewritten === code ? code : `\nimport * as site from ${JSON.stringify(scripts[0])};\n${rewritten}`;
  });
  const preloads = scripts.map((script) => `<link rel="modulepreload" href="${script}">\n`).join("");
  return linked.replace(preload, "").replace("</head>", `${preloads}</head>`);
}

function resolveModule(page: string, path: string): string {
  return posix.join(posix.dirname(page), path);
}

function formatRelative(page: string, file: string): string {
  const path = posix.relative(posix.dirname(page), file);
  return path.startsWith(".") ? path : `./${path}`;
}
