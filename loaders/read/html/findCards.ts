import {wordCount} from "../isProse.ts";
import {htmlWords} from "./htmlLines.ts";

const HEADLINE =
  "h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] > h2, a[href] > h3, a[href] > h4, a[href] > h5";
/** Words; a shorter link in a heading may be a reader's name. */
const SHORTEST_HEADLINE = 4;
/** Characters of a headline with its summary, writer and date. */
const LONGEST_CARD = 500;
const MOST_STEPS = 5;

/** The elements of a page that lead to other pages: a headline with a link, and what stands around it. */
export function findCards(document: Document): ReadonlySet<Element> {
  const lengths = new Map<Element, number>();
  const lengthOf = (element: Element) => {
    const length = lengths.get(element) ?? (element.textContent ?? "").length;
    lengths.set(element, length);
    return length;
  };
  const cards = new Set<Element>();
  for (const headline of document.querySelectorAll(HEADLINE)) {
    if (wordCount(htmlWords(headline)) < SHORTEST_HEADLINE) continue;
    let card = headline;
    for (let n = 0; n < MOST_STEPS && card.parentElement && lengthOf(card.parentElement) <= LONGEST_CARD; n++)
      card = card.parentElement;
    cards.add(card);
  }
  return cards;
}
