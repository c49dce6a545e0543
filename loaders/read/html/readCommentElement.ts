import {anyOf} from "../../anyOf.ts";
import {isButtonLine} from "../comments/isButtonLine.ts";
import {isName, parseHead} from "../comments/parseHead.ts";
import {findRepeatedEdges} from "../comments/repeatedLines.ts";
import {isBadge} from "../pageCues.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {classNames} from "./classNames.ts";
import {
  classedElements,
  findAnswered,
  findAuthor,
  findLargest,
  findNameNear,
  findTextElement,
  findTimeElement,
  isAnswered,
  isJoinDate,
  nameIn,
  timeOf
} from "./commentParts.ts";
import {textLines} from "./commentText.ts";
import {findRepeatedWords, maskedWords} from "./findRepeatedWords.ts";
import {htmlLines, htmlWords, type HtmlLine} from "./htmlLines.ts";

/** A comment as its element gives it, before its text has a place in the document's text. */
export interface HtmlComment {
  readonly author: string | null;
  readonly timestamp: Timestamp | null;
  /** The head's words for the time, as the page shows them; null for none. */
  readonly timeWords: string | null;
  readonly joined: Timestamp | null;
  /** Reader whom the page says the comment answers; null for none. */
  readonly answered: string | null;
  /** Lines of the comment's text; quoted ones begin with ">". */
  readonly lines: readonly string[];
}

const EXTRA_NAME = anyOf(
  "actions?|acts?|reply|replies|respond|likes?|votes?|voting|share|sharing|buttons?|tools?|toolbar|rating|report|flag",
  "avatar|badge|controls?|footer|meta|head(?:er)?|permalink|notice|edited|says"
);
const EXTRA = new RegExp(String.raw`(?:^|[-_\s])${EXTRA_NAME}(?:$|[-_\s])`, "iu");
const PROFILE = /(?:^|[-_\s])(?:signature|sig|userdetails|postprofile|message-user)(?:$|[-_\s])/iu;
/** Characters; what is longer is a comment's text whatever its class. */
const LONGEST_EXTRA = 120;
const LONGEST_REPEATED = 600;

/** Lines beside a comment's text that may be its head. */
const MOST_BESIDE = 8;

/** Of a list's comments. */
const MOST_ALIKE = 0.5;

/** Reads the elements of one list of comments: what most of them repeat is no part of any. */
export function readCommentElements(elements: readonly Element[]): HtmlComment[] {
  const items = new Set(elements);
  const repeated = findRepeatedWords(elements, (inner) => items.has(inner));
  const first = elements.map((element) => readCommentElement(element, items, repeated));
  const usual = usualTextClass(first);
  const comments = first.map((comment, i) => {
    const element = elements[i];
    const isUsual = usual === undefined || comment.textClass === usual || element === undefined;
    return isUsual ? comment : readCommentElement(element, items, repeated, usual);
  });
  const edges = findRepeatedEdges(comments.map(({lines}) => lines));
  return comments.map((comment, i) => {
    const {top = 0, foot = 0} = edges[i] ?? {};
    return {...comment, lines: comment.lines.slice(top, comment.lines.length - foot)};
  });
}

