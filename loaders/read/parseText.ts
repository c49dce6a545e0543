import type {Problem} from "../types.ts";
import {checkFrontMatter} from "./checkFrontMatter.ts";
import {findDataFormat} from "./findDataFormat.ts";
import {joinBrokenHeads} from "./joinBrokenHeads.ts";
import {areMarkdown, markdownLines} from "./markdownLines.ts";
import type {PageReading} from "./parseDocument.ts";
import {splitLines} from "./pageLines.ts";
import {parseFrontMatter} from "./parseFrontMatter.ts";
import {readPage} from "./readPage.ts";
import {splitCrawlDate} from "./splitCrawlDate.ts";

/** Notes a problem of the file that is being read. */
export type Report = (level: Problem["level"], code: string, message: string, line?: number | null) => void;

/** Reads plain text or Markdown. */
export function parseText(text: string, {markdown, report}: {markdown: boolean; report: Report}): PageReading {
  const {end, values, problem} = parseFrontMatter(text);
  if (problem) {
    const cause = problem.message;
    const message = `The front matter cannot be read, so that title and date may be missing (${cause}): correct it.`;
    report("warning", "front-matter-unreadable", message, problem.line);
  }
  checkFrontMatter(values, report);
  const format = findDataFormat(text.slice(end));
  if (format) report("warning", "data-file", `The file holds data (${format}) and no page: save each text as a file.`);
  const lines = splitCrawlDate(splitLines(text, end));
  const page = readPage(text, {
    lines: joinBrokenHeads(markdown || areMarkdown(lines) ? markdownLines(lines) : lines),
    given: values,
    givenFrom: "front matter",
    markdown,
    layout: null
  });
  return end === 0 ? page : {...page, boilerplate: [{start: 0, end}, ...page.boilerplate]};
}
