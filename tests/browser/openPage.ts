import {chromium, type Browser, type BrowserContext, type Page} from "playwright-core";
import {inject} from "vitest";

/** Joins the browser that all browser tests share; closing it ends only what this test opened. */
export async function openBrowser(): Promise<Browser> {
  const address = inject("browserAddress");
  if (address === null) throw new Error("no browser");
  return chromium.connect(address);
}

/** A page, and all that is wrong with it so far: errors on its console, in its cells and of its requests. */
export interface WatchedPage {
  readonly page: Page;
  /** Empty for a page in order. */
  findFaults(): Promise<string[]>;
  /** Addresses requested, in order. */
  readonly requests: readonly string[];
}

/** Opens a page and waits until its cells have run. */
export async function openPage(browser: Pick<BrowserContext, "newPage">, url: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Whoever follows a link gives up what the page before it was still fetching.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()}, ${reason}`);
  });
  page.on("request", (request) => {
    requests.push(request.url());
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:|file:)/.test(request.url())) faults.push(`outside: ${request.url()}`);
  });
  await page.goto(url, {waitUntil: "networkidle"});
  await page.locator(".observablehq-loading").first().waitFor({state: "detached"});
  const findFaults = async () => [...faults, ...(await page.locator(".observablehq--error").allTextContents())];
  return {page, findFaults, requests};
}
