import {findHeadTime} from "../timestamps/findHeadTime.ts";

const LONGEST = 300;
const MOST_ITEMS = 200;
const MOST_ELEMENTS = 400;
const LEAST_ITEMS = 3;
const LEAST_SHARE = 0.6;
/** Names under which many may write. */
const NAMELESS = /^(?:anonymous|guest|unknown|deleted|user|visitor)\b/iu;

/** The words of an element on one line, with all numbers alike, as buttons and counters differ by them alone. */
export const maskedWords = (element: Element): string =>
  (element.textContent ?? "")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/\d[\d.,]{0,9}/gu, "0");

/**
 * The short words that most elements of a list hold alike ("Reply", "12 fans", "#4", "Senior member"): their buttons,
 * counters and labels; no times and no names of the nameless.
 */
export function findRepeatedWords(items: readonly Element[], isNested: (element: Element) => boolean) {
  const counts = new Map<string, number>();
  const seen = items.slice(0, MOST_ITEMS);
  for (const item of seen)
    for (const words of shortWords(item, isNested)) counts.set(words, (counts.get(words) ?? 0) + 1);
  const least = Math.max(LEAST_ITEMS, seen.length * LEAST_SHARE);
  return new Set([...counts].flatMap(([words, count]) => (count >= least ? [words] : [])));
}

function shortWords(item: Element, isNested: (element: Element) => boolean): Set<string> {
  const found = new Set<string>();
  let element: Element | null = item.firstElementChild;
  for (let n = 0; element && n < MOST_ELEMENTS; n++) {
    const isOwn = !isNested(element);
    const isShort = isOwn && (element.textContent ?? "").length <= 2 * LONGEST;
    const words = isShort ? maskedWords(element) : "";
    if (words !== "" && words.length <= LONGEST && !NAMELESS.test(words) && !isTime(element)) found.add(words);
    element = (isOwn && element.firstElementChild) || next(element, item);
  }
  return found;
}

const isTime = (element: Element) => findHeadTime((element.textContent ?? "").trim()) !== undefined;

function next(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}
