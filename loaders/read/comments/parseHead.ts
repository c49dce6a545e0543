import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";

/** A line that tells who wrote a comment, when, or both. */
export interface CommentHead {
  /** Null where the line gives only the time. */
  readonly author: string | null;
  /** Null where the line gives only the author. */
  readonly timestamp: Timestamp | null;
  /** Name of the reader that the page says is answered; null for none. */
  readonly answered: string | null;
}

const LONGEST_HEAD = 160;
const BULLET = /^(?:[•*·‣▪●○◦>»–—-]\s{1,4}|#\d{1,5}\b[.:)]?\s{0,3}|\d{1,4}[.)]\s{1,3})/u;
const VERBS = "says|said|wrote|writes|commented|comments|replied|replies|responded|asked";
const SAYS = new RegExp(`^(?<name>.{1,60}?)\\s{1,2}(?:${VERBS})(?:\\s?(?:\\.{3}|…))?\\s?:?$`, "iu");
const BY =
  /^(?:posted|comment(?:ed)?|written|submitted|added|left|sent|message)\s{1,2}(?:by|from):?\s{1,2}(?<name>.{1,60})$/iu;
const CONNECTIVES = new RegExp(
  "^(?:(?:posted|comment(?:ed)?|written|submitted|added|left|sent|re)(?:\\s{1,2}(?:by|on|at|from))?:?(?=\\s|$)|by:?(?=\\s)|on\\b|at\\b|from:?(?=\\s)|name:|author:|user:|date:|time:|posted:|(?:edited|updated|registered)\\b)",
  "iu"
);
const TRAILING = new RegExp(
  `(?:\\b(?:posted|commented|written|submitted|added|edited|updated|${VERBS})(?:\\s{1,2}(?:by|on|at))?|\\b(?:on|at|by)|\\bpost subject:.{0,80}|\\breply|\\bpermalink|\\blink|\\breport|#\\d{1,5})\\s?:?$`,
  "iu"
);
const MARKS = /^[\s|,;:·•*–—\-»«>#()[\]/…]+|[\s|,;:·•*–—\-»«>#()[\]/…]+$/gu;

/** Reads a line as the head of a comment; undefined where it is ordinary text. */
export function parseHead(line: string): CommentHead | undefined {
  if (line.length > LONGEST_HEAD) return undefined;
  const words = line.replace(BULLET, "");
  const timestamp = findTimestamp(words);
  if (!timestamp) return authorOnly(words);
  const before = strip(words.slice(0, timestamp.start));
  const after = strip(words.slice(timestamp.end));
  if (before !== "" && after !== "") return undefined;
  return withNames(before || after, timestamp);
}

/** True for what can be a reader's name: a few words, no sentence. */
export function isName(words: string): boolean {
  if (words === "" || words.length > 60 || !/[\p{L}\p{N}]/u.test(words)) return false;
  if (words.split(/\s+/u).length > 6 || /^[@>“"‘(]/u.test(words)) return false;
  if (/[!?…;“”"]$|[:,]$|\.{2}$|https?:|[.!?]\s\p{Ll}/u.test(words)) return false;
  return !/[^\s.]{3,}\.$/u.test(words) || words.split(/\s+/u).length <= 2;
}

function authorOnly(words: string): CommentHead | undefined {
  const name = (SAYS.exec(words) ?? BY.exec(words))?.groups?.name;
  return name === undefined ? undefined : withNames(strip(name), null);
}

function withNames(words: string, timestamp: Timestamp | null): CommentHead | undefined {
  if (words === "") return (timestamp && {author: null, timestamp, answered: null}) || undefined;
  const [author, answered] = words.split(/\s{1,3}(?:→|➜|▶|►|>|in reply to|replied to|replying to)\s{1,3}/u, 2);
  if (author === undefined || !isName(author)) return undefined;
  return {author, timestamp, answered: answered && isName(answered) ? answered : null};
}

function strip(words: string): string {
  let rest = words;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(MARKS, "").replace(CONNECTIVES, "").replace(TRAILING, "").replace(MARKS, "");
  }
  return rest;
}
