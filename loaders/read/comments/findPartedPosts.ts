import {findCue, FURNITURE} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import type {ForumPost} from "./findForumPosts.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isPiece} from "./isPiece.ts";
import {parseHead} from "./parseHead.ts";

/** "." and ". . ." stand where a forum had its buttons. */
const DOTS = /^\.(?:\s\.){0,6}$/u;
const LEAST_POSTS = 3;
const LEAST_VOICED = 0.5;
const SHORTEST_QUOTE = 24;

/**
 * The posts of a thread whose names were lost when it was saved, by the dots or lines of non-breaking spaces between
 * them; `first` is the card of the first post, where it was kept. Undefined where the posts do not talk to each other.
 */
export function findPartedPosts(lines: readonly PageLine[], first?: ForumPost): ForumPost[] | undefined {
  const opens = lines.map(
    ({text, isParted}, i) => !DOTS.test(text) && (isParted === true || DOTS.test(lines[i - 1]?.text ?? ""))
  );
  const top = first?.textFrom ?? lines.findIndex(({text}) => text.length >= SHORTEST_QUOTE && /[.!?…]$/u.test(text));
  const starts = opens.flatMap((isStart, i) => (isStart && i > top ? [i] : []));
  if (top < 0 || starts.length + 1 < LEAST_POSTS || keepsNames(lines, starts.length)) return undefined;
  if (!isTalk(lines, [top, ...starts])) return undefined;
  const opening: ForumPost = first ?? {...NAMELESS, cardFrom: top, textFrom: top};
  return [
    opening,
    ...starts.map((at) => ({...NAMELESS, cardFrom: DOTS.test(lines[at - 1]?.text ?? "") ? at - 1 : at, textFrom: at}))
  ];
}

const NAMELESS = {author: null, timestamp: null, joined: null} as const;

/**
 * Whether more lines than such posts give names with times of day: then what stands between the lines is something
 * else.
 */
function keepsNames(lines: readonly PageLine[], posts: number): boolean {
  const heads = lines.filter(({text}) => {
    const head = parseHead(text);
    return head?.author != null && head.timestamp?.time != null;
  });
  return heads.length > posts;
}

/** Posts speak as readers do, and some repeat what they answer. */
function isTalk(lines: readonly PageLine[], starts: readonly number[]): boolean {
  const heard = lines.map(({text}, i) => hasReaderVoice(text) && !isPiece(lines, i));
  const chunks = starts.map((from, n) => lines.slice(from, starts[n + 1] ?? lines.length));
  const voiced = starts.filter((from, n) => heard.slice(from, starts[n + 1] ?? lines.length).includes(true));
  const seen = new Set<string>();
  const answers = chunks.filter(([head, ...rest]) => {
    const quotes = rest.length > 0 && head !== undefined && seen.has(head.text);
    for (const {text} of [head, ...rest].flatMap((line) => line ?? []))
      if (text.length >= SHORTEST_QUOTE && !findCue(text, FURNITURE)) seen.add(text);
    return quotes;
  });
  const hasDots = lines.filter(({text}) => DOTS.test(text)).length + 1 >= LEAST_POSTS;
  return answers.length > 0 && (hasDots || voiced.length >= chunks.length * LEAST_VOICED);
}
