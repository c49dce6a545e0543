import {printAccuracy} from "../../loaders/notebook/notebookData.ts";

await printAccuracy();
