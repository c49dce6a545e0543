import {printCsv} from "../../loaders/notebook/notebookData.ts";

await printCsv("comments");
