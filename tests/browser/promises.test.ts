import {buffer} from "node:stream/consumers";
import {csvParse} from "d3";
import type {BrowserContextOptions, Page} from "playwright-core";
import {afterEach, describe, expect, inject, test} from "vitest";
import {formatDates} from "../../docs/components/labels.ts";
import {brushTimeline, chartMarks, waitForMarks} from "./charts.ts";
import {openPage} from "./openPage.ts";
import {openSite} from "./openSite.ts";

const document_ = "documents/express-tribune-lavrov-to-placate";

describe.skipIf(!inject("chromium"))("what the charts promise", () => {
  const site = openSite();
  let page: Page;
  let findFaults: () => Promise<string[]>;
  afterEach(async () => {
    expect(await findFaults()).toEqual([]);
    await page.context().close();
  });

  async function open(path = "", options: BrowserContextOptions = {}): Promise<void> {
    ({page, findFaults} = await openPage(await site.browser.newContext(options), site.url + path));
    await page.locator(`.chart ${chartMarks["comment-bars"]}, .document-text, .chart .mark`).first().waitFor();
  }

  /** What each chart says and how many of its marks are faded. */
  const readCharts = () =>
    page
      .locator(".chart")
      .evaluateAll((charts) =>
        Object.fromEntries(
          charts.map((chart) => [
            chart.id,
            [
              chart.querySelector(".now")!.textContent,
              chart.querySelectorAll(".mark.out").length,
              ...[...chart.querySelectorAll("[aria-roledescription]")].map(
                (mark) => `${mark.getAttribute("aria-label")} ${mark.getAttribute("opacity")}`
              )
            ].join("|")
          ])
        )
      );
  const settle = () => page.waitForTimeout(400);

  const brushes: Record<string, () => Promise<void>> = {
    mouse: () => brushTimeline(page, 0.45, 0.75),
    keyboard: async () => {
      await page.locator("#visits-timeline .brush-window").focus();
      await page.keyboard.press("ArrowRight");
      for (let n = 0; n < 8; n++) await page.keyboard.press("Shift+ArrowRight");
    }
  };

  test.each(Object.keys(brushes))("a brush by %s filters every other chart", async (how) => {
    await open();
    await waitForMarks(page);
    const before = await readCharts();
    await brushes[how]!();
    await page.waitForURL(/time=/);
    await settle();
    const after = await readCharts();
    for (const chart of Object.keys(chartMarks)) expect.soft(after[chart], chart).not.toBe(before[chart]);
    // Comments are brushed by time themselves: this chart's bars stay whole, and its words tell of the chosen days.
    const barsOf = (chart: string) => chart.slice(chart.indexOf("|"));
    expect(barsOf(after["comment-times"]!)).toBe(barsOf(before["comment-times"]!));
  });

  test("arrow keys move the window of time, and with Shift widen it, on each chart that can be brushed", async () => {
    await open();
    for (const chart of ["visits-timeline", "energy-progress", "comment-times"]) {
      const window = page.locator(`#${chart} .brush-window`);
      await window.focus();
      const values: (string | null)[] = [];
      for (const key of ["ArrowLeft", "ArrowLeft", "Shift+ArrowRight", "Shift+ArrowLeft"]) {
        await page.keyboard.press(key);
        await settle();
        values.push(await window.getAttribute("aria-valuetext"));
      }
      const [opened, moved, later, wider] = values.map((value) => value!.split(" to "));
      expect.soft(moved![0], chart).not.toBe(opened![0]);
      expect.soft(moved![1], chart).not.toBe(opened![1]);
      expect.soft(later![0], chart).toBe(moved![0]);
      expect.soft(later![1], chart).not.toBe(moved![1]);
      expect.soft([wider![0] === later![0], wider![1] === later![1]], chart).toEqual([false, true]);
      await page.keyboard.press("Escape");
    }
  });

  test.each(["trips-map", "comment-bars", "comment-times"] as const)(
    "a mark of %s, which stands for many rows, lists their sentences",
    async (chart) => {
      await open();
      await waitForMarks(page);
      await page.locator(`#${chart} ${chartMarks[chart]}`).first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".chip").first().waitFor();
      await settle();
      const noun = chart === "trips-map" ? "visit" : "comment";
      const list = page.locator(".evidence section", {has: page.locator("h3", {hasText: noun})});
      const count = Number.parseInt(await list.locator("h3").innerText());
      expect(count).toBeGreaterThan(0);
      expect(await page.locator(".selected").innerText()).toContain(`${count} of`);
      expect((await list.locator("li").first().innerText()).length).toBeGreaterThan(20);
    }
  );

  test("a drag over the comments' times chooses days, also where it begins on a bar, and a click on a bar its own", async () => {
    await open();
    await waitForMarks(page);
    const bars = page.locator(`#comment-times ${chartMarks["comment-times"]}`);
    await bars.first().scrollIntoViewIfNeeded();
    const [first, last] = [(await bars.first().boundingBox())!, (await bars.last().boundingBox())!];
    await page.mouse.move(first.x + 4, first.y + 4);
    await page.mouse.down();
    await page.mouse.move(last.x + 2, first.y + 4, {steps: 5});
    await page.mouse.up();
    await page.waitForURL(/time=/);
    await settle();
    const [from, to] = new URL(page.url()).searchParams.get("time")!.split("/");
    expect(from! < to!, `${from} to ${to}`).toBe(true);
    expect(await page.locator("#comment-times .now").innerText()).toMatch(/dated comments in the chosen days;/);
    await page.keyboard.press("Escape");
    await bars.first().click();
    await page.waitForURL(/time=/);
  });

  test("the days told over the comments' times are those of the first and of the last", async () => {
    await open();
    const days = csvParse(await (await page.request.get(`${site.url}data/comments.csv`)).text())
      .filter(({posted}) => posted !== "" && !posted!.includes("/"))
      .map(({posted}) => posted!.slice(0, 10))
      .sort();
    await page.locator("#comment-times .now", {hasText: formatDates(days[0]!, days.at(-1)!)}).waitFor();
  });

  test("the address brings clauses, reading of time and chosen row back in a fresh tab", async () => {
    await open("?status=held&country=PAK&time=2012-01-01/2018-12-31&dates=certain");
    const [chips, counts] = [await page.locator(".chip").allInnerTexts(), await page.locator(".selected").innerText()];
    expect(chips.join()).toMatch(/certainly in 1 Jan 2012 – 31 Dec 2018/);
    await page.locator("#visits-timeline .mark:not(.out)").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/row=/);
    const [address, title] = [page.url(), await page.locator(".row-card h3").innerText()];
    await page.context().close();
    await open(address.slice(site.url.length));
    expect(await page.locator(".chip").allInnerTexts()).toEqual(chips);
    expect(await page.locator(".selected").innerText()).toBe(counts);
    expect(await page.locator(".row-card h3").innerText()).toBe(title);
  });

  test("values and rows that nothing has are dropped from the address", async () => {
    await open("?status=nonsense&country=PAK&country=XXX&row=visits:none&colour=red");
    expect(await page.locator(".chip").allInnerTexts()).toHaveLength(1);
    expect(await page.locator(".chip").innerText()).toContain("Pakistan");
    expect(await page.locator(".evidence.open").count()).toBe(0);
  });

  test("a search that finds nothing says so, and what to try", async () => {
    await open("?text=zebra");
    expect(await page.locator(".selected").innerText()).toBe(
      "Nothing holds all the words of “zebra”. Try fewer or shorter words."
    );
  });

  test("fields offer what the charts select by", async () => {
    await open();
    await page.locator(".more-fields summary").click();
    await page.getByLabel("Status of visits").selectOption("planned");
    await page.getByLabel("Tone of comments").selectOption("negative");
    await page.waitForURL(/status=planned.*tone=negative/);
    expect(await page.locator(".chip").count()).toBe(2);
    expect(await page.locator('#visits-timeline .key[aria-pressed="true"]').innerText()).toContain("planned");
  });

  test("a citation holds the quote, its source, its date and an address", async () => {
    await open("", {permissions: ["clipboard-read", "clipboard-write"]});
    await page.locator("#visits-timeline .mark").first().focus();
    await page.keyboard.press("Enter");
    const quote = await page.locator(".evidence .quote").first().innerText();
    await page.getByRole("button", {name: "Copy citation"}).first().click();
    await page.getByRole("button", {name: "Copied"}).waitFor();
    const citation = await page.evaluate("navigator.clipboard.readText()");
    expect(citation).toContain(quote.replace(/\s+/g, " ").trim());
    expect(citation).toMatch(/” — .+, (?:undated|.*\d{4})\. http/);
  });

  async function save(click: () => Promise<void>): Promise<{name: string; bytes: Buffer}> {
    const [download] = await Promise.all([page.waitForEvent("download"), click()]);
    return {name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream())};
  }

  test.each(Object.keys(chartMarks))("%s can be saved as SVG and as PNG", async (chart) => {
    await open();
    await waitForMarks(page);
    const svg = await save(() => page.locator(`#${chart} .save`, {hasText: "SVG"}).click());
    expect(svg.name).toBe(`${chart}.svg`);
    const title = await page.locator(`#${chart} h2`).innerText();
    expect(svg.bytes.toString()).toContain(title.split(" ")[0]);
    expect(svg.bytes.toString()).toMatch(/^<svg[^>]*xmlns=/);
    expect(svg.bytes.toString()).not.toContain("var(");
    const png = await save(() => page.locator(`#${chart} .save`, {hasText: "PNG"}).click());
    expect(png.name).toBe(`${chart}.png`);
    expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  });

  test("a table is narrowed by its columns' fields, and the rows in sight are saved", async () => {
    await open("comments?tone=negative");
    await page.getByLabel("Only rows whose sentiment is").fill("< -0.5");
    await settle();
    const shown = await page.locator(".data-table tbody tr").count();
    expect(shown).toBeGreaterThan(0);
    expect(await page.locator(".table-state .more").innerText()).toMatch(new RegExp(`^${shown} of \\d+ rows`));
    const csv = await save(() => page.getByRole("button", {name: "CSV", exact: true}).click());
    expect(csvParse(csv.bytes.toString())).toHaveLength(shown);
    const json = await save(() => page.getByRole("button", {name: "JSON", exact: true}).click());
    expect(JSON.parse(json.bytes.toString())).toHaveLength(shown);
  });

  test("the selection reaches into a document, whose rows and sentences lead to each other", async () => {
    await open(`${document_}?status=cancelled`);
    expect(await page.locator(".chip").innerText()).toContain("cancelled");
    expect(await page.locator(".reader-rows li.out").count()).toBeGreaterThan(0);
    await page.locator(".reader-rows li:not(.out) a").first().click();
    await page.locator("mark.target").first().waitFor();
    await page.locator(".document-text .tag.visits").last().click();
    await page.locator(".reader-rows li.target").waitFor();
    await page.locator(".document-text .tag.comments").first().click();
    expect(await page.locator(".reader-rows li.target").innerText()).toContain("“");
    const lines = await page.evaluate(() =>
      ["visits", "trade"].map((table) => getComputedStyle(document.querySelector(`mark.${table}`)!).textDecorationStyle)
    );
    expect(new Set(lines).size).toBe(2);
  });

  test("a document's tab bears its headline", async () => {
    await open(document_);
    expect(await page.title()).toBe(`${await page.locator("h1").innerText()} | Dossier`);
    expect(await page.title()).not.toBe("Document | Dossier");
  });

  test("at 360 pixels the evidence is a sheet at the foot that scrolls by itself", async () => {
    await open("", {viewport: {width: 360, height: 740}});
    await page.locator("#visits-timeline .mark").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.locator(".evidence.open .quote").first().waitFor();
    const box = (await page.locator(".evidence").boundingBox())!;
    expect([box.x, Math.round(box.y + box.height), box.width]).toEqual([0, 740, 360]);
    expect(box.height).toBeLessThan(740 * 0.6);
    await page.locator(".evidence .cite").last().scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole("button", {name: "Close the evidence"}).click();
    await settle();
    expect(await page.evaluate(() => document.activeElement!.closest(".chart")?.id)).toBe("visits-timeline");
  });

  test("a printed page states the selection and leaves out what only a screen can do", async () => {
    await open("?status=held", {viewport: {width: 1280, height: 900}});
    await waitForMarks(page);
    await page.emulateMedia({media: "print"});
    for (const hidden of ["nav", ".filters", ".twin", ".save-picture", ".brush-handle"])
      expect.soft(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await page.locator(".state").innerText()).toMatch(/\d+ of \d+ visits[^]*held/);
    for (const whole of [".chart", ".document-list li"])
      expect(
        await page
          .locator(whole)
          .first()
          .evaluate((node) => getComputedStyle(node).breakInside)
      ).toBe("avoid");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    for (const chart of ["svg.visits", "#trade-figures .vega-stage svg"])
      expect((await page.locator(chart).first().boundingBox())!.width, chart).toBeLessThanOrEqual(680);
    expect((await page.pdf({format: "A4"})).subarray(0, 4).toString()).toBe("%PDF");
  });

  test("nothing moves for readers who ask for that, and shapes stay where colours are theirs", async () => {
    await open("", {reducedMotion: "reduce", forcedColors: "active"});
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((node) => getComputedStyle(node).transitionDuration !== "0s").length
    );
    expect(moving).toBe(0);
    const [shape, ground] = await page.evaluate(() => [
      getComputedStyle(document.querySelector(".visits .symbol")!).stroke,
      getComputedStyle(document.body).backgroundColor
    ]);
    expect(shape).not.toBe(ground);
  });
});
