import {printCsv} from "../../loaders/notebook/notebookData.ts";

await printCsv("documents");
