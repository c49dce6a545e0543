import {anyOf} from "../../anyOf.ts";
import type {PageLine} from "../pageLines.ts";
import {findCardLines, isTimeLine, maskOf, TIME} from "./cardLines.ts";

/** "#12", "• #12", "2 years ago#12", "#12 · May 3, 2019", "Reply 12": a post's own number. */
const NUMBER = new RegExp(
  anyOf(
    String.raw`(?:^|[\s•]|\bago)#\s?(?<mark>\d{1,6})$|^#(?<first>\d{1,6})(?=\s[·•|–-]\s)`,
    String.raw`^(?:reply|post|comment|message)\s?#?\s?(?<word>\d{1,6})$`
  ),
  "iu"
);
const LONGEST_NUMBER = 60;
/** Posts that a page may leave out, where they were removed. */
const MOST_LEFT_OUT = 5;
const LEAST_NUMBERS = 2;
/** Times stand in other lists than threads as well. */
const LEAST_TIMES = 3;
/** Lines around its number in which most posts tell their time. */
const NEAR = 6;
const LEAST_TIMED = 0.6;
/** A line that names whom a post quotes, or tells when its poster joined. */
const QUOTES_ABOVE = /\b(?:said|wrote)\s?:\s?↑?$/iu;
const NO_POST = /\b(?:said|wrote|writes|originally posted|joined|join date|registered|member since)\b/iu;
/** Some cards tell their time twice. */
const LEAST_SHARE_OF_TIMES = 0.25;
/** Kinds of lines with a time that are looked into. */
const MOST_KINDS = 4;

/**
 * Lines of which each post of a thread may have one, as indices: by its number where posts are numbered, else by its
 * time, by those lines first that are most.
 */
export function findPostAnchors(lines: readonly PageLine[]): readonly (readonly number[])[] {
  const numbers = findNumbers(lines);
  return numbers.length >= LEAST_NUMBERS && areTimed(lines, numbers) ? [numbers] : findTimes(lines);
}

/** The running number of a post that a line gives; NaN for none. */
export function numberIn(text: string): number {
  const groups = text.length <= LONGEST_NUMBER ? NUMBER.exec(text)?.groups : undefined;
  return Number(groups?.mark ?? groups?.first ?? groups?.word ?? NaN);
}

/**
 * The lines with the numbers of posts: of those that are built alike, the longest run of numbers that grow, but where an
 * answer stands below what it answers.
 */
function findNumbers(lines: readonly PageLine[]): number[] {
  const runs = new Map<string, {at: number[]; first: number; last: number; seen: Set<number>}>();
  for (const [i, {text}] of lines.entries()) {
    const number = numberIn(text);
    const mask = maskOf(text);
    if (Number.isNaN(number) || mask === null) continue;
    const run = runs.get(mask);
    if (!run) runs.set(mask, {at: [i], first: number, last: number, seen: new Set([number])});
    else if (number > run.first && !run.seen.has(number) && Math.abs(number - run.last) <= MOST_LEFT_OUT) {
      run.at.push(i);
      run.seen.add(number);
      run.last = Math.max(number, run.last);
    }
  }
  return [...runs.values()].reduce<number[]>((best, {at}) => (at.length > best.length ? at : best), []);
}

function areTimed(lines: readonly PageLine[], numbers: readonly number[]): boolean {
  const timed = numbers.filter((at) => lines.slice(Math.max(0, at - NEAR), at + NEAR).some(isTimeLine));
  return timed.length >= numbers.length * LEAST_TIMED;
}

/** The lines with times that are built alike, the last of those that stand in one card. */
function findTimes(lines: readonly PageLine[]): readonly (readonly number[])[] {
  const kinds = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const mask = maskOf(line.text);
    const isQuoted = NO_POST.test(line.text) || QUOTES_ABOVE.test(lines[i - 1]?.text ?? "");
    if (mask?.includes(TIME) && !isQuoted)
      kinds
        .set(mask, kinds.get(mask) ?? [])
        .get(mask)
        ?.push(i);
  }
  const most = [...kinds.values()].sort((a, b) => b.length - a.length).slice(0, MOST_KINDS);
  return most
    .map((at) => lastOfCards(lines, at))
    .filter((at) => at.length >= LEAST_TIMES)
    .sort((a, b) => b.length - a.length);
}

function lastOfCards(lines: readonly PageLine[], times: readonly number[]): number[] {
  const {isCard} = findCardLines(lines, times, LEAST_SHARE_OF_TIMES);
  return times.filter((at, n) => {
    const picture = lines[at - 1]?.text;
    const between = lines.slice(at + 1, times[n + 1] ?? lines.length);
    return !between.every((line) => isCard(line) || line.text === picture);
  });
}
