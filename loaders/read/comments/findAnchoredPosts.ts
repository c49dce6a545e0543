import {isProse} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {findHeadTime} from "../timestamps/findHeadTime.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {findCardLines, maskOf, NAME, quotedName, TIME} from "./cardLines.ts";
import {findCards} from "./findCards.ts";
import {findCommentHeadings} from "./findCommentHeadings.ts";
import {isField} from "./cardFields.ts";
import type {ForumPost} from "./findForumPosts.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {parseHead} from "./parseHead.ts";
import {findPostAnchors, numberIn} from "./postAnchors.ts";

const LEAST_NAMED = 0.6;
/** Running text above the first post: more is an article, and its comments may have numbers as well. */
const MOST_PROSE = 8;
const MOST_PROSE_OVER_LIST = 3;
const JOINED = /^(?:joined|join date|registered|registration date|member since)\b/iu;
/** What only forums print for each post. */
const FORUM_LINE =
  /^(?:[•*]\s)?(?:(?:[\d.,k]{1,8}\s)?posts?|members?|quote|reply with quote|#\d{1,6}|reply \d{1,6})$/iu;

/**
 * The posts of a thread by a line that each of them has one of, its running number ("#1", "#2") or its time, each with
 * its poster's card around that line; empty where the page is no thread.
 */
export function findAnchoredPosts(lines: readonly PageLine[]): readonly ForumPost[] {
  for (const anchors of findPostAnchors(lines)) {
    const posts = isThread(lines, anchors) ? readPosts(lines, anchors) : [];
    if (areNamed(posts)) return posts;
  }
  return [];
}

/** People's names stand over most posts, and more than one: "This option appeared in version 1.2" is no name. */
function areNamed(posts: readonly ForumPost[]): boolean {
  const names = posts.flatMap(({author}) => (author !== null && isPersonsName(author) ? [author] : []));
  return names.length > posts.length * LEAST_NAMED && new Set(names).size > 1;
}

function readPosts(lines: readonly PageLine[], anchors: readonly number[]): ForumPost[] {
  const cards = findCards(lines, anchors, findCardLines(lines, anchors));
  return cards.map((card, i) => {
    const post = {...card, ...timesIn(lines, card.cardFrom, card.textFrom)};
    return post.timestamp ? post : withFoot(lines, post, cards[i + 1]?.cardFrom ?? lines.length);
  });
}

/** "Ann, May 3, 2019" may stand below a post's text in place of a time in its card. */
function withFoot(lines: readonly PageLine[], post: ForumPost, to: number): ForumPost {
  const isFoot = ({text}: PageLine) => maskOf(text)?.includes(NAME) === true && quotedName(text) === undefined;
  const foot = lines.slice(post.textFrom, to).findIndex(isFoot);
  const {author = null, timestamp = null} = parseHead(lines[post.textFrom + foot]?.text ?? "") ?? {};
  return foot > 0 ? {...post, author: author ?? post.author, timestamp, textTo: post.textFrom + foot} : post;
}

/** A forum prints fields, buttons or growing numbers for each post, and hardly any running text above the first. */
function isThread(lines: readonly PageLine[], anchors: readonly number[]): boolean {
  const above = lines.slice(0, anchors[0]);
  const isOverList = findCommentHeadings(above).some(({i}) => /comment/iu.test(above[i]?.text ?? ""));
  const most = isOverList ? MOST_PROSE_OVER_LIST : MOST_PROSE;
  if (above.filter(({text}) => isProse(text)).length > most) return false;
  const [first = NaN, last = NaN] = [anchors[0], anchors.at(-1)].map((at) => numberIn(lines[at ?? -1]?.text ?? ""));
  const isOfForum = ({text}: PageLine) =>
    FORUM_LINE.test(text) || isField(text) || (first < last && maskOf(text)?.includes(TIME) && numberIn(text) > 0);
  return lines.filter(isOfForum).length * 2 >= anchors.length;
}

/** When a post was written, which its card tells last, and when its poster joined. */
function timesIn(lines: readonly PageLine[], from: number, to: number) {
  let [timestamp, joined] = [null as Timestamp | null, null as Timestamp | null];
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? "";
    const stamp = maskOf(text) === null ? undefined : findHeadTime(text);
    if (!stamp) continue;
    if (JOINED.test(text) || JOINED.test(lines[i - 1]?.text ?? "")) joined ??= findTimestamp(text) ?? null;
    else timestamp = stamp;
  }
  return {timestamp, joined};
}
