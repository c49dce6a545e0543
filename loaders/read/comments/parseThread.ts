import {anyOf} from "../../anyOf.ts";
import {isMenu} from "../classifyArticle.ts";
import type {PageLayout} from "../findLayout.ts";
import {publisherOfUrl} from "../findPublisher.ts";
import {findRepeats} from "../findRepeats.ts";
import {isProse} from "../isProse.ts";
import {plainTitle} from "../plainTitle.ts";
import {findCue, FURNITURE, isBadge} from "../pageCues.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import type {Timestamp} from "../timestamps/findTimestamp.ts";
import type {DatedDraft} from "./finishComments.ts";
import {findRemark, isReport} from "./findRemark.ts";
import type {ForumPost} from "./findForumPosts.ts";
import {parseHead} from "./parseHead.ts";
import {isBelowText} from "./isBelowText.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {withoutOwnCards} from "./ownCards.ts";
import {withoutTail} from "./parseMarkedComments.ts";
import {findRepeatedEdges} from "./repeatedLines.ts";

/** What a forum's page tells of its thread. */
export interface Thread {
  /** Title of the thread; null where not told. */
  readonly title: string | null;
  /** Name of the forum; null where not told. */
  readonly publisher: string | null;
  /** When the first post was written; null where not told. */
  readonly timestamp: Timestamp | null;
  /** When the first post's writer joined the forum; null where not told. */
  readonly joined: Timestamp | null;
}

const SIGNATURE = /^(?:[_=~*-]{3,}|-- ?|—|(?:[*_~-] ){2,6}[*_~-])$/u;
const ABOVE_TEXT =
  /^(?:\.(?:\s\.){0,6}$|[-=_*~]{3,}$|(?:post subject|subject|re)\s?:|#\d{1,5}$|quote$|reply$|original message$)/iu;
const ANSWERS = /^response to (?:original message|reply #\d{1,5})\b/iu;
const NUMBER = /^\d{1,5}\.\s/u;
const FOOT_WORDS = anyOf(
  String.raw`latest discussions\b|jump to|page \d|all times are|return to|display posts|users browsing`,
  String.raw`you (?:can|may) ?not|similar threads|share this page|powered by|forum software by|\d{1,4} posts`
);
const FOOT = new RegExp(String.raw`^${FOOT_WORDS}\b`, "iu");
const SUBJECT =
  /(?:post subject|subject|topic|thread|title|full version)\s?:\s{1,3}(?:re:\s{0,2})?(?:\[[^\]]{1,30}\]\s)?(?<title>.{3,160})$/iu;
const LONGEST_TITLE = 200;
const LONGEST_NOTICE = 80;
const BREADCRUMB = /\s(?:[»›>|→‹«]|->|::)\s/u;

/** Reads a thread: the first post's pasted article, and all posts that discuss. */
export function parseThread(lines: readonly PageLine[], posts: readonly ForumPost[]): PageLayout {
  const footFrom = footIndex(lines, posts);
  const head = lines.slice(0, posts[0]?.cardFrom ?? 0);
  const cards = posts.flatMap(({cardFrom, textFrom}) => lines.slice(cardFrom + 1, textFrom));
  const article: PageLine[] = [];
  const repeats: PageLine[] = [];
  const drafts: DatedDraft[] = [];
  const card: {title: string | null; publisher: string | null} = {title: null, publisher: null};
  const texts = withoutOwnCards(
    textsOf(posts.map(({textFrom, textTo}, i) => lines.slice(textFrom, textTo ?? posts[i + 1]?.cardFrom ?? footFrom))),
    posts.map(({author}) => author)
  );
  for (const [i, post] of posts.entries()) {
    const own = texts[i] ?? [];
    const split = i === 0 ? splitArticle(own) : {article: [], remark: own, again: [], link: null};
    article.push(...split.article);
    repeats.push(...split.again);
    if (split.link) Object.assign(card, split.link);
    const text = split.remark.length > 0 ? spanOf(split.remark) : undefined;
    const end = lines[post.textFrom - 1]?.end ?? 0;
    if (text || i > 0) drafts.push({...post, answered: null, ...(text ?? {start: end, end})});
  }
  const [first] = posts;
  const [site] = breadcrumb(head) ?? [];
  const opening = first ? lines.slice(first.cardFrom, first.cardFrom + 1) : [];
  const title = repeatedTitle(head, article) ?? titleOf(head, [...opening, ...cards]) ?? card.title;
  const thread: Thread = {
    title: title === null ? null : plainTitle(title),
    publisher: site !== undefined && !findCue(site, FURNITURE) ? (publisherOfUrl(site) ?? site) : card.publisher,
    timestamp: first?.timestamp ?? null,
    joined: first?.joined ?? null
  };
  const furniture = [...cards, ...head].filter(({text}) => !isBadge(text) || findCue(text, ["menu"]));
  return {article, drafts, repeats, furniture, foot: lines.slice(footFrom), stated: null, thread};
}

/** The first post's article, the poster's own remark on it, and the card of the page that it links to. */
function splitArticle(lines: readonly PageLine[]) {
  const prose = lines.filter(({text}) => isProse(text));
  const words = prose.reduce((sum, {text}) => sum + text.split(/\s+/u).length, 0);
  const dateline = /^\p{Lu}{3,}[^.]{0,60}?(?:\s[-–—]|:)\s/u.test(prose[0]?.text ?? "");
  const isPasted = dateline || lines.some(({text}) => /^https?:\/\/\S{1,400}$/u.test(text));
  const isNews = prose.some(({text}) => isReport(text));
  if ((prose.length < 2 || words < (isPasted ? 40 : 100)) && !isNews)
    return {article: [], remark: lines, again: [], link: null};
  const sources = findRepeats(lines);
  const domain = lines.findIndex(({text}) => /^(?:www\.)?[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,20}){1,3}$/u.test(text));
  const headline = domain < 0 ? undefined : lines[cardStart(sources, domain)]?.text;
  const link = headline === undefined ? null : {title: headline, publisher: publisherOfUrl(lines[domain]?.text ?? "")};
  const remark = findRemark(lines, sources);
  const said = new Set(remark);
  const again = lines.filter((_, i) => said.has(lines[sources[i] ?? -1] as PageLine));
  const article = lines.filter((line) => !said.has(line) && !again.includes(line));
  return {article, remark, again, link};
}

