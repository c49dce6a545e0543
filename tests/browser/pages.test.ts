import {readFile, readdir} from "node:fs/promises";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import {afterAll, describe, expect, inject, test} from "vitest";
import {openBrowser, openPage} from "./openPage.ts";
import {openSite} from "./openSite.ts";

const dist = inject("dist");
const files = await readdir(dist, {recursive: true});
const pages = files.filter((file) => file.endsWith(".html")).sort();

test("a fresh copy builds without a network", () => {
  expect(inject("printed")).not.toContain("network used");
  expect(pages).toContain("index.html");
});

test("no page was built with an error in it or a resource from elsewhere", async () => {
  for (const page of pages) {
    const html = await readFile(join(dist, page), "utf8");
    expect.soft(html, page).not.toContain("observablehq--error");
    expect.soft(html, page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
  }
});

test.skipIf(!inject("chromium"))("a page that is opened from disk tells how to open it", async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(dist, "index.html")).href);
  await page.getByText("only from a web server").waitFor();
  await browser.close();
});

test("every page forbids scripts from text, and any that it does not name", async () => {
  for (const page of pages) {
    const html = await readFile(join(dist, page), "utf8");
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const scripts = policy.split(/;\s*/).find((rule) => rule.startsWith("script-src ")) ?? "";
    expect.soft(scripts, page).toMatch(/'self'/);
    expect.soft(scripts, page).not.toMatch(/unsafe-|https?:|\*/);
  }
});

describe.skipIf(!inject("chromium"))("in a browser", () => {
  const site = openSite({base: "/some/path/"});
  const sizes: string[] = [];
  afterAll(() => console.log(sizes.join("\n")));

  test.each(pages)("%s runs without a fault", async (file) => {
    const {page, findFaults, requests} = await openPage(site.browser, site.url + file);
    expect(await findFaults()).toEqual([]);
    expect(await page.locator("main").innerText()).not.toBe("");
    await page.close();
    sizes.push(`${file}: ${requests.length} requests, ${await measureGzip(site.url, requests)} kB gzip`);
  });
});

async function measureGzip(base: string, requests: readonly string[]): Promise<number> {
  const files = [...new Set(requests)].map((url) => join(dist, decodeURIComponent(url.slice(base.length))));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return Math.round(contents.reduce((bytes, content) => bytes + gzipSync(content).length, 0) / 1000);
}
