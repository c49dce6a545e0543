import {anyOf} from "../../anyOf.ts";
import {findHeadTime} from "../timestamps/findHeadTime.ts";
import type {Timestamp} from "../timestamps/findTimestamp.ts";
import {parseHead} from "./parseHead.ts";
import {isName} from "./parseName.ts";

/** A head that stands in one line with the words of its comment. */
export interface Opening {
  /** The comment's author. */
  readonly author: string;
  /** When it was posted; null where the head does not tell. */
  readonly timestamp: Timestamp | null;
  /** Characters of the line that are no words of the comment. */
  readonly length: number;
  /** How the head is set off; a list mostly keeps to one way. */
  readonly kind: "timed" | "handle" | "name" | "cell" | "gap";
}

const LONGEST = 110;
const MOST_COLONS = 4;
const MARK = /^(?:[•*·‣▪●○◦–—-]\s{1,3}|#?\d{1,4}[.):]\s{1,3}|#\d{1,4}\s{1,3})/u;
const HANDLE = /^@(?<name>[^\s:@]{1,40}):\s{1,3}(?=\S)/u;
const NAME_COLON = /^(?<name>[^\s:@][^:\n]{0,39}?)\s?:\s{1,3}(?=\S)/u;
const NAME_TIME = /^(?<name>[^\s:@(][^:(\n]{0,39}?)\s?[([](?<time>[^)\]\n]{2,40})[)\]]\s?:?\s{1,3}(?=\S)/u;
/** "[04/05/2019 10:14] Ann Holm: " */
const TIME_NAME = /^[([](?<time>[^)\]\n]{2,40})[)\]]\s?(?<name>[^\s:@][^:\n]{0,39}?)\s?:\s{1,3}(?=\S)/u;
/** "Ann Holm | 4 May | ", a row of a table. */
const CELLS = /^(?<name>[^\s|][^|\n]{0,39}?)\s?\|\s?(?:(?<time>[^|\n]{2,40}?)\s?\|\s?)?(?=\S)/u;
const NAME_GAP = /^(?<name>\S{1,30}(?:\s\S{1,20}){0,2})(?:\s{2,}|\t)(?=\S)/u;
const SAYS = /\s(?:says|said|wrote|writes|commented|replied)$/iu;
const LABEL_WORD = anyOf(
  String.raw`q|a|question|answer|note|notes|nb|ps|p\.s|update|source|sources|photo|caption|correction|edit|editor`,
  "moderator|host|reporter|interviewer|tags?|topics?|date|time|place|venue|re|subject|fact|example|remember|warning",
  "tip|read more|see also|url|link|via|total|email|phone|tel|fax|address|contact"
);
/** What stands before a colon and is no name. */
const LABEL = new RegExp(String.raw`^${LABEL_WORD}\.?$`, "iu");

/** Reads the head that opens a line before the comment's words ("Ann Holm (4 May): …"); undefined for other lines. */
export function findOpening(line: string): Opening | undefined {
  const mark = MARK.exec(line)?.[0].length ?? 0;
  const words = line.slice(mark);
  const found = withTime(words) ?? handle(words) ?? beforeColon(words) ?? byName(words);
  return found && {...found, length: found.length + mark};
}

function withTime(words: string): Opening | undefined {
  for (const pattern of [TIME_NAME, NAME_TIME, CELLS]) {
    const found = pattern.exec(words);
    const {name, time} = found?.groups ?? {};
    const timestamp = time === undefined ? undefined : findHeadTime(time);
    if (!found || name === undefined || !isName(name)) continue;
    const kind = pattern === CELLS ? "cell" : "timed";
    if (timestamp) return {author: name, timestamp, length: found[0].length, kind};
  }
  return undefined;
}

function handle(words: string): Opening | undefined {
  const found = HANDLE.exec(words);
  return found?.groups?.name === undefined
    ? undefined
    : {author: found.groups.name, timestamp: null, length: found[0].length, kind: "handle"};
}

/** "Ann Holm, 4 May, 14:05: …": the head ends with the first colon before which there are a name and a time. */
function beforeColon(words: string): Opening | undefined {
  let at = -1;
  for (let n = 0; n < MOST_COLONS; n++) {
    at = words.indexOf(": ", at + 1);
    if (at < 0 || at > LONGEST) return undefined;
    const head = parseHead(words.slice(0, at));
    if (head?.timestamp && head.author !== null)
      return {author: head.author, timestamp: head.timestamp, length: at + 2, kind: "timed"};
  }
  return undefined;
}

function byName(words: string): Opening | undefined {
  for (const [pattern, kind] of [
    [NAME_COLON, "name"],
    [NAME_GAP, "gap"]
  ] as const) {
    const found = pattern.exec(words);
    const name = found?.groups?.name;
    if (found && name !== undefined && isName(name.replace(/^@/u, "")) && !LABEL.test(name) && !/\s{2}/u.test(name))
      return {author: name.replace(SAYS, ""), timestamp: null, length: found[0].length, kind};
  }
  return undefined;
}
