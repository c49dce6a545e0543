import {isButtonLine} from "../comments/isButtonLine.ts";
import {parseHead} from "../comments/parseHead.ts";
import {isName} from "../comments/parseName.ts";
import {isBadge} from "../pageCues.ts";
import type {Timestamp} from "../timestamps/findTimestamp.ts";
import {isJoinDate} from "./commentParts.ts";
import type {HtmlLine} from "./htmlLines.ts";

/** Who wrote a comment and when; null where that is not told yet. */
export interface Head {
  /** Who wrote it. */
  readonly author: string | null;
  /** When. */
  readonly timestamp: Timestamp | null;
}

/** Lines beside a comment's text that may be its head. */
const MOST_BESIDE = 8;

/** "Submitted by Ann on 3 May", "Posted by: Ann | 3 May": lines above or below the text that read as a head. */
export function withLinesBeside(lines: readonly HtmlLine[], given: Head) {
  const beside = lines.slice(0, MOST_BESIDE).map(({text}) => text);
  const heads = beside.map((text) => ({text, head: isJoinDate(text) ? undefined : parseHead(text)}));
  const named = heads.find(({head}) => head?.author != null)?.head?.author;
  const bare = beside.find((text) => isName(text) && !isButtonLine(text) && !isBadge(text) && !parseHead(text));
  const dated = heads.find(({head}) => head?.timestamp != null);
  return {
    author: given.author ?? named ?? bare ?? null,
    timestamp: given.timestamp ?? dated?.head?.timestamp ?? null,
    timeWords: dated?.text ?? null
  };
}

/** Where classes do not tell, the first lines may be a head as in plain text. */
export function withTextHead(lines: readonly HtmlLine[], given: Head & {readonly timeWords: string | null}) {
  let {author, timestamp} = given;
  let from = 0;
  for (; from < Math.min(3, lines.length); from++) {
    const head = parseHead(lines[from]?.text ?? "");
    const bare =
      author === null && from === 0 && lines.length > 1 && isName(lines[0]?.text ?? "") ? lines[0]?.text : undefined;
    if (!head && bare === undefined) break;
    author ??= head?.author ?? bare ?? null;
    timestamp ??= head?.timestamp ?? null;
  }
  const timeWords = given.timeWords ?? lines.slice(0, from).find(({text}) => parseHead(text)?.timestamp)?.text ?? null;
  return {author, timestamp, timeWords, lines: lines.slice(from)};
}

/** A name with a time may stand below the words as well. */
export function withTextFoot<R extends Head & {readonly lines: readonly HtmlLine[]}>(read: R): R {
  const isHeaded = read.author !== null || parseHead(read.lines[0]?.text ?? "")?.timestamp != null;
  const foot = !isHeaded && read.lines.length > 1 ? parseHead(read.lines.at(-1)?.text ?? "") : undefined;
  if (!foot?.timestamp || foot.author === null) return read;
  return {...read, author: foot.author, timestamp: foot.timestamp, lines: read.lines.slice(0, -1)};
}
