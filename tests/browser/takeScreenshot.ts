import {chromium} from "playwright-core";
import {findChromium} from "./findChromium.ts";
import {serveFolder} from "./serveFolder.ts";

/** Makes the README's picture again from the built notebook: `npm run build && npm run screenshot`. */
const found = await findChromium();
if (found === null) throw new Error("no Chromium found: install one, or name it in CHROME");
const server = await serveFolder("dist");
const env = {...(process.env as Record<string, string>), ...found.env};
const browser = await chromium.launch({executablePath: found.executablePath, env, args: ["--no-sandbox"]});
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 1500}});
  await page.goto(server.url, {waitUntil: "networkidle"});
  await page.screenshot({path: "docs/screenshot.png"});
} finally {
  await browser.close();
  server.close();
}
