import {anyOf} from "../../anyOf.ts";
import {classNames} from "./classNames.ts";
import {nameIn} from "./findAuthor.ts";

const LEAST_HEADS = 2;
const LONGEST_HEAD = 160;
const MOST_KINDS = 12;
const PART_NAME = anyOf("author|head(?:er|ing|line)?|meta|info|by|byline|name|title|user|from|poster|data|details");
/** "comment-author", "commenthead", "reply_meta" */
const HEAD_CLASS = new RegExp(
  String.raw`(?:^|\s)(?:comments?|reply|response|post)[-_]{0,2}${PART_NAME}(?:$|[-_\s])`,
  "iu"
);

/**
 * The heads of comments that stand beside their texts without a time: a definition list's terms, or elements whose
 * class calls them a comment's head; those of one parent make a group.
 */
export function findPairs(document: Document): Element[][] {
  const kinds = new Map<Element, Map<string, Element[]>>();
  for (const element of document.querySelectorAll("dt, [class]")) {
    const parent = element.parentElement;
    const kind = parent === null ? undefined : kindOf(element);
    if (parent === null || kind === undefined) continue;
    const ofParent = kinds.get(parent) ?? new Map<string, Element[]>();
    kinds.set(parent, ofParent.set(kind, [...(ofParent.get(kind) ?? []), element]));
  }
  return [...kinds.values()]
    .flatMap((ofParent) => [...ofParent.values()])
    .filter((heads) => heads.length >= LEAST_HEADS && heads.every(isHead))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_KINDS);
}

function kindOf(element: Element): string | undefined {
  if (element.localName === "dt") return "dt";
  const names = classNames(element);
  return HEAD_CLASS.test(names) && /^(?:div|p|h[2-6]|header|cite|span|strong)$/u.test(element.localName)
    ? `${element.localName}.${names}`
    : undefined;
}

/** A writer's name with words below it, which are no further head. */
function isHead(element: Element): boolean {
  const {textContent, nextElementSibling: next} = element;
  if ((textContent ?? "").length > LONGEST_HEAD || next === null || (next.textContent ?? "").trim() === "")
    return false;
  return kindOf(next) === undefined && nameIn(element, () => false) !== null;
}
