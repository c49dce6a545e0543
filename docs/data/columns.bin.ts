import {printColumns} from "../../loaders/notebook/notebookData.ts";

await printColumns();
