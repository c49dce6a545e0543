import {printTable} from "../../loaders/notebook/printTable.ts";

await printTable("trade");
