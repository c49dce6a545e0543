import {anyOf} from "../../anyOf.ts";
import type {Span} from "../../types.ts";
import type {PageLine} from "../pageLines.ts";

/** What stands beside each thread in a list of threads, and beside a single one but once. */
const OF_THREAD = new RegExp(
  anyOf(
    String.raw`^last (?:post|reply|message)\b(?: by .{1,40})?`,
    String.raw`^(?:replies:?\s)?[\d.,]{1,7}k?(?: replies)?[,·|\s]{0,4}(?:views:?\s[\d.,]{1,9}k?|[\d.,]{1,9}k?\sviews)$`
  ),
  "iu"
);
const LEAST = 2;
/** Of what looks like posts. */
const LEAST_SHARE = 0.5;

/**
 * True for a forum's list of threads, whose names and times are those of their first and last posts: what tells of
 * threads stands among `posts`, which are none.
 */
export function isThreadIndex(lines: readonly PageLine[], posts: readonly Span[]): boolean {
  const [from = 0, to = 0] = [posts[0]?.start, posts.at(-1)?.end];
  const count = lines.filter(({text, start}) => start >= from && start <= to && OF_THREAD.test(text)).length;
  return count >= LEAST && count >= posts.length * LEAST_SHARE;
}
