import {findDocumentPaths, prepareNotebook} from "./loaders/notebook/prepareNotebook.ts";

const root = "docs";

await prepareNotebook(root);

export default {
  root,
  title: "Dossier",
  // The default links fonts from a server, and the default footer prints today's date.
  globalStylesheets: [],
  footer: "",
  async *dynamicPaths() {
    yield* await findDocumentPaths(root);
  }
};