/** A card has up to two lines, headline and summary, over the site's address. */
function cardStart(sources: readonly number[], domain: number): number {
  let from = domain;
  while (from > domain - 2 && from > 0 && sources[from - 1] === -1) from--;
  return from;
}

/** The lines of each post's text, without what most posts have around theirs. */
function textsOf(blocks: readonly (readonly PageLine[])[]): (readonly PageLine[])[] {
  const texts = withoutTail(blocks).map(postLines);
  const edges = findRepeatedEdges(texts.map((text) => text.map((line) => line.text)));
  return texts.map((text, i) => {
    const own = text.slice(edges[i]?.top, text.length - (edges[i]?.foot ?? 0));
    return i < texts.length - 1 ? withoutNextTime(own) : own;
  });
}

/** A post without the time of the next one at its end, and the buttons above that. */
function withoutNextTime(lines: readonly PageLine[]): readonly PageLine[] {
  const last = lines.at(-1);
  const head = lines.length > 1 && last ? parseHead(last.text) : undefined;
  if (head?.author !== null || head.timestamp?.time == null) return lines;
  const to = lines.findLastIndex(({text}, i) => i < lines.length - 1 && !isFoot(text));
  return to < 0 ? lines : lines.slice(0, to + 1);
}

/** The lines of a post without subject line, signature, buttons and notices of edits. */
function postLines(lines: readonly PageLine[]): PageLine[] {
  const isAbove = ({text}: PageLine) => ABOVE_TEXT.test(text) || isButtonLine(text);
  const from = lines.findIndex((line) => !isAbove(line));
  const text = from < 0 ? [] : lines.slice(from);
  const signature = text.findIndex((line) => SIGNATURE.test(line.text));
  const kept = signature > 0 ? text.slice(0, signature) : text;
  while (kept.length > 0 && isFoot(kept.at(-1)?.text ?? "")) kept.pop();
  return withoutNumber(kept).filter((line) => !/^click to expand/iu.test(line.text));
}

