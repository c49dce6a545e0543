import type {PageLine} from "../pageLines.ts";
import {findHeadRuns} from "./findHeadRuns.ts";
import {numberedItems, type ListItem} from "./numberedItems.ts";
import {parseHead, type CommentHead} from "./parseHead.ts";
import {isName, parseName} from "./parseName.ts";
import {makeDraft, type CommentDraft} from "./parseMarkedComments.ts";

const PINGBACK = /^(?:pingback|trackback)\b/iu;
/** Of the items, where names on lines of their own are how the list is laid out. */
const MOST_APART = 0.6;
const NO_HEAD: CommentHead = {author: null, timestamp: null, answered: null};

/** Splits a numbered list of which each item is a comment, with or without a head; undefined for other lists. */
export function parseNumberedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const items = numberedItems(lines).filter(([first]) => !PINGBACK.test(first?.text ?? ""));
  if (items.length === 0 || findHeadRuns(lines).length > items.length) return undefined;
  const apart = items.filter((item) => nameOver(item)).length;
  return items.map((item) => parseItem(item, apart > 1 && apart >= items.length * MOST_APART));
}

/**
 * The head stands in an item's first line or lines, in its second below a title, in its last one, or has its name in
 * the first and its time in the last.
 */
function parseItem(item: ListItem, hasNames: boolean): CommentDraft {
  const [first, second] = item.map(({text}) => parseHead(text));
  const time = second?.timestamp && second.author === null ? second : undefined;
  if (first) {
    const head = {...first, timestamp: first.timestamp ?? time?.timestamp ?? null};
    const to = !first.timestamp && time ? 2 : 1;
    return makeDraft(head, item.slice(to), item[to - 1]);
  }
  if (second?.timestamp && second.author !== null)
    return makeDraft(second, item.length > 2 ? item.slice(2) : item.slice(0, 1), item[1]);
  const name = time ? parseName(item[0]?.text ?? "") : undefined;
  if (time && name) return makeDraft({...name, timestamp: time.timestamp}, item.slice(2), item[1]);
  const foot = item.length > 1 ? parseHead(item.at(-1)?.text ?? "") : undefined;
  if (foot?.timestamp && foot.author !== null) return makeDraft(foot, item.slice(0, -1), item.at(-1));
  const above = foot?.timestamp || hasNames ? nameOver(item) : undefined;
  if (above) return makeDraft({...above, timestamp: foot?.timestamp ?? null}, item.slice(1), item[0]);
  return makeDraft(NO_HEAD, item, item[0]);
}

/** The name on a line of its own over the words of an item, from which a blank line parts it. */
function nameOver([first, second]: ListItem) {
  const isApart = first !== undefined && (second?.gap ?? 0) > 0 && !/[.!?]$/u.test(first.text);
  return isApart && isName(first.text) ? parseName(first.text) : undefined;
}
