import {anyOf} from "../../anyOf.ts";
import {classNames} from "./classNames.ts";
import {readCommentElements} from "./readCommentElement.ts";

/** Elements that may be a list's comments, and how many of them read like some. */
export interface ElementGroup {
  /** The elements, in page order. */
  readonly items: readonly Element[];
  /** From 0 to 1, where each has words, a writer and a time. */
  readonly quality: number;
  /** The number of items, weighed by quality. */
  readonly value: number;
}

const COMMENT_NAME = anyOf(
  "comments?|comtr|reply|response|post|message|review|entry|opinion|postbit(?:legacy)?|thing|tweet|kommentar|feedback"
);
const WRAPPER_NAME = anyOf(
  "item|container|wrapper|wrap|box|block|card|node|single|post|row|entry|comment|thread|list[-_]?item|view|legacy",
  "(?:thread-)?renderer|view-model"
);
const ITEM = new RegExp(`(?:^|[-_])${COMMENT_NAME}(?:[-_]{1,2}${WRAPPER_NAME})?$`, "iu");
const PART_NAME = anyOf(
  "author|user|meta|text|txt|body|content|date|time|form|count|head|foot|action|link|button|avatar|icon|title|number",
  "tool|link|profile|info|sort|policy|more"
);
const PART = new RegExp(PART_NAME, "iu");
const ITEM_TAG = /^(?:article|li|div|section|tr|table|dd|details)$|-/u;
/** Comments of a group that are read to see whether it is one of comments. */
const SAMPLE = 12;
const MOST_GROUPS = 8;
/** Of the quality of comments alone, where they are read together with their answers. */
const MOST_ALIKE = 0.9;
/** Of a comment with words, a writer and a time. */
export const LEAST_WHOLE = 0.6;
/** Heads or answers that make a group. */
export const LEAST_ITEMS = 2;

/** The elements whose classes or ids ("comment-123") call them comments, by these. */
export function groupByName(document: Document): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const element of document.querySelectorAll("*")) {
    if (!ITEM_TAG.test(element.localName)) continue;
    const id = /^(?<name>\D{1,40}?)[-_]?\d{1,20}$/u.exec(element.id)?.groups?.name;
    const tokens = classNames(element).split(/\s+/u).slice(0, 12);
    const own = element.localName.includes("-") ? [element.localName] : [];
    for (const token of [...tokens, ...own, ...(id === undefined ? [] : [`#${id}`])]) {
      const name = token.replace("#", "");
      if (!ITEM.test(name) || PART.test(name.replace(ITEM, ""))) continue;
      const group = groups.get(token);
      if (group) group.push(element);
      else groups.set(token, [element]);
    }
  }
  return [...groups.values()];
}

/** The group with the most whole comments, and how whole they are, from 0 to 1; undefined for none. */
export function bestGroup(groups: readonly (readonly Element[])[]): ElementGroup | undefined {
  const largest = groups.filter(({length}) => length > 0).sort((a, b) => b.length - a.length);
  const judged = largest.slice(0, MOST_GROUPS).map((items) => {
    const comments = readCommentElements(items.slice(0, SAMPLE));
    const parts = comments.map(({author, timestamp, lines}) =>
      lines.length === 0 ? 0 : 1 + Number(author !== null) + Number(timestamp !== null)
    );
    const quality = parts.reduce((sum, part) => sum + part, 0) / (3 * comments.length);
    return {items, quality, value: items.length * quality};
  });
  return judged.reduce<ElementGroup | undefined>(
    (best, group) => (best && best.value >= group.value ? best : group),
    undefined
  );
}

/** Answers that stand in the comments may have a class of their own: the best group together with theirs. */
export function withAnswers(document: Document, groups: readonly (readonly Element[])[]): ElementGroup | undefined {
  const best = bestGroup(groups);
  if (!best || best.quality < LEAST_WHOLE) return best;
  const isInside = (inner: readonly Element[], outer: readonly Element[]) =>
    inner.every((element) => outer.some((other) => other !== element && other.contains(element)));
  const others = groups
    .filter((items) => isInside(items, best.items) || isInside(best.items, items))
    .filter((items) => (bestGroup([items])?.quality ?? 0) >= LEAST_WHOLE)
    .map((items) => new Set([...best.items, ...items]))
    .map((all) => [...document.querySelectorAll("*")].filter((element) => all.has(element)));
  const joined = bestGroup(others);
  return joined && joined.quality >= best.quality * MOST_ALIKE ? joined : best;
}
