import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";
import {isProse} from "../isProse.ts";
import {isBadge} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {findHeadTime} from "../timestamps/findHeadTime.ts";
import {isField} from "./cardFields.ts";
import {isBelowText} from "./isBelowText.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead} from "./parseHead.ts";
import {isNameAlone} from "./parseName.ts";

/** What the lines of a thread's page repeat for its posts. */
export interface CardLines {
  /** True for a line that most cards have alike, a time, a button or a rank. */
  readonly isCard: (line: PageLine | undefined) => boolean;
  /** True for a line that may name a poster: short, no sentence, and not what cards have alike. */
  readonly isName: (line: PageLine | undefined) => boolean;
  /** True for a short line that is no sentence, button, rank, field or time, whether cards have it alike or not. */
  readonly isShort: (line: PageLine | undefined) => boolean;
  /** True for the name of a poster whom another one quotes, or who began the thread. */
  readonly isQuoted: (line: PageLine | undefined) => boolean;
}

/** Characters and words of a line of a poster's card. */
const LONGEST = 80;
const MOST_WORDS = 5;
const BULLET = /^[•*·‣▪●○◦–-]\s{1,4}(?=\S)/u;
/** Characters of a line that names who is quoted. */
const LONGEST_QUOTED = 80;
const QUOTED =
  /^(?:originally posted by |thread starter:? |• thread starter )(?<by>.{2,40})$|^(?<name>.{2,40}?) (?:said|wrote)(?::.{0,40})?$/iu;
/** "Guest 6381" took part without a name. */
const NUMBERED = /^(?:guest|user|member)\s?\d{2,9}$/iu;
/** A rank alone; longer ones are badges. */
const RANK =
  /^(?:members?|mods?|moderators?|administrators?|supporters?|contributors?|posters?|veterans?|legends?|newbies?|users?)$/iu;
/** "May 3, 2019 (edited)", "2019-05-03, 10:12 PM (This post was last modified: …)" */
const EDITED =
  /\s\((?:edited|(?:this post was )?last (?:modified|edited))\b.{0,160}$|(?<=\s\d{4})\d{1,2}\s(?:yr|mo|d|h)$/iu;
/** What stands for a time in a masked line. */
export const TIME = "§";
/** What stands for a name beside a time. */
export const NAME = "¶";
/** Of the posts; never less than two of them. */
const LEAST_SHARE = 0.5;

/** A line without what it tells of a later change, or of the post's age. */
export const withoutEdit = (line: string) => line.replace(EDITED, "");

/**
 * A short line with what differs from card to card masked: numbers, times, and the name beside a time; null for a line
 * that is too long for a card.
 */
export const maskOf = remembered((line): string | null => {
  const text = withoutEdit(line);
  if (text.length > LONGEST || isProse(text)) return null;
  const words = text.replace(BULLET, "");
  const stamp = findHeadTime(words);
  const author = stamp && parseHead(words)?.author;
  const masked = stamp ? `${words.slice(0, stamp.start)}${TIME}${words.slice(stamp.end)}` : words;
  const named = author ? masked.replace(author, NAME) : masked;
  return named.toLowerCase().replaceAll(/\d[\d.,]{0,9}[km]?(?!\p{L})/gu, "0");
}, LINES_OF_A_PAGE);

/** True for a line that tells a time beside at most a few words. */
export const isTimeLine = ({text}: PageLine) => maskOf(text)?.includes(TIME) === true;

/** The lines that the cards of a page's posts have alike: those of which at least `share` of the posts have one. */
export function findCardLines(lines: readonly PageLine[], anchors: readonly number[], share = LEAST_SHARE): CardLines {
  const counts = countMasks(lines, anchors);
  const least = Math.max(2, anchors.length * share);
  const isAlike = (text: string) => (counts.get(maskOf(text) ?? "") ?? 0) >= least;
  const names = quotedNames(lines);
  const isQuoted = (line: PageLine | undefined) => line !== undefined && names.has(line.text);
  const isCard = (line: PageLine | undefined) =>
    line !== undefined &&
    (isAlike(line.text) || isFurniture(line.text) || isTimeLine(line)) &&
    !isQuoted(line) &&
    !isBelowText(line.text) &&
    quotedName(line.text) === undefined;
  const isShort = (line: PageLine | undefined) =>
    line !== undefined && isShortName(line.text) && !isFurniture(line.text) && !isTimeLine(line);
  return {isCard, isName: (line) => isShort(line) && !isCard(line), isShort, isQuoted};
}

/** Of how many stretches between anchors each kind of line is part. */
function countMasks(lines: readonly PageLine[], anchors: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const lastIn = new Map<string, number>();
  let n = 0;
  for (const [i, {text}] of lines.entries()) {
    while (n < anchors.length && i > (anchors[n] ?? 0)) n++;
    const mask = maskOf(text);
    if (mask === null || lastIn.get(mask) === n) continue;
    lastIn.set(mask, n);
    counts.set(mask, (counts.get(mask) ?? 0) + 1);
  }
  return counts;
}

const isFurniture = (text: string) =>
  (isButtonLine(text) && !NUMBERED.test(text)) || isBadge(text) || isField(text) || RANK.test(text);

const isShortName = (text: string) =>
  !BULLET.test(text) &&
  isNameAlone(text) &&
  text.split(/\s+/u).length <= MOST_WORDS &&
  !parseHead(text)?.timestamp &&
  !isBelowText(text);

/** The names under which a page's posts quote each other. */
function quotedNames(lines: readonly PageLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({text}) => quotedName(text) ?? []));
}

/** Whom a line says it quotes, or who began the thread; undefined for none. */
export function quotedName(text: string): string | undefined {
  const found = text.length <= LONGEST_QUOTED ? QUOTED.exec(text)?.groups : undefined;
  return found?.by ?? found?.name;
}
