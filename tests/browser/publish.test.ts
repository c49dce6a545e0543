import {mkdir, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {runPipeline} from "../../loaders/pipeline.ts";
import {packReport} from "../../loaders/publish/packReport.ts";
import {names, secrets, texts} from "../publish/readSample.ts";
import {openBrowser, openPage} from "./openPage.ts";
import {openSite} from "./openSite.ts";
import {build, copyProject} from "./project.ts";
import {serveFolder} from "./serveFolder.ts";

/** Every file of a built site, and the report made of it, by path. */
async function readSite(dist: string): Promise<Map<string, string>> {
  const entries = await readdir(dist, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
  const files = await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")] as const));
  return new Map([...files, ["report.html", await packReport(dist)]]);
}

test("no name of a reader is anywhere in the site and the report of the built-in documents", async () => {
  const {sources} = await runPipeline("data/documents");
  const articles = sources.flatMap(({text, blocks}) => blocks.map(({start, end}) => text.slice(start, end))).join("\n");
  const readers = new Set(sources.flatMap(({comments}) => comments.flatMap(({author, replyTo}) => [author ?? "", ...replyTo]))); // prettier-ignore
  const telling = [...readers].filter(
    (name) => name.length > 3 && !articles.toLowerCase().includes(name.toLowerCase())
  );
  expect(telling.length).toBeGreaterThan(20);
  const named = new RegExp(
    `(?<![A-Za-z])(?:${telling.map((name) => name.replace(/\W/g, "\\$&")).join("|")})(?![A-Za-z])`
  );
  for (const [path, content] of await readSite(inject("dist")))
    expect.soft(named.exec(content)?.[0], path).toBeUndefined();
});

describe.skipIf(!inject("chromium"))("a site under a path of its host", () => {
  const site = openSite({base: "/some/sub/path/"});

  test("has no link or download that leads nowhere or out of it", async () => {
    const links = new Set<string>();
    for (const file of (await readdir(inject("dist"), {recursive: true})).filter((name) => name.endsWith(".html"))) {
      const {page} = await openPage(site.browser, site.url + file);
      const found = await page.locator("a[href]:not(.external)").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)); // prettier-ignore
      for (const link of found) if (!link.startsWith("blob:")) links.add(link.replace(/#.*/, ""));
      await page.close();
    }
    expect(links.size).toBeGreaterThan(20);
    for (const link of links) {
      expect.soft(link.startsWith(site.url), link).toBe(true);
      expect.soft((await fetch(link)).status, link).toBe(200);
    }
  });

  test("has a data package whose files are all there", async () => {
    const {resources} = await (await fetch(`${site.url}data/datapackage.json`)).json();
    for (const path of resources.flatMap((resource: {path: string | string[]}) => resource.path))
      expect.soft((await fetch(`${site.url}data/${path}`)).status, path).toBe(200);
  });
});

describe("a site of documents that may not be given away whole", () => {
  let folder: string;
  let site: Map<string, string>;
  beforeAll(async () => {
    folder = await copyProject();
    for (const [file, text] of Object.entries(texts)) {
      await mkdir(dirname(join(folder, "sample", file)), {recursive: true});
      await writeFile(join(folder, "sample", file), text);
    }
    await build(folder, {DOCUMENTS: "sample"});
    site = await readSite(join(folder, "dist"));
  });
  afterAll(() => rm(folder, {recursive: true}));

  test.each([...names, ...secrets])("%s is nowhere in the site and the report", (words) => {
    for (const [path, content] of site) expect.soft(content.includes(words), path).toBe(false);
  });

  test.skipIf(!inject("chromium"))("a withheld document's page shows its quotes, and says why no more", async () => {
    const [browser, server] = await Promise.all([openBrowser(), serveFolder(join(folder, "dist"))]);
    const {page, findFaults} = await openPage(browser, `${server.url}documents/north-withheld.html`);
    expect(await findFaults()).toEqual([]);
    expect(await page.locator(".document-text p mark.visits").innerText()).toBe("Foreign Minister Heraldo Muñoz of Chile visited Norway on 1 May 2017."); // prettier-ignore
    expect(await page.locator(".withheld").innerText()).toContain("must not be copied");
    await browser.close();
    server.close();
  });
});
