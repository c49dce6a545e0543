import type {Block, Span} from "../types.ts";
import {classifyArticle, isPublisherName, type RoledLine} from "./classifyArticle.ts";
import {mayPublish} from "./checkFrontMatter.ts";
import type {Finds} from "./comments/findSureComments.ts";
import {finishComments} from "./comments/finishComments.ts";
import {findKind} from "./findKind.ts";
import {datelineDay, findMetadata, inferPublished, isAfterAnswers, type Given} from "./findMetadata.ts";
import {UNDATED} from "./findPublished.ts";
import {findRepeats} from "./findRepeats.ts";
import {joinWrappedLines} from "./joinWrappedLines.ts";
import type {MarkdownLine} from "./markdownLines.ts";
import type {PageReading} from "./parseDocument.ts";
import {spanOf, type PageLine} from "./pageLines.ts";
import {findLayout, type PageLayout} from "./findLayout.ts";
import {findDayOrder, type DayOrder} from "./timestamps/findDayOrder.ts";
import {formatDay, formatPosted} from "./timestamps/formatPosted.ts";

/** The lines of a page and what its front matter says. */
export interface PageSource {
  /** Lines of the page, with what Markdown makes of them. */
  readonly lines: readonly MarkdownLine[];
  /** What front matter or the page's head says, by key in lower case. */
  readonly given: ReadonlyMap<string, string>;
  /** True where the text is Markdown. */
  readonly markdown: boolean;
  /** Where `given` comes from. */
  readonly givenFrom: "front matter" | "stated";
  /** Which comments without a heading are looked for where no layout is given. */
  readonly finds?: Finds;
  /** What the page's own marks tell of its layout; null where its lines have to tell. */
  readonly layout: PageLayout | null;
  /** True where the page's own marks tell that it is a forum's thread. */
  readonly isThread?: boolean;
  /** Which of day and month the whole page puts first in dates of numbers; absent where its lines have to tell. */
  readonly order?: DayOrder;
}

/** Tells article, furniture, repeats and comments of a page apart. */
export function readPage(text: string, {lines, given, markdown, ...source}: PageSource): PageReading {
  const layout = source.layout ?? findLayout(lines, source.finds);
  const sources = findRepeats(layout.article);
  const first = layout.article.filter((_, i) => (sources[i] ?? -1) < 0);
  const again = layout.article.filter((_, i) => (sources[i] ?? -1) >= 0);
  const title = given.get("title") ?? layout.thread?.title ?? undefined;
  const roled = withMarks(classifyArticle(joinWrappedLines(first, markdown)), title);
  const blocks = roled.flatMap(toBlock);
  const stated = readMetadata(layout, [...roled, ...classifyFoot(layout.foot)], {
    values: given,
    from: source.givenFrom
  });
  const published = stated.published ?? datelineDay(roled, layout.drafts);
  const order = source.order ?? orderOfComments(lines, layout, stated.url);
  const {comments, repeats} = finishComments(layout.drafts, {text, article: blocks, published, order});
  const inferred =
    stated.published === null
      ? inferPublished(
          published,
          comments.map(({posted}) => posted),
          joinedDay(layout)
        )
      : {};
  const furniture = roled.filter(({role}) => role === "boilerplate").map(({line}) => line);
  return {
    text,
    ...stated,
    ...inferred,
    kind: layout.thread || source.isThread ? "forum thread" : findKind(roled, stated),
    blocks,
    boilerplate: toSpans(text, [...furniture, ...layout.furniture, ...layout.foot]),
    repeats: [...toSpans(text, [...again, ...layout.repeats]), ...repeats].sort((a, b) => a.start - b.start),
    copies: countCopies(blocks, again),
    comments,
    commentsStated: layout.stated,
    ...(mayPublish(given) ? {} : {publish: false as const})
  };
}

/** The page's order of day and month, where its comments leave that open. */
function orderOfComments(lines: readonly PageLine[], {drafts}: PageLayout, url: string | null): DayOrder {
  const isOpen = drafts.some(({timestamp}) => timestamp?.order === "either");
  const texts = lines.map(({text}) => text);
  return isOpen ? findDayOrder(texts, url) : null;
}

function readMetadata(layout: PageLayout, roled: readonly RoledLine[], given: Given) {
  const found = findMetadata(roled, given);
  const {thread} = layout;
  if (!thread) {
    const isLate = found.publishedFrom === "stated" && isAfterAnswers(found.published, layout.drafts);
    return isLate ? {...found, ...UNDATED} : found;
  }
  const stamps = [thread.timestamp, ...layout.drafts.map(({timestamp}) => timestamp)];
  const [posted] = formatPosted(stamps, datelineDay(roled, layout.drafts));
  return {
    ...found,
    title: given.values.get("title") ?? thread.title ?? found.title,
    publisher: thread.publisher ?? found.publisher,
    ...((found.published ?? "/").includes("/") && posted
      ? {published: posted.replace(/T.{0,40}$/u, ""), publishedFrom: "stated" as const}
      : {})
  };
}

function joinedDay({thread}: PageLayout) {
  return thread?.joined && !thread.timestamp ? formatDay(thread.joined) : null;
}

/** What stands below the comments tells the publisher, if anything. */
function classifyFoot(foot: readonly PageLine[]): RoledLine[] {
  return foot.map((line) => ({line, role: "boilerplate"}));
}

/** Markdown's own marks go before what the words look like. */
function withMarks(roled: readonly RoledLine[], title: string | undefined): RoledLine[] {
  const markOf = ({line}: RoledLine) => (line as MarkdownLine).mark;
  const masthead = roled.findIndex((each) => markOf(each) === "title" && isPublisherName(each.line.text));
  const headline = masthead < 0 ? undefined : roled.slice(masthead).find((each) => markOf(each) === "heading")?.line;
  return roled.map(({line, role}) => {
    const {mark} = line as MarkdownLine;
    if (mark === "rule") return {line, role: "boilerplate"};
    if (mark === undefined) return {line, role: line.text === title ? "title" : role};
    if (role === "boilerplate") return {line, role};
    // A first heading that names the paper stands over a second one that names the article.
    if (mark === "title" && line.text !== title && isPublisherName(line.text)) return {line, role: "masthead"};
    const isTitle = mark === "title" || line === headline || (mark === "heading" && line.text === title);
    return {line, role: isTitle ? "title" : mark};
  });
}

function toBlock({line, role}: RoledLine): Block[] {
  const {start, end} = line;
  if (role === "boilerplate") return [];
  return [{start, end, kind: role === "masthead" || role === "release" ? "meta" : role}];
}

/** Neighbouring lines with nothing but white space between them make one span. */
function toSpans(text: string, lines: readonly PageLine[]): Span[] {
  const spans: Span[] = [];
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && line.start - last.end < 200 && text.slice(last.end, line.start).trim() === "")
      spans[spans.length - 1] = spanOf([{...line, ...last}, line]);
    else spans.push({start: line.start, end: line.end});
  }
  return spans;
}

/** How often the main text stands in the page: a later copy counts where it holds at least half of it. */
function countCopies(blocks: readonly Block[], again: readonly PageLine[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, {start, end}) => sum + end - start, 0);
  const main = length(blocks.filter(({kind}) => kind === "paragraph" || kind === "list item" || kind === "quotation"));
  return main === 0 ? 1 : 1 + Math.round(length(again) / main);
}
