import {compileChart} from "../../../loaders/notebook/compileChart.ts";
import {commentTimes} from "../../charts/commentTimes.ts";

process.stdout.write(JSON.stringify(compileChart(commentTimes)));
