import {anyOf} from "../../anyOf.ts";
import {isProse, wordCount} from "../isProse.ts";
import type {MarkdownLine} from "../markdownLines.ts";
import {findCue, FURNITURE} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isBlogHead} from "./isBlogHead.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isInformal} from "./isInformal.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {isTechnical} from "./isTechnical.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const LEAST_NAMED = 0.5;
/** Longer lists with so few writers are a newsroom's own entries. */
const LONG_LIST = 8;
const LEAST_DISTINCT = 0.2;
const LEAST_WORDED = 0.5;
/** Entries of one writer in a saved page are its newsroom's. */
const LEAST_OF_ONE = 3;
/** Of the lines under a heading, where nothing tells who wrote them, or when. */
const LEAST_HEARD = 0.15;
/** Where the heading tells how many comments there are. */
const LEAST_WORDED_OF_STATED = 0.25;
/** Words. */
const SHORTEST_SENTENCE = 4;
const SHORTEST_LONG = 8;
const VAGUE_NOUN = anyOf(
  "discussions?(?! about this post)|debate|opinions|conversation|entries|responses?|reactions",
  String.raw`comments? (?:on|to|for|from|about)\s|comment$`
);
/** A heading that an article's own section may have as well. */
const VAGUE = new RegExp(String.raw`^\P{L}{0,6}(?:the\s)?${VAGUE_NOUN}`, "iu");
const LEAST_VOICED = 0.25;

/** The heading over a list of comments and the number that it prints; null for none. */
export interface ListHeading {
  /** The heading's words. */
  readonly text: string;
  /** The number of comments that it prints; null for none. */
  readonly stated: number | null;
  /** True in a saved page, where headings stand over many other lists. */
  readonly isSaved: boolean;
}

/**
 * True where what stands under a heading for comments may be readers' words: no newsroom's own entries, no program's
 * manual, and without names no list of links and no section of the article.
 */
export function areReaders(
  lines: readonly PageLine[],
  drafts: readonly CommentDraft[],
  {text, stated, isSaved}: ListHeading
): boolean {
  const authors = drafts.flatMap(({author}) => (author === null ? [] : [author]));
  const timed = drafts.filter(({timestamp}) => timestamp !== null);
  const names = timed.length > 0 ? authors : authors.filter(isPersonsName);
  const isNamed = names.length >= drafts.length * LEAST_NAMED;
  if (stated === null && authors.length === 0 && timed.length === 0 && !isHeardIn(lines)) return false;
  if (timed.length * 2 < drafts.length && isTechnical(lines)) return isNamed && stated !== null;
  if (stated === null && (isNewsroom(authors) || drafts.every(({start, end}) => start === end))) return false;
  if (isSaved && drafts.length >= LEAST_OF_ONE && authors.length === drafts.length && new Set(authors).size === 1)
    return false;
  if (isNamed && lines.filter((line) => isBlogHead(line.text)).length * 2 > drafts.length) return true;
  const isVague = VAGUE.test(text);
  const words = lines.filter((line) => !isButtonLine(line.text));
  const voiced = words.filter((line) => hasReaderVoice(line.text) || isInformal(line.text));
  const isHeard = !isVague || stated !== null || voiced.length > 0;
  if (isNamed && (isSaved ? timed.length * 2 >= drafts.length && isHeard : timed.length > 0 || !isVague)) return true;
  if (isSaved && voiced.length < words.length * LEAST_VOICED) return false;
  if (stated !== null) return words.filter(isLongOrWorded).length >= words.length * LEAST_WORDED_OF_STATED;
  if (isVague && (words.some(isHeading) || voiced.length < words.length * LEAST_VOICED)) return false;
  return words.filter(isWorded).length >= words.length * LEAST_WORDED;
}

/** True where a reader's voice is heard in some of the lines that are no notices of the page. */
function isHeardIn(lines: readonly PageLine[]): boolean {
  const own = lines.filter(({text}) => !isButtonLine(text) && !findCue(text, FURNITURE));
  const voiced = own.filter(({text}) => hasReaderVoice(text) || isInformal(text));
  return lines.length === 1 || (voiced.length > 0 && voiced.length >= own.length * LEAST_HEARD);
}

/** True where a long list has hardly any writers, as the entries of a live report have. */
export const isNewsroom = (authors: readonly string[]) =>
  authors.length >= LONG_LIST && new Set(authors).size < authors.length * LEAST_DISTINCT;

const isHeading = ({mark}: MarkdownLine) => mark === "heading" || mark === "title";

const isLongOrWorded = (line: PageLine) => wordCount(line.text) >= SHORTEST_LONG || isWorded(line);

function isWorded({text}: PageLine): boolean {
  if (isProse(text) || hasReaderVoice(text) || isInformal(text)) return true;
  return wordCount(text) >= SHORTEST_SENTENCE && /[.!?…][”"’')\]]{0,3}$/u.test(text);
}
