import {cp, readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openBrowser, openPage} from "./openPage.ts";
import {copyProject, preview, type Running} from "./project.ts";

describe.skipIf(!inject("chromium"))("the page of changes, in a preview", () => {
  let folder: string;
  let browser: Browser;
  let running: Running & {readonly url: string};

  beforeAll(async () => {
    folder = await copyProject();
    await cp(join(inject("dist"), "data"), join(folder, "dist/data"), {recursive: true});
    await cp("tests/recipes/parts/port-visit.md", join(folder, "data/documents/port-visit.md"));
    [running, browser] = await Promise.all([preview(folder), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    running?.stop();
    await rm(folder, {recursive: true, force: true});
  });

  test("tells the rows of a document that was added since the build, with rule and sentence, and nothing else", async () => {
    const {page, findFaults} = await openPage(browser, running.url);
    await page.getByRole("link", {name: "Changes"}).click();
    const list = page.locator(".change-list");
    await list.waitFor();
    const items = await list.locator("li").allInnerTexts();
    expect(items.map((item) => item.split("\n")[0]!.trim())).toEqual([
      "+ gained port-visit",
      "+ gained 2019-05-tully-per"
    ]);
    expect(items[1]).toContain("Foreign Minister Ambrose Tully of Ireland arrived in Lima on 6 May 2019.");
    expect(items[1]).toContain("visit/arrive in port-visit");
    expect(await findFaults()).toEqual([]);
  });

  test("is no page of what is published", async () => {
    const files = await readdir(inject("dist"), {recursive: true});
    expect(files.filter((file) => file.includes("changes"))).toEqual([]);
  });
});
