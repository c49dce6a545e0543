import {anyOf} from "../../anyOf.ts";
import {wordCount} from "../isProse.ts";
import {isBadge} from "../pageCues.ts";
import {isButtonLine} from "../comments/isButtonLine.ts";
import {isSureButton} from "../comments/parseMarkedComments.ts";
import {isName, parseHead} from "../comments/parseHead.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {classNames} from "./classNames.ts";
import {htmlWords} from "./htmlLines.ts";

/** Finds the elements of one comment that match a selector, without those of the comments nested in it. */
export type OwnElements = (selector: string) => readonly Element[];

const AUTHOR =
  '[itemprop="author"], [itemprop="creator"], [rel="author"], [data-author], .fn, .url.fn, .bigusername, .hnuser, cite';
const AUTHOR_NAME = anyOf(
  "author|user-?name|user|name|fn|nick(?:name)?|poster|commente?r|commentor|screen-?name|handle|byline|by|who|creator",
  "member|submitted|actor"
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
const TEXT = '[itemprop="text"], [itemprop="commentText"], [itemprop="description"], [id^="post_message_"]';
const TEXT_NAME = anyOf(
  "content|body|text|txt|message|msg|copy|cooked|bb-?wrapper|md|commtext|cmt|inner",
  "(?:comment|post|reply|user)(?:text|txt|body|content|message)"
);
const TEXT_CLASS = new RegExp(String.raw`(?:^|[-_\s])${TEXT_NAME}(?:\d{0,9}$|\s)`, "iu");
/** What names the reader who is answered. */
const ANSWERED_CLASS = /(?:^|[-_\s])(?:parent(?:-?link)?|in-?reply-?to|repl(?:y|ied|ying)-?to)(?:$|[-_\s])/iu;
const ANSWERED = /^(?:in reply to|replying to|reply to|↩|➦|→|to)\s.{0,80}\bby (?<name>[^,]{1,40}?)\.?$/iu;
const MARKS = /^[\s|·•,:–—-]{1,8}|[\s|·•,–—-]{1,8}$/gu;
const MOST_CLASSED = 80;
const JOINED = /\b(?:joined|join date|registered|registration date|member since|last (?:visit|edited|online))\b/iu;
const LONGEST_LABEL = 40;
/** Of a comment's words beside its head. */
const LARGEST_SHARE = 0.7;
/** Elements around a time in which its writer's name may stand, and the characters of such a head. */
const MOST_STEPS = 3;
const LONGEST_HEAD = 160;
/** Characters of what holds a day and beside it the time of day. */
const LONGEST_TIME = 60;
/** "Posted: ", " GMT+5" */
const MOST_BESIDE_TIME = 10;

/** The elements with a class, up to a bound. */
export const classedElements = (own: OwnElements): readonly Element[] => own("[class]").slice(0, MOST_CLASSED);

/** The element that tells when a comment was written; undefined for none. */
export function findTimeElement(own: OwnElements): Element | undefined {
  const isTime = (element: Element) =>
    TIME_CLASS.test(classNames(element)) && !element.querySelector(AUTHOR) && timeOf(element) !== undefined;
  const called = own(TIME).find((element) => timeOf(element) !== undefined) ?? classedElements(own).find(isTime);
  return called ?? leavesOf(own).find(isNothingButTime);
}

const leavesOf = (own: OwnElements) =>
  own("*")
    .filter((element) => element.firstElementChild === null)
    .slice(0, MOST_CLASSED);

/** True for words, maybe with their label in front of their element, that tell when a forum's member joined. */
export function isJoinDate(words: string, element?: Element): boolean {
  const label = element?.previousElementSibling?.textContent ?? element?.previousSibling?.nodeValue ?? "";
  return JOINED.test(`${label.slice(-LONGEST_LABEL)} ${words.slice(0, LONGEST_LABEL)}`);
}

function isNothingButTime(element: Element): boolean {
  const words = (element.textContent ?? "").trim();
  const time = words.length <= LONGEST_TIME ? findTimestamp(words) : undefined;
  if (isJoinDate(words, element)) return false;
  return time !== undefined && words.length - (time.end - time.start) <= MOST_BESIDE_TIME;
}

/**
 * The time that an element tells: as the page shows it, where that is a day and a time of day, else as its attributes
 * give it.
 */
export function timeOf(element: Element): Timestamp | undefined {
  const shown = findTimestamp(htmlWords(element));
  if (shown?.time != null && shown.year !== null && shown.order !== "either") return shown;
  const stated = ["datetime", "content", "title", "data-time", "data-date"].map((name) =>
    findTimestamp(element.getAttribute(name) ?? "")
  );
  return stated.find((stamp) => stamp && !stamp.relative) ?? besideDay(element, shown) ?? shown;
}

/** A day, with the time of day that stands in an element of its own beside it. */
function besideDay(element: Element, day: Timestamp | undefined): Timestamp | undefined {
  const around = day?.time === null && !day.relative ? element.parentElement : null;
  if (!around || (around.textContent ?? "").length > LONGEST_TIME) return undefined;
  const words = htmlWords(around);
  return findTimestamp(words.slice(Math.max(0, words.indexOf(htmlWords(element)))));
}

/** The name in the innermost element that is called a writer; one that all comments share is taken last. */
export function findAuthor(own: OwnElements, isExtra: (element: Element) => boolean): Element | undefined {
  const called = [
    ...own(AUTHOR),
    ...classedElements(own).filter((element) => AUTHOR_CLASS.test(classNames(element)))
  ].filter((element) => !element.closest("blockquote") && !isAnswered(element));
  const named = called.filter((element) => nameIn(element, isExtra) !== null);
  const inner = named.filter((element) => !named.some((other) => other !== element && element.contains(other)));
  return inner.find((element) => !isExtra(element)) ?? inner[0];
}

/** The name that stands beside a time, where no class tells; undefined for none. */
export function findNameNear(time: Element, item: Element, isExtra: (element: Element) => boolean) {
  let around = time === item ? null : time.parentElement;
  for (let n = 0; around && n < MOST_STEPS; n++, around = around === item ? null : around.parentElement) {
    if ((around.textContent ?? "").length > LONGEST_HEAD) return undefined;
    const leaves = [...around.querySelectorAll("*")].filter((element) => element.firstElementChild === null);
    const named = leaves.find(
      (leaf) => leaf !== time && !isExtra(leaf) && !isButtonLine(htmlWords(leaf)) && nameIn(leaf, isExtra) !== null
    );
    if (named) return named;
  }
  return undefined;
}

/** What an element says is the writer's name, without the parts that are `isExtra`; null where it is none. */
export function nameIn(element: Element, isExtra: (element: Element) => boolean): string | null {
  const words = htmlWords(element, {without: (inner) => isExtra(inner) || isAnswered(inner)})
    .replace(MARKS, "")
    .replace(/^(?:posted )?(?:by|on)(?::?\s|$)/iu, "")
    .replace(/\s?\(#?\d{3,12}\)$/u, "")
    .replace(MARKS, "");
  const name = parseHead(words)?.author ?? words.replace(/\s(?:says|said|wrote)\s?:?$|:$/iu, "");
  // Long names are cut: "Harbour Ma..."
  return isName(name.replace(/(?:\.{2,3}|…)$/u, "")) && !isBadge(name) && !isSureButton(name) ? name : null;
}

/** The reader whom the page says a comment answers; null for none. */
export function findAnswered(own: OwnElements): string | null {
  const element = classedElements(own).find(isAnswered);
  const words = element ? htmlWords(element) : "";
  const name = ANSWERED.exec(words)?.groups?.name ?? words.replace(/^(?:in reply to|replying to|@)\s?/iu, "");
  return isName(name) ? name : null;
}

/** True for an element that names the reader whom a comment answers. */
export const isAnswered = (element: Element) => ANSWERED_CLASS.test(classNames(element));

/** Of the elements that are called a text and hold none of the head, the innermost of those with most words. */
export function findTextElement(own: OwnElements, heads: readonly Element[]): Element | undefined {
  const called = classedElements(own).filter((element) => TEXT_CLASS.test(classNames(element)));
  return mostWords(apartFrom(heads, own(TEXT))) ?? mostWords(apartFrom(heads, called));
}

/** The element beside the head that holds nearly all words of a comment, whatever its class; undefined for none. */
export function findLargest(own: OwnElements, item: Element, heads: readonly Element[]): Element | undefined {
  if (heads.length === 0) return undefined;
  const blocks = own("div, td, dd, section, blockquote, article");
  const largest = mostWords(apartFrom(heads, blocks));
  const beside = wordsOf(item) - heads.reduce((sum, head) => sum + wordsOf(head), 0);
  return largest && wordsOf(largest) >= beside * LARGEST_SHARE ? largest : undefined;
}

const wordsOf = (element: Element) => wordCount(htmlWords(element));

const apartFrom = (heads: readonly Element[], elements: readonly Element[]) =>
  elements.filter((element) => !heads.some((head) => element.contains(head)));

/** The innermost of the elements with most words. */
function mostWords(elements: readonly Element[]): Element | undefined {
  let [best, most] = [undefined as Element | undefined, 0];
  for (const element of elements) {
    const words = wordsOf(element);
    const isInside = words === most && best?.contains(element);
    if (words > most || isInside) [best, most] = [element, words];
  }
  return best;
}
