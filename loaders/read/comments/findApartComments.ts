import {isProse, wordCount} from "../isProse.ts";
import {findCue, FURNITURE} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {endOfList} from "./endOfList.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isAboutName, isOffice} from "./findNamedBlocks.ts";
import {isHandle} from "./isHandle.ts";
import {isInformal} from "./isInformal.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {isTechnical} from "./isTechnical.ts";
import {isLikelyName} from "./judgeCut.ts";
import {cutComments} from "./parseComments.ts";
import {parseHead} from "./parseHead.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

/** Blank lines that set a page's comments apart from its article. */
const WIDE_GAP = 2;
/** Those over names without times: an interview or profiles may stand apart as well. */
const WIDER_GAP = 3;
/** Words of the article above. */
const SHORTEST_ARTICLE = 20;
/** Gaps behind which comments are looked for. */
const MOST_STARTS = 4;
/** Lines of a list that are looked at. */
const LONGEST_JUDGED = 600;
/** Lines of a comment that stands alone. */
const LONGEST = 25;
const LEAST_NAMED = 0.6;
const LEAST_NAMED_UNTIMED = 0.8;
const LEAST_HEARD = 0.3;
const MOST_ABOUT = 0.34;
const LEAST_WRITERS = 2;
const LEAST_DISTINCT = 0.7;
const LEAST_SCORE = 3;
/** A comment alone may be signed by the name over it. */
const LEAST_LONE_SCORE = 2;
const MOST_NAME_WORDS = 4;
const SPOKEN = /\s(?:says|said|wrote|writes|commented|replied|added)(?:\s?(?:\.{3}|…))?\s?[:,]?$/iu;
/** "3 May 2019 Ann Holm", as some sites sign comments. */
const DAY_AND_NAME = /\d{4}\s{1,3}(?:[|·•]\s)?[^\d\s].{0,40}$/u;

/** Words of a comment with its head. */
const SHORTEST_COMMENT = 10;
/** Words of an entry under its byline. */
const SHORTEST_ENTRY = 150;
/** Lines of a head. */
const MOST_HEAD = 3;

/** Where comments begin, and how many there are from there on. */
interface Start {
  readonly start: number;
  readonly count: number;
}

/**
 * The first line of comments that a page's widest gap sets apart from its article, even where their marks alone would
 * leave doubt: a single one with its name or time, a few names over words; undefined for none.
 */
export function findApartComments(lines: readonly PageLine[]): number | undefined {
  return apart(lines)?.start;
}

/**
 * Where comments begin that were found to begin at `found`: below a gap that sets them apart, where what stands between
 * is the end of the article.
 */
export function belowArticle(lines: readonly PageLine[], found: number): number {
  const talk = apart(lines);
  if (!talk || talk.start <= found) return found;
  const cut = cutComments(listFrom(lines, found));
  if ((cut?.drafts.length ?? 0) > talk.count + 1) return found;
  const between = lines.slice(found, talk.start);
  const words = countWords(between);
  const shape = headShape(between);
  const isOwn = shape !== undefined && shape === headShape(lines.slice(talk.start));
  const isComment = words >= SHORTEST_COMMENT && (isOwn || (shape !== undefined && words < SHORTEST_ENTRY));
  return isComment ? found : talk.start;
}

/** What the first head among the lines looks like without its words: "A - 0 w, 0"; undefined for none. */
function headShape(lines: readonly PageLine[]): string | undefined {
  const heads = lines.slice(0, MOST_HEAD).flatMap(({text}) => {
    const head = parseHead(text);
    return head ? [{text, head}] : [];
  });
  const {text, head} = heads.find((one) => one.head.timestamp) ?? heads[0] ?? {};
  return text
    ?.replace(head?.author ?? "\n", "\u0000")
    .replaceAll(/\p{L}{1,40}/gu, "w")
    .replaceAll(/\d{1,20}/g, "0");
}

const countWords = (lines: readonly PageLine[]) => lines.reduce((sum, {text}) => sum + wordCount(text), 0);

function apart(lines: readonly PageLine[]): Start | undefined {
  for (const start of startsApart(lines)) {
    const count = countTalk(listFrom(lines, start));
    if (count > 0) return {start, count};
  }
  return undefined;
}