/** The classes of the elements that hold most comments' text, where they have the same; undefined for none. */
function usualTextClass(comments: readonly {readonly textClass: string}[]): string | undefined {
  const counts = new Map<string, number>();
  for (const {textClass} of comments) if (textClass !== "") counts.set(textClass, (counts.get(textClass) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= comments.length * MOST_ALIKE && comments.length > count)?.[0];
}

/** Reads one comment's element, without the comments nested in it; its text may be known by the list's usual class. */
function readCommentElement(
  element: Element,
  items: ReadonlySet<Element>,
  repeated: ReadonlySet<string>,
  usual?: string
) {
  const nested = (inner: Element) => inner !== element && items.has(inner);
  const own = (selector: string) =>
    [...element.querySelectorAll(selector)].filter((inner) => isOwn(inner, element, items));
  const timeElement = findTimeElement(own);
  const isRepeated = (inner: Element) => isLike(inner, repeated);
  const isNoName = (inner: Element) => inner === timeElement || isRepeated(inner);
  const authorElement =
    findAuthor(own, isNoName) ??
    (timeElement && findNameNear(timeElement, element, (inner) => isNoName(inner) || nested(inner)));
  const heads = [authorElement, timeElement].filter((head) => head !== undefined);
  const called = usual === undefined ? undefined : classedElements(own).find((inner) => classNames(inner) === usual);
  const textElement = called ?? findTextElement(own, heads) ?? findLargest(own, element, heads);
  const author =
    element.getAttribute("data-author") ??
    (authorElement ? nameIn(authorElement, isRepeated(authorElement) ? () => false : isNoName) : null) ??
    (timeElement ? (parseHead(htmlWords(timeElement))?.author ?? null) : null);
  const timed = timeElement ?? authorElement;
  const head = {author, timestamp: (timed && timeOf(timed)) ?? null};
  const isHead = (inner: Element) => inner === timeElement || inner === authorElement || isAnswered(inner);
  const isExtra = (inner: Element) => nested(inner) || isHead(inner) || isRepeated(inner) || isFurniture(inner);
  const raw = htmlLines(textElement ?? element, {without: textElement ? nested : isExtra});
  const isBeside = (inner: Element) => !nested(inner) && inner !== textElement && !isRepeated(inner);
  const beside = () =>
    textElement
      ? htmlLines(element, {without: (inner) => !isBeside(inner)})
      : classedElements(own)
          .filter(isFurniture)
          .flatMap((inner) => htmlLines(inner));
  const isWhole = author !== null && head.timestamp !== null;
  const around = isWhole ? {...head, timeWords: null} : withLinesBeside(beside(), head);
  const read = isWhole || textElement ? {...around, lines: raw} : withTextFoot(withTextHead(raw, around));
  const joined =
    findTimestamp(/joined:?\s.{4,20}/iu.exec(htmlWords(element, {without: nested}).slice(0, 2000))?.[0] ?? "") ?? null;
  const timeWords = timeElement ? htmlWords(timeElement) || null : read.timeWords;
  const lines = textLines(read.lines, textElement !== undefined);
  const textClass = textElement ? classNames(textElement) : "";
  return {
    author: read.author,
    timestamp: read.timestamp,
    timeWords,
    joined,
    answered: findAnswered(own),
    lines,
    textClass
  };
}

function isOwn(inner: Element, element: Element, items: ReadonlySet<Element>): boolean {
  for (let at: Element | null = inner; at && at !== element; at = at.parentElement) if (items.has(at)) return false;
  return true;
}

const isLike = (element: Element, repeated: ReadonlySet<string>) =>
  repeated.size > 0 && (element.textContent ?? "").length <= LONGEST_REPEATED && repeated.has(maskedWords(element));

/** Buttons, counters and the writer's card, by their class. */
function isFurniture(element: Element): boolean {
  const names = classNames(element);
  return PROFILE.test(names) || (EXTRA.test(names) && (element.textContent ?? "").length <= LONGEST_EXTRA);
}

interface Head {
  readonly author: string | null;
  readonly timestamp: Timestamp | null;
}

/** "Submitted by Ann on 3 May", "Posted by: Ann | 3 May": lines above or below the text that read as a head. */
function withLinesBeside(lines: readonly HtmlLine[], given: Head) {
  const beside = lines.slice(0, MOST_BESIDE).map(({text}) => text);
  const heads = beside.map((text) => ({text, head: isJoinDate(text) ? undefined : parseHead(text)}));
  const named = heads.find(({head}) => head?.author != null)?.head?.author;
  const bare = beside.find((text) => isName(text) && !isButtonLine(text) && !isBadge(text) && !parseHead(text));
  const dated = heads.find(({head}) => head?.timestamp != null);
  return {
    author: given.author ?? named ?? bare ?? null,
    timestamp: given.timestamp ?? dated?.head?.timestamp ?? null,
    timeWords: dated?.text ?? null
  };
}

/** Where classes do not tell, the first lines may be a head as in plain text. */
function withTextHead(lines: readonly HtmlLine[], given: Head & {readonly timeWords: string | null}) {
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
  const timeWords = given.timeWords ?? lines.slice(0, from).find(({text}) => parseHead(text)?.timestamp)?.text ?? null;
  return {author, timestamp, timeWords, lines: lines.slice(from)};
}

/** A name with a time may stand below the words as well. */
function withTextFoot<R extends Head & {readonly lines: readonly HtmlLine[]}>(read: R): R {
  const foot = read.author === null && read.lines.length > 1 ? parseHead(read.lines.at(-1)?.text ?? "") : undefined;
  if (!foot?.timestamp || foot.author === null) return read;
  return {...read, author: foot.author, timestamp: foot.timestamp, lines: read.lines.slice(0, -1)};
}
