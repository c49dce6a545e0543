import {anyOf} from "../../anyOf.ts";
import type {PageLine} from "../pageLines.ts";
import {findTimestamp} from "../timestamps/findTimestamp.ts";
import type {ForumPost} from "./findForumPosts.ts";
import {parseName} from "./parseHead.ts";

const FIELD_NAME = anyOf(
  "from|author|by|posted by|name|user|username|to|cc|reply-to|newsgroups|subject|title|date|sent|posted|time",
  "message-id|in-reply-to|references|mime-version|content-(?:type|transfer-encoding|disposition)|x-[a-z-]{2,30}",
  "received|return-path|delivered-to|list-id|sender|organization|lines|nntp-posting-host|path|xref|user-agent"
);
const FIELD = new RegExp(String.raw`^(?<field>${FIELD_NAME})\s?:\s{1,3}(?<value>.{1,160})$`, "iu");
const NAME = /^(?:from|author|by|posted by|name|user|username)$/iu;
const TIME = /^(?:date|sent|posted|time)$/iu;
const ADDRESS = /\s?(?:<[^>]{0,80}>|\([^)]{0,60}\)|\[mailto:[^\]]{0,80}\])$/u;
const NUMBER = /^(?:post|message|reply|comment)?\s?#?\d{1,5}\.?$/iu;

/**
 * The posts of a thread, or the messages of a mailing list, by fields above each ("From: …", "Date: …"); fewer than two
 * give none.
 */
export function findFieldPosts(lines: readonly PageLine[]): ForumPost[] {
  const fields = lines.map(({text}) => FIELD.exec(text)?.groups);
  const posts: ForumPost[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!fields[i]) continue;
    let to = i + 1;
    while (fields[to] && lines[to]?.gap === 0) to++;
    const run = fields.slice(i, to);
    const name = run.find((field) => NAME.test(field?.field ?? ""))?.value?.replace(ADDRESS, "");
    const timestamp = findTimestamp(run.find((field) => TIME.test(field?.field ?? ""))?.value ?? "");
    if (name !== undefined && timestamp) {
      const cardFrom = i > 0 && NUMBER.test(lines[i - 1]?.text ?? "") ? i - 1 : i;
      posts.push({author: parseName(name)?.author ?? null, timestamp, joined: null, cardFrom, textFrom: to});
    }
    i = to - 1;
  }
  return posts.length < 2 ? [] : posts;
}
