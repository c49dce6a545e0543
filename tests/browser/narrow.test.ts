import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {openPage} from "./openPage.ts";
import {openSite} from "./openSite.ts";

const width = 390;

describe.skipIf(!inject("chromium"))("tables on a telephone", () => {
  const site = openSite();

  async function withPage(path: string, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext({viewport: {width, height: 844}});
    const {page} = await openPage(context, site.url + path);
    await look(page);
    await context.close();
  }

  test.each(["visits", "trade", "energy", "comments", "documents"])("no name of a column of %s is broken", (name) =>
    withPage(name, async (page) => {
      const names = page.locator(".dictionary th code");
      await names.first().waitFor();
      const lines = await names.evaluateAll((nodes) => nodes.map((node) => node.getClientRects().length));
      expect(new Set(lines)).toEqual(new Set([1]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    })
  );

  test("precision, recall and F1 stand in sight", () =>
    withPage("accuracy", async (page) => {
      const heads = page.locator(".accuracy").first().locator("thead th");
      await heads.first().waitFor();
      for (const name of ["Precision", "Recall", "F1, with"]) {
        const box = (await heads.filter({hasText: name}).first().boundingBox())!;
        expect.soft(box.x + box.width, name).toBeLessThanOrEqual(width);
      }
    }));
});
