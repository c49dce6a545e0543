import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";

/** A browser that runs here. */
export interface Browser {
  /** Program to start. */
  readonly executablePath: string;
  /** Variables that it needs. */
  readonly env: Record<string, string>;
}

const installed = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];

/** Finds a Chromium: the one that CHROME names, an installed one, or the one inside @sparticuz/chromium; null where none runs. */
export async function findChromium(): Promise<Browser | null> {
  for (const executablePath of [process.env.CHROME ?? "", ...installed].filter(Boolean))
    if (runs({executablePath, env: {}})) return {executablePath, env: {}};
  return findPackedChromium().catch(() => null);
}

// The package unpacks into the folder for temporary files and trusts what it finds there, even half of a browser.
async function findPackedChromium(): Promise<Browser | null> {
  const folder = join("node_modules", ".cache", "chromium");
  if (!existsSync(folder)) {
    const unfinished = `${folder}-${process.pid}`;
    mkdirSync(unfinished, {recursive: true});
    await unpackChromium(unfinished);
    if (existsSync(folder)) rmSync(unfinished, {recursive: true});
    else renameSync(unfinished, folder);
  }
  const executablePath = join(process.cwd(), folder, "chromium");
  // It brings the libraries that a bare machine lacks; those of the machine fit better where it has them.
  const libraries = {LD_LIBRARY_PATH: join(process.cwd(), folder, "al2023", "lib")};
  const fonts: Record<string, string> = existsSync("/etc/fonts")
    ? {}
    : {FONTCONFIG_PATH: join(process.cwd(), folder, "fonts")};
  return [fonts, {...fonts, ...libraries}].map((env) => ({executablePath, env})).find(runs) ?? null;
}

async function unpackChromium(folder: string): Promise<void> {
  const {TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH} = process.env;
  try {
    // Only for this runtime does the package unpack its libraries.
    Object.assign(process.env, {TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x"});
    const {default: chromium} = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries({TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH}))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}

function runs({executablePath, env}: Browser): boolean {
  const options = {env: {...process.env, ...env}, stdio: "ignore", timeout: 20_000} as const;
  return spawnSync(executablePath, ["--version", "--no-sandbox"], options).status === 0;
}
