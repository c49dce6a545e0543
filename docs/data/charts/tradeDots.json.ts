import {compileChart} from "../../../loaders/notebook/compileChart.ts";
import {tradeDots} from "../../charts/tradeDots.ts";

process.stdout.write(
  JSON.stringify({wide: compileChart(tradeDots("wide")), narrow: compileChart(tradeDots("narrow"))})
);
