import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {SourceDocument} from "../../loaders/types.ts";
import type {Task} from "./measure.ts";

// Run by measure: prints nothing, tells its parent what it took.
const [, , task, folder, cache] = process.argv as [string, string, Task, string, string];
const run = task === "full" || task === "added" ? await preparePipeline() : await prepareTagger(task);
const before = process.cpuUsage();
const start = performance.now();
const megabytes = await run();
const seconds = (performance.now() - start) / 1000;
const {user, system} = process.cpuUsage(before);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.send!({megabytes, seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes}, () => process.exit());

async function preparePipeline(): Promise<() => Promise<number>> {
  const {runPipeline} = await import("../../loaders/pipeline.ts");
  const {openReadingCache} = await import("../../loaders/readings/readingCache.ts");
  const {writeTables} = await import("../../loaders/write/writeTables.ts");
  return async () => {
    const out = await mkdtemp(join(tmpdir(), "dossier-"));
    // On one core, so that the figures compare.
    const result = await runPipeline(folder, {cache: openReadingCache(cache), threadsFrom: Infinity});
    await writeTables(result, out);
    await rm(out, {recursive: true});
    return sizeOf(result.sources);
  };
}

/** Another package, asked for sentences and parts of speech of every document's text. */
async function prepareTagger(name: "wink" | "compromise"): Promise<() => Promise<number>> {
  const {readFolder} = await import("../../loaders/read/readFolder.ts");
  const {documents} = await readFolder(folder);
  const tag = name === "wink" ? await loadWink() : await loadCompromise();
  return async () => {
    for (const {text} of documents) tag(text);
    return sizeOf(documents);
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

function sizeOf(documents: readonly SourceDocument[]): number {
  return documents.reduce((sum, {text}) => sum + text.length, 0) / 1e6;
}
