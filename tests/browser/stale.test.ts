import {mkdir, readFile, readdir, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openBrowser, openPage} from "./openPage.ts";
import {makeNotebook} from "./makeNotebook.ts";
import {build, preview} from "./project.ts";

// The smallest notebook that shows a table: the titles of the documents, and what a loader of ours prints.
const page = `# Titles

\`\`\`js
const documents = FileAttachment("data/documents.json").json();
const word = FileAttachment("data/word.json").json();
\`\`\`

\`\`\`js
display(document.createTextNode([...documents.map((d) => d.title), word].join(" | ")));
\`\`\`
`;

let folder: string;

beforeAll(async () => {
  folder = await makeNotebook();
  await write("docs/index.md", page);
  await write(
    "docs/data/word.json.ts",
    `import {word} from "../../loaders/word.ts";\nconsole.log(JSON.stringify(word));\n`
  );
  await write("loaders/word.ts", `export const word = "spruce";\n`);
  await writeDocument("data/documents/harbour.md", "The harbour reopens");
});

afterAll(() => rm(folder, {recursive: true, force: true}));

function write(path: string, content: string): Promise<void> {
  return writeFile(join(folder, path), content);
}

function writeDocument(path: string, title: string): Promise<void> {
  return write(path, `---\ntitle: ${title}\n---\n\nThe engineers told the town on 4 May 2021.\n`);
}

// All that was attached to the pages, in one string.
async function readBuilt(): Promise<string> {
  const files = join(folder, "dist/_file/data");
  const contents = (await readdir(files)).sort().map((file) => readFile(join(files, file), "utf8"));
  return (await Promise.all(contents)).join("\n");
}

describe("a plain build after a plain build", () => {
  beforeAll(() => build(folder));

  test("shows an edited document", async () => {
    expect(await readBuilt()).toContain("The harbour reopens");
    await writeDocument("data/documents/harbour.md", "The harbour closes");
    await build(folder);
    expect(await readBuilt()).toContain("The harbour closes");
    expect(await readBuilt()).not.toContain("The harbour reopens");
  });

  test("shows an edited module that a loader imports, and an edited loader", async () => {
    await write("loaders/word.ts", `export const word = "larch";\n`);
    await build(folder);
    expect(await readBuilt()).toContain('"larch"');
    await write("docs/data/word.json.ts", `console.log(JSON.stringify("hornbeam"));\n`);
    await build(folder);
    expect(await readBuilt()).toContain('"hornbeam"');
  });

  test("has a page for each document of the folder that DOCUMENTS names, and for no other", async () => {
    await mkdir(join(folder, "elsewhere"));
    await writeDocument("elsewhere/Überblick #1 (%).md", "A bridge opens");
    await build(folder, {DOCUMENTS: "elsewhere"});
    expect(await readBuilt()).not.toContain("The harbour");
    expect(await readdir(join(folder, "dist/documents"))).toEqual([expect.stringMatching(/^[\w-]+\.html$/)]);
    await build(folder);
    expect(await readBuilt()).not.toContain("A bridge opens");
    expect(await readdir(join(folder, "dist/documents"))).toEqual(["harbour.html"]);
  });

  test("is whole where no document gives a row, and where there is none", async () => {
    await mkdir(join(folder, "plain"));
    for (const document of ["", "The harbour was quiet, and nobody came."]) {
      if (document) await write("plain/quiet.txt", document);
      await build(folder, {DOCUMENTS: "plain"});
      expect(await readFile(join(folder, "dist/data/visits.json"), "utf8")).toBe("[]\n");
    }
    await build(folder);
  });

  test("gives the same bytes where nothing changed", async () => {
    const before = await readTree(join(folder, "dist"));
    await rm(join(folder, "docs/.observablehq"), {recursive: true});
    await build(folder);
    expect(await readTree(join(folder, "dist"))).toEqual(before);
  });

  test("waits for another build of the checkout, of the same documents or of others: the site is always whole", async () => {
    const before = await readTree(join(folder, "dist"));
    const builds = [build(folder), build(folder), build(folder, {DOCUMENTS: "elsewhere"})];
    const printed = (await Promise.all(builds)).filter((told) => told.includes("another build runs"));
    expect(printed).toHaveLength(2);
    const isLast = (await readBuilt()).includes("A bridge opens");
    if (isLast) expect(await readBuilt()).not.toContain("The harbour");
    else expect(await readTree(join(folder, "dist"))).toEqual(before);
    expect(await readdir(join(folder, "dist/documents"))).toHaveLength(1);
    const left = await readdir(folder, {recursive: true});
    expect(left.filter((path) => /\.(?:tmp|lock)$/.test(path) && !path.startsWith("node_modules"))).toEqual([]);
  });

  test("fails where a loader fails", async () => {
    const whole = await readFile(join(folder, "docs/data/word.json.ts"), "utf8");
    await write("docs/data/word.json.ts", `throw new Error("no word");\n`);
    await expect(build(folder)).rejects.toThrow("no word");
    await write("docs/data/word.json.ts", whole);
  });
});

async function readTree(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, "utf8")])));
}

test.skipIf(!inject("chromium"))("an open preview shows every edit by itself", async () => {
  await write(
    "docs/data/word.json.ts",
    `import {word} from "../../loaders/word.ts";\nconsole.log(JSON.stringify(word));\n`
  );
  const browser = await openBrowser();
  const server = await preview(folder);
  try {
    const {page} = await openPage(browser, server.url);
    const shows = (text: string) => page.getByText(text).waitFor({timeout: 120_000});
    const edits: [string, () => Promise<unknown>, string][] = [
      ["a document edited", () => writeDocument("data/documents/harbour.md", "The harbour floods"), "floods"],
      ["a document added", () => writeDocument("data/documents/quay.md", "The quay is built"), "quay"],
      ["a document replaced by another file", replaceDocument, "The quay sinks"],
      ["a rule edited", () => write("loaders/word.ts", `export const word = "rowan";\n`), "rowan"]
    ];
    for (const [what, edit, text] of edits) {
      const started = performance.now();
      await edit();
      await shows(text);
      console.log(`preview: ${what}: ${Math.round(performance.now() - started)} ms`);
    }
    await write("loaders/word.ts", "export const word = ;\n");
    await page.locator(".observablehq--error").first().waitFor();
    await write("loaders/word.ts", `export const word = "alder";\n`);
    await shows("alder");
    await rm(join(folder, "data/documents/quay.md"));
    await page.getByText("quay").waitFor({state: "detached", timeout: 120_000});
  } finally {
    await browser.close();
    server.stop();
    await server.ended;
  }
});

// As editors save: written beside its place, then renamed.
async function replaceDocument(): Promise<void> {
  await writeDocument("data/documents/.quay.md.tmp", "The quay sinks");
  await rename(join(folder, "data/documents/.quay.md.tmp"), join(folder, "data/documents/quay.md"));
}
