import {documentPage} from "./docs/components/documentPage.ts";
import {documentsFolder} from "./loaders/documentsFolder.ts";
import {pinFrameworkPackages} from "./loaders/notebook/pinFrameworkPackages.ts";
import {readFolder} from "./loaders/read/readFolder.ts";

// Framework reads this when it first reports usage, which is after it has read this file.
process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

await pinFrameworkPackages("docs/.observablehq/cache");

export default {
  root: "docs",
  title: "Dossier",
  // The default links fonts from a server, and the default footer prints today's date.
  globalStylesheets: [],
  footer: "",
  async *dynamicPaths() {
    const {documents} = await readFolder(documentsFolder());
    for (const {id} of documents) yield `/documents/${documentPage(id)}`;
  }
};
