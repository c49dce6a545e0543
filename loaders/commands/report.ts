import {parseArgs} from "node:util";
import {packReport} from "../publish/packReport.ts";
import {writeWhole} from "../write/writeWhole.ts";

const options = {
  site: {type: "string", default: "dist"},
  out: {type: "string", default: "out/report.html"}
} as const;

try {
  const {values} = parseArgs({options});
  const report = await packReport(values.site);
  await writeWhole(values.out, report);
  console.error(`${values.out}: ${(Buffer.byteLength(report) / 1e6).toFixed(2)} MB`);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
