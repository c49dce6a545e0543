import {printEvidence} from "../../loaders/notebook/notebookData.ts";

await printEvidence();
