import type {PageLine} from "../pageLines.ts";
import {wordCount} from "../isProse.ts";
import {isHandle} from "./isHandle.ts";
import {isInformal} from "./isInformal.ts";
import {isMarkedName} from "./isMarkedName.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {isPiece} from "./isPiece.ts";
import {isTechnical} from "./isTechnical.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isLikelyName, judgeCut} from "./judgeCut.ts";
import {parseHead} from "./parseHead.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const LEAST_SCORE = 3.4;
const LEAST_COMMENTS = 2;
const LEAST_NAMED = 0.6;
const MOST_HEADLINES = 0.5;
/** A rubric stands over each of its articles. */
const LEAST_WRITERS = 2;
/** In an interview few people speak in turn. */
const LEAST_DISTINCT = 0.6;
const LEAST_VOICED = 0.3;
const LEAST_CLOCKED = 0.5;
/** Where nearly each comment stands further in than its name with a bullet, less does. */
const LEAST_VOICED_MARKED = 0.15;
const MOST_MARKED = 0.8;
const LEAST_UNIFORM = 6;
const LEAST_UNIFORM_SCORE = 4.5;
const LEAST_WHOLE = 0.95;
/** So many readers never write like a newspaper, all of them. */
const LEAST_SILENT = 4;
/** Words. */
const SHORTEST_SENTENCE = 4;
const ENDS_SENTENCE = /[.!?…][”"’')\]*_]{0,3}$/u;

/**
 * True where a cut shows by itself that the lines are comments: most have names, few read like headlines, little is
 * unexplained.
 */
export function isSureCut(lines: readonly PageLine[], drafts: readonly CommentDraft[]): boolean {
  const named = drafts.filter(({author}) => author !== null && isLikelyName(author));
  if (drafts.length < LEAST_COMMENTS || named.length < drafts.length * LEAST_NAMED) return false;
  const isTimed = drafts.some(({timestamp}) => timestamp !== null);
  if (!isClocked(drafts) && (isTechnical(lines) || named.filter(isPersonal).length < drafts.length * LEAST_NAMED))
    return false;
  const distinct = new Set(named.map(({author}) => author)).size;
  const writers = new Set(drafts.map(({author}) => author)).size;
  if (writers < LEAST_WRITERS || isOneVoice(drafts) || (!isTimed && distinct < named.length * LEAST_DISTINCT))
    return false;
  if (isUniform(lines, drafts)) return true;
  const last = lastLines(lines, drafts);
  const marked = lines.filter((_, i) => isMarkedName(lines, i)).length;
  const isMarked = marked >= drafts.length * MOST_MARKED;
  const least = !isMarked ? LEAST_VOICED : named.some(({author}) => isHandle(author ?? "")) ? 0 : LEAST_VOICED_MARKED;
  if (!isClocked(drafts) && last.filter(({text}) => wordCount(text) >= SHORTEST_SENTENCE).length * 2 < last.length)
    return false;
  const voiced = last.filter(({text, isPart}) => !isPart && hasReaderVoice(text));
  const isQuiet = voiced.length < last.length * least;
  if (isQuiet && (!isClocked(drafts) || hasBylines(lines, drafts.length))) return false;
  if (drafts.length >= LEAST_SILENT && !lines.some(({text}) => hasReaderVoice(text) || isInformal(text))) return false;
  const headlines = last.filter(({text}) => isHeadline(text)).length;
  return headlines <= drafts.length * MOST_HEADLINES && judgeCut(lines, drafts) >= LEAST_SCORE;
}

/** True where most comments give a time of day or an age: papers date their links by days. */
export function isClocked(drafts: readonly CommentDraft[]): boolean {
  const clocked = drafts.filter(({timestamp}) => timestamp && (timestamp.time !== null || timestamp.relative));
  return clocked.length >= drafts.length * LEAST_CLOCKED;
}

/**
 * True for a long list of which nearly all have names and times, with hardly a line unexplained, and some a reader's
 * voice.
 */
function isUniform(lines: readonly PageLine[], drafts: readonly CommentDraft[]): boolean {
  const whole = drafts.filter(({author, timestamp}) => author !== null && timestamp !== null);
  if (
    drafts.length < LEAST_UNIFORM ||
    whole.length < drafts.length * LEAST_WHOLE ||
    judgeCut(lines, drafts) < LEAST_UNIFORM_SCORE
  )
    return false;
  const writers = new Set(drafts.map(({author}) => author)).size;
  const voiced = lines.filter(({text}) => hasReaderVoice(text) || isInformal(text)).length;
  return writers >= drafts.length * LEAST_DISTINCT && voiced >= drafts.length * LEAST_VOICED;
}

/** True where several comments give one writer, and no other. */
function isOneVoice(drafts: readonly CommentDraft[]): boolean {
  const authors = drafts.flatMap(({author}) => author ?? []);
  return authors.length > 1 && new Set(authors).size === 1;
}

interface LastLine {
  readonly text: string;
  readonly isPart: boolean;
}

const isPersonal = ({author}: CommentDraft) => author !== null && isPersonsName(author);

/** True where most heads are a newspaper's: "By Ann Holm | May 3, 2019". */
function hasBylines(lines: readonly PageLine[], heads: number): boolean {
  const bylines = lines.filter(({text}) => /^by\s/iu.test(text) && parseHead(text)?.timestamp?.time === null);
  return bylines.length * 2 >= heads;
}

/** Words that end like a title and have no reader's voice. */
const isHeadline = (text: string) =>
  wordCount(text) >= 3 &&
  !/^@/u.test(text) &&
  !ENDS_SENTENCE.test(text) &&
  !hasReaderVoice(text) &&
  parseHead(text)?.timestamp == null;

/** A newspaper that prints what readers sent may put each comment between quotation marks. */
const withoutQuotes = (text: string) => text.replace(/^[“"](?=[^”"]{1,2000}[”"]?$)|[”"]$/gu, "");

/** The last line of each comment with text, and whether it is a keyword or a piece of a broken sentence. */
function lastLines(lines: readonly PageLine[], drafts: readonly CommentDraft[]): LastLine[] {
  const last: LastLine[] = [];
  let n = 0;
  for (const [i, {start, text}] of lines.entries()) {
    while (n < drafts.length && (drafts[n]?.end ?? 0) <= start) n++;
    const draft = drafts[n];
    const ends = draft && draft.start < start + text.length && (lines[i + 1]?.start ?? Infinity) >= draft.end;
    if (!ends) continue;
    last.push({text: withoutQuotes(text.slice(0, Math.max(0, draft.end - start))), isPart: isPiece(lines, i)});
  }
  return last;
}
