import {anyOf} from "../../anyOf.ts";
import {parseCommentsHeading} from "../comments/parseCommentsHeading.ts";
import {wordCount} from "../isProse.ts";
import {classNames} from "./classNames.ts";
import {bestGroup, groupByName, LEAST_ITEMS, LEAST_WHOLE, withAnswers} from "./elementGroups.ts";
import {findCards} from "./findCards.ts";
import {findDatedElements, withTexts} from "./findDatedElements.ts";
import {findPairs} from "./findPairs.ts";
import {htmlWords} from "./htmlLines.ts";

/** The elements of a page that hold one comment or post each. */
export interface CommentElements {
  /** The elements, in page order. */
  readonly items: readonly Element[];
  /** The smallest element that holds them all. */
  readonly list: Element;
  /** True for the posts of a forum, the first of which may hold the article. */
  readonly thread: boolean;
  /** True where the page itself calls them comments; false where only their likeness and their times tell. */
  readonly isCalled: boolean;
}

const LIST =
  /comment|discussion|responses|replies|disqus|reader|debate|talkback|posts|thread|guestbook|feedback|conversation/iu;
/** Lists of other pages, of the whole site's comments, and answers of a form. */
const OTHER_LIST = /related|recent|latest|popular|trending|recommend|teaser|widget|sidebar|newsletter|mce-/iu;
/** Elements between a thread's first post and the second: notices, advertisements. */
const MOST_BEFORE = 6;
const FORUM_NAME = anyOf(
  "postprofile|postbit|message-user|userdetails|poster|post_author|postdetails|message--post|author[-_]?(?:panel|info)",
  "user-?info|mod_list|crawler-post"
);
const FORUM = new RegExp(FORUM_NAME, "iu");
/** Words, and their share, of a link to another page. */
const SHORTEST_LINK = 4;
const MOST_LINKED = 0.75;
const MOST_LINKS = 20;
/** Of a list's elements: a comment of few words may have more of them in its buttons. */
const MOST_LINKING = 0.5;
/** What a reader's answer has, and one among a shop's frequent questions has not. */
const WRITTEN = '[itemprop="author"], [itemprop="dateCreated"], [itemprop="datePublished"], time';
const ARTICLE = '[itemtype$="Article"], [itemprop="articleBody"]';

/**
 * Finds comments by schema.org's marks, by the class or id that a list's elements share, or by the times of which each
 * holds one.
 */
export function findCommentElements(document: Document): CommentElements | undefined {
  const marked = [
    ...document.querySelectorAll(
      '[itemtype*="schema.org/Comment"], [itemtype*="schema.org/UserComments"], [itemprop="comment"], ' +
        '[itemtype*="schema.org/Answer"]'
    )
  ].filter((element) => !element.matches('[itemtype*="schema.org/Answer"]') || element.querySelector(WRITTEN) !== null);
  const found = marked.length > 0 ? describe(withOpening(marked)) : undefined;
  if (found) return {...found, isCalled: true};
  const posts = findMessages(document);
  if (posts !== undefined) return posts;
  const cards = findCards(document);
  const named = groupByName(document)
    .map((items) => plausible(items, cards))
    .filter((items) => items.length > 0);
  const best = withAnswers(document, named);
  if (best && best.quality >= LEAST_WHOLE) return describe(best.items);
  const dated = bestGroup(findDatedElements(document).map((items) => underHeading(items, cards)));
  if (dated && dated.quality >= LEAST_WHOLE && dated.value > (best?.value ?? 0)) return describe(dated.items);
  const flat = findFlat(document, cards);
  if (flat && flat.value > (best?.value ?? 0)) return describe(flat.items);
  if (best) return describe(best.items);
  const pairs = findPairs(document).find((heads) => underHeading(heads, cards).length === heads.length);
  return pairs && describe(withTexts(pairs));
}

/** The post that opens a thread is marked as the page's own, where its answers are marked as comments. */
function withOpening(marked: readonly Element[]): readonly Element[] {
  const [first] = marked;
  const classes = new Set((first?.getAttribute("class") ?? "").split(/\s+/u).filter(Boolean));
  let before = first?.previousElementSibling;
  for (let n = 0; before && n < MOST_BEFORE; n++, before = before.previousElementSibling) {
    const isAlike = before.localName === first?.localName && [...before.classList].some((name) => classes.has(name));
    if (isAlike && FORUM.test(outline(before))) return [before, ...marked];
  }
  return marked;
}

