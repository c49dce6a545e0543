import {functionWords} from "../functionWords.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {indexWords, isRepeated} from "./findQuoted.ts";
import {isSignatureLine} from "./isSignatureLine.ts";
import {isName} from "./parseName.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";
import {startWeight} from "./startWeight.ts";

/** What shared words take from the weight of a beginning. */
const COHESION = 5;
/** Of a beginning, where the page states nearly as few comments as there are. */
const LEAST_BY_COUNT = 0.54;
/** Of a line that begins a comment for certain. */
const SURE = 9;
/** Of the comments that a page states, since it may count answers that it does not show. */
const LEAST_OF_STATED = 0.9;
const SHORTEST_COPY = 4;
/** Characters of a line that may be broken for its length. */
const SHORTEST_BROKEN = 50;
/** Lines after an "@name" among which words that stand elsewhere are taken for the quoted words of the person named. */
const REPLY_REACH = 3;
/**
 * Longer lists are split by certain signs alone, since comparing all neighbours takes time by the square of their
 * number.
 */
const LONGEST_COMPARED = 400;
/** Openings that go on from a sentence before, whoever wrote it. */
const GOES_ON =
  /^(?:and|also|besides|moreover|furthermore|secondly|thirdly|lastly|in addition|on the other hand|p\.?s\.?)\b[^!]/iu;
/** Openings that go on from what an "@name" began, and elsewhere may as well start a comment. */
const GOES_ON_IN_REPLY =
  /^(?:but|now|so|or|then|because|however|second|third|finally,|as for|therefore|thus|hence)\b[^!]/iu;
