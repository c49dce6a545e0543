import {range} from "d3";
import {isBadge} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {isTimeLine, maskOf, type CardLines} from "./cardLines.ts";
import {isName, withoutRank} from "./parseName.ts";
import {isSureButton} from "./parseMarkedComments.ts";

/** Where a post's card and its text begin, as indices of lines, and whom the card names. */
export interface CardSpan {
  /** First line of the card. */
  readonly cardFrom: number;
  /** Null for no name. */
  readonly author: string | null;
  /** First line of the text. */
  readonly textFrom: number;
}

/** Lines between an anchor and the name below it, and between the name and what cards have alike. */
const LONGEST_BELOW = 6;
const MOST_TITLES = 3;

/** The name in a line, without number and rank: "#12 Ann", "By Ann", "Ann Senior Member", "Ann Members"; null for no line. */
export const nameOf = (line: PageLine | undefined) =>
  line ? withoutRank(line.text.replace(/^#\d{1,5}\s|^by:?\s(?=\S)|(?<=\S)\smembers?$/giu, "")) : null;

/** Name, maybe a title, and fields stand between the anchor and the text. */
export function cardBelow(lines: readonly PageLine[], at: number, cards: CardLines): CardSpan {
  const name = range(at + 1, Math.min(at + LONGEST_BELOW, lines.length)).find((i) => !cards.isCard(lines[i]));
  if (name === undefined || !isName(lines[name]?.text ?? ""))
    return {cardFrom: at, author: null, textFrom: name ?? at + 1};
  const isBlock = lines[name + 1]?.gap === 0;
  const isField = (i: number) => cards.isCard(lines[i]) && !isSureButton(lines[i]?.text ?? "");
  const below = range(name + 1, name + 2 + MOST_TITLES);
  // A rank may stand over a title.
  const fields = below.find((i) => isField(i) && !isBadge(lines[i]?.text ?? "")) ?? below.find(isField);
  let textFrom = fields ?? name + 1;
  while (isField(textFrom) && !(isBlock && lines[textFrom]?.gap !== 0)) textFrom++;
  return {cardFrom: at, author: nameOf(lines[name]), textFrom};
}

/**
 * The card of an opening post without an anchor of its own, below the time that also stands below the other posts'
 * anchors; undefined for none.
 */
export function openingCard(
  lines: readonly PageLine[],
  anchors: readonly number[],
  cards: CardLines
): CardSpan | undefined {
  const [first = 0] = anchors;
  const time = lines[first + 1];
  if (!time || !isTimeLine(time)) return undefined;
  const at = range(first).findLast((i) => maskOf(lines[i]?.text ?? "") === maskOf(time.text));
  if (at === undefined) return undefined;
  const name = range(at, Math.min(at + LONGEST_BELOW, first)).find((i) => cards.isName(lines[i + 1]));
  const card = name === undefined ? undefined : cardBelow(lines, name, cards);
  return card && card.textFrom < first ? {...card, cardFrom: at} : undefined;
}
