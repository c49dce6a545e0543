import {findOwnPages} from "./loaders/notebook/findOwnPages.ts";
import {findDocumentPaths, prepareNotebook} from "./loaders/notebook/prepareNotebook.ts";

const root = "docs";
const output = "dist";

await prepareNotebook(root, output);

const tables = ["Visits", "Trade", "Energy", "Comments"].map((title) => ({title, name: title.toLowerCase()}));
const others = ["Documents", "Accuracy", "Problems"].map((title) => ({title, name: title.toLowerCase()}));
// What a build would change is no news for the readers of the build.
const drafts = process.argv.includes("preview") ? [{title: "Changes", name: "changes/published"}] : [];

const scriptsHint = `<noscript>Charts and tables are drawn by scripts, which this browser does not run. The tables are also files, in the folder “data” of this site.</noscript>`;

// Asked for each page anew, since a preview may get another table.
function formatHeader({path}: {path: string}): string {
  const pages = [...tables, ...findOwnPages(root), ...others, ...drafts];
  const links = pages.map(({title, name}) => {
    const href = `/${name}`;
    return `<a href="${href}"${path === href ? ' aria-current="page"' : ""}>${title}</a>`;
  });
  return `<a class="brand" href="/">Dossier</a><nav aria-label="Pages">${links.join("")}</nav>${scriptsHint}`;
}

// A build puts it beside the pages; a preview has none.
const packageLink = `<p class="more">All tables, their evidence and the texts: <a href="./data/datapackage.json" rel="external">data package</a></p>`;
const isBuild = process.argv.includes("build");

// Browsers load no module of a page that comes from disk: without a word it would stay empty.
const diskHint = `<script>if (location.protocol === "file:") addEventListener("DOMContentLoaded", () => {
  const hint = document.createElement("p");
  hint.className = "disk-hint";
  hint.textContent = "A browser shows this site only from a web server, such as the one that “python3 -m http.server --directory dist” starts. One file that opens from disk is made by “npm run report”.";
  document.body.prepend(hint);
});</script>`;

export default {
  root,
  style: "style.css",
  title: "Dossier",
  // Framework's own viewport forbids zooming; the last one wins.
  head: `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${diskHint}`,
  header: formatHeader,
  // The default links fonts from a server, and the default footer prints today's date.
  globalStylesheets: [],
  footer: ({path}: {path: string}) => (isBuild && path === "/documents" ? packageLink : ""),
  // Links that name the file work on any host, and beside the folder of documents.
  preserveExtension: true,
  sidebar: false,
  toc: false,
  pager: false,
  async *dynamicPaths() {
    yield* await findDocumentPaths(root);
    yield* drafts.map(({name}) => `/${name}`);
  }
};
