import {anyOf} from "../../anyOf.ts";
import {isName, parseHead} from "../comments/parseHead.ts";
import {isBadge} from "../pageCues.ts";
import {isButtonLine} from "../comments/isButtonLine.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {htmlLines, htmlWords, type HtmlLine} from "./htmlLines.ts";

/** A comment as its element gives it, before its text has a place in the document's text. */
export interface HtmlComment {
  readonly author: string | null;
  readonly timestamp: Timestamp | null;
  /** The head's words for the time, as the page shows them; null for none. */
  readonly timeWords: string | null;
  readonly joined: Timestamp | null;
  /** Lines of the comment's text; quoted ones begin with ">". */
  readonly lines: readonly string[];
}

const AUTHOR =
  '[itemprop="author"], [itemprop="creator"], [rel="author"], [data-author], .fn, .url.fn, .bigusername, .hnuser, cite';
const AUTHOR_NAME = anyOf(
  "author|user-?name|user|name|fn|nick(?:name)?|poster|commenter|screen-?name|handle|byline|by|who|creator|member"
);
const AUTHOR_CLASS = new RegExp(String.raw`(?:^|[-_\s])${AUTHOR_NAME}(?:$|[-_\s])`, "iu");
const TIME = [
  'time, [itemprop="dateCreated"], [itemprop="datePublished"], [itemprop="commentTime"], abbr[title], [data-time]',
  "[data-timestamp]"
].join(", ");
const TIME_NAME = anyOf(
  "time|date|datetime|when|posted|ago|time-?ago|timestamp|stamp|published|day|age|comment-?metadata|comment-?meta"
);
const TIME_CLASS = new RegExp(String.raw`(?:^|[-_\s])${TIME_NAME}(?:$|[-_\s])`, "iu");
const TEXT = [
  '[itemprop="text"], [itemprop="commentText"], [itemprop="description"], .bbWrapper, .comment-content',
  ".comment-text, .comment__text, .comment__body, .comment-body__text, .post-message, .postbody .content",
  '.message-text, .usertext-body, .commtext, .md, .body, .text, .txt, .content, [id^="post_message_"]'
].join(", ");
const EXTRA_NAME = anyOf(
  "actions?|acts?|reply|replies|respond|likes?|votes?|voting|share|sharing|buttons?|tools?|toolbar|rating|report|flag",
  "avatar|signature|sig|badge|controls?|footer|meta|head(?:er)?|permalink|userdetails|postprofile|message-user|notice",
  "edited|says"
);
const EXTRA = new RegExp(String.raw`(?:^|[-_\s])${EXTRA_NAME}(?:$|[-_\s])`, "iu");

/** Lines beside a comment's text that may be its head. */
const MOST_BESIDE = 8;

