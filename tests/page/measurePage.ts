import {gzipSync} from "node:zlib";
import type {Browser, CDPSession, Page} from "playwright-core";

/** How long the frames of a drag took, from the pointer's event until all was painted, in milliseconds. */
export interface FrameTimes {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

/** When things stood on the page, in milliseconds from its request. */
export interface LoadTimes {
  /** The timeline, be it as the build drew it. */
  readonly firstChart: number;
  /** Every chart, each obeying the selection. */
  readonly allLinked: number;
}

/** What a page fetched until all its charts were linked. */
export interface PageWeight {
  readonly requests: number;
  /** Scripts and style sheets, those in the page included, in bytes after gzip. */
  readonly codeBytes: number;
  readonly allBytes: number;
}

const steps = 60;

/** Opens a page that notes when its charts stand; resolves when all of them obey the selection. */
async function openLinked(page: Page, url: string): Promise<LoadTimes> {
  // The functions that run in the page are compiled to ones that call this.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(noteTimes);
  await page.goto(url);
  const handle = await page.waitForFunction(readTimes, undefined, {timeout: 120_000});
  return (await handle.jsonValue()) as LoadTimes;
}

function noteTimes(): void {
  const marks = [
    "#visits-timeline .mark",
    "#trips-map .arc",
    "#energy-progress .mark",
    '#trade-figures [aria-roledescription="point"]',
    '#comment-bars [aria-roledescription="bar"]',
    "#comment-threads .mark",
    "#documents-list li"
  ];
  // What the build drew stands in an element that goes when the page's own chart comes.
  const isLive = (selector: string) =>
    [...document.querySelectorAll(selector)].some((mark) => !mark.closest("observablehq-loading"));
  const times: {firstChart?: number; allLinked?: number} = {};
  const look = () => {
    if (document.querySelector("#visits-timeline svg.visits")) times.firstChart ??= performance.now();
    if (marks.every(isLive)) times.allLinked ??= performance.now();
    else requestAnimationFrame(look);
  };
  Object.assign(window, {loadTimes: times});
  requestAnimationFrame(look);
}

function readTimes(): LoadTimes | null {
  const {loadTimes} = window as unknown as {loadTimes: Partial<LoadTimes>};
  return loadTimes.allLinked === undefined ? null : (loadTimes as LoadTimes);
}

/** Opens the overview and waits until all its charts are linked; `paintAll` makes charts off the screen keep pace, too. */
export async function openOverview(browser: Browser, url: string, {paintAll}: {paintAll: boolean}): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  if (paintAll) await page.addInitScript("delete globalThis.IntersectionObserver");
  page.on("pageerror", (error) => console.error(error));
  await openLinked(page, url);
  await page.waitForLoadState("networkidle");
  return page;
}

/** Brushes the timeline in steps across a third of its width. */
export async function measureBrush(page: Page): Promise<FrameTimes> {
  const times = await page.evaluate(async (count) => {
    const svg = document.querySelector("svg.visits")!;
    const {left, top, width} = svg.getBoundingClientRect();
    const fire = (target: EventTarget, type: string, share: number) =>
      target.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          button: 0,
          clientX: left + width * share,
          clientY: top + 8,
          pointerType: "mouse"
        })
      );
    // A message is handled after the frame in which it was posted has been painted.
    const painted = () =>
      new Promise<void>((done) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => done();
        requestAnimationFrame(() => port2.postMessage(null));
      });
    fire(svg, "pointerdown", 0.35);
    const taken: number[] = [];
    for (let step = 1; step <= count; step++) {
      const start = performance.now();
      fire(window, "pointermove", 0.35 + (0.33 * step) / count);
      await painted();
      taken.push(performance.now() - start);
    }
    fire(window, "pointerup", 0.68);
    return taken;
  }, steps);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return {p50: at(0.5), p95: at(0.95), longest: sorted.at(-1)!};
}

/** Loads the overview on a slow phone's network ("Fast 3G") and a processor at a quarter of its speed. */
export async function measureLoad(browser: Browser, url: string): Promise<LoadTimes> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  const times = await openLinked(page, url);
  await context.close();
  return times;
}

async function slowDown(session: CDPSession): Promise<void> {
  const kilobits = (rate: number) => (rate * 1000) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 562.5,
    downloadThroughput: kilobits(1440),
    uploadThroughput: kilobits(675)
  });
  await session.send("Emulation.setCPUThrottlingRate", {rate: 4});
}

/** Counts what the overview fetches. */
export async function measureWeight(browser: Browser, url: string): Promise<PageWeight> {
  const page = await browser.newPage();
  const sizes: {isCode: boolean; bytes: number}[] = [];
  const pending: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    const isCode = ["script", "stylesheet", "document"].includes(request.resourceType());
    const size = request.response().then((response) => response!.body());
    pending.push(size.then((body) => void sizes.push({isCode, bytes: gzipSync(body).length})));
  });
  await openLinked(page, url);
  await page.waitForLoadState("networkidle");
  await Promise.all(pending);
  await page.close();
  const sum = (list: typeof sizes) => list.reduce((total, {bytes}) => total + bytes, 0);
  return {requests: sizes.length, codeBytes: sum(sizes.filter(({isCode}) => isCode)), allBytes: sum(sizes)};
}
