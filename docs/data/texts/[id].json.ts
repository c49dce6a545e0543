import {parseArgs} from "node:util";
import {printText} from "../../../loaders/notebook/printText.ts";
import {documentPage} from "../../components/documentPage.ts";

const {id = ""} = parseArgs({options: {id: {type: "string"}}}).values;
await printText(id, documentPage);