const ENDS_SENTENCE = /[.!?…][”"’')\]]{0,3}$/u;
/** "You" among a line's first words; further in it may mean anybody ("say what you like"). */
const SECOND_PERSON = /^(?:\S{1,20}\s){0,4}(?:you|your|yours|yourself|u|ur)\b/iu;
/** A link alone belongs to the words above it. */
const ADDRESS_LINE = /^https?:\/\/\S{1,400}$/iu;
const ADDRESS = /^@\s?[\p{L}\p{N}]/u;
/** A name or quoted words that a comment opens with. */
const OPENS = /^(?:@\s?[\p{L}\p{N}]|>)/u;
const DASHED_NAME = String.raw`(?:--|—|–)\s?(?<dashed>\p{L}[\p{L} .'’-]{1,40})$`;
const NAME_AND_TOWN = String.raw`[.!?]\s(?<named>(?:\p{Lu}[\p{L}.'’-]{0,20}\s?){1,3}),\s\p{Lu}\p{L}{2,20}$`;
const SIGNATURE = new RegExp(`${DASHED_NAME}|${NAME_AND_TOWN}`, "u");

/** A run of lines that is taken for one comment. */
interface Group {
  readonly from: number;
  readonly to: number;
  /** Rarer words with the weight of each. */
  readonly words: ReadonlySet<string>;
}

/**
 * Splits a list of comments that have neither authors nor times: an "@name" starts a comment, a line that goes on from
 * the one before it joins it, and where the page states a number of comments, no more than that are made.
 */
export function splitUnmarkedComments(lines: readonly PageLine[], stated: number | null): CommentDraft[] {
  const weights = rarity(lines);
  let groups: Group[] = lines.map((_, i) => ({from: i, to: i + 1, words: weights.words[i] ?? new Set()}));
  groups = joinCertain(lines, groups);
  if (stated === 1 && lines.length > 0) return [draft(lines)];
  if (groups.length <= LONGEST_COMPARED) groups = joinUnlikely(lines, groups, weights.weight, stated);
  return groups.map(({from, to}) => draft(lines.slice(from, to)));
}

const isSigned = (text: string) => SIGNATURE.test(text.slice(-90)) || isSignatureLine(text);

function draft(lines: readonly PageLine[]): CommentDraft {
  const last = lines.at(-1)?.text ?? "";
  if (lines.length > 1 && isSignatureLine(last))
    return {...draft(lines.slice(0, -1)), author: last.replace(/,.{0,400}$/u, "")};
  const signature = SIGNATURE.exec(last.slice(-90))?.groups;
  const name = signature?.dashed ?? signature?.named ?? null;
  return {
    author: name !== null && isName(name.trim()) ? name.trim() : null,
    timestamp: dateline(lines[0]),
    answered: null,
    ...spanOf(lines)
  };
}

/** "Vienna, October 4, 2012 …" at the start of a letter. */
function dateline(line: PageLine | undefined): Timestamp | null {
  const stamp = findTimestamp(line?.text.slice(0, 60) ?? "");
  return stamp && !stamp.relative && stamp.start <= 20 && stamp.year !== null ? stamp : null;
}

/** Joins lines that go on in so many words: "And …", lower case, or "you" and quoted words after an "@name". */
function joinCertain(lines: readonly PageLine[], groups: readonly Group[]): Group[] {
  const copies = findCopies(lines);
  const joined: Group[] = [];
  let reply = -1;
  for (const group of groups) {
    const text = lines[group.from]?.text ?? "";
    const starts = ADDRESS.test(text);
    if (starts) reply = joined.length;
    const reach = reply < 0 ? Infinity : joined.length - reply;
    const answers =
      (copies.has(group.from) && !text.startsWith(">") && reach <= REPLY_REACH) ||
      (SECOND_PERSON.test(text) && reach === 1);
    const before = lines[group.from - 1]?.text ?? "";
    const broken = /^\p{Ll}/u.test(text) && !ENDS_SENTENCE.test(before) && before.length >= SHORTEST_BROKEN;
    const connects = GOES_ON.test(text) || (GOES_ON_IN_REPLY.test(text) && reach <= REPLY_REACH);
    const signs = isSignatureLine(text) || ADDRESS_LINE.test(text);
    const goesOn =
      joined.length > 0 &&
      !starts &&
      !isSigned(before) &&
      (answers || broken || connects || signs || before.startsWith(">"));
    if (!goesOn) joined.push(group);
    // What lies between a reply and a line that still answers it is part of the reply.
    else joined.push([...joined.splice(answers ? reply : joined.length - 1), group].reduce(merge));
  }
  return joined;
}

/** Lines whose words stand in another line too: a reply quotes what it answers. */
function findCopies(lines: readonly PageLine[]): ReadonlySet<number> {
  const index = indexWords(lines.map(({text}) => text));
  return new Set(lines.flatMap(({text}, i) => (isRepeated(text, i, index, SHORTEST_COPY) ? [i] : [])));
}

/**
 * Joins neighbours of which the second hardly begins a comment, the least likely beginning first: all of them, and
 * more where the page states fewer comments, but no more than it states.
 */
function joinUnlikely(
  lines: readonly PageLine[],
  groups: readonly Group[],
  weight: (word: string) => number,
  stated: number | null
): Group[] {
  const joined = [...groups];
  const starts = joined.map((group, i) => beginning(lines, joined[i - 1], group, weight));
  const least = stated === null ? 1 : Math.max(1, Math.round(stated * LEAST_OF_STATED));
  for (;;) {
    const lowest = Math.min(...starts);
    const at = starts.indexOf(lowest);
    const isMany = stated !== null && joined.length > stated;
    if (joined.length <= least || (lowest > (stated === null ? 0 : LEAST_BY_COUNT) && !isMany)) return joined;
    const [before, group] = [joined[at - 1], joined[at]];
    if (!before || !group) return joined;
    joined.splice(at - 1, 2, merge(before, group));
    starts.splice(at, 1);
    for (const i of [at - 1, at])
      if (joined[i]) starts[i] = beginning(lines, joined[i - 1], joined[i] as Group, weight);
  }
}

/** How likely it is that a group begins a comment, and does not go on from the one before it. */
function beginning(
  lines: readonly PageLine[],
  before: Group | undefined,
  group: Group,
  weight: (word: string) => number
): number {
  const [first, last] = [lines[group.from], lines[(before?.to ?? 1) - 1]];
  if (!before || !first) return Infinity;
  if (OPENS.test(first.text) || dateline(first) !== null || isSigned(last?.text ?? "")) return SURE;
  const inReply = ADDRESS.test(lines[before.from]?.text ?? "");
  return startWeight(last?.text ?? "", first.text) - cohesion(before, group, weight) * (inReply ? 0.8 : 1) * COHESION;
}

/** Cosine of the two texts' words: a long text holds much by chance, which its length takes back. */
function cohesion(a: Group, b: Group, weight: (word: string) => number): number {
  const square = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + weight(word) ** 2, 0);
  const shared = square(new Set([...a.words].filter((word) => b.words.has(word))));
  return shared === 0 ? 0 : shared / Math.sqrt(square(a.words) * square(b.words));
}

function merge(a: Group, b: Group): Group {
  return {from: a.from, to: b.to, words: new Set([...a.words, ...b.words])};
}

function rarity(lines: readonly PageLine[]) {
  const words = lines.map(
    ({text}) =>
      new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !functionWords.has(word)).map(stem))
  );
  const counts = new Map<string, number>();
  for (const line of words) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log((lines.length + 1) / (counts.get(word) ?? 1));
  return {words, weight};
}

/** Enough of a stem for "power" and "powers", "America" and "American" to meet. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ies|s|ed|ing|n)$/u, "") : word.replace(/s$/u, "");
}
