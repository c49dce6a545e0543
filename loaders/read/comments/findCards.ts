import {range} from "d3";
import type {PageLine} from "../pageLines.ts";
import {cardBelow, nameOf, openingCard, type CardSpan} from "./cardBelow.ts";
import {maskOf, NAME, withoutEdit, type CardLines} from "./cardLines.ts";
import {isFieldLabel} from "./cardFields.ts";
import {parseHead} from "./parseHead.ts";

/** Lines of a card above its anchor. */
const LONGEST_ABOVE = 30;
const LEAST_OPENING = 0.5;
const LEAST_NAMES = 2;
/** Lines between a name and what cards have alike. */
const MOST_TITLES = 3;
/** "K" over "khixxx" stands for a picture, "K Offline" for it and more. */
const INITIAL = /^(?<initial>\p{L}|\d)(?:\s(?:on|off)line)?$/iu;

/**
 * The cards of posts around their anchors, lines that each post has one of: above the anchor where most cards open
 * with a name over lines that cards have alike, else below it.
 */
export function findCards(lines: readonly PageLine[], anchors: readonly number[], cards: CardLines): CardSpan[] {
  if (anchors.every((at) => authorIn(lines[at]) !== undefined))
    return anchors.map((at, i) =>
      namedCard(lines, at, i === 0 ? 0 : afterCard(lines, (anchors[i - 1] ?? 0) + 1, cards), cards)
    );
  const texts = anchors.map((at) => afterCard(lines, at + 1, cards));
  const tops = anchors.map((at, i) => topOf(lines, at, texts[i - 1] ?? 0, cards));
  const opening = openingMasks(lines, anchors, tops, cards);
  const above = anchors.map((at, i) => nameAbove(lines, tops[i] ?? at, at, opening, cards));
  if (above.filter((name) => name !== null).length * 2 < anchors.length)
    return [openingCard(lines, anchors, cards), ...anchors.map((at) => cardBelow(lines, at, cards))].filter(
      (card) => card !== undefined
    );
  const runs = above.map((below, i) => (below === null ? [] : nameRun(lines, below, texts[i - 1] ?? 0, cards)));
  // The page's own furniture stands above the first card.
  const sure = new Set(runs.flatMap((run, i) => (i > 0 && run.length === 1 ? [lines[run[0] ?? 0]?.text] : [])));
  const isKnown = (i: number) => sure.has(lines[i]?.text) || cards.isQuoted(lines[i]);
  const names = runs.map((run, i) => run.findLast(isKnown) ?? (i === 0 ? (above[0] ?? null) : (run[0] ?? null)));
  return anchors.map((at, i) => {
    const textFrom = texts[i] ?? at + 1;
    const name = names[i] ?? null;
    if (name === null) return {cardFrom: firstCard(lines, at, texts[i - 1] ?? 0, cards), author: null, textFrom};
    const author = nameOf(lines[unpictured(lines, name, above[i] ?? name)]);
    return {cardFrom: withPicture(lines, name, texts[i - 1] ?? 0), author, textFrom};
  });
}

/** The first of the lines over an anchor that cards have alike. */
function firstCard(lines: readonly PageLine[], at: number, floor: number, {isCard}: CardLines): number {
  let from = at;
  while (from > floor && isCard(lines[from - 1])) from--;
  return from;
}

/** The name that an anchor gives beside its time; undefined for none. */
function authorIn(anchor: PageLine | undefined): string | undefined {
  return anchor && maskOf(anchor.text)?.includes(NAME)
    ? (parseHead(withoutEdit(anchor.text))?.author ?? undefined)
    : undefined;
}

/** Where the anchor names the poster, the card begins at the same name above it, or with what cards have alike. */
function namedCard(lines: readonly PageLine[], at: number, floor: number, cards: CardLines): CardSpan {
  const author = authorIn(lines[at]);
  const lowest = Math.max(floor, at - LONGEST_ABOVE);
  const again = range(lowest, at).findLast((i) => lines[i]?.text === author);
  return {
    cardFrom: again ?? firstCard(lines, at, floor, cards),
    author: author ?? null,
    textFrom: afterCard(lines, at + 1, cards)
  };
}

