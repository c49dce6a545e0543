import {isBadge} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {parseClock} from "../timestamps/parseClock.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {NUMBERED_WRITER} from "./authorLines.ts";
import {
  aboveRanks,
  isHandle,
  MOST_BUTTONS,
  nameAt,
  nameOverMotto,
  numberedName,
  opensHead,
  replyLine
} from "./headNames.ts";
import {parseHead, type CommentHead} from "./parseHead.ts";
import {usualHeads, type Labelled} from "./usualHeads.ts";
import {withoutEchoes} from "./withoutEchoes.ts";

/** A run of lines that tells author and time of one comment. */
export interface HeadRun {
  /** Index of the run's first line. */
  readonly from: number;
  /** After the last line of the run. */
  readonly to: number;
  /** Author and time. */
  readonly head: CommentHead;
}

const BULLET = /^[•*·‣▪●○◦]\s{1,4}(?<rest>.{1,160})$/u;
/** What names a writer whatever stands above. */
const WRITTEN_BY = /^(?:(?:posted|submitted|written|comment(?:ed)?)\s)?by\s/iu;
const LONGEST_RUN = 4;
const MOST_PLACES = 0.8;
const LEAST_MOTTOES = 2;

/**
 * The heads of a list of comments, in page order; each is a line with author and time or up to four lines that share
 * them.
 */
export function findHeadRuns(lines: readonly PageLine[]): HeadRun[] {
  const labelled = lines.map((line) => ({
    line,
    head: parseHead(line.text),
    bullet: BULLET.exec(line.text)?.groups?.rest
  }));
  const named = labelled.flatMap(({head}, i) => (head && !head.timestamp ? [i] : []));
  const timed = usualHeads(
    labelled,
    labelled.flatMap(({head}, i) => (head?.timestamp ? [i] : []))
  );
  const timeOnly = timed.filter((i) => labelled[i]?.head?.author === null);
  if (named.length > 0 && named.length * 2 > timed.length && timeOnly.length === timed.length)
    return namedRuns(labelled, named);
  const placed = timed.filter(
    (i) =>
      labelled[i]?.head?.author != null &&
      standsBelowName(labelled, i) &&
      !WRITTEN_BY.test(labelled[i]?.line.text ?? "")
  );
  const growth = {
    places: placed.length > 1 && placed.length >= timed.length * MOST_PLACES,
    side: votes(labelled, timeOnly),
    ...nameLines(labelled, timeOnly)
  };
  const numbered = named.filter((i) => NUMBERED_WRITER.test(labelled[i]?.line.text ?? ""));
  const anchors = numbered.length > 0 ? [...timed, ...numbered].sort((a, b) => a - b) : timed;
  const runs: HeadRun[] = [];
  for (const i of anchors)
    runs.push(withClock(labelled, growRun(labelled, i, {...growth, floor: runs.at(-1)?.to ?? 0})));
  return withoutEchoes(labelled, runs);
}

/** A run with the time of day that stands alone below its day. */
function withClock(labelled: readonly Labelled[], run: HeadRun): HeadRun {
  const {timestamp} = run.head;
  const isOpen = timestamp !== null && timestamp.day !== null && timestamp.time === null;
  const time = isOpen ? parseClock(labelled[run.to]?.line.text ?? "") : undefined;
  return isOpen && time ? {...run, to: run.to + 1, head: {...run.head, timestamp: {...timestamp, time}}} : run;
}

/**
 * True where a name stands alone right above a line that seems to give one: the line then tells where its bearer lives.
 */
function standsBelowName(labelled: readonly Labelled[], at: number): boolean {
  return labelled[at]?.line.gap === 0 && nameAt(labelled[at - 1]) !== undefined;
}

/** "X says:" lines, each with the line of its time right above it, right below it or at the end of its comment. */
function namedRuns(labelled: readonly Labelled[], named: readonly number[]): HeadRun[] {
  const isTime = (i: number) => labelled[i]?.head?.timestamp != null;
  const timeAbove = named.every((i) => isTime(i - 1) && !isTime(i + 1));
  const found = named.map((at, n) => {
    const inside = labelled.slice(at + 1, named[n + 1] ?? labelled.length);
    const first = inside.findIndex((label) => label.head?.timestamp);
    const isBelow = first >= 0 && first < LONGEST_RUN && inside.slice(0, first).every((label) => nameAt(label));
    return {at, first, isBelow, timestamp: inside[first]?.head?.timestamp ?? null};
  });
  // A few short words between name and time are what a reader says, where most say more.
  const areBelow = found.filter(({isBelow}) => isBelow).length * 2 > found.length;
  return found.flatMap(({at, first, isBelow, timestamp}) => {
    const head = labelled[at]?.head;
    if (!head) return [];
    if (timeAbove)
      return [{from: at - 1, to: at + 1, head: {...head, timestamp: labelled[at - 1]?.head?.timestamp ?? null}}];
    return [{from: at, to: at + (isBelow && (areBelow || first === 0) ? first + 2 : 1), head: {...head, timestamp}}];
  });
}

