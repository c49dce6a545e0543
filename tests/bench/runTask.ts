import {readdir, stat} from "node:fs/promises";
import {join} from "node:path";
import {setFlagsFromString} from "node:v8";
import type {SourceDocument} from "../../loaders/types.ts";
import type {Task} from "./measure.ts";

// Run by measure: prints nothing, tells its parent what it took.
// As run.js does, and before anything makes a pattern.
setFlagsFromString("--regexp-tier-up-ticks=0");
const [, , task, folder, cache] = process.argv as [string, string, Task, string, string];
const run = task === "full" || task === "added" ? await preparePipeline() : await prepareTagger(task);
const before = process.cpuUsage();
const start = performance.now();
const documents = await run();
const seconds = (performance.now() - start) / 1000;
const {user, system} = process.cpuUsage(before);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const megabytes = documents().reduce((sum, {text}) => sum + text.length, 0) / 1e6;
process.send!({megabytes, seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes}, () => process.exit());

/** What is measured; it gives the documents, to be asked for afterwards: a run that finds them read leaves them alone. */
type Run = () => Promise<() => readonly SourceDocument[]>;

async function preparePipeline(): Promise<Run> {
  const {runPipeline} = await import("../../loaders/pipeline.ts");
  const {THREADS_FROM} = await import("../../loaders/readings/readFiles.ts");
  // A thread loads the rules by itself; else they are part of the program.
  if (task === "added" || (await bytesOf(folder)) < THREADS_FROM) await import("../../loaders/readings/reading.ts");
  const {openReadingCache} = await import("../../loaders/readings/readingCache.ts");
  const {writeTables} = await import("../../loaders/write/writeTables.ts");
  return async () => {
    // On one core, so that the figures compare.
    const result = await runPipeline(folder, {cache: openReadingCache(cache), threads: 1});
    await writeTables(result, `${folder}-tables`);
    return () => result.sources;
  };
}

/** Another package, asked for sentences and parts of speech of every document's text. */
async function prepareTagger(name: "wink" | "compromise"): Promise<Run> {
  const {readFolder} = await import("../../loaders/read/readFolder.ts");
  const {documents} = await readFolder(folder);
  const tag = name === "wink" ? await loadWink() : await loadCompromise();
  return async () => {
    for (const {text} of documents) tag(text);
    return () => documents;
  };
}

async function loadWink(): Promise<(text: string) => unknown> {
  const {default: model} = await import("wink-eng-lite-web-model");
  const {default: winkNLP} = await import("wink-nlp");
  const nlp = winkNLP(model, ["sbd", "pos"]);
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.sentences().out(), document.tokens().out(nlp.its.pos)];
  };
}

async function loadCompromise(): Promise<(text: string) => unknown> {
  const {default: nlp} = await import("compromise");
  return (text) => nlp(text).json();
}

async function bytesOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (file) => (await stat(join(folder, file))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