/** The first line from `from` on that cards do not have alike. */
function afterCard(lines: readonly PageLine[], from: number, {isCard}: CardLines): number {
  let to = from;
  while (to < lines.length && isCard(lines[to])) to++;
  return to;
}

/** The first of the short lines that end at an anchor. */
function topOf(lines: readonly PageLine[], at: number, floor: number, {isCard, isName}: CardLines): number {
  const isPart = (i: number) => {
    const [above, text] = [lines[i - 1], lines[i]?.text ?? ""];
    if (isCard(lines[i]) || isName(lines[i])) return true;
    return (
      maskOf(text) !== null &&
      (!/[.!?…]$/u.test(text) || isFieldLabel(above?.text ?? "") || (i > floor && isCard(above)))
    );
  };
  let top = at;
  while (top > floor && at - top < LONGEST_ABOVE && isPart(top - 1)) top--;
  return top;
}

/** True for what may be a name and is no field's value. */
const isNameAt = (lines: readonly PageLine[], i: number, {isName}: CardLines) =>
  isName(lines[i]) && !isFieldLabel(lines[i - 1]?.text ?? "");

/** What most often stands right below a name: "Member", "Joined". */
function openingMasks(
  lines: readonly PageLine[],
  anchors: readonly number[],
  tops: readonly number[],
  cards: CardLines
) {
  const counts = new Map<string, {all: number; named: number}>();
  for (const [n, at] of anchors.entries())
    for (let i = (tops[n] ?? at) + 1; i <= at; i++) {
      const mask = maskOf(lines[i]?.text ?? "");
      if (mask === null || !cards.isCard(lines[i])) continue;
      const count = counts.get(mask) ?? {all: 0, named: 0};
      count.all++;
      if (isNameAt(lines, i - 1, cards)) count.named++;
      counts.set(mask, count);
    }
  const opens = [...counts].filter(([, {all, named}]) => named >= LEAST_NAMES && named >= all * LEAST_OPENING);
  return new Set(opens.map(([mask]) => mask));
}

function nameAbove(
  lines: readonly PageLine[],
  top: number,
  at: number,
  opening: ReadonlySet<string>,
  cards: CardLines
) {
  const opens = range(top + 1, at + 1).filter((i) => opening.has(maskOf(lines[i]?.text ?? "") ?? ""));
  // The name of who writes most posts is what most cards have alike.
  const below = opens.find((i) => isNameAt(lines, i - 1, cards)) ?? opens.find((i) => cards.isShort(lines[i - 1]));
  if (below !== undefined) return below - 1;
  let first = at;
  while (first > top && (cards.isCard(lines[first - 1]) || isFieldLabel(lines[first - 2]?.text ?? ""))) first--;
  return first > top && isNameAt(lines, first - 1, cards) ? first - 1 : null;
}

/**
 * The lines over a card's that may be the poster's name, which comes first: a title of the poster's own may stand below
 * it. What stands further up is a short text of the post before.
 */
function nameRun(lines: readonly PageLine[], below: number, floor: number, {isName}: CardLines): number[] {
  let first = below;
  while (first > floor && below - first < MOST_TITLES && isName(lines[first - 1])) first--;
  const isOpen = first < below && (first === floor || isName(lines[first - 1]));
  return isOpen ? [below] : range(first, below + 1);
}

/** A first letter in place of a picture is no name. */
const unpictured = (lines: readonly PageLine[], name: number, below: number) =>
  name < below && isInitialOf(lines[name]?.text ?? "", lines[name + 1]?.text ?? "") ? name + 1 : name;

const isInitialOf = (line: string, name: string) => {
  const initial = INITIAL.exec(line)?.groups?.initial?.toLowerCase();
  return initial !== undefined && name.toLowerCase().startsWith(initial);
};

/** The picture's words over a name: its first letter, or the name itself. */
function withPicture(lines: readonly PageLine[], name: number, top: number): number {
  const text = lines[name]?.text ?? "";
  let from = name;
  while (from > top && (lines[from - 1]?.text === text || isInitialOf(lines[from - 1]?.text ?? "", text))) from--;
  return from;
}
