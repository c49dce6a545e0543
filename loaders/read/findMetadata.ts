import type {Edtf} from "../types.ts";
import type {Timestamp} from "./timestamps/findTimestamp.ts";
import {formatDay} from "./timestamps/formatPosted.ts";
import {wordCount} from "./isProse.ts";
import type {RoledLine} from "./classifyArticle.ts";
import {findPublisher} from "./findPublisher.ts";
import {datelineInYear, dayOrderOf, datelineStamp, findStatedDate, UNDATED, type Published} from "./findPublished.ts";
import {parseStatedDate} from "./parseStatedDate.ts";

/** What a page says of itself. */
export interface Metadata extends Published {
  /** Null where the page has none. */
  readonly title: string | null;
  /** Null where the page does not tell. */
  readonly publisher: string | null;
  /** Address of the page; null where it does not tell. */
  readonly url: string | null;
}

/** What front matter or a page's head says, by key in lower case. */
export interface Given {
  /** The values. */
  readonly values: ReadonlyMap<string, string>;
  /** Which of the two it comes from. */
  readonly from: "front matter" | "stated";
}

const TITLE_KEYS = ["title", "headline", "post_title"];
const PUBLISHER_KEYS = [
  "publisher",
  "site",
  "sitename",
  "site_name",
  "source",
  "publication",
  "newspaper",
  "outlet",
  "website"
];
/** Names that front matter gives a page's date. */
export const DATE_KEYS = [
  "published",
  "date",
  "pubdate",
  "date_published",
  "datepublished",
  "publish_date",
  "publishdate",
  "published_date",
  "published_at",
  "publishedat",
  "publication_date",
  "pub_date",
  "post_date",
  "release_date",
  "datetime",
  "created",
  "created_at",
  "issued",
  "updated"
];
const URL_KEYS = ["url", "canonical", "canonical_url", "link", "permalink", "source_url", "original_url", "source"];
/** Clocks of readers and pages may be a day apart. */
const LEEWAY_MS = 86_400_000;
const LEAST_TITLE_WORDS = 4;
const URL_LINE = /(?:^|\s)(?<url>https?:\/\/[^\s<>"']{4,400})$/u;

/** Reads title, publisher, date and address, first from front matter and then from the page's own lines. */
export function findMetadata(lines: readonly RoledLine[], {values: given, from}: Given): Metadata {
  const url = firstOf(given, URL_KEYS, isUrl) ?? urlLine(lines);
  const title = firstOf(given, TITLE_KEYS) ?? subjectOf(lines) ?? titleLine(lines)?.line.text ?? null;
  const publisher = firstOf(given, PUBLISHER_KEYS, (value) => !isUrl(value)) ?? findPublisher(lines, url);
  return {title, publisher, url, ...findPublished(lines, {values: given, from}, url)};
}

/** What a message has in its head beside its subject. */
const MESSAGE_FIELD = /^(?:from|date|sent|newsgroups|to):\s/iu;
const SUBJECT = /^subject:\s{1,3}(?<subject>\S.{0,200})$/iu;
const MOST_FIELDS = 16;

/** The subject of a page that is a message; undefined for other pages. */
function subjectOf(lines: readonly RoledLine[]): string | undefined {
  const texts = lines.slice(0, MOST_FIELDS).map(({line}) => line.text);
  const subject = texts.map((text) => SUBJECT.exec(text)?.groups?.subject).find((found) => found !== undefined);
  return MESSAGE_FIELD.test(texts[0] ?? "") ? subject : undefined;
}

/** The headline, or failing it the line that names the statement ("Transcript of the minister's briefing"). */
function titleLine(lines: readonly RoledLine[]): RoledLine | undefined {
  const isLong = ({line}: RoledLine) => wordCount(line.text) >= LEAST_TITLE_WORDS;
  return lines.find(({role}) => role === "title") ?? lines.find((line) => line.role === "release" && isLong(line));
}

function findPublished(lines: readonly RoledLine[], given: Given, url: string | null): Published {
  for (const key of DATE_KEYS) {
    const published = parseStatedDate(given.values.get(key) ?? "", () => dayOrderOf(lines, url));
    if (published !== null) return {published, publishedFrom: given.from};
  }
  const stated = findStatedDate(lines, url);
  if (stated !== null) return {published: stated, publishedFrom: "stated"};
  const inferred = (url === null ? null : dateInUrl(url)) ?? datelineInYear(lines);
  return inferred === null ? UNDATED : {published: inferred, publishedFrom: "inferred"};
}

/**
 * The day of a dateline that lacks the year ("BERLIN, Sept 8 -"), with the year of the page's first comment; null for
 * none.
 */
export function datelineDay(
  lines: readonly RoledLine[],
  drafts: readonly {readonly timestamp: Timestamp | null}[]
): Edtf | null {
  const stamp = datelineStamp(lines);
  const year = drafts.find(({timestamp}) => timestamp?.year != null)?.timestamp?.year ?? null;
  return stamp && stamp.year === null && year !== null ? formatDay({...stamp, year}) : null;
}

/** True where readers answered days before `published`: it is when the page was saved or changed. */
export function isAfterAnswers(
  published: Edtf | null,
  drafts: readonly {readonly timestamp: Timestamp | null}[]
): boolean {
  if (published === null || !/^\d{4}-\d{2}-\d{2}$/u.test(published)) return false;
  const latest = Date.parse(published) - LEEWAY_MS;
  return drafts.some(({timestamp}) => {
    const day = timestamp && timestamp.order !== "either" ? formatDay(timestamp) : null;
    return day !== null && Date.parse(day) < latest;
  });
}

/**
 * A date taken from others on the page: a dateline's, or the bounds that comments and a forum member's joining give.
 */
export function inferPublished(
  dateline: Edtf | null,
  posted: readonly (Edtf | null)[],
  joined: Edtf | null
): Published {
  if (dateline !== null) return {published: dateline, publishedFrom: "inferred"};
  const days = posted.flatMap((edtf) =>
    edtf !== null && /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(edtf) ? [edtf.slice(0, 10)] : []
  );
  const earliest = days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
  if (earliest === null && joined === null) return UNDATED;
  return {published: `${joined ?? ".."}/${joined === null ? earliest : (earliest ?? "..")}`, publishedFrom: "inferred"};
}

function firstOf(
  given: ReadonlyMap<string, string>,
  keys: readonly string[],
  test: (value: string) => boolean = () => true
): string | null {
  for (const key of keys) {
    const value = given.get(key);
    if (value !== undefined && test(value)) return value;
  }
  return null;
}

const isUrl = (value: string) => /^https?:\/\//iu.test(value);

function urlLine(lines: readonly RoledLine[]): string | null {
  for (const {line} of lines) {
    const url =
      line.text.length <= 500 && line.text.split(" ").length <= 4 ? URL_LINE.exec(line.text)?.groups?.url : undefined;
    if (url) return url;
  }
  return null;
}

/** "…/2016/10/27/…" */
function dateInUrl(url: string): Edtf | null {
  const found = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/u.exec(url);
  return found ? parseStatedDate(found.slice(1, 4).join("-")) : null;
}
