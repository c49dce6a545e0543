import {createHash} from "node:crypto";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

// Plain JavaScript, so that Node can run it before anything reads TypeScript: to translate 400 modules one by one, in
// each process and thread anew, takes longer than to read a few documents.

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLES = join(PROJECT, ".cache/code");
/** Folders of the modules that the bundle may hold. */
const SOURCES = ["loaders", "docs"];
/** What decides, beside the modules, which packages are bundled with them. */
const PACKAGE_LISTS = ["package.json", "package-lock.json"];
/** Packages of many small files, which take longer to find and open one by one than to run; the others stay outside. */
const BUNDLED_PACKAGES = new Set([
  "@eslint-community/regexpp",
  "@mozilla/readability",
  "arquero",
  "d3",
  "linkedom",
  "pbf",
  "yaml"
]);
/** By this the packages that are written for `require` find the modules of Node. */
const REQUIRE =
  'import {createRequire as requireFrom} from "node:module"; const require = requireFrom(import.meta.url);';
/** The latest stay, for processes that still run them. */
const MOST_BUNDLES = 8;

/**
 * Address of a command, a thread or a data loader, e.g. "loaders/commands/tables.ts", in a bundle of all of them, which
 * is made once for each state of the code; throws where the code cannot be read.
 *
 * @param {string} module
 * @returns {Promise<URL>}
 */
export async function bundled(module) {
  for (;;) {
    const state = hashSources();
    const folder = join(BUNDLES, state);
    if (existsSync(folder)) return pathToFileURL(join(folder, module.replace(/ts$/, "js")));
    await makeBundle(folder, () => hashSources() === state);
  }
}

/** Changes with the code and its packages, and with where it lies. */
export function hashSources() {
  const hash = createHash("sha256").update(`${process.version}\0${PROJECT}`);
  const lists = PACKAGE_LISTS.filter((file) => existsSync(join(PROJECT, file)));
  for (const file of [...lists, ...SOURCES.flatMap(listModules)])
    hash.update(`\0${file}\0`).update(readFileSync(join(PROJECT, file)));
  return hash.digest("hex").slice(0, 32);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listModules(folder) {
  const entries = readdirSync(join(PROJECT, folder), {withFileTypes: true});
  const modules = entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : listModules(path);
    return /\.[jt]s$/.test(path) ? [path] : [];
  });
  return modules.sort();
}

/**
 * Makes a folder whole or not at all: not where the code has changed meanwhile, nor where another process was faster.
 *
 * @param {string} folder
 * @param {() => boolean} isCurrent
 */
async function makeBundle(folder, isCurrent) {
  mkdirSync(BUNDLES, {recursive: true});
  const unfinished = mkdtempSync(join(BUNDLES, "unfinished-"));
  try {
    const entries = ["loaders/commands", "docs/data"].flatMap(listModules);
    const read = await bundleInto(unfinished, [...entries, "loaders/readings/readingWorker.ts"]);
    const isKnown = (file) => file.includes("node_modules/") || SOURCES.some((folder) => file.startsWith(`${folder}/`));
    const others = read.filter((file) => !isKnown(file));
    if (others.length > 0) throw new Error(`imported, but not from ${SOURCES.join(" or ")}: ${others.join(", ")}`);
    if (isCurrent()) renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
  }
  removeOldBundles();
}

/**
 * Bundles modules and all that they import, but for most packages, into a folder where they lie as in the project; gives
 * the files that were read.
 *
 * @param {string} outdir
 * @param {readonly string[]} entryPoints
 */
export async function bundleInto(outdir, entryPoints) {
  const {build} = await import("esbuild");
  const {metafile} = await build({
    entryPoints: [...entryPoints],
    absWorkingDir: PROJECT,
    outbase: PROJECT,
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: `node${process.versions.node}`,
    // Else every pattern with letters of any script is built anew each time that its line runs, since no Node knows the
    // latest scripts.
    supported: {"regexp-unicode-property-escapes": true},
    metafile: true,
    banner: {js: REQUIRE},
    plugins: [keepAddresses, leavePackages]
  });
  return Object.keys(metafile.inputs);
}

/** Modules that ask where they lie, to find files, go on lying there. */
const keepAddresses = {
  name: "keep-addresses",
  /** @param {import("esbuild").PluginBuild} build */
  setup({onLoad}) {
    onLoad({filter: /\.[jt]s$/}, async ({path}) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const contents = (await readFile(path, "utf8")).replaceAll(/\bimport\.meta\.url\b/g, address);
      return {contents, loader: path.endsWith(".ts") ? "ts" : "js"};
    });
  }
};

/** What a bundled package imports is bundled with it. */
const leavePackages = {
  name: "leave-packages",
  /** @param {import("esbuild").PluginBuild} build */
  setup({onResolve}) {
    onResolve({filter: /^[^./]/}, ({path, kind, importer}) => {
      const isBundled = kind === "entry-point" || importer.includes("/node_modules/") || BUNDLED_PACKAGES.has(path);
      return isBundled ? undefined : {path, external: true};
    });
  }
};

function removeOldBundles() {
  const bundles = readdirSync(BUNDLES).map((name) => join(BUNDLES, name));
  const ages = new Map(bundles.map((path) => [path, statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0]));
  const old = bundles.sort((a, b) => ages.get(b) - ages.get(a)).slice(MOST_BUNDLES);
  for (const path of old) rmSync(path, {recursive: true, force: true});
}
