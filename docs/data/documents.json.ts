import {printTable} from "../../loaders/notebook/notebookData.ts";

await printTable("documents");
