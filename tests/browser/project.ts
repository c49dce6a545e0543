import {spawn} from "node:child_process";
import {cp, mkdtemp, symlink} from "node:fs/promises";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {basename, delimiter, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";

const sources = [
  "data",
  "docs",
  "loaders",
  "tests/labelled",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

/** Copies the project into a new folder, as a fresh clone with its packages installed: without anything that was built. */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dossier-"));
  const filter = (path: string) => basename(path) !== ".observablehq";
  for (const source of sources) await cp(source, join(folder, source), {recursive: true, filter});
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** A command that has ended. */
export interface Ended {
  readonly code: number | null;
  /** What it printed on both outputs. */
  readonly printed: string;
}

/** A command that runs. */
export interface Running {
  readonly ended: Promise<Ended>;
  stop(): void;
}

/** Runs what `npx observable` runs, in a copy of the project, without a network. */
function runFramework(folder: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const script = resolve("node_modules/@observablehq/framework/dist/bin/observable.js");
  const cutNetwork = pathToFileURL(resolve("tests/browser/cutNetwork.mjs"));
  const binaries = [resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: {...inheritedEnv(), PATH: binaries, NODE_OPTIONS: `--import ${cutNetwork.href}`, ...env},
    stdio: ["ignore", "pipe", "pipe"]
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<Ended>((done) => child.on("close", (code) => done({code, printed})));
  return {ended, stop: () => child.kill()};
}

// Without what the person who runs the tests has set for the project, and without what vitest sets for itself.
function inheritedEnv(): NodeJS.ProcessEnv {
  const unwanted = /^(?:DOCUMENTS|OBSERVABLE_|NODE_|VITEST|TEST|PROD|DEV$|MODE$|SSR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)));
}

/** Builds a copy of the project; throws what the build printed where it fails. */
export async function build(folder: string, env: Record<string, string> = {}): Promise<string> {
  const {code, printed} = await runFramework(folder, ["build"], env).ended;
  if (code !== 0) throw new Error(printed);
  return printed;
}

/** Previews a copy of the project; resolves when the server answers. */
export async function preview(
  folder: string,
  env: Record<string, string> = {}
): Promise<Running & {readonly url: string}> {
  const port = await findFreePort();
  const running = runFramework(folder, ["preview", "--no-open", "--port", String(port)], env);
  const url = `http://127.0.0.1:${port}/`;
  for (;;) {
    if (await fetch(url).then(() => true, () => false)) return {...running, url}; // prettier-ignore
    const ended = await Promise.race([running.ended, new Promise<null>((done) => setTimeout(done, 50, null))]);
    if (ended) throw new Error(ended.printed);
  }
}

function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () => {
      const {port} = server.address() as {port: number};
      server.close(() => done(port));
    })
  );
}
