import type {Block, Problem, SourceComment} from "../types.ts";
import {parseCommentsHeading} from "./comments/parseCommentsHeading.ts";
import {parseMarkedComments} from "./comments/parseMarkedComments.ts";
import type {PageReading} from "./parseDocument.ts";
import {findCue} from "./pageCues.ts";
import {splitLines} from "./pageLines.ts";
import {parseFrontMatter} from "./parseFrontMatter.ts";

/** Notes a problem of the file that is being read. */
export type Report = (level: Problem["level"], code: string, message: string, line?: number | null) => void;

/** Reads plain text or Markdown. */
export function parseText(text: string, report: Report): PageReading {
  const frontMatter = parseFrontMatter(text);
  if (frontMatter.problem)
    report(
      "warning",
      "front-matter",
      `The front matter is left out: ${frontMatter.problem.message}`,
      frontMatter.problem.line
    );
  const lines = splitLines(text, frontMatter.end);
  const heading = lines.findIndex((line) => parseCommentsHeading(line.text));
  const articleLines = heading < 0 ? lines : lines.slice(0, heading);
  const drafts = heading < 0 ? [] : (parseMarkedComments(lines.slice(heading + 1)) ?? []);
  const blocks: Block[] = articleLines
    .filter((line) => !findCue(line.text))
    .map(({start, end, text: words}, i) => ({
      start,
      end,
      kind: i === 0 ? "title" : words.length < 80 ? "meta" : "paragraph"
    }));
  const comments = drafts.map(({start, end, author}, i): SourceComment => ({
    n: i + 1,
    start,
    end,
    author,
    posted: null,
    replyTo: [],
    quoted: []
  }));
  return {
    text,
    title: frontMatter.values.get("title") ?? null,
    publisher: null,
    published: null,
    publishedFrom: null,
    kind: "article",
    url: null,
    blocks,
    boilerplate: [],
    repeats: [],
    copies: 1,
    comments,
    commentsStated: null
  };
}
