import {findCue, FURNITURE, isBadge} from "../pageCues.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isHandle as isMadeUp} from "./isHandle.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {isName, isNameAlone, parseName} from "./parseName.ts";
import type {Labelled} from "./usualHeads.ts";

/** The writer that a line names, and whom it says he answers; undefined for none. */
export type Names = ReturnType<typeof parseName>;

/** "@ann_holm" alone names the writer, where a sentence goes on after the reader it addresses. */
const HANDLE = /^@(?=[\w.-]{2,40}$)/u;
/** "Ann Holm:" on a line of its own. */
const COLON = /(?<=[\p{L}\d])\s?:$/u;
/** "2. Too late", "Re: Too late"; and what names the reader who is answered: "In reply to Ann". */
const SUBJECT = /^(?:\d{1,4}[.)]|re:)\s?(?=\p{L})|^(?:replying|in reply|in response|reply) to\b/iu;
const NUMBERED = /^#?\d{1,5}[.)]\s{1,3}(?<name>[\p{L}\d].{0,40})$/u;
const TO = /^(?:[→➜↳↪▶►»>]|(?:in reply|replying|replied|in response) to:?)\s{0,2}@?(?<name>[\p{L}\p{N}].{1,50})$/iu;
/** Lines of buttons and counters that may stand between a name and its age. */
export const MOST_BUTTONS = 12;

/** "@ann_h" below "Ann Holm" is the same writer's. */
export const isHandle = (labelled: Labelled | undefined) => labelled !== undefined && HANDLE.test(labelled.line.text);
/** True for the first line of a head: a blank line or a bullet is before it. */
export const opensHead = (labelled: Labelled | undefined) =>
  (labelled?.line.gap ?? 0) > 0 || labelled?.bullet !== undefined;

/** The names of a line that holds nothing else; undefined for any other. */
export function nameAt(labelled: Labelled | undefined): Names {
  if (!labelled) return undefined;
  const {head} = labelled;
  if (head?.author && !head.timestamp) return {author: head.author, answered: head.answered};
  const words = (labelled.bullet ?? labelled.line.text).replace(HANDLE, "").replace(COLON, "");
  const isOther = SUBJECT.test(words) || isBadge(words) || isButtonLine(words);
  return isOther || findCue(words, FURNITURE) !== undefined ? undefined : parseName(words);
}

/** A name over a line that tells whom its bearer answers ("→ Ann Holm"), above a time, and the name's line. */
export function replyLine(labelled: readonly Labelled[], at: number): {names: Names; from: number} | undefined {
  const answered = TO.exec(labelled[at - 1]?.line.text ?? "")?.groups?.name;
  const names = answered !== undefined && isName(answered) ? nameAt(labelled[at - 2]) : undefined;
  return names && answered !== undefined ? {names: {...names, answered}, from: at - 2} : undefined;
}

/** The name behind the running number of a comment, right above its time ("6. Ann Holm"); undefined for none. */
export function numberedName(labelled: Labelled | undefined): Names {
  const name = NUMBERED.exec(labelled?.line.text ?? "")?.groups?.name;
  return name !== undefined && isPersonsName(name) && isNameAlone(name) ? parseName(name) : undefined;
}

/** The line above another, but for ranks, counters and buttons between them. */
export function aboveRanks(labelled: readonly Labelled[], at: number, below = 0): number {
  return below < MOST_BUTTONS && isRank(labelled[at - 1]) ? aboveRanks(labelled, at - 1, below + 1) : at - 1;
}

const isRank = (labelled: Labelled | undefined) =>
  labelled !== undefined && (isBadge(labelled.line.text) || isButtonLine(labelled.line.text));

/**
 * The made-up name over the words that stand above a time, right there or over a counter ("ann_h", "Rows for a living.",
 * "12 fans"), and its line; undefined for none.
 */
export function nameOverMotto(labelled: readonly Labelled[], at: number): {names: Names; from: number} | undefined {
  const below = aboveRanks(labelled, at);
  const from = below - 1;
  const [name, motto] = [labelled[from], labelled[below]];
  if (!name || isHandle(name) || motto?.line.gap !== 0) return undefined;
  if (below < at - 1 && !opensHead(name) && !isRank(labelled[from - 1])) return undefined;
  if (isMadeUp(motto.line.text) || !/\p{L}{2}/u.test(motto.line.text)) return undefined;
  const isFirst = below < at - 1 && opensHead(name);
  const isName = isFirst || isMadeUp(name.line.text) || nameAt(motto) === undefined;
  const names = isName ? nameAt(name) : undefined;
  return names && {names, from};
}
