import {anyOf} from "../../anyOf.ts";
import {parseHead} from "../comments/parseHead.ts";
import {isLabelText} from "../comments/parseMarkedComments.ts";
import {findRepeatedEdges} from "../comments/repeatedLines.ts";
import {isBadge} from "../pageCues.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {classNames} from "./classNames.ts";
import {findAnswered, findLargest, findTextElement, findTimeElement, timeOf} from "./commentParts.ts";
import {textLines} from "./commentText.ts";
import {findAuthor, findNameNear, nameIn} from "./findAuthor.ts";
import {findRepeatedWords, maskedWords} from "./findRepeatedWords.ts";
import {withLinesBeside, withTextFoot, withTextHead, type Head} from "./headLines.ts";
import {htmlLines, htmlWords, type HtmlLine} from "./htmlLines.ts";
import {classedElements, isAnswered, type OwnElements} from "./ownElements.ts";

/** A comment as its element gives it, before its text has a place in the document's text. */
export interface HtmlComment {
  /** Null where the page names nobody. */
  readonly author: string | null;
  /** When it was posted; null where the page does not tell. */
  readonly timestamp: Timestamp | null;
  /** The head's words for the time, as the page shows them; null for none. */
  readonly timeWords: string | null;
  /** When its writer became a member; null where that is not told. */
  readonly joined: Timestamp | null;
  /** Reader whom the page says the comment answers; null for none. */
  readonly answered: string | null;
  /** Lines of the comment's text; quoted ones begin with ">". */
  readonly lines: readonly string[];
}

const EXTRA_NAME = anyOf(
  "actions?|acts?|reply|replies|respond|likes?|votes?|voting|share|sharing|buttons?|tools?|toolbar|rating|report|flag",
  "city|location|country|town|avatar|badge|controls?|footer|meta|head(?:er)?|permalink|notice|edited|says"
);
const EXTRA = new RegExp(String.raw`(?:^|[-_\s])${EXTRA_NAME}(?:$|[-_\s])`, "iu");
/** Attributes of a comment's element that name its writer. */
const WRITERS = ["data-author", "data-username"];
const SIGNATURE = /(?:^|[-_\s])(?:signature|sig)(?:$|[-_\s])/iu;
const PROFILE = /(?:^|[-_\s])(?:userdetails|postprofile|message-user)(?:$|[-_\s])/iu;
/** Characters; what is longer is a comment's text whatever its class. */
const LONGEST_EXTRA = 120;
const LONGEST_REPEATED = 600;

/** Of a list's comments. */
const MOST_ALIKE = 0.5;
const MOST_PLACED = 0.8;
const LEAST_PLACED = 3;

/** Reads the elements of one list of comments: what most of them repeat is no part of any. */
export function readCommentElements(elements: readonly Element[]): readonly HtmlComment[] {
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
  return withoutPlaces(
    comments.map((comment, i) => {
      const {top = 0, foot = 0} = edges[i] ?? {};
      const lines = comment.lines.slice(top, comment.lines.length - foot);
      return {...comment, lines: lines.length > 1 && isBadge(lines[0] ?? "") ? lines.slice(1) : lines};
    })
  );
}

/** Leaves out where the writers live or work, which nearly all comments have above words that no element holds. */
function withoutPlaces<C extends HtmlComment & {readonly textClass: string}>(comments: readonly C[]): readonly C[] {
  const placed = comments.filter(({lines}) => lines.length > 1 && isLabelText(lines[0] ?? ""));
  const isLoose = comments.every(({textClass}) => textClass === "");
  if (!isLoose || comments.length < LEAST_PLACED || placed.length < comments.length * MOST_PLACED) return comments;
  return comments.map((comment) => (placed.includes(comment) ? {...comment, lines: comment.lines.slice(1)} : comment));
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
  const isNested = (inner: Element) => inner !== element && items.has(inner);
  const own = (selector: string) =>
    [...element.querySelectorAll(selector)].filter((inner) => isOwn(inner, element, items));
  const reading = {element, own, isNested, isRepeated: (inner: Element) => isLike(inner, repeated)};
  const parts = findParts(reading, usual);
  const {time, text} = parts;
  const {author, timestamp, timeWords, lines} = readWords(reading, parts);
  const joined = /joined:?\s.{4,20}/iu.exec(htmlWords(element, {without: isNested}).slice(0, 2000))?.[0] ?? "";
  return {
    author,
    timestamp,
    timeWords: time ? htmlWords(time) || null : timeWords,
    joined: findTimestamp(joined) ?? null,
    answered: findAnswered(own),
    lines: textLines(lines, text !== undefined),
    textClass: text ? classNames(text) : ""
  };
}

