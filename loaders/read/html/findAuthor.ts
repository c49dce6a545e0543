import {anyOf} from "../../anyOf.ts";
import {isButtonLine} from "../comments/isButtonLine.ts";
import {parseHead} from "../comments/parseHead.ts";
import {isName} from "../comments/parseName.ts";
import {isSureButton} from "../comments/parseMarkedComments.ts";
import {isBadge} from "../pageCues.ts";
import {findTimestamp} from "../timestamps/findTimestamp.ts";
import {classNames} from "./classNames.ts";
import {htmlWords} from "./htmlLines.ts";
import {classedElements, isAnswered, type OwnElements} from "./ownElements.ts";

/** What marks an element that names a comment's writer. */
export const AUTHOR =
  '[itemprop="author"], [itemprop="creator"], [rel="author"], [data-author], .fn, .url.fn, .bigusername, .hnuser, cite';
/** A name in so many words, as schema.org marks it. */
const AUTHORS_NAME = '[itemprop="author"] [itemprop="name"]';
const AUTHOR_NAME = anyOf(
  "author|user-?name|user|name|fn|nick(?:name)?|poster|commente?r|commentor|screen-?name|handle|byline|by|who|creator",
  "member|submitted|actor"
);
const AUTHOR_CLASS = new RegExp(String.raw`(?:^|[-_\s])${AUTHOR_NAME}(?:$|[-_\s])`, "iu");
const PICTURE_CLASS = /(?:^|[-_\s])(?:avatar|photo|picture|badge|group)/iu;
/** Where the name of a forum's member leads. */
const MEMBER_PAGE = /\b(?:users?|u|members?|memberlist|profiles?|viewprofile|people)\b/iu;
const MARKS = /^[\s|·•,:–—-]{1,8}|[\s|·•,–—-]{1,8}$/gu;
/** Elements around a time in which its writer's name may stand, and the characters of such a head. */
const MOST_STEPS = 3;
const LONGEST_HEAD = 160;

/** The name in the innermost element that is called a writer; one that all comments share is taken last. */
export function findAuthor(own: OwnElements, isExtra: (element: Element) => boolean): Element | undefined {
  const stated = own(AUTHORS_NAME).find((element) => nameIn(element, none) !== null && !element.closest("blockquote"));
  if (stated) return stated;
  const called = [
    ...own(AUTHOR),
    ...classedElements(own).filter((element) => AUTHOR_CLASS.test(classNames(element)))
  ].filter((element) => !element.closest("blockquote") && !isAnswered(element));
  const named = called.filter((element) => nameIn(element, isExtra) !== null);
  const linked = called.flatMap((element) => [...element.querySelectorAll("a[href]")]).find(isMemberLink);
  if (linked) return linked;
  const inner = named.filter((element) => !named.some((other) => other !== element && element.contains(other)));
  return inner.find((element) => !isExtra(element)) ?? inner[0];
}

const none = () => false;

/** True for a link to a member's page that is his name, not his picture or what else is told of him. */
function isMemberLink(link: Element): boolean {
  if (!MEMBER_PAGE.test(link.getAttribute("href") ?? "") || link.closest("blockquote") || isAnswered(link))
    return false;
  const name = nameIn(link, none) ?? "";
  return name.length > 1 && !PICTURE_CLASS.test(classNames(link)) && findTimestamp(name) === undefined;
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
    .replace(/^@(?=[\w.-]{2,40}$)/u, "")
    .replace(/\s?\(#?\d{3,12}\)$/u, "")
    .replace(MARKS, "");
  const name = parseHead(words)?.author ?? words.replace(/\s(?:says|said|wrote)\s?:?$|:$/iu, "");
  // Long names are cut: "Harbour Ma..."
  return isName(name.replace(/(?:\.{2,3}|…)$/u, "")) && !isBadge(name) && !isSureButton(name) ? name : null;
}
