import {mkdir, readdir, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {packReport} from "../../loaders/publish/packReport.ts";
import {shownFiles} from "../hostile/hostileFiles.ts";
import {openBrowser, openPage} from "./openPage.ts";
import {build, copyProject} from "./project.ts";
import {serveFolder, type FileServer} from "./serveFolder.ts";

const markup = `</script><img src="x" onerror="window.injected = 1"><script>window.injected = 1</script>`;

const documents: Record<string, string> = {
  [`"quoted" <b> 100% #1 ?.md`]: `---\ntitle: "${markup.replaceAll('"', "'")}"\npublisher: ${markup}\nurl: "javascript:window.injected=1"\n---\n\nThe president of France, Emmanuel Macron, visited Hanoi on 4 May 2021. ${markup}\n`,
  "page.html": `<!doctype html><title>${markup}</title><article><h1>\u202e${markup}</h1><p>Trade rose to $5 billion in 2020 between India and Vietnam. \${1 + 1} {{x}}</p></article>`,
  "empty.txt": "",
  "controls.txt": "\u0000\u0001\uFEFF\u2028 observable.params.id \`\${1}\`",
  "long-words.md": `---\ntitle: ${"long".repeat(40)}\npublisher: ${"press".repeat(30)}\npublished: 2021-05-06\n---\n\nThe president of France, Emmanuel Macron, visited Hanoi on 4 May 2021, says https://example.org/${"path/".repeat(40)}.\n\nIndia exported ${"rice".repeat(30)} worth $5 billion to Vietnam in 2020.\n\n## Comments\n\n${"reader".repeat(20)}: https://example.org/${"_".repeat(200)} is wrong about France\n\nAnn Poe: ${"a".repeat(300)}, Vietnam is great\n`,
  "index.txt": `Comments\n\nmallory: ${markup}\n\nmallory: ${markup}\n`
};

describe.skipIf(!inject("chromium"))("a notebook on hostile documents", () => {
  let folder: string;
  let browser: Browser;
  let server: FileServer;
  beforeAll(async () => {
    folder = await copyProject();
    await mkdir(join(folder, "hostile"));
    for (const [name, text] of Object.entries(documents)) await writeFile(join(folder, "hostile", name), text);
    for (const {file, content} of shownFiles) {
      await mkdir(dirname(join(folder, "hostile", file)), {recursive: true});
      await writeFile(join(folder, "hostile", file), content, {flag: "wx"}).catch(() => {});
    }
    await build(folder, {DOCUMENTS: "hostile"});
    browser = await openBrowser();
    server = await serveFolder(join(folder, "dist"));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(folder, {recursive: true, force: true});
  });

  test("runs on every page, and runs nothing that the documents hold", async () => {
    const files = await readdir(join(folder, "dist"), {recursive: true});
    const pages = files.filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(shownFiles.length);
    const openNext = async () => {
      for (let file = pages.pop(); file !== undefined; file = pages.pop()) {
        const {page, findFaults} = await openPage(browser, server.url + encodeURI(file));
        expect.soft(await findFaults(), file).toEqual([]);
        expect.soft(await page.evaluate("window.injected"), file).toBeUndefined();
        await page.close();
      }
    };
    await Promise.all([openNext(), openNext(), openNext()]);
  }, 300_000);

  test("fits a screen of 360 pixels, however long the words of the documents are", async () => {
    const files = ["", "visits", "trade", "energy", "comments", "documents", "problems", "documents/long-words"];
    for (const file of files) {
      const page = await browser.newPage({viewport: {width: 360, height: 740}});
      await page.goto(server.url + file + (file === "" ? "" : ".html"), {waitUntil: "networkidle"});
      expect.soft(await page.evaluate("document.documentElement.scrollWidth"), file).toBeLessThanOrEqual(360);
      await page.close();
    }
  });

  test("runs nothing of theirs in the report either", async () => {
    const files = (await readdir(join(folder, "dist"), {recursive: true})).filter((name) => name.endsWith(".html"));
    await writeFile(join(folder, "report.html"), await packReport(join(folder, "dist")));
    for (const file of files) {
      const url = `${pathToFileURL(join(folder, "report.html")).href}#/${encodeURI(file)}`;
      const {page, findFaults} = await openPage(browser, url);
      expect.soft(await findFaults(), file).toEqual([]);
      expect.soft(await page.evaluate("window.injected"), file).toBeUndefined();
      expect.soft(await page.locator("main").innerText(), file).not.toBe("");
      await page.close();
    }
  });

  test("would not run it even if it stood in the page as markup", async () => {
    const {page} = await openPage(browser, server.url);
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML("beforeend", html);
      document.body.append(Object.assign(document.createElement("script"), {textContent: "window.injected = 1"}));
    }, markup);
    await page.locator("img[src=x]").waitFor({state: "attached"});
    expect(await page.evaluate("window.injected")).toBeUndefined();
  });
});
