import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {makeNotebook} from "./makeNotebook.ts";
import {openBrowser, openPage} from "./openPage.ts";
import {build, preview} from "./project.ts";
import {serveFolder} from "./serveFolder.ts";

// Each cell shows a word that only the package can have made.
const page = `# Packages

\`\`\`js
import {table} from "arquero";
display(document.createTextNode(table({n: [1, 2]}).rollup({sum: (d) => op.sum(d.n)}).get("sum") + " from arquero"));
\`\`\`

\`\`\`js
import {op} from "arquero";
import {scaleLinear as linear} from "d3";
display(document.createTextNode(linear([0, 1], [0, 50])(0.5) + " from d3"));
\`\`\`

\`\`\`js
import {View, parse} from "vega";
import {expressionInterpreter} from "vega-interpreter";
const spec = {signals: [{name: "answer", update: "6 * 7"}]};
const view = await new View(parse(spec, null, {ast: true}), {expr: expressionInterpreter}).runAsync();
display(document.createTextNode(view.signal("answer") + " from vega"));
\`\`\`
`;

let folder: string;

beforeAll(async () => {
  folder = await makeNotebook();
  await writeFile(join(folder, "docs/index.md"), page);
});

afterAll(() => rm(folder, {recursive: true, force: true}));

test.skipIf(!inject("chromium"))("pages may import arquero, d3 and Vega, built", async () => {
  await build(folder);
  const server = await serveFolder(join(folder, "dist"));
  await expectWords(server.url);
  server.close();
});

test.skipIf(!inject("chromium"))("pages may import arquero, d3 and Vega, in a preview", async () => {
  const server = await preview(folder);
  await expectWords(server.url);
  server.stop();
  expect((await server.ended).printed).not.toContain("network used");
});

async function expectWords(url: string): Promise<void> {
  const browser = await openBrowser();
  const {page, findFaults} = await openPage(browser, url);
  for (const words of ["3 from arquero", "25 from d3", "42 from vega"]) await page.getByText(words).waitFor();
  expect(await findFaults()).toEqual([]);
  await browser.close();
}
