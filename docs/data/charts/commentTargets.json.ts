import {compileChart} from "../../../loaders/notebook/compileChart.ts";
import {commentTargets} from "../../charts/commentTargets.ts";

process.stdout.write(JSON.stringify(compileChart(commentTargets)));
