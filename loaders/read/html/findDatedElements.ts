import {findHeadTime} from "../timestamps/findHeadTime.ts";
import {classNames} from "./classNames.ts";
import {isJoinDate} from "./commentParts.ts";
import {walk} from "./htmlLines.ts";

const LONGEST_TIME = 160;
/** Words beside a time in the same run of text. */
const MOST_BESIDE = 60;
const MOST_TIMES = 4000;
const MOST_STEPS = 9;
const MOST_KINDS = 6;
const LEAST_ITEMS = 2;
/** Of the times that elements of a kind hold: comments may quote others with theirs. */
const LEAST_SINGLE = 0.8;
/** Classes that some elements of a list have and others lack. */
const PLAIN = /^(?:odd|even|alt|first|last|clear|clearfix|cf|group|row\d?|bg\d|windowbg\d?|active|js)$/iu;

/** The kinds of elements of which each holds one time: whatever their classes, these may be a list's comments. */
export function findDatedElements(document: Document): Element[][] {
  const times = findTimes(document);
  const kinds = new Map<string, {items: Set<Element>; times: number}>();
  for (const time of times)
    for (const [kind, element] of kindsAround(time)) {
      const found = kinds.get(kind) ?? {items: new Set(), times: 0};
      kinds.set(kind, {items: found.items.add(element), times: found.times + 1});
    }
  const single = [...kinds.values()].filter(
    (kind) => kind.items.size >= LEAST_ITEMS && kind.items.size >= kind.times * LEAST_SINGLE
  );
  return single
    .sort((a, b) => b.items.size - a.items.size)
    .slice(0, MOST_KINDS)
    .map(({items}) => [...items]);
}

/** The elements right around the page's times. */
function findTimes(document: Document): Element[] {
  const times = new Set<Element>();
  let parent: Element | null = null;
  walk(document.documentElement, {
    enter(element) {
      parent = element;
      return !/^(?:script|style|noscript|template|svg|nav)$/u.test(element.localName);
    },
    leave(element) {
      parent = element.parentElement;
    },
    text(value) {
      const words = value.trim();
      if (parent === null || words.length < 2 || words.length > LONGEST_TIME || times.size >= MOST_TIMES) return;
      const time = findHeadTime(words);
      const isBrief = time && words.length - (time.end - time.start) <= MOST_BESIDE;
      if (isBrief && !isJoinDate(words, parent)) times.add(parent);
    }
  });
  return [...times];
}

/** The nearest element of each kind around a time. */
function kindsAround(time: Element): Map<string, Element> {
  const kinds = new Map<string, Element>();
  let at: Element | null = time;
  for (let n = 0; at && n < MOST_STEPS && !/^(?:body|html|main)$/u.test(at.localName); n++, at = at.parentElement) {
    const kind = kindOf(at);
    if (!kinds.has(kind)) kinds.set(kind, at);
  }
  return kinds;
}

/** What elements of one kind share: their name and first class, and those of what they stand in. */
function kindOf(element: Element): string {
  const name = (of: Element | null) => `${of?.localName ?? ""}.${ownClass(of)}`;
  return ownClass(element) === "" ? `${name(element.parentElement)} > ${name(element)}` : name(element);
}

function ownClass(element: Element | null): string {
  const names = element ? classNames(element).trim().split(/\s+/u) : [];
  return (names.find((name) => !PLAIN.test(name)) ?? "").replace(/[-_]\d{1,20}$/u, "");
}

/**
 * Puts each of the heads that stand in one element into an element of its own, with what follows it up to the next, or
 * with what stands above it where the last head closes the list.
 */
export function withTexts(heads: readonly Element[]): Element[] {
  const starts = new Set(heads);
  const parent = heads[0]?.parentElement;
  const isFlat = parent && heads.every((head) => head.parentElement === parent);
  if (!isFlat || !/^(?:dl|div|section|td|ol|ul|body|article|li|main)$/u.test(parent.localName)) return [...heads];
  const {firstElementChild, lastElementChild} = parent;
  const isBelow = starts.has(lastElementChild ?? parent) && !starts.has(firstElementChild ?? parent);
  return heads.map((head) => {
    const group = head.ownerDocument.createElement("div");
    group.setAttribute("data-comment", "");
    parent.insertBefore(group, head);
    if (isBelow) while (isLoose(group.previousSibling)) group.prepend(group.previousSibling);
    group.append(head);
    if (!isBelow) while (isLoose(group.nextSibling)) group.append(group.nextSibling);
    return group;
  });

  function isLoose(node: Node | null): node is Node {
    return node !== null && !starts.has(node as Element) && (node as Element).hasAttribute?.("data-comment") !== true;
  }
}
