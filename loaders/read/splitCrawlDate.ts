import type {PageLine} from "./pageLines.ts";

const CRAWL_DATE = /^date \d{4}-\d{2}-\d{2}(?=\s)/u;
/** Crawlers put the page's date in front of its text, or of what follows the title. */
const FIRST_LINES = 6;

/** Gives "date 2021-04-30", with which crawlers begin a page's text, a line of its own. */
export function splitCrawlDate(lines: readonly PageLine[]): PageLine[] {
  return lines.flatMap((line, i) => {
    const date = i < FIRST_LINES ? CRAWL_DATE.exec(line.text)?.[0] : undefined;
    if (date === undefined) return [line];
    const rest = line.text.slice(date.length).trimStart();
    const head = {...line, end: line.start + date.length, text: date};
    return [head, {...line, start: line.end - rest.length, text: rest, gap: 1, indent: 0}];
  });
}