function listFrom(lines: readonly PageLine[], start: number): readonly PageLine[] {
  const rest = lines.slice(start, start + LONGEST_JUDGED);
  return rest.slice(0, endOfList(rest));
}

/** The first lines behind gaps below the article that are wider than all above them, the widest first. */
function startsApart(lines: readonly PageLine[]): readonly number[] {
  let words = 0;
  let widest = WIDE_GAP - 1;
  const starts: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (words >= SHORTEST_ARTICLE && line.gap > widest) {
      widest = line.gap;
      starts.push(i);
    }
    words += wordCount(line.text);
  }
  return starts.slice(-MOST_STARTS).reverse();
}

/** How many comments a list is that stands apart; 0 for one that need not be any. */
function countTalk(list: readonly PageLine[]): number {
  const opening = list[0]?.text ?? "";
  const cut = /^by\s/iu.test(opening) || findCue(opening, FURNITURE) ? undefined : cutComments(list);
  if (!cut || cut.score < (cut.drafts.length === 1 ? LEAST_LONE_SCORE : LEAST_SCORE)) return 0;
  const {drafts} = cut;
  const [first] = drafts;
  const timed = drafts.filter(({timestamp}) => timestamp !== null).length;
  const isTimed = timed > 0 && timed >= drafts.length * LEAST_NAMED;
  if (!first || (!isTimed && (list[0]?.gap ?? 0) < WIDER_GAP)) return 0;
  if (drafts.length === 1) return isLone(list, first, list.some(isVoice)) ? 1 : 0;
  if (!areReaders(list, drafts, isTimed ? LEAST_NAMED : LEAST_NAMED_UNTIMED)) return 0;
  return isTimed || (areHeard(list, drafts) && !isTechnical(list)) ? drafts.length : 0;
}

function areReaders(list: readonly PageLine[], drafts: readonly CommentDraft[], least: number): boolean {
  const named = drafts.flatMap(({author}) => (author !== null && isReader(author) ? [author] : []));
  const writers = new Set(named).size;
  const voiced = list.filter(isVoice).length;
  return named.length >= drafts.length * least && writers >= LEAST_WRITERS && voiced >= drafts.length * LEAST_HEARD;
}

/** True where most speak as readers do, hardly anybody twice, and few tell of what their names mean or of an office. */
function areHeard(list: readonly PageLine[], drafts: readonly CommentDraft[]): boolean {
  const texts = drafts.map(({start, end}) => list.filter((line) => line.start < end && start < line.end));
  const heard = texts.filter((text) => text.some(isVoice));
  const about = texts.filter(([first, ...rest], i) => {
    const name = drafts[i]?.author ?? "";
    return isOffice(first?.text ?? "") || (first !== undefined && isAboutName(name, [first, ...rest]));
  });
  const writers = new Set(drafts.map(({author}) => author)).size;
  return (
    heard.length >= drafts.length * LEAST_HEARD &&
    about.length <= drafts.length * MOST_ABOUT &&
    writers >= drafts.length * LEAST_DISTINCT
  );
}

const isReader = (name: string) => isLikelyName(name) && isPersonsName(name) && !findCue(name, FURNITURE);

const isVoice = ({text}: PageLine) => hasReaderVoice(text) || isInformal(text);

/** True for a comment alone that its head shows to be one: it fills all that stands below the gap. */
function isLone(list: readonly PageLine[], {author, timestamp, start, end}: CommentDraft, isHeard: boolean): boolean {
  if (author === null || end <= start || list.length > LONGEST || !isPersonsName(author)) return false;
  if (author.split(/\s+/u).length > MOST_NAME_WORDS) return false;
  const [first, last] = [list[0]?.text ?? "", list.at(-1)?.text ?? ""];
  const isClocked = timestamp !== null && (timestamp.time !== null || timestamp.relative);
  const words = list.filter((line) => line.start >= start && line.end <= end);
  const isSentence = words.some(({text}) => isProse(text) || /[.!?…]$/u.test(text));
  if (SPOKEN.test(first) || isClocked || /\d\spts$/u.test(first)) return isHeard || isSentence || isClocked;
  if (timestamp !== null && first.includes(author)) return isHeard;
  if (timestamp !== null && last.includes(author)) return isHeard || (isSentence && DAY_AND_NAME.test(last));
  return isHeard && first.includes(author) && (isHandle(author) || parseHead(first)?.author === author);
}
