import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, inject, test} from "vitest";
import {brushTimeline, chartMarks} from "./charts.ts";
import {openPage, type WatchedPage} from "./openPage.ts";
import {openSite} from "./openSite.ts";

describe.skipIf(!inject("chromium"))("the overview", () => {
  const site = openSite();
  let watched: WatchedPage;
  let page: Page;
  beforeEach(async () => {
    watched = await openPage(site.browser, site.url);
    page = watched.page;
    await page.locator(`#comment-bars ${chartMarks["comment-bars"]}`).first().waitFor();
    await page.locator(`#trade-figures ${chartMarks["trade-figures"]}`).first().waitFor();
  });
  afterEach(async () => {
    expect(await watched.findFaults()).toEqual([]);
    await page.close();
  });

  const countWords = () => page.locator(".selected").innerText();

  test("draws every chart, each with a title, a sentence and a table twin", async () => {
    for (const [chart, mark] of Object.entries(chartMarks)) {
      const figure = page.locator(`#${chart}`);
      expect.soft(await figure.locator(mark).count(), chart).toBeGreaterThan(0);
      expect.soft(await figure.locator("h2").innerText(), chart).not.toBe("");
      expect.soft(await figure.locator(".now").innerText(), chart).toMatch(/\.$/);
      await figure.locator(".twin summary").click();
      await figure.locator(".twin tbody tr").first().waitFor();
    }
  });

  test("a brush drawn with the mouse filters the other charts and is kept in the address", async () => {
    const before = await page.locator("#comment-threads .now").innerText();
    await brushTimeline(page, 0.45, 0.9);
    await page.waitForURL(/time=/);
    expect(await page.locator("#comment-threads .now").innerText()).not.toBe(before);
    expect(await page.locator("#comment-threads .mark.out").count()).toBeGreaterThan(0);
    expect(await page.locator(".chip").innerText()).toContain("Time");
  });

  test("the brush moves with the arrow keys", async () => {
    const before = await countWords();
    await page.locator("#visits-timeline .brush-handle.from").focus();
    for (let n = 0; n < 4; n++) await page.keyboard.press("Shift+ArrowRight");
    await page.waitForURL(/time=/);
    expect(await countWords()).not.toBe(before);
    expect(await page.locator("#visits-timeline .brush-handle.from").getAttribute("aria-valuetext")).toMatch(/\d{4}$/);
  });

  test("a bar that Vega draws selects what D3 draws, and is itself not filtered by it", async () => {
    await page.locator(`#comment-bars ${chartMarks["comment-bars"]}`).first().click();
    await page.waitForURL(/target=/);
    expect(await page.locator("#comment-threads .mark.out").count()).toBeGreaterThan(0);
    const bars = page.locator(`#comment-bars ${chartMarks["comment-bars"]}`);
    const words = await bars.evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")));
    expect(words.filter((label) => !label!.startsWith("0 ")).length).toBeGreaterThan(1);
  });

  test.each(
    Object.entries(chartMarks).filter(([chart]) => !["trips-map", "comment-bars", "comment-times"].includes(chart))
  )("%s: one click on a mark shows its sentence, one more opens the document at it", async (chart, selector) => {
    await page.locator(`#${chart} ${selector}`).first().focus();
    await page.keyboard.press("Enter");
    const quote = page.locator(".evidence .quote").first();
    const words = await quote.innerText();
    expect(words.length).toBeGreaterThan(2);
    const [, start, end] = /#e-(\d+)-(\d+)$/.exec((await quote.getAttribute("href"))!)!;
    await quote.click();
    await page.waitForURL(/documents\//);
    await page.locator(".target").first().waitFor();
    const target = await page
      .locator(".document-text .target")
      .evaluateAll((parts) =>
        parts.map((part) => (part.matches("mark") ? part : part.querySelector("p"))!.textContent).join("")
      );
    expect(target.length).toBe(Number(end) - Number(start));
    expect(target.replace(/\s+/g, " ").trim()).toBe(words.replace(/\s+/g, " ").trim());
  });

  test("the address gives the selection back, also after going back", async () => {
    await page.locator(".legend .key").first().click();
    await page.waitForURL(/status=/);
    const words = await countWords();
    await page.reload();
    await page.locator(".chip").waitFor();
    expect(await countWords()).toBe(words);
    await page.locator(".chip button").click();
    await page.waitForURL((url) => url.search === "");
    await page.goBack();
    await page.locator(".chip").waitFor();
    expect(await countWords()).toBe(words);
  });

  test("the selection goes along to the other pages", async () => {
    await page.locator(".legend .key").first().click();
    await page.waitForURL(/status=/);
    const words = await page.locator(".chip").innerText();
    await page.getByRole("navigation").getByRole("link", {name: "Visits"}).click();
    await page.waitForURL(/visits.*status=/);
    expect(await page.locator(".chip").innerText()).toBe(words);
  });

  test("Escape clears everything", async () => {
    const before = await countWords();
    await page.locator(".legend .key").first().click();
    await page.locator(`#visits-timeline ${chartMarks["visits-timeline"]} .symbol`).first().click();
    await page.waitForURL(/row=/);
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => url.search === "");
    expect(await countWords()).toBe(before);
    expect(await page.locator(".evidence.open").count()).toBe(0);
  });
});
