import {anyOf} from "../../anyOf.ts";
import {isProse} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {findTimestamp, type Timestamp} from "../timestamps/findTimestamp.ts";
import type {ForumPost} from "./findForumPosts.ts";
import {isNameAlone} from "./parseName.ts";

/** "answered Oct 18, 2023 at 7:58" closes an answer, over its writer's name. */
const FOOT = /^(?<what>asked|answered)\s(?=\S{3,9}\s\d)/iu;
/** "– Ann" closes a comment on an answer. */
const COMMENT_FOOT = /^[–—]\s{1,3}(?<name>\S.{0,39})$/u;
const COMMENT_TIME = /^(?:commented\s)?(?=\p{L}{3}\s\d|\d{4}-\d{2}-\d{2}\s)/iu;
/** The buttons below a post, and what stands between its foot and the next post. */
const TOOLS = /^(?:share|cite|improve this (?:question|answer)|follow)$/iu;
const BETWEEN_WORDS = anyOf(
  String.raw`[+-]?\d{1,6}|add a comment.{0,20}|show \d{1,3} more comments?|\d{1,4} answers?|sorted by.{0,40}|✓`,
  "highest score.{0,20}|trending.{0,30}|date (?:modified|created).{0,30}|reset to default|save this .{0,20}",
  String.raw`this (?:answer|question) (?:is|shows|has).{0,60}|[\d.,k]{1,12}\s?\d{0,3}(?: (?:gold|silver|bronze) badges?\d{0,4}){0,3}`,
  String.raw`[\d.,k]{1,12}(?:\d{1,6} (?:gold|silver|bronze) badges?\s?){1,3}`
);
const BETWEEN = new RegExp(`^${BETWEEN_WORDS}$`, "iu");
/** "Viewed 12k times" over the question. */
const AGE = /^(?:(?:asked|modified)\s.{3,40}\s(?:ago|today)|viewed\s[\d.,k]{1,9}\stimes)$/iu;
const LEAST_FEET = 2;

/** The question, answers and comments of a page on which each answer ends with "answered" and a day; else empty. */
export function findAnswers(lines: readonly PageLine[]): ForumPost[] {
  const feet = lines.filter(({text}) => FOOT.test(text));
  if (feet.length < LEAST_FEET || !feet.some(({text}) => /^answered/iu.test(text))) return [];
  const posts: ForumPost[] = [];
  let from = startOfQuestion(lines);
  for (let i = from; i < lines.length; i++) {
    const post = postEndingAt(lines, from, i) ?? commentEndingAt(lines, from, i);
    if (!post) continue;
    posts.push(post);
    from = afterFoot(lines, i + 1, post.author);
    i = from - 1;
  }
  return posts;
}

/** The question stands below what the page tells of its age and visits, else it is the first running text. */
function startOfQuestion(lines: readonly PageLine[]): number {
  const age = linesAbove(FOOT, lines).findLastIndex(({text}) => AGE.test(text));
  if (age >= 0) return afterFoot(lines, age + 1, null);
  return Math.max(
    0,
    lines.findIndex(({text}) => isProse(text))
  );
}

/** The question's title, which stands over what the page tells of its age; null for none. */
export function titleOfQuestion(lines: readonly PageLine[]): string | null {
  return linesAbove(AGE, lines).findLast(({text}) => !/^ask question$/iu.test(text))?.text ?? null;
}

/** None where no line is like that. */
function linesAbove(pattern: RegExp, lines: readonly PageLine[]): readonly PageLine[] {
  const at = lines.findIndex(({text}) => pattern.test(text));
  return lines.slice(0, Math.max(0, at));
}

function postEndingAt(lines: readonly PageLine[], from: number, at: number): ForumPost | undefined {
  const text = lines[at]?.text ?? "";
  const timestamp = FOOT.test(text) ? findTimestamp(text) : undefined;
  const name = lines[at + 1]?.text ?? "";
  if (!timestamp || !isNameAlone(name)) return undefined;
  const tools = lines.slice(from, at).findIndex((line) => TOOLS.test(line.text));
  return {...span(from, tools < 0 ? at : from + tools), author: name, timestamp, joined: null};
}

function commentEndingAt(lines: readonly PageLine[], from: number, at: number): ForumPost | undefined {
  const author = COMMENT_FOOT.exec(lines[at]?.text ?? "")?.groups?.name;
  const timestamp = author === undefined ? undefined : timeOf(lines[at + 1]);
  if (author === undefined || !timestamp) return undefined;
  const to = lines[at - 1]?.text === author ? at - 1 : at;
  return {...span(from, to), author, timestamp, joined: null};
}

const span = (from: number, to: number) => ({cardFrom: from, textFrom: from, textTo: Math.max(to, from)});

const timeOf = (line: PageLine | undefined): Timestamp | undefined =>
  line && COMMENT_TIME.test(line.text) ? findTimestamp(line.text) : undefined;

/** The first line of the next post: name, counts and headings of the list stand above it. */
function afterFoot(lines: readonly PageLine[], from: number, author: string | null): number {
  let to = from;
  const isFoot = ({text}: PageLine) => text === author || BETWEEN.test(text) || TOOLS.test(text);
  for (let line = lines[to]; line && (isFoot(line) || timeOf(line)); line = lines[to]) to++;
  return to;
}
