import {readFile, readdir} from "node:fs/promises";
import {join, sep} from "node:path";
import type {ReportFiles} from "../../docs/components/notebook/openReport.ts";
import {compareStrings} from "../compareStrings.ts";
import {hashSource} from "../notebook/secureContent.ts";
import {bundleReport} from "./bundleReport.ts";
import {readSitePage} from "./readSitePage.ts";

/** Packs a built site into one HTML file that opens from disk: every page, with its scripts, styles and files. */
export async function packReport(site: string): Promise<string> {
  const paths = (await readdir(site, {recursive: true})).map((path) => path.split(sep).join("/")).sort(compareStrings);
  const pages = await Promise.all(
    paths
      .filter((path) => path.endsWith(".html"))
      .map(async (path) => readSitePage(path, await readFile(join(site, path), "utf8")))
  );
  if (pages.length === 0) throw new Error(`no site: ${site}`);
  const stylesheets = [...new Set(pages.flatMap((page) => page.stylesheets))];
  const styles = await Promise.all(stylesheets.map((path) => readFile(join(site, path), "utf8")));
  const script = await bundleReport(site, pages);
  const templates = pages.map(
    ({name, title, body}) => `<template data-page="${name}" data-title="${title}">\n${body}\n</template>`
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${formatPolicy(script, {makesCode: pages.some(({makesCode}) => makesCode)})}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dossier</title>
<style>${styles.join("\n")}</style>
</head>
<body>
<noscript>This report draws its pages by scripts, which this browser does not run.</noscript>
${templates.join("\n")}
<script type="application/json" id="report-files">${await readFiles(site, paths)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** No script but the report's own, and nothing from anywhere. */
function formatPolicy(script: string, {makesCode}: {makesCode: boolean}): string {
  return [
    "default-src 'none'",
    `script-src ${makesCode ? "'unsafe-eval' " : ""}${hashSource(script)}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

/** The files that pages attach, as JSON that may stand in a script element. */
async function readFiles(site: string, paths: readonly string[]): Promise<string> {
  const files: Record<string, ReportFiles[string]> = {};
  for (const path of paths) {
    if (!/^_file\/.*\.[^/]+$/.test(path)) continue;
    const content = await readFile(join(site, path));
    const text = content.toString("utf8");
    files[path] = Buffer.from(text).equals(content) ? text : {base64: content.toString("base64")};
  }
  return JSON.stringify(files).replaceAll("<", "\\u003c");
}
