import {anyOf} from "../../anyOf.ts";
import {isName} from "../comments/parseName.ts";
import {wordCount} from "../isProse.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {formatDay} from "../timestamps/formatPosted.ts";
import {classNames} from "./classNames.ts";
import {AUTHOR} from "./findAuthor.ts";
import {htmlWords} from "./htmlLines.ts";
import {classedElements, isAnswered, type OwnElements} from "./ownElements.ts";

const TIME = [
  'time, [itemprop="dateCreated"], [itemprop="datePublished"], [itemprop="commentTime"], abbr[title], [data-time]',
  "[data-timestamp]"
].join(", ");
const TIME_NAME = anyOf(
  "time|date|datetime|when|posted|ago|time-?ago|timestamp|stamp|published|day|age|comment-?metadata|comment-?meta"
);
const TIME_CLASS = new RegExp(String.raw`(?:^|[-_\s])${TIME_NAME}(?:$|[-_\s])`, "iu");
const TEXT = [
  '[itemprop="text"], [itemprop="commentText"], [itemprop="description"], [id^="post_message_"]',
  '[data-role*="content" i], [data-testid*="content" i], [component="post/content"]'
].join(", ");
const TEXT_NAME = anyOf(
  "content|body|text|txt|message|msg|copy|cooked|bb-?wrapper|md|commtext|cmt|inner",
  "(?:comment|post|reply|user)(?:text|txt|body|content|message)"
);
const TEXT_CLASS = new RegExp(String.raw`(?:^|[-_\s])${TEXT_NAME}(?:\d{0,9}$|\s)`, "iu");
const ANSWERED = /^(?:in reply to|replying to|reply to|↩|➦|→|to)\s.{0,80}\bby (?<name>[^,]{1,40}?)\.?$/iu;
/** Attributes in which pages keep the exact time of what they show as an age. */
const STATED =
  "datetime content title data-time data-date data-tippy-content data-original-title data-tooltip data-title aria-label".split(
    " "
  );
/** Elements in one that tells a time. */
const MOST_HOLDERS = 4;
/** Innermost elements among which a bare time is looked for. */
const MOST_LEAVES = 80;
const JOINED = /\b(?:joined|join date|registered|registration date|member since|last (?:visit|edited|online))\b/iu;
const LONGEST_LABEL = 40;
/** Of a comment's words beside its head. */
const LARGEST_SHARE = 0.7;
/** Characters of what holds a day and beside it the time of day. */
const LONGEST_TIME = 60;
/** "Posted: ", " GMT+5" */
const MOST_BESIDE_TIME = 10;

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
    .slice(0, MOST_LEAVES);

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
 * give it, unless the page's zone makes another day of it.
 */
export function timeOf(element: Element): Timestamp | undefined {
  const shown = findTimestamp(htmlWords(element));
  const isDay = shown !== undefined && shown.year !== null && shown.order !== "either" && !shown.relative;
  if (isDay && shown.time !== null) return shown;
  const stated = statedTime(element);
  const isOther = isDay && stated !== undefined && formatDay(stated) !== formatDay(shown);
  return (isOther ? undefined : stated) ?? besideDay(element, shown) ?? shown;
}

/** The time in an element's attributes or, where it has none, in those of what it holds; undefined for none. */
function statedTime(element: Element): Timestamp | undefined {
  for (const holder of [element, ...[...element.querySelectorAll("*")].slice(0, MOST_HOLDERS)])
    for (const name of STATED) {
      const stamp = findTimestamp(holder.getAttribute(name) ?? "");
      if (stamp && !stamp.relative) return stamp;
    }
  return undefined;
}

/** A day, with the time of day that stands in an element of its own beside it. */
function besideDay(element: Element, day: Timestamp | undefined): Timestamp | undefined {
  const around = day?.time === null && !day.relative ? element.parentElement : null;
  if (!around || (around.textContent ?? "").length > LONGEST_TIME) return undefined;
  const words = htmlWords(around);
  return findTimestamp(words.slice(Math.max(0, words.indexOf(htmlWords(element)))));
}

/** The reader whom the page says a comment answers; null for none. */
export function findAnswered(own: OwnElements): string | null {
  const element = classedElements(own).find(isAnswered);
  const words = element ? htmlWords(element) : "";
  const name = ANSWERED.exec(words)?.groups?.name ?? words.replace(/^(?:in reply to|replying to|@)\s?/iu, "");
  return isName(name) ? name : null;
}

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
