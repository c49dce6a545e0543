import {spawnSync} from "node:child_process";
import {resolve} from "node:path";
import {packReport} from "../publish/packReport.ts";
import {runCommand} from "../runCommand.ts";
import {writeWhole} from "../write/writeWhole.ts";

const usage = {
  name: "report",
  does: "Builds the site, and packs it into one file that opens by double click.",
  operands: "",
  options: {out: {default: "out/report.html", is: "the file to write"}}
};

await runCommand(usage, async ({options: {out}}) => {
  buildSite();
  const report = await packReport("dist");
  await writeWhole(out, report);
  console.error(`${out}: ${(Buffer.byteLength(report) / 1e6).toFixed(2)} MB`);
});

/** Does what `npm run build` does; throws where that fails, which Framework has then told of. */
function buildSite(): void {
  const framework = resolve("node_modules/@observablehq/framework/dist/bin/observable.js");
  const {status} = spawnSync(process.execPath, [framework, "build"], {stdio: "inherit"});
  if (status !== 0) throw new Error("the site was not built, so there is no report");
}
