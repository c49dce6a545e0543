import {packReport} from "../publish/packReport.ts";
import {runCommand} from "../runCommand.ts";
import {writeWhole} from "../write/writeWhole.ts";

const usage = {
  name: "report",
  does: "Builds the site, and packs it into one file that opens by double click.",
  operands: "",
  options: {
    site: {default: "dist", is: "the folder of the built site"},
    out: {default: "out/report.html", is: "the file to write"}
  }
};

await runCommand(usage, async ({options: {site, out}}) => {
  const report = await packReport(site);
  await writeWhole(out, report);
  console.error(`${out}: ${(Buffer.byteLength(report) / 1e6).toFixed(2)} MB`);
});
