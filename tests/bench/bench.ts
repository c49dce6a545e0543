import {cpus, totalmem} from "node:os";
import {mkdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {writeCorpus} from "./generateCorpus.ts";
import {bundleTask, measure, type Measurement} from "./measure.ts";

/** Measures the pipeline, wink-nlp and compromise on corpora of several sizes, each in a process of its own, and prints what it measured. */
const {values} = parseArgs({options: {sizes: {type: "string", default: "100,1000,10000"}}});
const sizes = values.sizes.split(",").map(Number);
const folder = join(".cache", "bench");
await rm(folder, {recursive: true, force: true});
await mkdir(folder, {recursive: true});

await bundleTask();
const rows: (Measurement & {readonly size: number})[] = [];
for (const size of sizes) {
  const corpus = join(folder, String(size));
  await writeCorpus(corpus, size);
  for (const task of ["full", "added", "wink", "compromise"] as const) {
    if (task === "added") await writeCorpus(corpus, size + 1);
    const measured = await measure(task, corpus, join(folder, "readings"));
    rows.push({...measured, size});
    console.log(formatRow({...measured, size}));
  }
}
const full = rows.filter(({task}) => task === "full");
const [smaller, larger] = full.slice(-2);
if (smaller && larger)
  console.log(`growth from ${smaller.size} to ${larger.size}: MB^${exponent(smaller, larger).toFixed(2)}`);
for (const {size, seconds} of rows.filter(({task}) => task === "added"))
  console.log(`one added to ${size}: ${((seconds / full.find((row) => row.size === size)!.seconds) * 100).toFixed(1)} % of a full run`); // prettier-ignore
console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
);
await rm(folder, {recursive: true, force: true});

function formatRow({size, task, megabytes, seconds, cpuSeconds, peakMegabytes}: Measurement & {readonly size: number}) {
  const speed = `${(megabytes / cpuSeconds).toFixed(2)} MB per CPU second`;
  return [`${size} documents`, task, `${megabytes.toFixed(1)} MB`, `${seconds.toFixed(1)} s`, speed, `${peakMegabytes} MB at the peak`].join(", "); // prettier-ignore
}

/** Power of the input's size with which the time grows, without what any run needs to begin. */
function exponent(smaller: Measurement, larger: Measurement): number {
  return Math.log(larger.cpuSeconds / smaller.cpuSeconds) / Math.log(larger.megabytes / smaller.megabytes);
}
