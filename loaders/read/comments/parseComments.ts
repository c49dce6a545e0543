import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {judgeCut} from "./judgeCut.ts";
import {parseBlockComments} from "./parseBlockComments.ts";
import {parseChunkedComments} from "./parseChunkedComments.ts";
import {parseClosedComments} from "./parseClosedComments.ts";
import {parseDoubledNames} from "./parseDoubledNames.ts";
import {isSureButton, parseMarkedComments, type CommentDraft} from "./parseMarkedComments.ts";
import {parseFromHeads} from "./parseFromHeads.ts";
import {parseLetters} from "./parseLetters.ts";
import {parseMixedNames} from "./parseMixedNames.ts";
import {parseNamedComments} from "./parseNamedComments.ts";
import {parseNumberedComments} from "./parseNumberedComments.ts";
import {parseOpenedComments} from "./parseOpenedComments.ts";
import {withRepeatedAsButtons} from "./repeatedLines.ts";
import {parseSeparatedComments} from "./parseSeparatedComments.ts";
import {parseSignedComments} from "./parseSignedComments.ts";
import {splitUnmarkedComments} from "./splitUnmarkedComments.ts";
import {withoutWriterLabels} from "./withoutWriterLabels.ts";

/** By what lists of comments can be cut; of equally good cuts the first counts. */
const CUTS: readonly ((lines: readonly PageLine[]) => CommentDraft[] | undefined)[] = [
  parseFromHeads,
  parseNumberedComments,
  parseLetters,
  parseSignedComments,
  parseBlockComments,
  parseDoubledNames,
  parseMarkedComments,
  parseOpenedComments,
  parseClosedComments,
  parseSeparatedComments,
  parseChunkedComments,
  parseMixedNames,
  parseNamedComments
];

/**
 * Cuts a list of comments by whatever its page repeats for each of them, taking the cut that explains most of its
 * lines.
 */
export function parseComments(lines: readonly PageLine[], stated: number | null): CommentDraft[] {
  const cut = cutComments(lines)?.drafts;
  const words = lines.filter(({text}) => !isSureButton(text));
  return cut && explains(cut, words.length, stated) ? cut : splitUnmarkedComments(words, stated);
}

/** False where hardly any marks are found for so many lines, or for as many comments as the page states. */
function explains(drafts: readonly CommentDraft[], lines: number, stated: number | null): boolean {
  if (drafts.length > 1 && drafts.every(({timestamp, author}) => timestamp !== null || author !== null)) return true;
  const isLost = stated !== null && drafts.length < stated * LEAST_OF_STATED && lines >= stated;
  return !isLost && lines <= Math.max(drafts.length * MOST_LINES_EACH, SHORT_LIST);
}

/** Of the comments that a page states. */
const LEAST_OF_STATED = 0.4;
/** Lines for each comment that a cut finds, and those of a list that may be one comment. */
const MOST_LINES_EACH = 9;
const SHORT_LIST = 14;

/** Between fields that the page shows side by side. */
const STROKE = /^[|¦]$/u;
/** "Newest | Oldest" stands over the first comment. */
const ORDER =
  /^(?:(?:sort(?:ed)? by|newest|oldest|best|top(?: rated)?|latest|most (?:recent|liked|popular))(?: first)?[\s|·•:/]{0,5}){1,5}$/iu;

const withoutOrder = (lines: readonly PageLine[]) => (ORDER.test(lines[0]?.text ?? "") ? lines.slice(1) : lines);

/** Where blank lines stand between all lines of a list, one more of them does not part a comment from the next. */
function withoutEvenGaps(lines: readonly PageLine[]): readonly PageLine[] {
  const least = Math.min(...lines.slice(1).map(({gap}) => gap));
  return lines.length < 2 || least === 0 ? lines : lines.map((line) => ({...line, gap: Math.max(0, line.gap - least)}));
}

/** The best cut of a list and how well it explains it; undefined for a list without marks. */
export function cutComments(lines: readonly PageLine[]) {
  const own = lines.filter(({text}) => !STROKE.test(text) && !findCue(text, ["policy", "form", "more"]));
  const ordinary = withRepeatedAsButtons(withoutWriterLabels(withoutOrder(withoutEvenGaps(own))));
  const cuts = CUTS.flatMap((cut) => {
    const drafts = cut(ordinary);
    return drafts ? [{drafts, score: judgeCut(ordinary, drafts)}] : [];
  });
  return cuts.reduce<(typeof cuts)[number] | undefined>(
    (best, cut) => (best && best.score >= cut.score ? best : cut),
    undefined
  );
}
