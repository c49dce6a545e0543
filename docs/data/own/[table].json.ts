import {parseArgs} from "node:util";
import {printOwnTable} from "../../../loaders/notebook/notebookData.ts";

await printOwnTable(parseArgs({options: {table: {type: "string", default: ""}}}).values.table);
