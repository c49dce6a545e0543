import {isBadge} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import {FIELD} from "./cardFields.ts";
import {findHeadRuns} from "./findHeadRuns.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isName} from "./parseName.ts";

/** A post of a thread: its poster's card, and the lines of its text. */
export interface ForumPost {
  /** Name on the card; null for none. */
  readonly author: string | null;
  /** When it was posted; null where the page does not tell. */
  readonly timestamp: Timestamp | null;
  /** When the poster joined the forum, which is before the post; null where not told. */
  readonly joined: Timestamp | null;
  /** Index of the first line of the poster's card. */
  readonly cardFrom: number;
  /** Index of the first line of text; the text ends where the next card begins, or at its foot. */
  readonly textFrom: number;
  /**
   * Index after the last line of text, where a foot stands below it; absent where the text goes on to the next card.
   */
  readonly textTo?: number;
}

/** "(19,429 posts)", "1,204 posts" */
const POST_COUNT = /^\(?([\d,+]{1,8})\s(posts)\)?$/iu;
const JOINED = /^(joined|join date|member since)\s(?=\p{L}{3,9}\s\d.{0,12}$)/iu;
const STRONG = /^(?:joined|join date|registered|registration date|member since|posts|messages|total posts)$/iu;
const MEMBER = /^.{0,24}\b(?:member|poster|user|moderator|administrator|veteran|newbie|guru|contributor)\b.{0,12}$/iu;
const RANKS = [/^[\p{Lu}\s-]{4,40}$/u, MEMBER];
const NUMBER_LINE = /^(?:#\s?\d{1,5}|post\s?#?\s?\d{1,5}|\d{1,3}(?:,?\d{3})?(?:\s\d{1,3}(?:,?\d{3})?){0,3})$/iu;
/** Characters of a field's value on a line of its own. */
const LONGEST_VALUE = 40;
/** The rank of a poster. */
const STARS = /^[*★☆]{1,10}$/u;
/** The line of a post's title. */
export const SUBJECT = /^(?:post subject|subject|re)\s?:/iu;
/** "Post by ann_h »" without the time. */
const POSTED_BY = /^(?:post(?:ed)? )?by (?<name>\S.{0,39}?)\s»$/iu;
/** "Ann Holm Ann Holm is offline", for the picture's words and the name's. */
const PRESENCE = /^(?<name>.{2,30}?)(?:\s\k<name>)?\sis\s(?:off|on)line$/iu;
const LONGEST_ABOVE = 4;
/** "Old 03-17-2019, 03:27 PM" */
const MOST_BESIDE = 8;
/** "« Reply #1 on: May 3, 2019, 09:14:22 AM »" stands below the subject. */
const TIME_IN_QUOTES = /^«.{0,60}»$/u;

/** The posts of a thread by their posters' cards ("Joined: …", "Posts: 412"); empty where the page has no cards. */
export function findForumPosts(lines: readonly PageLine[]): readonly ForumPost[] {
  const fields = lines.map(({text}) => FIELD.exec(text.replace(POST_COUNT, "$2: $1").replace(JOINED, "$1: "))?.groups);
  const posts: ForumPost[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!STRONG.test(fields[i]?.field ?? "") || !isCard(fields, i)) continue;
    const floor = posts.at(-1)?.textFrom ?? 0;
    const post = readCard(lines, fields, i, floor);
    const last = posts.at(-1);
    // Some forums save a poster's card twice, for wide screens and narrow ones.
    const isAgain = last && last.author === post.author && last.textFrom >= post.cardFrom;
    if (isAgain)
      posts[posts.length - 1] = {...post, cardFrom: last.cardFrom, timestamp: post.timestamp ?? last.timestamp};
    else posts.push(post);
    i = Math.max(i, post.textFrom - 1);
  }
  const isTold = posts.length > 1 || posts.some(({author, timestamp}) => author !== null || timestamp !== null);
  return isTold ? withCardsBelow(lines, posts) : [];
}

/** Where each card stands below its post, a line with the same name and the time stands above the post. */
function withCardsBelow(lines: readonly PageLine[], posts: readonly ForumPost[]): readonly ForumPost[] {
  const heads = findHeadRuns(lines).filter(({head}) => head.author !== null && head.timestamp !== null);
  const footed = posts.map((card, i): ForumPost | undefined => {
    const floor = posts[i - 1]?.textFrom ?? 0;
    const run = heads.find(({from, to, head}) => from >= floor && to < card.cardFrom && head.author === card.author);
    if (!run || run.from === floor) return undefined;
    const {author, timestamp} = run.head;
    return {author, timestamp, joined: card.joined, cardFrom: run.from, textFrom: run.to, textTo: card.cardFrom};
  });
  const whole = footed.filter((post) => post !== undefined);
  return whole.length > 1 && whole.length === posts.length ? whole : posts;
}

type Fields = readonly ({[name: string]: string | undefined} | undefined)[];

/** "Posts: 412" alone may be prose; a card has two fields near each other, or a field with a number or date. */
function isCard(fields: Fields, i: number): boolean {
  return fields.slice(i + 1, i + 5).some((field) => field !== undefined) || /\d/u.test(fields[i]?.value ?? "");
}

