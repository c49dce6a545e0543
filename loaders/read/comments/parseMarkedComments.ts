import type {Span} from "../../types.ts";
import {findCue, FURNITURE, isBadge, isButton} from "../pageCues.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import type {Timestamp} from "../timestamps/findTimestamp.ts";
import {isName, parseHead, type CommentHead} from "./parseHead.ts";

/** A comment before its date is made whole and its text searched. */
export interface CommentDraft extends Span {
  readonly author: string | null;
  readonly timestamp: Timestamp | null;
  /** Reader whom the page says it answers; null for none. */
  readonly answered: string | null;
}

/** Lines of a comment list with what is known of each. */
interface Labelled {
  readonly line: PageLine;
  readonly head: CommentHead | undefined;
  readonly bullet: string | undefined;
}

/** A run of lines that tells author and time of one comment. */
interface HeadRun {
  readonly from: number;
  readonly to: number;
  readonly head: CommentHead;
}

const BULLET = /^[•*·‣▪●○◦]\s{1,4}(?<rest>.{1,160})$/u;

/** Splits a list whose comments have a head (author, time or both); undefined where no line looks like one. */
export function parseMarkedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const labelled = lines.map((line) => ({
    line,
    head: parseHead(line.text),
    bullet: BULLET.exec(line.text)?.groups?.rest
  }));
  const runs = findHeadRuns(labelled);
  if (runs.length === 0) return undefined;
  return headsComeFirst(labelled, runs) ? textAfter(lines, runs) : textBefore(lines, runs);
}

function findHeadRuns(labelled: readonly Labelled[]): HeadRun[] {
  const timed = labelled.flatMap(({head}, i) => (head?.timestamp ? [i] : []));
  const anchors = timed.length > 0 ? timed : labelled.flatMap(({head}, i) => (head ? [i] : []));
  const nameSide = votes(labelled, anchors);
  const runs: HeadRun[] = [];
  for (const anchor of anchors) {
    const run = growRun(labelled, anchor, nameSide, runs.at(-1)?.to ?? 0);
    if (run) runs.push(run);
  }
  return runs;
}

/** Whether the names of time-only heads stand in the line before them or after them. */
function votes(labelled: readonly Labelled[], anchors: readonly number[]): "before" | "after" {
  let before = 0;
  let after = 0;
  for (const i of anchors) {
    if (labelled[i]?.head?.author !== null) continue;
    if (nameAt(labelled[i - 1])) before++;
    if (nameAt(labelled[i + 1])) after++;
  }
  return after > before ? "after" : "before";
}

function growRun(
  labelled: readonly Labelled[],
  anchor: number,
  side: "before" | "after",
  floor: number
): HeadRun | undefined {
  const head = labelled[anchor]?.head;
  if (!head) return undefined;
  if (head.author !== null) return {from: anchor, to: anchor + 1, head};
  if (side === "after") {
    const name = nameAt(labelled[anchor + 1]);
    return {from: anchor, to: anchor + (name ? 2 : 1), head: {...head, author: name ?? null}};
  }
  for (let i = anchor - 1; i >= Math.max(floor, anchor - 3) && labelled[i]; i--) {
    const text = labelled[i]?.line.text ?? "";
    const name = nameAt(labelled[i]);
    if (name && !isBadge(text)) return {from: i, to: anchor + 1, head: {...head, author: name}};
    if (!isBadge(text)) break;
  }
  return {from: anchor, to: anchor + 1, head};
}

function nameAt(labelled: Labelled | undefined): string | undefined {
  if (!labelled) return undefined;
  if (labelled.head?.author && !labelled.head.timestamp) return labelled.head.author;
  const words = labelled.bullet ?? labelled.line.text;
  return isName(words) && !isButton(words) && findCue(words, FURNITURE) === undefined ? words : undefined;
}

/** Heads stand over their text unless the list opens with text and closes with a head. */
function headsComeFirst(labelled: readonly Labelled[], runs: readonly HeadRun[]): boolean {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return true;
  const textIn = (from: number, to: number) => labelled.slice(from, to).some(({line}) => !isFurniture(line.text));
  return !textIn(0, first.from) || textIn(last.to, labelled.length);
}

function isFurniture(text: string): boolean {
  return isButtonLine(text) || findCue(text, FURNITURE) !== undefined;
}

/** True for a line that holds nothing but buttons and counters. */
export function isButtonLine(text: string): boolean {
  if (text.length > 120) return false;
  return text.split(/\s{2,}|\s?[|·•,]\s?|\t/u).every((part) => isButton(part) || /^\d{1,3}\s?[smhdwy]$/u.test(part));
}

function textAfter(lines: readonly PageLine[], runs: readonly HeadRun[]): CommentDraft[] {
  return runs.map((run, i) =>
    draft(run.head, lines.slice(run.to, runs[i + 1]?.from ?? lines.length), lines[run.to - 1])
  );
}

function textBefore(lines: readonly PageLine[], runs: readonly HeadRun[]): CommentDraft[] {
  return runs.map((run, i) => draft(run.head, lines.slice(runs[i - 1]?.to ?? 0, run.from), lines[run.from]));
}

/** A comment over the lines that hold its text; without any, an empty span after its head. */
function draft(head: CommentHead, lines: readonly PageLine[], headLine: PageLine | undefined): CommentDraft {
  const kept = trimLines(lines);
  const {author, timestamp, answered} = head;
  const none = headLine?.end ?? 0;
  const span = kept.length > 0 ? spanOf(kept) : {start: none, end: none};
  return {author, timestamp, answered, ...span};
}

/** Leaves out the buttons, counters and notices around a comment's text. */
function trimLines(lines: readonly PageLine[]): readonly PageLine[] {
  let from = 0;
  let to = lines.length;
  while (from < to && isFurniture(lines[from]?.text ?? "")) from++;
  while (to > from && isFurniture(lines[to - 1]?.text ?? "")) to--;
  return lines.slice(from, to);
}
