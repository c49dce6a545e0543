import {rm} from "node:fs/promises";
import {join} from "node:path";
import {chromium as driver, type BrowserServer} from "playwright-core";
import type {TestProject} from "vitest/node";
import {findChromium, type Browser} from "./findChromium.ts";
import {build, copyProject} from "./project.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser to test with; null where this machine has none, which CI does not accept. */
    chromium: Browser | null;
    /** Where that browser listens; null where there is none. */
    browserAddress: string | null;
    /** The project built once from a fresh copy, without a network. */
    dist: string;
    /** What that build printed. */
    printed: string;
  }
}

/** Builds the notebook once for all browser tests. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (!chromium && process.env.CI) throw new Error("no Chromium runs here: install one, or name it in CHROME");
  if (!chromium) console.log("no Chromium runs here: what needs one is skipped");
  const folder = await copyProject();
  const started = performance.now();
  project.provide("printed", await build(folder));
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  project.provide("chromium", chromium);
  project.provide("dist", join(folder, "dist"));
  const server = chromium && (await startBrowser(chromium));
  project.provide("browserAddress", server?.wsEndpoint() ?? null);
  return async () => {
    await server?.close();
    await rm(folder, {recursive: true, force: true});
  };
}

const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  // The tests may run as root in a container, where the sandbox cannot start.
  "--no-sandbox"
];

/** Starts the one browser of all tests. */
function startBrowser({executablePath, env}: Browser): Promise<BrowserServer> {
  return driver.launchServer({executablePath, env: {...(process.env as Record<string, string>), ...env}, args: flags});
}