function readCard(lines: readonly PageLine[], fields: Fields, at: number, floor: number): ForumPost {
  let cardFrom = at;
  while (cardFrom > floor && fields[cardFrom - 1]) cardFrom--;
  const present = presenceAbove(lines, cardFrom, floor);
  const top = present?.at ?? topOfCard(lines, cardFrom, floor);
  let author = present?.name ?? (top === undefined ? null : (lines[top]?.text.replace(/^#\d{1,5}\s/u, "") ?? null));
  if (top !== undefined) cardFrom = top;
  for (let i = cardFrom - 1; i >= Math.max(floor, cardFrom - 4) && author === null; i--) {
    const text = lines[i]?.text ?? "";
    if (STARS.test(text)) continue;
    if (
      RANKS.some((rank) => rank.test(text)) &&
      i > floor &&
      (lines[i]?.gap === 0 || isBadge(text) || MEMBER.test(text)) &&
      isName(lines[i - 1]?.text ?? "")
    )
      continue;
    if (!isName(text)) break;
    author = text;
    cardFrom = i;
  }
  const {writer, ...below} = readBelow(lines, fields, at);
  if (writer !== null) cardFrom = nameAbove(lines, writer, cardFrom, floor);
  author = writer ?? author;
  while (cardFrom > floor && lines[cardFrom - 1]?.text === author) cardFrom--;
  const above = readAbove(lines, cardFrom, floor);
  return {author, cardFrom: above.cardFrom, ...below, timestamp: below.timestamp ?? above.timestamp};
}

/** Where the card of a poster begins whom a line below it names. */
function nameAbove(lines: readonly PageLine[], name: string, cardFrom: number, floor: number): number {
  const from = Math.max(floor, cardFrom - LONGEST_ABOVE);
  const at = lines.slice(from, cardFrom + 1).findIndex(({text}) => text === name);
  return at < 0 ? cardFrom : from + at;
}

/** The time and number that may stand right above a card. */
function readAbove(lines: readonly PageLine[], from: number, floor: number) {
  let cardFrom = from;
  let timestamp: Timestamp | null = null;
  for (let at = from - 1; at >= floor && from - at <= LONGEST_ABOVE; at--) {
    const text = lines[at]?.text ?? "";
    const stamp = text.length <= LONGEST_VALUE ? findTimestamp(text) : undefined;
    const isTime = timestamp === null && stamp !== undefined && text.length - (stamp.end - stamp.start) <= MOST_BESIDE;
    if (!isTime && !/^#\d{1,5}$/u.test(text)) break;
    timestamp ??= stamp ?? null;
    cardFrom = at;
  }
  return {cardFrom, timestamp};
}

/** The line near a card's fields that tells whether its poster is there, and the name in it. */
function presenceAbove(lines: readonly PageLine[], cardFrom: number, floor: number) {
  for (let at = cardFrom - 1; at >= Math.max(floor, cardFrom - LONGEST_ABOVE); at--) {
    const name = PRESENCE.exec(lines[at]?.text ?? "")?.groups?.name;
    if (name !== undefined) return {at, name};
  }
  return undefined;
}

/** Where a card is a block of lines of its own, the first of them that is no time or number names the poster. */
function topOfCard(lines: readonly PageLine[], cardFrom: number, floor: number): number | undefined {
  let from = cardFrom;
  while (from > floor && from > cardFrom - 4 && lines[from]?.gap === 0) from--;
  const opens = (lines[from]?.gap ?? 0) > 0 || from === 0 || /^[-=_*~]{4,}$/u.test(lines[from - 1]?.text ?? "");
  if (!opens || from === cardFrom) return undefined;
  const names = lines.slice(from, cardFrom).findIndex(({text}) => !findTimestamp(text) && !NUMBER_LINE.test(text));
  const text = lines[from + names]?.text ?? "";
  return names >= 0 && isName(text) && !isBadge(text) && cardFrom - from - names >= 2 ? from + names : undefined;
}

/** Reads the rest of a card: further fields, values on lines of their own, number, subject and time of the post. */
function readBelow(lines: readonly PageLine[], fields: Fields, at: number) {
  let joined: Timestamp | null = null;
  let timestamp: Timestamp | null = null;
  let writer: string | null = null;
  let i = at;
  for (; i < lines.length && i < at + 24; i++) {
    const text = lines[i]?.text ?? "";
    const field = fields[i];
    const stamp = text.length <= 160 ? findTimestamp(text) : undefined;
    if (/^(?:joined|join date|registered|registration date|member since)$/iu.test(field?.field ?? ""))
      joined ??= stamp ?? findTimestamp(lines[i + 1]?.text ?? "") ?? null;
    else if (POSTED_BY.test(text)) writer = POSTED_BY.exec(text)?.groups?.name ?? null;
    else if (field || NUMBER_LINE.test(text) || SUBJECT.test(text)) continue;
    else if (TIME_IN_QUOTES.test(lines[i + 1]?.text ?? "")) continue;
    else if (text.length <= LONGEST_VALUE && fields[i - 1] && !fields[i - 1]?.value && !fields[i - 1]?.wide) continue;
    else if (stamp && isPostLine(text, stamp)) timestamp ??= stamp;
    else if (!isBadge(text) && !isButtonLine(text) && !STARS.test(text)) break;
  }
  return {writer, joined, timestamp, textFrom: i};
}

/** "Posted: Fri Sep 09, 2005 9:12 am    Post subject: …" */
function isPostLine(text: string, {start, end}: Timestamp): boolean {
  return text.slice(0, start).length <= 24 && (text.length - end <= 24 || SUBJECT.test(text.slice(end).trim()));
}
