import {findCommentSection} from "./comments/findCommentSection.ts";
import type {DatedDraft} from "./comments/finishComments.ts";
import {findFieldPosts} from "./comments/findFieldPosts.ts";
import {findForumPosts, findHeadedPosts} from "./comments/findForumPosts.ts";
import {parseBlockComments} from "./comments/parseBlockComments.ts";
import {parseChunkedComments} from "./comments/parseChunkedComments.ts";
import {isButtonLine} from "./comments/isButtonLine.ts";
import {isSureButton, parseMarkedComments} from "./comments/parseMarkedComments.ts";
import {parseNumberedComments} from "./comments/parseNumberedComments.ts";
import {parseSignedComments} from "./comments/parseSignedComments.ts";
import {endOfNumberedList} from "./comments/numberedItems.ts";
import {parseHead} from "./comments/parseHead.ts";
import {parseThread, type Thread} from "./comments/parseThread.ts";
import {splitUnmarkedComments} from "./comments/splitUnmarkedComments.ts";
import {isMenu} from "./classifyArticle.ts";
import {findCue} from "./pageCues.ts";
import type {PageLine} from "./pageLines.ts";

/** Which lines of a page are the article's, the comments' and neither's. */
export interface PageLayout {
  readonly article: readonly PageLine[];
  readonly drafts: readonly DatedDraft[];
  /** Lines that stand in the page before, beside those that the article's own copies make. */
  readonly repeats: readonly PageLine[];
  /** Headings, rules and buttons of the comment list. */
  readonly furniture: readonly PageLine[];
  /** What stands below the comments. */
  readonly foot: readonly PageLine[];
  readonly stated: number | null;
  /** What a forum's page tells of its thread; null for other pages. */
  readonly thread: Thread | null;
}

const ENDS_LIST = ["form", "more", "related", "footer", "share", "menu"] as const;

/** Fields further down are those of comments below an article. */
const FIRST_LINES = 6;
const NOTHING_BELOW = {drafts: [], repeats: [], furniture: [], foot: [], stated: null, thread: null};

/** Tells a forum thread, an article with comments and an article alone apart. */
export function findLayout(lines: readonly PageLine[]): PageLayout {
  const posts = findForumPosts(lines);
  if (posts.length > 0) return parseThread(lines, posts);
  const messages = findFieldPosts(lines);
  if (messages.length > 0 && (messages[0]?.cardFrom ?? 0) <= FIRST_LINES) return parseThread(lines, messages);
  const section = findCommentSection(lines);
  const headed = section && section.heading >= 0 ? [] : findHeadedPosts(lines);
  if (headed.length > 0) return parseThread(lines, headed);
  if (!section) return {...NOTHING_BELOW, article: lines};
  const list = lines.slice(section.from);
  const end = section.stated === 0 ? 0 : endOfList(list);
  const inside = list.slice(0, end);
  const drafts = inside.length === 0 ? [] : parseComments(inside, section.stated);
  const texts = drafts.filter((draft) => draft.end > draft.start).length;
  if (section.heading < 0 && texts * 2 <= drafts.length) return {...NOTHING_BELOW, article: lines};
  const head = section.heading < 0 ? [] : lines.slice(section.heading, section.from);
  return {
    article: lines.slice(0, section.heading < 0 ? section.from : section.heading),
    drafts,
    repeats: [],
    furniture: [...head, ...outside(inside, drafts)],
    foot: list.slice(end),
    stated: section.stated,
    thread: null
  };
}

function parseComments(lines: readonly PageLine[], stated: number | null): DatedDraft[] {
  const ordinary = lines.filter(({text}) => !findCue(text, ["policy", "form", "more"]));
  const marked = parseNumberedComments(ordinary) ?? parseSignedComments(ordinary) ?? parseBlockComments(ordinary);
  const words = ordinary.filter(({text}) => !isSureButton(text));
  return marked ?? parseMarkedComments(lines) ?? parseChunkedComments(ordinary) ?? splitUnmarkedComments(words, stated);
}

/** The list ends with the first line of the page's foot after the last head (or, without heads, in the page's last lines). */
function endOfList(list: readonly PageLine[]): number {
  const heads = list.map(({text}) => parseHead(text)?.timestamp != null);
  const lastHead = heads.lastIndexOf(true);
  let end = Math.max(endOfNumberedList(list) ?? list.length, lastHead + 1);
  if (lastHead >= 0) {
    const foot = list.findIndex(({text}, i) => i > lastHead && isFoot(text));
    end = foot < 0 ? end : Math.min(foot, end);
  }
  while (end > lastHead + 1 && isFoot(list[end - 1]?.text ?? "")) end--;
  return end;
}

function isFoot(text: string): boolean {
  if (isButtonLine(text)) return false;
  const words = text.split(/\s+/u).length;
  return (words <= 14 && findCue(text, ENDS_LIST) !== undefined) || isMenu(text);
}

/** Lines of the list that are no comment's text: buttons and notices; heads are left to the comments. */
function outside(lines: readonly PageLine[], drafts: readonly DatedDraft[]): PageLine[] {
  let n = 0;
  return lines.filter((line) => {
    while (n < drafts.length && (drafts[n]?.end ?? 0) < line.start) n++;
    const draft = drafts[n];
    if (draft && line.start < draft.end && draft.start < line.end) return false;
    return isButtonLine(line.text) || findCue(line.text, ["policy", "form", "more", "related"]) !== undefined;
  });
}