/** Whether the names of time-only heads stand in the line before them or after them. */
function votes(labelled: readonly Labelled[], timeOnly: readonly number[]): "before" | "after" {
  const isBefore = (i: number) => nameAt(labelled[aboveRanks(labelled, i)]) ?? numberedName(labelled[i - 1]);
  const before = timeOnly.filter((i) => isBefore(i) !== undefined).length;
  const after = timeOnly.filter((i) => nameAt(labelled[i + 1]) !== undefined).length;
  return after > before ? "after" : "before";
}

/** How the names over the times of a list are laid out. */
interface NameLines {
  /** Names that stand alone over a time: a second line under one of them names the reader who is answered. */
  readonly alone: ReadonlySet<string>;
  /** True where most heads have two lines of names, so that the second is a place or the first an initial. */
  readonly paired: boolean;
  /** True where readers may say something of themselves between their names and the times. */
  readonly mottoed: boolean;
}

interface Growth extends NameLines {
  readonly side: "before" | "after";
  /** True where the lines with times name places, and the lines above them the writers. */
  readonly places: boolean;
  /** End of the head before. */
  readonly floor: number;
}

function nameLines(labelled: readonly Labelled[], timeOnly: readonly number[]): NameLines {
  const pairs = timeOnly.filter(
    (i) => nameAt(labelled[i - 1]) && nameAt(labelled[i - 2]) && labelled[i - 1]?.line.gap === 0
  );
  const paired = new Set(pairs);
  const singles = timeOnly.filter((i) => !paired.has(i));
  const alone = new Set(singles.flatMap((i) => nameAt(labelled[i - 1])?.author ?? []));
  const isMottoed = (i: number) =>
    nameAt(labelled[aboveRanks(labelled, i)]) === undefined && nameOverMotto(labelled, i);
  const mottoed = timeOnly.filter(isMottoed);
  return {alone, paired: pairs.length > singles.length, mottoed: mottoed.length >= LEAST_MOTTOES};
}

function growRun(labelled: readonly Labelled[], anchor: number, growth: Growth): HeadRun {
  const {side, floor, alone, paired, places, mottoed} = growth;
  const head = labelled[anchor]?.head ?? {author: null, timestamp: null, answered: null};
  const over = places && anchor > floor ? nameAt(labelled[anchor - 1]) : undefined;
  if (head.author !== null && over) return {from: anchor - 1, to: anchor + 1, head: {...head, ...over}};
  if (head.author !== null) return {from: anchor, to: anchor + 1, head};
  if (side === "after") {
    const names = nameAt(labelled[anchor + 1]);
    return {from: anchor, to: anchor + (names ? 2 : 1), head: {...head, ...names}};
  }
  const mottoOf = mottoed ? nameOverMotto(labelled, anchor) : undefined;
  if (mottoOf && mottoOf.from >= floor) return {from: mottoOf.from, to: anchor + 1, head: {...head, ...mottoOf.names}};
  const reply = replyLine(labelled, anchor);
  if (reply && reply.from >= floor) return {from: reply.from, to: anchor + 1, head: {...head, ...reply.names}};
  for (let i = anchor - 1; i >= Math.max(floor, anchor - MOST_BUTTONS); i--) {
    const names = nameAt(labelled[i]);
    const above = i - 1 >= floor && labelled[i]?.line.gap === 0 ? nameAt(labelled[i - 1]) : undefined;
    const two =
      names && above && (paired || isHandle(labelled[i]) || (alone.has(names.author) && opensHead(labelled[i - 1])))
        ? above
        : undefined;
    if (names && two) {
      const answered = alone.has(names.author) ? names.author : null;
      const author = two.author.length <= 2 && !isHandle(labelled[i]) ? names.author : two.author;
      return {from: i - 1, to: anchor + 1, head: {...head, author, answered}};
    }
    if (names) return {from: i, to: anchor + 1, head: {...head, ...names}};
    const own = i === anchor - 1 ? numberedName(labelled[i]) : undefined;
    if (own) return {from: i, to: anchor + 1, head: {...head, ...own}};
    const text = labelled[i]?.line.text ?? "";
    if (!isBadge(text) && !isButtonLine(text)) break;
  }
  return {from: anchor, to: anchor + 1, head};
}
