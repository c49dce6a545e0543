import {existsSync} from "node:fs";
import {readFile, readdir} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, extname, join, resolve} from "node:path";
import {build, type Plugin} from "esbuild";
import {findPackageImports} from "./findPackageImports.ts";

interface BundleOptions {
  /**
   * Whether pages may use names that they do not import yet, as in a preview; else a bundle holds only what they
   * import.
   */
  readonly allNames: boolean;
}

/**
 * Bundles the packages that pages and components import, for the browser, to where Framework keeps its own bundles. Its
 * own are some seventy files for d3 and Vega, hold all that the packages export, and break in the browser for arquero.
 */
export async function bundlePackages(root: string, {allNames}: BundleOptions): Promise<void> {
  const entries = new Map<string, string>();
  const entryPoints: {in: string; out: string}[] = [];
  for (const [specifier, names] of await readPackageImports(root)) {
    const out = await findBundlePath(root, specifier);
    if (out === null) continue;
    entries.set(specifier, formatEntry(specifier, names, allNames));
    entryPoints.push({in: `entry:${specifier}`, out});
  }
  if (entryPoints.length === 0) return;
  await build({
    entryPoints,
    plugins: [readEntries(entries, resolve(root))],
    outdir: join(root, ".observablehq", "cache", "_node"),
    chunkNames: "shared/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    define: {"process.env.NODE_ENV": '"production"'},
    logLevel: "error"
  });
}

async function readPackageImports(root: string): Promise<Map<string, Set<string>>> {
  const imports = new Map<string, Set<string>>();
  for (const file of await readdir(root, {recursive: true})) {
    if (!/\.(?:md|js|ts)$/.test(file) || /^\.observablehq|^data\b/.test(file)) continue;
    for (const {specifier, names} of findPackageImports(await readFile(join(root, file), "utf8"))) {
      const all = imports.get(specifier) ?? new Set();
      for (const name of names) all.add(name);
      imports.set(specifier, all);
    }
  }
  return new Map([...imports].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Where Framework looks for a package's bundle before it makes one: NAME@VERSION/index, or /PATH.
async function findBundlePath(root: string, specifier: string): Promise<string | null> {
  const {name, path} = /^(?<name>(?:@[^/]+\/)?[^/]+)(?:\/(?<path>.+))?$/.exec(specifier)!.groups!;
  let entry: string;
  try {
    entry = createRequire(resolve(root, "_")).resolve(specifier);
  } catch {
    return null; // Framework tells of packages that are not installed.
  }
  let folder = dirname(entry);
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  const {version} = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return `${name}@${version}/${path === undefined ? "index" : path.slice(0, path.length - extname(path).length)}`;
}

function formatEntry(specifier: string, names: ReadonlySet<string>, allNames: boolean): string {
  const from = `from ${JSON.stringify(specifier)};`;
  const named = [...names].filter((name) => name !== "*").sort();
  return [names.has("*") || allNames ? `export * ${from}` : "", `export {${named}} ${from}`].join("\n");
}

function readEntries(entries: ReadonlyMap<string, string>, resolveDir: string): Plugin {
  return {
    name: "entries",
    setup({onLoad, onResolve}) {
      onResolve({filter: /^entry:/}, ({path}) => ({path: path.slice("entry:".length), namespace: "entry"}));
      onLoad({filter: /.*/, namespace: "entry"}, ({path}) => ({contents: entries.get(path), resolveDir}));
    }
  };
}