/** Counts of votes beside a comment's words, and the comment's own number: "+12", "Thumb up 0", "Comment 3". */
const COUNTER = new RegExp(
  String.raw`^${anyOf(
    String.raw`[+-]\d{1,5}|(?:comment )?(?:#|no\. ?)?\d{1,5}[.)]?|(?:recommended|liked) by \d{1,6}(?: people| readers)?`,
    String.raw`rating: ?[+-]?\d{1,4}.{0,30}|rate this comment|\d{1,4} of \d{1,4}|(?:thumbs? (?:up|down) ?\d{0,5} ?){1,2}`
  )}$`,
  "iu"
);

/** Reads one comment's element, without the comments nested in it. */
export function readCommentElement(element: Element, items: ReadonlySet<Element>): HtmlComment {
  const nested = (inner: Element) => inner !== element && items.has(inner);
  const own = (selector: string) =>
    [...element.querySelectorAll(selector)].filter((inner) => isOwn(inner, element, items));
  const classed = own("[class]").slice(0, 60);
  const timeElement = own(TIME)[0] ?? classed.find(isTimeElement);
  const authorElement = [...own(AUTHOR), ...classed.filter((inner) => AUTHOR_CLASS.test(classOf(inner)))].find(
    (inner) => !inner.closest("blockquote") && nameIn(inner, timeElement)
  );
  const textElement = own(TEXT).find((inner) => !inner.contains(authorElement ?? null) && inner !== authorElement);
  const isExtra = (inner: Element) => inner === timeElement || inner === authorElement || EXTRA.test(classOf(inner));
  const without = (inner: Element) => nested(inner) || (textElement === undefined && isExtra(inner));
  const raw = htmlLines(textElement ?? element, {without: textElement ? nested : without});
  const timestamp = timeElement ? timeOf(timeElement) : undefined;
  const author =
    element.getAttribute("data-author") ?? (authorElement ? nameIn(authorElement, timeElement) : null) ?? null;
  const head = {author, timestamp: timestamp ?? null};
  const beside = (inner: Element) => nested(inner) || inner === textElement;
  const read =
    author && timestamp
      ? {...head, lines: raw, timeWords: null}
      : textElement
        ? {...withLinesBeside(htmlLines(element, {without: beside}), head), lines: raw}
        : withTextHead(raw, head);
  const joined =
    findTimestamp(/joined:?\s.{4,20}/iu.exec(htmlWords(element, {without: nested}).slice(0, 2000))?.[0] ?? "") ?? null;
  const timeWords = timeElement ? htmlWords(timeElement) || null : read.timeWords;
  return {author: read.author, timestamp: read.timestamp, timeWords, joined, lines: textLines(read.lines)};
}

function isOwn(inner: Element, element: Element, items: ReadonlySet<Element>): boolean {
  for (let at: Element | null = inner; at && at !== element; at = at.parentElement) if (items.has(at)) return false;
  return true;
}

const classOf = (element: Element) => element.getAttribute("class") ?? "";

const isTimeElement = (element: Element) =>
  TIME_CLASS.test(classOf(element)) && !element.querySelector(AUTHOR) && timeOf(element) !== undefined;

function timeOf(element: Element): Timestamp | undefined {
  const stated = ["datetime", "content", "title", "data-time", "data-date"].map((name) =>
    findTimestamp(element.getAttribute(name) ?? "")
  );
  return stated.find((stamp) => stamp && !stamp.relative) ?? findTimestamp(htmlWords(element));
}

function nameIn(element: Element, timeElement: Element | undefined): string | null {
  const words = htmlWords(element, {without: (inner) => inner === timeElement});
  const name =
    parseHead(words)?.author ?? words.replace(/^by:?\s/iu, "").replace(/\s(?:says|said|wrote)\s?:?$|:$/iu, "");
  return isName(name) && !isBadge(name) ? name : null;
}

/** "Submitted by Ann on 3 May", "Posted by: Ann | 3 May": lines above or below the text that read as a head. */
function withLinesBeside(lines: readonly HtmlLine[], given: {author: string | null; timestamp: Timestamp | null}) {
  const heads = lines.slice(0, MOST_BESIDE).map(({text}) => ({text, head: parseHead(text)}));
  const named = heads.find(({head}) => head?.author != null)?.head;
  const dated = heads.find(({head}) => head?.timestamp != null);
  return {
    author: given.author ?? named?.author ?? null,
    timestamp: given.timestamp ?? dated?.head?.timestamp ?? null,
    timeWords: dated?.text ?? null
  };
}

/** Where classes do not tell, the first lines may be a head as in plain text. */
function withTextHead(lines: readonly HtmlLine[], given: {author: string | null; timestamp: Timestamp | null}) {
  let {author, timestamp} = given;
  let from = 0;
  for (; from < Math.min(3, lines.length); from++) {
    const head = parseHead(lines[from]?.text ?? "");
    const bare =
      author === null && from === 0 && lines.length > 1 && isName(lines[0]?.text ?? "") ? lines[0]?.text : undefined;
    if (!head && bare === undefined) break;
    author ??= head?.author ?? bare ?? null;
    timestamp ??= head?.timestamp ?? null;
  }
  const timeWords = lines.slice(0, from).find(({text}) => parseHead(text)?.timestamp)?.text ?? null;
  return {author, timestamp, timeWords, lines: lines.slice(from)};
}

function textLines(lines: readonly HtmlLine[]): string[] {
  const kept = lines.map(({text, mark}) => ({text, quoted: mark === "quotation"}));
  const isTool = (text = "") => isButtonLine(text) || (kept.length > 1 && COUNTER.test(text));
  while (kept.length > 0 && isTool(kept[0]?.text)) kept.shift();
  while (kept.length > 0 && isTool(kept.at(-1)?.text)) kept.pop();
  return kept.map(({text, quoted}) => (quoted && !text.startsWith(">") ? `> ${text}` : text));
}
