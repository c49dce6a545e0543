import {parseHTML} from "linkedom";
import type {DatedDraft} from "../comments/finishComments.ts";
import {parseCommentsHeading} from "../comments/parseCommentsHeading.ts";
import {findCommentSection} from "../comments/findCommentSection.ts";
import {parseThread} from "../comments/parseThread.ts";
import type {PageLayout} from "../findLayout.ts";
import type {MarkdownLine} from "../markdownLines.ts";
import {isProse} from "../isProse.ts";
import {findDayOrder, type DayOrder} from "../timestamps/findDayOrder.ts";
import type {PageReading} from "../parseDocument.ts";
import type {Report} from "../parseText.ts";
import {readPage} from "../readPage.ts";
import {splitLines} from "../pageLines.ts";
import {areComments, arePosts} from "./areComments.ts";
import {findArticleElement, removeFurniture} from "./findArticleElement.ts";
import {findCards} from "./findCards.ts";
import {findDataComments} from "./findDataComments.ts";
import {findCommentElements, type CommentElements} from "./findCommentElements.ts";
import {findPageDate} from "./findPageDate.ts";
import {findTreeFault, stripTags} from "./stripTags.ts";
import {isComment} from "./isComment.ts";
import {isForumPage} from "./isForumPage.ts";
import {htmlLines, htmlWords, type HtmlLine} from "./htmlLines.ts";
import {htmlMetadata, type HtmlMetadata} from "./htmlMetadata.ts";
import {PageText} from "./pageText.ts";
import {plainMarkup} from "./plainMarkup.ts";
import {readCommentElements, type HtmlComment} from "./readCommentElement.ts";

const SHORTEST_COPY = 40;
const UNIVERSAL = /T\d{2}:\d{2}.{0,10}(?:Z|[+-]00:?00)$/u;
const DAY_MS = 86_400_000;

/**
 * Reads a saved page: makes its text (title, article, comments; one paragraph a line) and reads that; undefined for a
 * page without text.
 */
export function parseHtml(html: string, report: Report): PageReading | undefined {
  const fault = findTreeFault(html);
  if (fault !== null) {
    const reason = fault === "nested-too-deep" ? "nested too deep" : "too many";
    report("warning", fault, `The page's elements are ${reason}: it is read without its mark-up.`);
    return readPlain(stripTags(html));
  }
  const page = plainMarkup(html);
  const {document} = parseHTML(/<html[\s>]/iu.test(page) ? page : `<html><body>${page}</body></html>`);
  const metadata = htmlMetadata(document as unknown as Document);
  const reading = readDocument(document as unknown as Document, metadata);
  return reading.text.trim() === "" ? undefined : reading;
}

/**
 * Where the page's data tell no date, the one beside its title; and that one too where the data give the same moment in
 * universal time.
 */
function withPageDate(values: ReadonlyMap<string, string>, document: Document): ReadonlyMap<string, string> {
  const stated = values.get("published");
  if (stated !== undefined && !UNIVERSAL.test(stated)) return values;
  const day = findPageDate(document, values.get("title") ?? "", values.get("url") ?? null);
  const isOther = stated !== undefined && Math.abs(Date.parse(stated.slice(0, 10)) - Date.parse(day ?? "")) !== DAY_MS;
  return day === null || isOther ? values : new Map([...values, ["published", day]]);
}

function readDocument(document: Document, metadata: HtmlMetadata): PageReading {
  const isForum = isForumPage(document, metadata.values.get("url"));
  const {found, comments: shown} = readComments(document, isForum);
  const comments = found ? shown : findDataComments(document);
  const stated = (found && statedCount(found)) ?? metadata.commentCount;
  const below = comments.length > 0 ? [] : linesBelowHeading(document);
  const order = orderOfComments(document, comments, metadata);
  if (found) removeComments(found);
  const isThread = isForum && comments.length > 0;
  const given = isThread || found?.thread ? metadata.values : withPageDate(metadata.values, document);
  removeFurniture(document);
  const text = new PageText();
  const title = metadata.values.get("title");
  const lines = withoutComments(htmlLines(findArticleElement(document)), below);
  if (title !== undefined && !lines.slice(0, 12).some((line) => line.text === title)) text.addLine(title, "title");
  for (const {text: words, mark} of lines) text.addLine(words, mark);
  const known = new Set(lines.map((line) => line.text));
  if (!below.slice(0, 1).some((line) => known.has(line.text)))
    for (const {text: words, mark} of below) text.addLine(words, mark);
  // Where the page has no text beside its posts, the first of them opens the thread.
  const isWhole = isThread && !text.lines.some((line) => isProse(line.text));
  const layout = found?.thread || isWhole ? addPosts(text, comments) : addComments(text, comments, stated);
  const source = {given, givenFrom: "stated", markdown: false, finds: "clocked"} as const;
  const page = readPage(text.text, {
    ...source,
    lines: text.lines,
    layout: comments.length > 0 ? layout : null,
    isThread,
    ...(order && {order})
  });
  return {...page, commentsStated: page.commentsStated ?? stated};
}

