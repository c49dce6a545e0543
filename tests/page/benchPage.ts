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
 * five; brushes with the charts that fit a window of 900 px, and with all of them in sight.
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
  const weight = await measureWeight(browser, server.url);
  const loads = await repeat(() => measureLoad(browser, server.url));
  const fitting = await repeat(() => brushAt(900));
  const all = await repeat(() => brushAt(9000));
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const ms = (times: readonly number[]) => `${median(times).toFixed(1)} ms`;
  const seconds = (times: readonly number[]) => `${(median(times) / 1000).toFixed(2)} s`;
  const brush = (times: typeof all) =>
    ms(times.map(({p50}) => p50)) +
    " / " +
    ms(times.map(({p95}) => p95)) +
    " / " +
    ms(times.map(({longest}) => longest));
  console.log(`${rows === "0" ? "built-in documents" : `${rows} rows`}; Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}
scripts and styles, gzip      ${kB(weight.codeBytes)}
all, gzip                     ${kB(weight.allBytes)}
requests                      ${weight.requests}
first chart, Fast 3G, CPU ÷ 4 ${seconds(loads.map(({firstChart}) => firstChart))}
all linked, Fast 3G, CPU ÷ 4  ${seconds(loads.map(({allLinked}) => allLinked))}
brush, window of 900 px       ${brush(fitting)} (p50 / p95 / longest of 60 steps)
brush, all charts in sight    ${brush(all)}`);
} finally {
  await browser.close();
  server.close();
  await rm(folder, {recursive: true, force: true});
}

async function brushAt(height: number): ReturnType<typeof measureBrush> {
  const page = await openOverview(browser, server.url, height);
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
