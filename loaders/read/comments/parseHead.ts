import {anyOf} from "../../anyOf.ts";
import {functionWords} from "../functionWords.ts";
import {isButton} from "../pageCues.ts";
import {AUTHOR_LINES, VERBS} from "./authorLines.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {findHeadTime} from "../timestamps/findHeadTime.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {MONTH_NAME} from "../timestamps/timestampPatterns.ts";
import {isName, oddName, parseName, withoutRank} from "./parseName.ts";

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
/** "by TheCloser... on", and the verbs of heads with the colon that no sentence has behind them. */
const FRAMES = [/^by\s.{1,60}\son\s$/iu, /\s(?:says|said|wrote):$/iu] as const;
/** "17. Jul, 2012" is no item's number. */
const ITEM_NUMBER = String.raw`\d{1,5}[.)]\s{1,3}(?!${MONTH_NAME}\b)`;
const BULLET = new RegExp(
  `^${anyOf(
    "[•*·‣▪●○◦>»–—-]\\s{1,4}",
    `(?:comment number )?#?${ITEM_NUMBER}`,
    "\\(\\d{1,5}\\)\\s{1,3}(?=\\p{L})",
    "#\\d{1,5}\\b:?\\s{0,3}",
    "(?:comment|post|reply)\\s#?\\d{1,6}\\s?[-–—:|]\\s(?=posted\\s)"
  )}`,
  "iu"
);
const BY_OR_ON = String.raw`(?:\s{1,2}(?:by|on|at|from))`;
const OPENING_WORDS = anyOf(
  String.raw`(?:post(?:ed)?(?! subject)|comment(?:ed)?|written|submitted|added|left|sent|re)${BY_OR_ON}?:?(?=\s|$)`,
  String.raw`reply\s(?:by|from):?\s|(?:un)?registered commenter\s?(?=\S)`,
  String.raw`by:?(?=\s)|on\b|at\b|from:?(?=\s)|(?:name|author|user|date|time|posted)\s?:|(?:date|old)(?=\s\d)`,
  String.raw`(?:edited|updated|registered|asked|answered)\b`,
  String.raw`[+-]?[\d.,]{1,6}k?\s(?:points?|votes?|likes?|upvotes?|children|karma)\b`
);
const OPENING = new RegExp(`^${OPENING_WORDS}`, "iu");
const LIKINGS = String.raw`(?:\s?[+-]?[\d.,]{1,6}k?\s?(?:points?|votes?|likes?)){1,3}`;
const WROTE = anyOf("posted|commented|written|submitted|added|edited|updated", VERBS);
const CLOSING_WORDS = anyOf(
  LIKINGS,
  String.raw`\b${WROTE}(?::?\s{1,2}(?:by|on|at)|\s?\.{3})?|\b(?:on|at|by)`,
  String.raw`\bpost subject:.{0,80}|\(?#\d{1,9}\)?`
);
const CLOSING = new RegExp(String.raw`${CLOSING_WORDS}\s?:?$`, "iu");
const MARKS = /^[\s|,;:·•*–—\-»«>#()\]/…]+|[\s|,;:·•*–—\-»«>#([/…]{1,400}$|^\)|\[[–\-+]\]|\[\]/gu;
/** "Jul 10 '22 edited Jul 11 '22", "August 9, 2019 02:07 pm at 2:07 pm", "May 03 2019 3:15 pm - 1 hour ago" */
const EDITED_OR_AGAIN = new RegExp(
  anyOf(
    String.raw`^\s?[·•|,(*-]?\s?(?:last )?edited\b.{0,40}$|^\s?at\s\d{1,2}:\d{2}\s?[ap]m(?=\s|$)`,
    String.raw`^\s{1,3}(?:[A-Z]{2,4}\s)?via\s(?:mobile|the web|\p{L}{3,10} app)\b.{0,12}$|^\s{1,5}\d{1,4} recs?$`,
    String.raw`^\s?[·•|,(–—-]\s?(?:an?|\d{1,4})\s(?:sec|min|hour|day|week|month|year)[a-z]{0,4}\sago\)?(?=\s|$)`
  ),
  "iu"
);
/** "2 Ann Holm May 4, 2019 at 9:14 am", "Fri, 05/03/2019 - 19:05 | 2691543 Ann Holm" */
const NUMBERED = /^\d{1,9}\s{1,3}(?=\p{L})/u;
/** "4 minutes ago ( 1:16 PM)", "4h ago edited 3h ago" */
const CLOCK_OR_EDITED = /^\s?\(\s?\d{1,2}:\d{2}\s?(?:[ap]m)?\s?\)|^\s?\(?edited\s.{2,20}\sago\)?$/iu;
/** "r/ferries 3h ago" stands over a title. */
const BOARD = /^r\/\w{2,40}\s/u;
/** What stands beside the times of other things than comments. */
const OTHER_TIME = anyOf(
  "tracked|last (?:updated|modified|edited)|published|pingback|trackback|copyright|©|founded|created|launched",
  "(?:closing|opening|start|end|due|release|event|expiry) date|deadline|expires|valid (?:from|until|till)"
);
const NO_NAME = new RegExp(String.raw`^${OTHER_TIME}(?![\p{L}\d])`, "iu");
/** "oarsman62 oarsman62", for the picture and the name. */
const TWICE = /^(?<name>.{2,30}) \k<name>$/u;
/** "submitted 3 years ago by Ann to r/ferries" and "by Ann on 3 May | 6 comments" stand over what is commented on. */
const SUBMITTED = /\sto r\/\w|\|\s(?:hide|past)\b(?! repl)|[|·•,(]\s?(?:\d{1,5}|no) comments?\b/iu;
/** What a reader is called elsewhere. */
const OWN_HANDLE = /^@[\w.-]{2,40}$/u;
/** "@ann_h commented on 3 May" */
const HANDLE = /^@(?=[\w.-]{2,40}$)/u;
/** What forums put beside a name: "(1000+ posts) Send PM", "( 642521 )", "[S]", "* <>". */
const NUMBERS = new RegExp(
  anyOf(
    String.raw`\s?\([\d,+]{1,8}\sposts\).{0,60}$|\s?\(\s?#?\d{3,12}\s?\)|\[S\]|\s\*(?=\s|$)|<[^>]{0,60}>`,
    String.raw`\shttps?:\/\/\S{1,100}|^\/?u\/(?=\S)|\((?=\S{1,40}@)[^)]{1,60}\)`
  ),
  "gu"
);
/** Ranks under which forums print what readers write without a name. */
const UNNAMED = /^\s*(?:guest|user)\s*$/iu;
/** "[Quote] [Report]" */
const BRACKETED = /\[([^\][]{1,20})\]/gu;
/** "Ann Holm [Visitor]" */
const RANK = /^(?:visitor|member|guest|(?:un)?registered|admin)$/iu;
/** "Published in The Sound, 3 May 2018" closes an article. */
const PRINTED = /^(?:first |originally )?published in\s/iu;

/** "Ann wrote: ↑ 3 May 2019" stands over words of hers that another post quotes. */
const QUOTES = /\s(?:wrote|said)\s?:\s?↑/u;
/** "Re: Which pier? by Ann", "Which pier? by Ann: " */
const SUBJECT_BY = /^(?:re:\s.{2,100}\sby\s(?<name>\S.{0,40}?)\s?:?|.{2,100}\sby\s(?<opener>\S.{0,40}?)\s?:)\s?$/iu;

/** "Load Comments" names nobody. */
const COMMENTS_BUTTON =
  /^(?:load|view|show|read|see|hide|post|add|all|no|more|open|leave|write|latest|recent|new|top|reader|user|join)\b.{0,30}\bcomments$/iu;

/** "Ann Holm 2 days ago Reply to Bob" */
const ANSWERS = /^(?:in )?(?:reply|replied|replying|response) to:?\s@?(?<name>.{2,40})$/iu;

/** Heads read of late: each way of cutting a list asks for the same lines. */
const recent = new Map<string, CommentHead | undefined>();
const MOST_RECENT = 20_000;

/** Reads a line as the head of a comment; undefined where it is ordinary text. */
export function parseHead(line: string): CommentHead | undefined {
  if (line.length > LONGEST_HEAD) return undefined;
  if (recent.has(line)) return recent.get(line);
  if (recent.size >= MOST_RECENT) recent.clear();
  const head = readHead(line);
  recent.set(line, head);
  return head;
}

function readHead(line: string): CommentHead | undefined {
  if (PRINTED.test(line) || QUOTES.test(line) || BOARD.test(line)) return undefined;
  const words = line.replace(BULLET, "");
  const dated = findTimestamp(words);
  const timestamp = dated ?? findHeadTime(words);
  if (!timestamp) return authorOnly(words);
  if (SUBMITTED.test(words.slice(timestamp.end))) return undefined;
  const opening = words.slice(0, timestamp.start);
  const {name, opener} = SUBJECT_BY.exec(opening)?.groups ?? {};
  const before = strip(name ?? opener ?? opening);
  const after = strip(words.slice(timestamp.end).replace(timestamp.relative ? CLOCK_OR_EDITED : EDITED_OR_AGAIN, ""));
  // "Ann Holm May 4, 2019 10:14 AM Flag", "Ann Holm, on May 4th, 2019 @ann_h"
  if (before !== "" && after !== "" && (isButtonLine(after) || OWN_HANDLE.test(after)))
    return withNames(before, timestamp);
  const answered = ANSWERS.exec(after)?.groups?.name;
  if (before !== "" && answered !== undefined) {
    const head = withNames(before, timestamp);
    return head && {...head, answered: head.answered ?? (isName(answered) ? answered : null)};
  }
  // "Like · Reply · 3h" is a row of buttons.
  if (!dated && /\p{L}{3}/u.test(words) && isButtonLine(words)) return undefined;
  if (before !== "" && after !== "") return undefined;
  return withNames(before || after, timestamp, FRAMES[0].test(opening));
}

function authorOnly(words: string): CommentHead | undefined {
  if (COMMENTS_BUTTON.test(words)) return undefined;
  for (const pattern of AUTHOR_LINES) {
    const name = pattern.exec(words)?.groups?.name;
    if (name !== undefined && !functionWords.has(name.toLowerCase()))
      return withNames(strip(name).replace(/(?<=\p{L}{2})\.$/u, ""), null, FRAMES[1].test(words));
  }
  return undefined;
}

function withNames(words: string, timestamp: Timestamp | null, isFramed = false): CommentHead | undefined {
  if (NO_NAME.test(words) || functionWords.has(words)) return undefined;
  if (words === "") return timestamp ? {author: null, timestamp, answered: null} : undefined;
  const plain = words.replace(HANDLE, "");
  const own = timestamp?.year == null ? plain : plain.replace(NUMBERED, "").replace(TWICE, "$<name>");
  const names = parseName(own) ?? (isFramed ? oddName(own) : undefined);
  return names && {...names, timestamp};
}

/** Takes off the words and marks that join a name to a time, and buttons beside them. */
function strip(words: string): string {
  const parts = words
    .replaceAll(BRACKETED, dropButton)
    .replaceAll(NUMBERS, "")
    .split(/\s?[|·•]\s?/u);
  let rest = parts.filter((part) => part.trim() === "" || !isButton(part) || UNNAMED.test(part)).join(" | ");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(OPENING, "").replace(MARKS, "").replace(OPENING, "").replace(CLOSING, "").replace(MARKS, "");
  }
  return isButton(rest) && !/\p{L}/u.test(rest) ? "" : withoutRank(rest);
}

const dropButton = (whole: string, inside: string) => (isButton(inside) || RANK.test(inside) ? "" : whole);