/** The order of day and month in the whole page, where its comments leave that open; null where nothing tells. */
function orderOfComments(document: Document, comments: readonly HtmlComment[], {values}: HtmlMetadata): DayOrder {
  if (!comments.some(({timestamp}) => timestamp?.order === "either")) return null;
  const lines = htmlLines(document.documentElement).map(({text}) => text);
  return findDayOrder(lines, values.get("url") ?? null);
}

/** The page's comments by its mark-up; entries with times alone are those of a chronicle, not readers' comments. */
function readComments(
  document: Document,
  isForum: boolean
): {found?: CommentElements; comments: readonly HtmlComment[]} {
  const found = findCommentElements(document);
  const comments = found ? readCommentElements(found.items).filter(isComment) : [];
  const isCalled = found !== undefined && (found.isCalled || statedCount(found) !== null);
  return found &&
    ((found.thread || isForum) && comments.length > 1 ? arePosts(comments) : areComments(comments, isCalled))
    ? {found, comments}
    : {comments: []};
}

/** Where no mark-up gives comments away: what stands below a heading that does, or is laid out as only comments are. */
function linesBelowHeading(document: Document): HtmlLine[] {
  const isFoot = (element: Element) => element.localName === "footer" && element.parentElement?.localName === "body";
  const cards = findCards(document);
  const lines = htmlLines(document.documentElement, {without: (element) => isFoot(element) || cards.has(element)});
  const text = new PageText();
  for (const {text: words, mark} of lines) text.addLine(words, mark);
  const section = findCommentSection(text.lines, "clocked");
  return section ? lines.slice(section.heading < 0 ? section.from : section.heading) : [];
}

/** Readability may take comments for the article: lines that stand below the comments' heading are left to them. */
function withoutComments(lines: HtmlLine[], below: readonly HtmlLine[]): HtmlLine[] {
  if (lines.some(({text}) => text === below[0]?.text)) return lines;
  const texts = new Set(below.map(({text}) => text));
  return lines.filter(({text}) => text.length < SHORTEST_COPY || !texts.has(text));
}

function readPlain(words: string): PageReading | undefined {
  if (words.trim() === "") return undefined;
  const source = {given: new Map<string, string>(), givenFrom: "stated", markdown: false, layout: null} as const;
  return readPage(words, {...source, lines: splitLines(words)});
}

/** The number in the heading of the list, which may stand in the list's element or just above it. */
function statedCount({list}: CommentElements): number | null {
  for (let at: Element | null = list, steps = 0; at && steps < 3; at = at.parentElement, steps++)
    for (const child of [
      ...at.querySelectorAll("h1, h2, h3, h4, h5, h6, header, [class*='count' i], [class*='title' i], legend, summary")
    ].slice(0, 20)) {
      const heading = parseCommentsHeading(htmlWords(child).slice(0, 240));
      if (heading && heading.stated !== null) return heading.stated;
    }
  return null;
}

/** Takes the comments out of the page, with their list where that holds nothing of the article. */
function removeComments({items, list}: CommentElements): void {
  for (const item of items) item.remove();
  if (!/^(?:html|body|main)$/u.test(list.localName) && !list.querySelector("h1, p + p")) list.remove();
}

/** Writes the comments below the article, each as author, time and text, as the reader of plain text expects them. */
function addComments(text: PageText, comments: readonly HtmlComment[], stated: number | null): PageLayout {
  const article = [...text.lines];
  const heading = comments.length > 0 ? [text.addLine(stated === null ? "Comments" : `Comments (${stated})`)] : [];
  const drafts = comments.map((comment): DatedDraft => {
    const {author, timeWords} = comment;
    const head =
      author !== null && timeWords?.includes(author)
        ? [timeWords]
        : [author, timeWords].filter((words) => words !== null);
    const headEnd = head.length > 0 ? text.addLine(head.join("\n")).end : (text.lines.at(-1)?.end ?? 0);
    const span = comment.lines.length > 0 ? text.addLines(comment.lines) : {start: headEnd, end: headEnd};
    return {author, timestamp: comment.timestamp, answered: comment.answered, joined: comment.joined, ...span};
  });
  return {article, drafts, repeats: [], furniture: heading, foot: [], stated, thread: null};
}

/** Writes a thread's posts one below the other and reads them as a thread. */
function addPosts(text: PageText, comments: readonly HtmlComment[]): PageLayout {
  const head = text.lines.length;
  const posts = comments.map(({author, timestamp, timeWords, joined, lines}) => {
    const cardFrom = text.lines.length;
    text.addLine(author ?? "Guest");
    if (timeWords !== null) text.addLine(timeWords);
    const textFrom = text.lines.length;
    for (const line of lines) text.addLine(line);
    return {author, timestamp, joined, cardFrom, textFrom};
  });
  const layout = parseThread(text.lines as readonly MarkdownLine[], posts);
  // The page's own title stands above the posts and is no furniture.
  const above = text.lines.slice(0, head);
  const titles = new Set<unknown>(above);
  const furniture = layout.furniture.filter((line) => !titles.has(line));
  return {...layout, article: [...above, ...layout.article], furniture};
}
