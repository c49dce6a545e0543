import {anyOf} from "../../anyOf.ts";
import type {PageLine} from "../pageLines.ts";
import {findTimestamp} from "../timestamps/findTimestamp.ts";
import {dayOfYear, splitNameAndYear} from "../timestamps/joinBrokenDate.ts";
import type {ForumPost} from "./findForumPosts.ts";
import {parseHead} from "./parseHead.ts";
import {parseName} from "./parseName.ts";

const FIELD_NAME = anyOf(
  "from|author|by|posted by|post by|name|user|username|to|cc|reply-to|newsgroups|subject|title|date|sent|posted|time",
  "message-id|in-reply-to|references|mime-version|content-(?:type|transfer-encoding|disposition)|x-[a-z-]{2,30}",
  "received|return-path|delivered-to|list-id|sender|organization|lines|nntp-posting-host|path|xref|user-agent",
  "summary|keywords|distribution|followup-to|expires|originator|article-i\\.d\\.|news-software|approved|references"
);
const FIELD = new RegExp(String.raw`^(?<field>${FIELD_NAME})\s?:(?:\s{1,3}(?<value>.{1,160}))?$`, "iu");
/** What guest books put over the words. */
const WORDS_LABEL = /^(?:comments?|message|text)\s?:$/iu;
const LONGEST_VALUE = 60;
const NAME = /^(?:from|author|by|posted by|post by|name|user|username)$/iu;
const TIME = /^(?:date|sent|posted|time)$/iu;
/** A message that has been passed on may have lost its date. */
const SUBJECT = /^subject$/iu;
/** "ann@holm.example (Ann Holm)" */
const NAME_IN_BRACKETS = /^\S{1,60}(?:@|\sat\s)\S{1,60}\s\((?<name>[^()]{2,60})\)$/u;
const ADDRESS = /\s?(?:<[^>]{0,80}>|\([^)]{0,60}\)|\[mailto:[^\]]{0,80}\])$/u;
const ABOVE = /^(?:(?:post|message|reply|comment)?\s?#?\d{1,5}\.?|original post|from \S.{5,80}\s\d{4})$/iu;
/** What programs that send mail or news write over each message. */
const MESSAGE_ID = /^message-id:\s?</iu;

/** True for messages of mail or news with the headers that programs gave them, which no other page has. */
export const areMessages = (lines: readonly PageLine[]) => lines.filter(({text}) => MESSAGE_ID.test(text)).length > 1;

/**
 * The posts of a thread, or the messages of a mailing list, by fields above each ("From: …", "Date: …"); fewer than two
 * give none.
 */
export function findFieldPosts(lines: readonly PageLine[]): ForumPost[] {
  const posts: ForumPost[] = [];
  for (let i = 0; i < lines.length; i++) {
    const {run, to} = readFields(lines, i);
    if (run.length === 0) continue;
    const by = run.find(({field}) => NAME.test(field))?.value;
    // "Post by: Ann on May 3, 2019, 09:14:22 AM"
    const head = run.some(({field}) => TIME.test(field)) ? undefined : parseHead(by ?? "");
    const sender = head?.timestamp ? (head.author ?? undefined) : by;
    const named = NAME_IN_BRACKETS.exec(sender ?? "")?.groups?.name ?? sender?.replace(ADDRESS, "");
    const timed = run.find(({field}) => TIME.test(field))?.value ?? "";
    const {name = named, year} = splitNameAndYear(named ?? "") ?? {};
    const timestamp = head?.timestamp ?? (year === undefined ? findTimestamp(timed) : dayOfYear(timed, year));
    if (name !== undefined && (timestamp || run.some(({field}) => SUBJECT.test(field)))) {
      const cardFrom = i > 0 && ABOVE.test(lines[i - 1]?.text ?? "") ? i - 1 : i;
      posts.push({
        author: parseName(name)?.author ?? null,
        timestamp: timestamp ?? null,
        joined: null,
        cardFrom,
        textFrom: to
      });
    }
    i = to - 1;
  }
  return posts.length < 2 ? [] : posts;
}

interface Field {
  readonly field: string;
  readonly value: string;
}

/** The fields from a line on, and the first line behind them; a value may stand below its label. */
function readFields(lines: readonly PageLine[], from: number): {readonly run: readonly Field[]; readonly to: number} {
  const run: Field[] = [];
  let to = from;
  let isBelow = false;
  for (let line = lines[to]; line; line = lines[to]) {
    const {field, value} = FIELD.exec(line.text)?.groups ?? {};
    const below = lines[to + 1]?.text ?? "";
    const isAlone = field !== undefined && value === undefined;
    if (field === undefined && run.length > 0 && line.gap === 0 && line.indent > 0) {
      // A long value goes on further in.
      to++;
      continue;
    }
    if (field === undefined || (isAlone && (below.length > LONGEST_VALUE || FIELD.test(below)))) break;
    if (run.length > 0 && line.gap > 0 && !(isBelow && isAlone)) break;
    run.push({field, value: value ?? below});
    isBelow = isAlone;
    to += isAlone ? 2 : 1;
  }
  if (run.length > 0 && WORDS_LABEL.test(lines[to]?.text ?? "")) to++;
  return {run, to};
}
