import {readdir} from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {openSite} from "./openSite.ts";

const files = await readdir(inject("dist"), {recursive: true});
const documents = files.filter((file) => /^documents\/.*\.html$/.test(file)).sort();
// One document's page stands for all of them.
const pages = [...files.filter((file) => /^[a-z]+\.html$/.test(file)).sort(), ...documents.slice(0, 1)];

describe.skipIf(!inject("chromium"))("accessibility", () => {
  const site = openSite();

  test.each(pages.flatMap((file) => (["light", "dark"] as const).map((scheme) => [file, scheme] as const)))(
    "%s breaks no rule in %s",
    async (file, colorScheme) => {
      const context = await site.browser.newContext({colorScheme, reducedMotion: "reduce", bypassCSP: true});
      const page = await context.newPage();
      await page.goto(site.url + file, {waitUntil: "networkidle"});
      expect(await findViolations(page)).toEqual([]);
      await context.close();
    }
  );

  test.each(["light", "dark"] as const)("the evidence of a chosen mark breaks no rule in %s", async (colorScheme) => {
    const context = await site.browser.newContext({colorScheme, reducedMotion: "reduce", bypassCSP: true});
    const page = await context.newPage();
    for (const file of ["index.html", "visits.html", "trade.html", "energy.html", "comments.html"]) {
      await page.goto(site.url + file, {waitUntil: "networkidle"});
      await page.locator(".chart .mark, .chart [aria-roledescription]").last().focus();
      await page.keyboard.press("Enter");
      await page.locator(".evidence.open .quote, .chip").first().waitFor();
      expect.soft(await findViolations(page), file).toEqual([]);
    }
    await context.close();
  });

  test.each(pages)("%s fits a screen of 360 pixels", async (file) => {
    const page = await site.browser.newPage({viewport: {width: 360, height: 740}});
    await page.goto(site.url + file, {waitUntil: "networkidle"});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });
});

async function findViolations(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({page}).options({rules: {"target-size": {enabled: true}}});
  const {violations} = await builder.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`)
  );
}