/** True for what stands below the words of a post: dots, buttons, notices. */
const isFoot = (text: string) =>
  /^\.(?:\s\.){0,6}$/u.test(text) ||
  isBelowText(text) ||
  isButtonLine(text) ||
  (text.length <= LONGEST_NOTICE && findCue(text, ["policy", "form", "more", "footer"]) !== undefined);

/** The subject of an answer has its number in front: "Response to Reply #1", "5. But a good chunk". */
function withoutNumber(lines: readonly PageLine[]): readonly PageLine[] {
  const [first, second, ...rest] = lines;
  if (!first || !second || !ANSWERS.test(first.text)) return lines;
  const length = NUMBER.exec(second.text)?.[0].length ?? 0;
  return [{...second, start: second.start + length, text: second.text.slice(length)}, ...rest];
}

function footIndex(lines: readonly PageLine[], posts: readonly ForumPost[]): number {
  const from = (posts.at(-1)?.textTo ?? -1) + 1 || (posts.at(-1)?.textFrom ?? 0);
  const foot = lines.findIndex(({text}, i) => i >= from && (FOOT.test(text) || isMenu(text)));
  return foot < 0 ? lines.length : foot;
}

/** The thread's title stands above it and again over its first post. */
function repeatedTitle(head: readonly PageLine[], article: readonly PageLine[]): string | null {
  const over = new Set(article.slice(0, 3).map(({text}) => text));
  return head.find(({text}) => over.has(text) && text.split(/\s+/u).length >= 3)?.text ?? null;
}

function titleOf(head: readonly PageLine[], cards: readonly PageLine[]): string | null {
  const section = breadcrumb(head)?.at(-1);
  // "Forum > Politics > Turkey": a path of one or two words ends in a board, not in a thread's title.
  const isBoard = section !== undefined && section.split(/\s+/u).length < 3;
  const answers = new Set(cards.map(({text}) => text));
  const answered = head.find(({text}) => answers.has(`Re: ${text}`))?.text;
  const named = subjectIn(head) ?? answered ?? (isBoard ? undefined : section) ?? subjectIn(cards);
  if (named !== undefined) return named;
  const isTitle = (text: string) =>
    !BREADCRUMB.test(text) &&
    text.length <= LONGEST_TITLE &&
    !/!\s\p{Lu}/u.test(text) &&
    text.split(/\s+/u).length >= 3 &&
    !isMenu(text) &&
    !FOOT.test(text);
  const line = head.find(({text}) => isTitle(text) && !parseHead(text)?.timestamp && !findCue(text, FURNITURE));
  return line?.text ?? section ?? null;
}

/** What the first line with "Subject:", "Thread:" and the like says. */
function subjectIn(lines: readonly PageLine[]): string | undefined {
  for (const {text} of lines) {
    const title = text.length <= 300 ? SUBJECT.exec(text)?.groups?.title : undefined;
    if (title !== undefined) return title;
  }
  return undefined;
}

/** "Harbour Boards » Energy & Transport » Pipe under the sea" */
function breadcrumb(head: readonly PageLine[]): string[] | undefined {
  const paths = head.map(({text}) => (text.length <= 300 ? text : "").split(BREADCRUMB).map((part) => part.trim()));
  return (
    paths.find((path) => path.length >= 3) ?? paths.find((path, i) => path.length === 2 && !head[i]?.text.includes("|"))
  );
}
