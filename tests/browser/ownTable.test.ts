import {spawnSync} from "node:child_process";
import {cp, readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {followRecipe} from "../recipes/followRecipe.ts";
import {readRecipes} from "../recipes/readRecipes.ts";
import {openBrowser, openPage} from "./openPage.ts";
import {build, copyProject} from "./project.ts";
import {serveFolder, type FileServer} from "./serveFolder.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!inject("chromium"))("a notebook with a table and a loader of one's own", () => {
  let folder: string;
  let browser: Browser;
  let server: FileServer;

  beforeAll(async () => {
    folder = await copyProject();
    await cp("tests/recipes/parts", join(folder, "tests/recipes/parts"), {recursive: true});
    await cp("tests/recipes/parts/port-visit.md", join(folder, "data/documents/port-visit.md"));
    const wanted = ["Add a table", ...(hasPython ? ["Add a loader in another language"] : [])];
    for (const recipe of readRecipes(await readFile("README.md", "utf8")))
      if (wanted.includes(recipe.title)) await followRecipe(recipe, folder);
    await build(folder);
    browser = await openBrowser();
    server = await serveFolder(join(folder, "dist"), {base: "/"});
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, {recursive: true, force: true});
  });

  test("its page is in the menu, and a row leads to its sentence", async () => {
    const {page, findFaults} = await openPage(browser, `${server.url}index.html`);
    await page.getByRole("link", {name: "Exercises"}).click();
    const row = page.getByRole("row").filter({hasText: "Blue Lotus"});
    expect(await row.innerText()).toMatch(/Ireland; Peru\s+May 2019\s+400/);
    await row.getByRole("link").click();
    const target = page.locator(".document-text .target").first();
    await target.waitFor();
    expect(await target.innerText()).toContain("joint naval exercise");
    expect(await findFaults()).toEqual([]);
  });

  test("sorting and searching keep the rows that are asked for", async () => {
    const {page} = await openPage(browser, `${server.url}exercises.html`);
    const rows = page.locator("tbody tr:not([hidden])");
    await page.getByRole("searchbox").fill("lotus peru");
    expect(await rows.count()).toBe(1);
    await page.getByRole("searchbox").fill("nobody");
    expect(await rows.count()).toBe(0);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("button", {name: "troops"}).click();
    expect(await page.getByRole("columnheader", {name: "troops"}).getAttribute("aria-sort")).toBe("ascending");
  });

  test.skipIf(!hasPython)("the page of a Python loader shows what it printed", async () => {
    const {page} = await openPage(browser, `${server.url}words.html`);
    expect(await page.locator("main").innerText()).toMatch(/port-visit\.md: \d+/);
  });
});
