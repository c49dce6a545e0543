import type {Page} from "playwright-core";

/** Where the marks of each of the overview's charts are found, by the chart's id. */
export const chartMarks = {
  "visits-timeline": ".mark",
  "trips-map": ".mark.arc",
  "energy-progress": ".project",
  "trade-figures": '[aria-roledescription="point"]',
  "comment-bars": '[aria-roledescription="bar"]',
  "comment-times": '[aria-roledescription="bar"]',
  "comment-threads": ".comment"
} as const;

/** Waits until every chart of the overview has a mark. */
export async function waitForMarks(page: Page): Promise<void> {
  const marks = Object.entries(chartMarks).map(([chart, mark]) => page.locator(`#${chart} ${mark}`).first());
  await Promise.all(marks.map((mark) => mark.waitFor({state: "attached"})));
}

/** Draws a brush over the timeline of visits with the mouse, between two shares of its width. */
export async function brushTimeline(page: Page, from: number, to: number): Promise<void> {
  await page.locator("svg.visits").scrollIntoViewIfNeeded();
  const {x, y, width} = (await page.locator("svg.visits").boundingBox())!;
  await page.mouse.move(x + width * from, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + width * to, y + 8, {steps: 8});
  await page.mouse.up();
}
