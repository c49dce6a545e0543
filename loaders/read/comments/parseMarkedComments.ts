import type {Span} from "../../types.ts";
import {ENDS_SENTENCE} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import type {Timestamp} from "../timestamps/findTimestamp.ts";
import {findHeadRuns, type HeadRun} from "./findHeadRuns.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {namesApart} from "./namesApart.ts";
import {parseHead, type CommentHead} from "./parseHead.ts";
import {isName} from "./parseName.ts";

/** A comment before its date is made whole and its text searched. */
export interface CommentDraft extends Span {
  /** Name in the byline; null for none. */
  readonly author: string | null;
  /** When it was posted; null where not told. */
  readonly timestamp: Timestamp | null;
  /** Reader whom the page says it answers; null for none. */
  readonly answered: string | null;
}

const SUBJECT = /^(?:subject|title|re)\s?:\s?/iu;
/** "2. Too late" */
const NUMBERED = /^\d{1,4}[.)]\s{1,3}\p{L}/u;
/** What guestbooks put before the words. */
const LABEL = /^(?:comments?|message|text|review|feedback)\s?:\s{1,3}(?=\S)/iu;
const IN_REPLY = /^(?:in reply to|replying to|in response to|reply to|answering|to:)\s@?(?<name>[^:]{1,50}):?$/iu;
/** The title of the next comment: "Re: Which pier? (Score:5, Insightful)". */
const SCORED = /\((?:Score:\s?-?\d(?:, .{2,20})?|(?:none|\d\.\d{2})\s?\/\s?\d{1,3})\)$/iu;
const LEAST_LABELLED = 3;
const LEAST_CLOSED = 2;
const MOST_LABELLED = 0.8;
/** Characters beside the name in the words for a picture. */
const LONGEST_LABEL = 20;
const SURE_BUTTON = /^\[|(?:^|[\s|·•])(?:reply|report|share|like|flag|quote|permalink|recommend|vote|edit|delete)/iu;

/** "by ann_h on 3 May 2019", as sites write that give each comment a title. */
const BY_AND_ON = /^(?:submitted |posted |written )?by\s.{2,60}(?:\son\b|,\s\p{L}{3,9}\s\d)/iu;
const LONGEST_TITLE = 80;
/** What goes on below: "Ann Holm says:". */
const SAYS = /\s(?:says|said|writes|wrote):$/iu;

/** Splits a list whose comments have a head (author, time or both); undefined where no line looks like one. */
export function parseMarkedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const runs = findHeadRuns(lines);
  if (runs.length === 0) return undefined;
  const apart = namesApart(lines, runs);
  if (apart)
    return apart.map(({head, from, to}) => makeDraft(head, lines.slice(from, to), lines[from - 1] ?? lines[from]));
  const first = headsComeFirst(lines, runs);
  const titles = areTitled(lines, runs) ? 1 : 0;
  const endOf = (i: number) => (runs[i + 1]?.from ?? lines.length + titles) - titles;
  const blocks = first ? withoutLabels(withoutTail(runs.map(({to}, i) => lines.slice(to, endOf(i))))) : [];
  return runs.map((run, i) => {
    const block = blocks[i];
    if (block) return makeDraft(run.head, withoutPictures(block, run, runs[i + 1]), lines[run.to - 1]);
    const text = lines.slice(runs[i - 1]?.to ?? 0, run.from);
    return makeDraft(run.head, text[0]?.text === run.head.author ? text.slice(1) : text, lines[run.from]);
  });
}

/** True where a line stands alone over each head that says by whom a comment is: its title. */
function areTitled(lines: readonly PageLine[], runs: readonly HeadRun[]): boolean {
  const areClose = lines.slice(1).every(({gap}) => gap === 0);
  const isTitled = ({from, to}: HeadRun, i: number) => {
    const title = lines[from - 1];
    const isApart = ((title?.gap ?? 0) > 0 || areClose) && from - 1 > (runs[i - 1]?.to ?? -1);
    return to - from === 1 && isApart && (title?.text.length ?? Infinity) <= LONGEST_TITLE;
  };
  return (
    runs.filter(({from}) => from > 0).length >= LEAST_CLOSED &&
    runs.every((run, i) => BY_AND_ON.test(lines[run.from]?.text ?? "") && (run.from === 0 || isTitled(run, i)))
  );
}

/**
 * Leaves out what most comments have between their heads and words: where the writer lives, below the head, and the
 * title, below the buttons of the comment before.
 */
export function withoutLabels(blocks: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const isPlaced = areMost(blocks, ([place, words]) => isLabel(place) && words !== undefined && !isNotice(words.text));
  const over = blocks.slice(0, -1).map((block) => block.slice(-2));
  const isTitle = ([above, title]: readonly PageLine[]) =>
    above !== undefined && (isSureButton(above.text) || NUMBERED.test(title?.text ?? "")) && isLabel(title);
  const isTitled = areMost(over, isTitle) || (over.length > 1 && over.every(isTitle));
  const last = blocks.length - 1;
  return blocks.map((block, i) => block.slice(isPlaced ? 1 : 0, isTitled && i < last ? -1 : undefined));
}

/**
 * Ends the last block at its buttons, where all others end with theirs: what stands below is no comment's. (The others
 * may have a line more, with the title of the next.)
 */
export function withoutTail(blocks: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const ends = blocks.map((block) => block.findIndex(({text}, i) => i > 0 && isSureButton(text)));
  const last = blocks.at(-1) ?? [];
  const end = ends.at(-1) ?? -1;
  const isClosed = (block: readonly PageLine[], i: number) =>
    (ends[i] ?? -1) > 0 && block.slice(ends[i]).filter(({text}) => !isNotice(text)).length <= 1;
  const closed = blocks.slice(0, -1).filter(isClosed).length;
  if (end < 0 || closed < LEAST_CLOSED || closed < (blocks.length - 1) * MOST_LABELLED) return blocks;
  return [...blocks.slice(0, -1), last.slice(0, end + 1)];
}

