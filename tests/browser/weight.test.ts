import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {expect, inject, test} from "vitest";
import {openBrowser, openPage} from "./openPage.ts";
import {serveFolder} from "./serveFolder.ts";

const [mostBytes, mostRequests] = [200_000, 12];

test.skipIf(!inject("chromium"))(
  "the overview loads few files and little code until all its charts are linked",
  async () => {
    const browser = await openBrowser();
    const server = await serveFolder(inject("dist"));
    const {page, requests} = await openPage(browser, server.url);
    await page.locator('#comment-bars [aria-roledescription="bar"]').first().waitFor();
    await page.locator('#trade-figures [aria-roledescription="point"]').first().waitFor();
    const files = [...new Set(requests)].map((url) => new URL(url).pathname.slice(1) || "index.html");
    const code = files.filter((file) => /\.(?:html|js|css)$/.test(file));
    const sizes = code.map(async (file) => gzipSync(await readFile(join(inject("dist"), file))).length);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(requests.length, files.join("\n")).toBeLessThanOrEqual(mostRequests);
    await browser.close();
    server.close();
  }
);

test("the overview shows its first chart without any script", async () => {
  const html = await readFile(join(inject("dist"), "index.html"), "utf8");
  const drawn = html.match(/<observablehq-loading inert class="first-state">[^]*?<\/observablehq-loading>/g)?.join("");
  const hasChart = /<svg [^>]*class="visits"/.test(drawn ?? "");
  expect(hasChart).toBe(true);
  expect(/<link rel="stylesheet"/.test(html)).toBe(false);
});