/** Heads with times that stand beside their texts, each with its text. */
function findFlat(document: Document, cards: ReadonlySet<Element>) {
  for (const heads of findDatedElements(document)) {
    const listed = underHeading(heads, cards);
    const grouped = listed.length < LEAST_ITEMS ? undefined : bestGroup([withTexts(listed)]);
    if (grouped && grouped.quality >= LEAST_WHOLE) return grouped;
  }
  return undefined;
}

/** Of elements that only their times make alike, those in a list that calls itself comments, and a forum's posts. */
function underHeading(items: readonly Element[], cards: ReadonlySet<Element>): Element[] {
  return items.filter(
    (element) =>
      !element.querySelector(`h1, ${ARTICLE}`) &&
      !isIn(element, cards) &&
      (isListed(element) || FORUM.test(outline(element)))
  );
}

/** The posts of forums that number their messages in the elements' ids, as vBulletin does. */
function findMessages(document: Document): CommentElements | undefined {
  const posts = [...document.querySelectorAll('[id^="post_message_"]')].map((message) =>
    message.closest('table[id^="post"], li[id^="post"], article[id^="post"]')
  );
  const items = [...new Set(posts.filter((post) => post !== null))];
  const found = items.length > 1 ? describe(items) : undefined;
  return found && {...found, thread: true, isCalled: true};
}

/** Leaves out elements that hold the article, and classes that also stand outside any list of comments. */
function plausible(items: readonly Element[], cards: ReadonlySet<Element>): Element[] {
  const kept = items.filter(
    (element) => !element.querySelector(`h1, ${ARTICLE}`) && !element.matches(ARTICLE) && !isIn(element, cards)
  );
  if (kept.filter(isLink).length > kept.length * MOST_LINKING) return [];
  const listed = kept.filter((element) => isListed(element));
  if (listed.length > 0) return listed;
  const forum = items.filter((element) => FORUM.test(outline(element)));
  return forum.length >= 1 && forum.length === items.length
    ? forum
    : kept.length >= 2 && kept.every((element) => hasTime(element) && !OTHER_LIST.test(nameOf(element)))
      ? kept
      : [];
}

/** True for one of the elements, or what is in one of them. */
function isIn(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element, steps = 0; at && steps < 4; at = at.parentElement, steps++)
    if (others.has(at)) return true;
  return false;
}

/** True inside a list that calls itself comments, or below a heading that does. */
function isListed(element: Element): boolean {
  let steps = 0;
  if (OTHER_LIST.test(nameOf(element))) return false;
  for (let at = element.parentElement; at && steps < 12; at = at.parentElement, steps++) {
    if (at.localName === "body" || at.localName === "html" || OTHER_LIST.test(nameOf(at))) return false;
    if (LIST.test(`${nameOf(at)} ${at.getAttribute("aria-label") ?? ""}`)) return true;
    const heading = [...at.children]
      .slice(0, 8)
      .find(
        (child) =>
          /^(?:h[1-6]|header|p|div|span)$/u.test(child.localName) &&
          (child.textContent ?? "").length < 120 &&
          parseCommentsHeading(htmlWords(child))
      );
    if (heading) return true;
  }
  return false;
}

const nameOf = (element: Element) => `${element.id} ${classNames(element)}`;

const hasTime = (element: Element) =>
  element.querySelector('time, [class*="time"], [class*="date"], [class*="ago"], [class*="when"]') !== null;

/** True for what leads to another page: hardly a word outside links. */
function isLink(element: Element): boolean {
  const links = [...element.querySelectorAll("a[href]")].slice(0, MOST_LINKS);
  const linked = links.reduce((sum, link) => sum + wordCount(htmlWords(link)), 0);
  return linked >= SHORTEST_LINK && linked >= wordCount(htmlWords(element)) * MOST_LINKED;
}

/** The class names of an element and those near its top. */
function outline(element: Element): string {
  const inner = [...element.querySelectorAll("[class]")].slice(0, 40);
  return [element, ...inner].map((each) => each.getAttribute("class") ?? "").join(" ");
}

function describe(items: readonly Element[]): CommentElements | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  let list = first.parentElement ?? first;
  while (list.parentElement && !list.contains(last)) list = list.parentElement;
  const thread = items.every((element) => FORUM.test(outline(element)) && !isCommentList(element));
  return {items, list, thread, isCalled: thread || items.some(isCommentList)};
}

function isCommentList(element: Element): boolean {
  if (element.localName.includes("comment")) return true;
  const list = element.closest(
    '[id*="comment" i], [class*="comment" i], [id*="disqus" i], [class~="responses" i], [class*="talkback" i]'
  );
  return list !== null && list.localName !== "body" && list.localName !== "html";
}
