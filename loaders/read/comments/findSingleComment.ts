import {wordCount} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isHandle} from "./isHandle.ts";
import {isInformal} from "./isInformal.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {isSureButton} from "./parseMarkedComments.ts";
import {parseHead} from "./parseHead.ts";
import {isName, parseName} from "./parseName.ts";

const LONGEST = 15;
const SAYS = /\s(?:says|said|wrote|writes|commented|replied)(?:\s?(?:\.{3}|…))?\s?[:,]?$/iu;
const POSTED_BY = /^(?:(?:posted|comment) by\b|by\s.{2,40}\son\s)/iu;
/** Words of the article above. */
const SHORTEST_ARTICLE = 40;
/** Blank lines over a comment with its name and time below it. */
const WIDE_GAP = 2;

/**
 * The first line of a page's only comment, which has no heading and nothing that repeats: a name with a day and a time
 * of day, over a reader's words or right below them at the page's end; undefined for none.
 */
export function findSingleComment(lines: readonly PageLine[], prose: number): number | undefined {
  const heads = lines.flatMap((_, i) => (i > prose + 1 && timeAt(lines, i) ? [i] : []));
  const [at] = heads;
  if (heads.length === 0) return overTime(lines, prose);
  if (at === undefined || heads.length > 1) return undefined;
  const text = lines[at]?.text ?? "";
  const nameAt = parseHead(text)?.author == null ? at - 1 : at;
  if (
    isByline(lines[nameAt]?.text ?? "") ||
    lines.slice(0, nameAt).reduce((sum, line) => sum + wordCount(line.text), 0) < SHORTEST_ARTICLE
  )
    return undefined;
  const below = lines.slice(at + 1);
  const foot = below.findIndex(
    (line) => isSureButton(line.text) || findCue(line.text, ["form", "policy"]) !== undefined
  );
  const words = foot < 0 ? below : below.slice(0, foot);
  if (words.length === 0) return aboveHead(lines, nameAt, prose);
  const hasButton = foot > 0 && isSureButton(below[foot]?.text ?? "");
  const name = parseHead(text)?.author ?? lines[nameAt]?.text ?? "";
  // Writers for newspapers have capitals.
  const isMadeUp = isHandle(name) || (/^\p{Ll}/u.test(name) && isPersonsName(name));
  const isReader = hasButton || isMadeUp || SAYS.test(lines[nameAt]?.text ?? "") || words.some(isVoice);
  return words.length <= LONGEST && isReader ? nameAt : undefined;
}

/** "Ann Holm said:" over words that the page's last line dates to the minute. */
function overTime(lines: readonly PageLine[], prose: number): number | undefined {
  const last = lines.findLastIndex(({text}) => !isSureButton(text));
  const time = parseHead(lines[last]?.text ?? "");
  const floor = Math.max(prose + 1, last - LONGEST);
  const said = lines.slice(floor, last).findLastIndex(({text}) => SAYS.test(text) && parseHead(text)?.author != null);
  const isOwn = time?.author === null && time.timestamp?.time != null && time.timestamp.day !== null;
  return isOwn && said >= 0 && floor + said + 1 < last ? floor + said : undefined;
}

/** Where a comment begins whose name and time stand below it: at the widest gap above them, or one paragraph up. */
function aboveHead(lines: readonly PageLine[], head: number, prose: number): number | undefined {
  const floor = Math.max(prose + 1, head - LONGEST);
  const gap = lines.slice(floor, head).findLastIndex((line) => line.gap >= WIDE_GAP);
  const start = gap < 0 ? head - 1 : floor + gap;
  const isOwn = POSTED_BY.test(lines[head]?.text ?? "") || (isVoice(lines[head - 1]) && start === head - 1);
  return start >= floor && isOwn && lines.slice(start, head).every(({text}) => !isName(text)) ? start : undefined;
}

/** True where a line gives name, day and time of day, or the last two under a line with the name. */
function timeAt(lines: readonly PageLine[], i: number): boolean {
  const head = parseHead(lines[i]?.text ?? "");
  if (head?.timestamp?.day == null || head.timestamp.time === null) return false;
  const isOwn = POSTED_BY.test(lines[i]?.text ?? "");
  if (head.author !== null)
    return isName(head.author) && (isOwn || isPersonsName(head.author)) && head.author.length > 2;
  const above = lines[i - 1]?.text ?? "";
  return (
    (lines[i]?.gap ?? 0) <= 1 &&
    (parseHead(above)?.author ?? (/[.!?]$/u.test(above) ? undefined : parseName(above))) != null
  );
}

const isByline = (text: string) => /^by\s/iu.test(text) && !POSTED_BY.test(text);

const isVoice = (line: PageLine | undefined) =>
  line !== undefined && (hasReaderVoice(line.text) || isInformal(line.text));