/** A comment's element, and what tells its own parts from others. */
interface Reading {
  readonly element: Element;
  readonly own: OwnElements;
  /** Whether an element inside is another comment. */
  readonly isNested: (inner: Element) => boolean;
  /** Whether most comments of the list have the like of an element. */
  readonly isRepeated: (inner: Element) => boolean;
}

/** The elements that tell who wrote a comment, when, and what; undefined where none does. */
interface CommentParts {
  readonly author: Element | undefined;
  readonly time: Element | undefined;
  readonly text: Element | undefined;
}

function findParts({element, own, isNested, isRepeated}: Reading, usual: string | undefined): CommentParts {
  const time = findTimeElement(own);
  const isNoName = (inner: Element) => inner === time || isRepeated(inner);
  const near = () => time && findNameNear(time, element, (inner) => isNoName(inner) || isNested(inner));
  const author = findAuthor(own, isNoName) ?? near();
  const heads = [author, time].filter((head) => head !== undefined);
  const called = usual === undefined ? undefined : classedElements(own).find((inner) => classNames(inner) === usual);
  return {author, time, text: called ?? findTextElement(own, heads) ?? findLargest(own, element, heads)};
}

/** Who wrote a comment and when, as its elements alone tell. */
function readHead({element, isRepeated}: Reading, {author, time}: CommentParts): Head {
  const isNoName = author && isRepeated(author) ? () => false : (inner: Element) => inner === time || isRepeated(inner);
  const timed = time ?? author;
  return {
    author:
      WRITERS.map((name) => element.getAttribute(name)).find((name) => name !== null) ??
      (author ? nameIn(author, isNoName) : null) ??
      (time ? (parseHead(htmlWords(time))?.author ?? null) : null),
    timestamp: (timed && timeOf(timed)) ?? null
  };
}

/** A comment's lines, and its head, which lines may tell where elements do not. */
function readWords(reading: Reading, parts: CommentParts) {
  const {element, isNested, isRepeated} = reading;
  const {author, time, text} = parts;
  const isHead = (inner: Element) => inner === time || inner === author || isAnswered(inner);
  const isExtra = (inner: Element) => isNested(inner) || isHead(inner) || isRepeated(inner) || isFurniture(inner);
  const isOther = (inner: Element) => isNested(inner) || SIGNATURE.test(classNames(inner));
  const lines = htmlLines(text ?? element, {without: text ? isOther : isExtra});
  const head = readHead(reading, parts);
  if (head.author !== null && head.timestamp !== null) return {...head, timeWords: null, lines};
  const around = withLinesBeside(linesBeside(reading, text), head);
  if (text) return {...around, lines};
  const footed = withTextFoot({...around, lines});
  return withTextHead(footed.lines, footed);
}

/** The lines beside a comment's text; where no element holds that, those of its buttons and counters. */
function linesBeside({element, own, isNested, isRepeated}: Reading, text: Element | undefined): readonly HtmlLine[] {
  if (text) return htmlLines(element, {without: (inner) => isNested(inner) || inner === text || isRepeated(inner)});
  return classedElements(own)
    .filter(isFurniture)
    .flatMap((inner) => htmlLines(inner));
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
  return (
    PROFILE.test(names) ||
    SIGNATURE.test(names) ||
    (EXTRA.test(names) && (element.textContent ?? "").length <= LONGEST_EXTRA)
  );
}