function areMost(blocks: readonly (readonly PageLine[])[], test: (block: readonly PageLine[]) => boolean): boolean {
  return blocks.length >= LEAST_LABELLED && blocks.filter(test).length >= blocks.length * MOST_LABELLED;
}

const isLabel = (line: PageLine | undefined) => line !== undefined && isLabelText(line.text);

/** True for the words of a short line that is no sentence: where a reader lives or works, a comment's title. */
export const isLabelText = (text: string) =>
  isName(text.replace(SUBJECT, "")) && !/[.!?]$/u.test(text) && !isButtonLine(text);

/**
 * Leaves out the words that stand for the pictures of this writer and the next one ("Ann Holm's picture", "Avatar for
 * Ann Holm").
 */
function withoutPictures(lines: readonly PageLine[], {head}: HeadRun, next: HeadRun | undefined): readonly PageLine[] {
  const from = isPictureOf(head.author, lines[0]?.text ?? "") ? 1 : 0;
  return lines.slice(from, isPictureOf(next?.head.author, lines.at(-1)?.text ?? "") ? -1 : undefined);
}

function isPictureOf(name: string | null | undefined, words: string): boolean {
  const isNear = name != null && name.length > 2 && words.length <= name.length + LONGEST_LABEL && words.includes(name);
  return isNear && /\b(?:picture|avatar|photo|image|icon)\b/iu.test(words);
}

/** True for a line that is a button under a comment and not all that a reader says, as "Thanks!" may be. */
export const isSureButton = (text: string) => isButtonLine(text) && SURE_BUTTON.test(text);

/**
 * Heads stand over their text unless the list opens with text and closes with a head, or most names stand over the text
 * again.
 */
function headsComeFirst(lines: readonly PageLine[], runs: readonly HeadRun[]): boolean {
  const again = runs.filter(({head, from}, i) => {
    const below = runs[i - 1]?.to ?? from;
    return below < from && lines[below]?.text === head.author;
  });
  if (again.length > 0 && again.length * 2 >= runs.length - 1) return false;
  const said = runs.filter(({from}) => SAYS.test(lines[from]?.text ?? ""));
  if (said.length >= LEAST_CLOSED && said.length >= runs.length * MOST_LABELLED) return true;
  const [first, last] = [runs[0], runs.at(-1)];
  const textIn = (from: number, to: number) => lines.slice(from, to).some(({text}) => !isNotice(text));
  if (!textIn(0, first?.from ?? 0)) return true;
  const below = runs.filter(({from, to}) => isBelowWords(lines[from - 1], lines[from], lines[to]));
  return below.length < Math.max(LEAST_CLOSED, runs.length * MOST_LABELLED) && textIn(last?.to ?? 0, lines.length);
}

/** True for a head that follows on words, and has a blank line below it. */
const isBelowWords = (above: PageLine | undefined, head: PageLine | undefined, below: PageLine | undefined) =>
  above !== undefined && ENDS_SENTENCE.test(above.text) && head?.gap === 0 && (below?.gap ?? 1) > 0;

function isNotice(text: string): boolean {
  return isButtonLine(text) || findCue(text, ["policy", "form", "more", "placeholder"]) !== undefined;
}

/**
 * A comment over the lines that hold its text, without buttons and notices; without any, an empty span after its head.
 */
export function makeDraft(head: CommentHead, lines: readonly PageLine[], headLine?: PageLine): CommentDraft {
  const {author, timestamp} = head;
  const opening = lines.findIndex(({text}) => !isNotice(text));
  const named = IN_REPLY.exec(lines[opening]?.text ?? "")?.groups?.name;
  const answers = named !== undefined && isName(named) ? named : null;
  let kept = trimLines(answers === null ? lines : lines.slice(opening + 1));
  const none = headLine?.end ?? 0;
  const [first, ...rest] = kept;
  const label = LABEL.exec(first?.text ?? "")?.[0].length ?? 0;
  if (first && label > 0) kept = [{...first, start: first.start + label, text: first.text.slice(label)}, ...rest];
  const span = kept.length > 0 ? spanOf(kept) : {start: none, end: none};
  return {author: author === "[deleted]" ? null : author, timestamp, answered: head.answered ?? answers, ...span};
}

/** Leaves out buttons, counters, notices and a date at the foot around a comment's text. */
function trimLines(lines: readonly PageLine[]): readonly PageLine[] {
  let from = 0;
  let to = lines.length;
  if (to > 1 && SUBJECT.test(lines[0]?.text ?? "")) from++;
  const isDate = (text: string) => parseHead(text)?.author === null;
  while (from < to && (isNotice(lines[from]?.text ?? "") || SCORED.test(lines[from]?.text ?? ""))) from++;
  const isBelow = (text: string) =>
    isNotice(text) ||
    findCue(text, ["advertisement"]) !== undefined ||
    isDate(text) ||
    IN_REPLY.test(text) ||
    SCORED.test(text);
  while (to > from && isBelow(lines[to - 1]?.text ?? "")) to--;
  const [first] = lines.filter(({text}) => !findCue(text, ["policy", "form", "more", "placeholder"]));
  // "Thanks!" may be a button or all that a reader says; "Reply" and "3" are no comments.
  if (from === to && first && /\p{L}/u.test(first.text) && !SURE_BUTTON.test(first.text)) return [first];
  return lines.slice(from, to);
}
