import {printChanges} from "../../loaders/notebook/notebookData.ts";

await printChanges();
