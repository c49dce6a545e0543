import {parseArgs} from "node:util";
import {printText} from "../../../loaders/notebook/notebookData.ts";

await printText(parseArgs({options: {id: {type: "string", default: ""}}}).values.id);
