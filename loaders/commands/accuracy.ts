import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {measureAccuracy, measureSet, type TableAccuracy} from "../accuracy/measureAccuracy.ts";
import {readLabelledSet} from "../accuracy/labels.ts";
import {runCommand} from "../runCommand.ts";

const usage = {
  name: "accuracy",
  does: "Scores the tables of the labelled documents, and writes out/accuracy.json.",
  operands: "",
  options: {}
};

await runCommand(usage, async () => {
  const accuracy = await measureAccuracy();
  // Real pages are nobody's to publish: they are scored where they stand beside the repository, and left out of the page.
  const originals = {labels: "../shared/gold/originals", documents: "../shared/documents/originals"};
  const outside = existsSync(originals.labels)
    ? await measureSet(readLabelledSet("originals", originals.labels, originals.documents))
    : [];
  await mkdir("out", {recursive: true});
  await writeFile("out/accuracy.json", JSON.stringify(accuracy, null, 1) + "\n");
  for (const row of [...accuracy, ...outside]) console.log(formatAccuracy(row));
  console.error(
    "out/accuracy.json: the same with fields, intervals and kinds of miss, as the notebook's accuracy page shows it"
  );
});

function formatAccuracy(row: TableAccuracy): string {
  const [low, high] = row.f1Interval ?? [null, null];
  const tone =
    row.table === "comments" ? `  tone macro-F1 ${format(row.toneMacroF1)}  targets F1 ${format(row.targetF1)}` : "";
  const counts = `${row.labelled} labelled  ${row.extracted} extracted  ${row.found} found`;
  const f1 = `F1 ${format(row.f1)} (${format(low)} to ${format(high)})  strict ${format(row.strictF1)}`;
  const shares = `P ${format(row.precision)}  R ${format(row.recall)}`;
  return `${row.set.padEnd(20)} ${row.table.padEnd(8)} ${counts.padEnd(40)} ${shares}  ${f1}${tone}`;
}

function format(share: number | null): string {
  return share === null ? "  –  " : share.toFixed(3);
}
