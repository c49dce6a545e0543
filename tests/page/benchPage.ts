import {readdir, rm, writeFile} from "node:fs/promises";
import {cpus} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {chromium} from "playwright-core";
import {readCountries} from "../../loaders/notebook/countries.ts";
import {packTables} from "../../loaders/notebook/packTables.ts";
import {findChromium} from "../browser/findChromium.ts";
import {build, copyProject} from "../browser/project.ts";
import {serveFolder} from "../browser/serveFolder.ts";
import {generateTables} from "./generateTables.ts";
import {measureBrush, measureLoad, measureWeight, openOverview} from "./measurePage.ts";

/**
 * Measures the overview: `npm run bench:page` on the built-in documents, `-- --rows 100000` on generated tables. Medians of
 * five. Charts off the screen wait for a pause in a drag: brushes are measured with that, and without.
 */
const rounds = 5;
const {rows} = parseArgs({options: {rows: {type: "string", default: "0"}}}).values;
const found = await findChromium();
if (found === null) throw new Error("no Chromium found: install one, or name it in CHROME");
const folder = await copyProject();
console.error(`building with ${rows === "0" ? "the built-in documents" : `${rows} rows`} …`);
await build(folder);
if (rows !== "0") await useGeneratedTables(join(folder, "dist"), Number(rows));
const server = await serveFolder(join(folder, "dist"), {gzip: true});
const env = {...(process.env as Record<string, string>), ...found.env};
// Else frames would come at the screen's pace, and each would seem to take 17 ms.
const args = ["--no-sandbox", "--disable-gpu", "--disable-gpu-vsync", "--disable-frame-rate-limit"];
const browser = await chromium.launch({executablePath: found.executablePath, env, args});
try {
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const lines = [
    `${rows === "0" ? "built-in documents" : `${rows} rows`}; Chromium ${browser.version()}, ${processor}, Node ${process.version}`
  ];
  if (rows === "0") {
    const weight = await measureWeight(browser, server.url);
    lines.push(`requests                          ${weight.requests}`);
    lines.push(`page, scripts and styles, gzip    ${kB(weight.codeBytes)}`);
    lines.push(`with data, gzip                   ${kB(weight.allBytes)}`);
    const loads = await repeat(() => measureLoad(browser, server.url));
    const seconds = (times: readonly number[]) => `${(median(times) / 1000).toFixed(2)} s`;
    lines.push(`first chart, Fast 3G and CPU ÷ 4  ${seconds(loads.map(({firstChart}) => firstChart))}`);
    lines.push(`all linked, Fast 3G and CPU ÷ 4   ${seconds(loads.map(({allLinked}) => allLinked))}`);
  }
  for (const paintAll of [false, true]) {
    const frames = await repeat(() => brush(paintAll));
    const ms = (["p50", "p95", "longest"] as const).map((key) => median(frames.map((times) => times[key])).toFixed(1));
    lines.push(
      `brush, ${paintAll ? "all charts at every step" : "as a reader sees it     "}   ${ms.join(" / ")} ms (p50 / p95 / longest)`
    );
  }
  console.log(lines.join("\n"));
} finally {
  await browser.close();
  server.close();
  await rm(folder, {recursive: true, force: true});
}

async function brush(paintAll: boolean): ReturnType<typeof measureBrush> {
  const page = await openOverview(browser, server.url, {paintAll});
  const times = await measureBrush(page);
  await page.close();
  return times;
}

async function repeat<Result>(measure: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round++) results.push(await measure());
  return results;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Puts generated tables in the place of the built ones. */
async function useGeneratedTables(dist: string, count: number): Promise<void> {
  const packed = packTables(generateTables(count), readCountries());
  const data = join(dist, "_file/data");
  for (const file of await readdir(data)) {
    const [, name] = /^(columns|evidence)\./.exec(file) ?? [];
    if (name) await writeFile(join(data, file), packed[name as keyof typeof packed]);
  }
}
