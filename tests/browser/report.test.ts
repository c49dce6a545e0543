import {mkdtemp, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {packReport} from "../../loaders/publish/packReport.ts";
import {brushTimeline, waitForMarks} from "./charts.ts";
import {openBrowser, openPage, type WatchedPage} from "./openPage.ts";
import {serveFolder} from "./serveFolder.ts";

const dist = inject("dist");
const report = await packReport(dist);
const pages = (await readdir(dist, {recursive: true})).filter((file) => file.endsWith(".html")).sort();

test("the report of the built-in documents is one file under 3 MB", () => {
  console.log(`report.html: ${(Buffer.byteLength(report) / 1e6).toFixed(2)} MB`);
  expect(Buffer.byteLength(report)).toBeLessThan(3e6);
  expect(report).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
});

test("the same site gives the same report, byte for byte", async () => expect(await packReport(dist)).toBe(report));

describe.skipIf(!inject("chromium"))("the report, opened from disk without a network", () => {
  let folder: string;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dossier-report-"));
    await writeFile(join(folder, "my report.html"), report);
    url = pathToFileURL(join(folder, "my report.html")).href;
    browser = await openBrowser();
    context = await browser.newContext({offline: true});
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, {recursive: true});
  });

  async function withPage(path: string, use: (page: Page) => Promise<void>): Promise<void> {
    const watched: WatchedPage = await openPage(context, `${url}${path}`);
    await use(watched.page);
    expect(await watched.findFaults()).toEqual([]);
    expect(new Set(watched.requests.map((address) => address.replace(/^blob:.*/, "blob:")))).toEqual(new Set([url]));
    await watched.page.close();
  }

  const readMain = async (page: Page) => {
    // Charts are drawn in a frame after the page stands.
    await page.locator(".chart .now:empty").first().waitFor({state: "detached"});
    return page.locator("main").innerText();
  };

  test("shows on every page what the site shows", async () => {
    const server = await serveFolder(dist);
    for (const name of pages) {
      const {page} = await openPage(browser, server.url + name);
      const [words, title] = [await readMain(page), await page.title()];
      await page.close();
      await withPage(`#/${name}`, async (own) => {
        expect.soft(await readMain(own), name).toBe(words);
        expect.soft(title, name).toContain("| Dossier");
        expect.soft(await own.title(), name).toBe(title);
      });
    }
    server.close();
  });

  test("opens on the overview, with all charts drawn", async () => {
    await withPage("", async (page) => {
      expect(page.url()).toBe(`${url}#/index.html`);
      await waitForMarks(page);
    });
  });

  test("a brush filters the other charts, goes along to another page, and comes back with the back button", async () => {
    await withPage("", async (page) => {
      const before = await page.locator("#comment-threads .now").innerText();
      await brushTimeline(page, 0.45, 0.9);
      await page.waitForURL(/#\/index\.html\?time=/);
      expect(await page.locator("#comment-threads .now").innerText()).not.toBe(before);
      const words = await page.locator(".selected").innerText();
      await page.getByRole("navigation").getByRole("link", {name: "Visits"}).click();
      await page.locator("#visits-table").waitFor();
      await page.locator(".chip").waitFor();
      expect(page.url()).toMatch(/#\/visits\.html\?time=/);
      // The page is loaded anew as it goes back: the call that asks for it has to end first, and only what the page shows can
      // be waited for.
      await page.evaluate("void setTimeout(() => history.back(), 50)");
      await page.locator("#comment-threads .now").waitFor();
      await page.locator(".chip").waitFor();
      expect(page.url()).toMatch(/#\/index\.html\?time=/);
      expect(await page.locator(".selected").innerText()).toBe(words);
    });
  });

  test("a mark shows its sentence, which opens the document at it", async () => {
    await withPage("", async (page) => {
      await page.locator("#visits-timeline .mark").first().focus();
      await page.keyboard.press("Enter");
      const quote = page.locator(".evidence .quote").first();
      const words = await quote.innerText();
      await quote.click();
      await page.waitForURL(/#\/documents\/.*#e-\d+-\d+$/);
      const target = page.locator(".document-text .target").first();
      await target.waitFor();
      expect((await target.innerText()).replace(/\s+/g, " ")).toBe(words.replace(/\s+/g, " "));
      await page.locator(".reader-rows a[href^='#']").first().click();
      await page.waitForURL(/#\/documents\/.*#e-\d+-\d+$/);
    });
  });

  test("what a list leaves out leads to the table that has it, on another page and on its own", async () => {
    const more = (page: Page) => page.locator(".evidence .more a").first();
    await withPage("", async (page) => {
      await more(page).click();
      await page.locator("#visits-table").waitFor();
      expect(page.url()).toMatch(/#\/visits\.html#the-rows$/);
    });
    await withPage("#/visits.html", async (page) => {
      await more(page).click();
      await expect.poll(async () => (await page.locator("#the-rows").boundingBox())!.y).toBeLessThan(400);
    });
  });

  test("tables download as on the site", async () => {
    await withPage("#/visits.html", async (page) => {
      const downloading = page.waitForEvent("download");
      await page.getByRole("link", {name: "CSV"}).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe("visits.csv");
      const saved = join(folder, "visits.csv");
      await download.saveAs(saved);
      expect(await readFile(saved, "utf8")).toBe(await readFile(join(dist, "data/visits.csv"), "utf8"));
    });
  });
});
