import {ENDS_SENTENCE, isProse} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import type {Letters} from "./findLetters.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead, type CommentHead} from "./parseHead.ts";
import {makeDraft} from "./parseMarkedComments.ts";
import {splitUnmarkedComments} from "./splitUnmarkedComments.ts";

/** Lines of a page's head. */
const MOST_HEAD = 8;
/** Lines of the writer's card. */
const MOST_CARD = 6;
const SINGLE_POST = /^(?:view|show) single post$/iu;
const PICTURE = /^(?<name>.{2,30}?)['’]s avatar$/iu;
const PRESENCE = /^(?<name>.{2,30}?) is (?:off|on)line\b/iu;
const COMMENT_TO = /^comment to:$/iu;
/** "Harbour News new | ask | show | jobs" over "by ann_h 50 days ago". */
const BOARD_MENU = /^\p{Lu}\p{L}{1,20} \p{Lu}\p{L}{1,20} new \|.{0,80}$/u;
const BY_AGO = /^by \S{2,30} \d{1,5} \p{L}{3,7} ago$/u;
/** "A second pier for Torrick (harbour.example)" */
const LINK = /\s\([a-z\d.-]{3,60}\.[a-z]{2,10}\)$/u;
const COUNT = /^\d{1,4} comments?$/iu;

/**
 * A page that shows one post of a thread or one comment on an article by itself, or a board's talk without its names;
 * undefined for other pages.
 */
export function findLonePost(lines: readonly PageLine[]): Letters | undefined {
  return singlePost(lines) ?? singleComment(lines) ?? boardPost(lines) ?? namelessTalk(lines);
}

/** "View Single Post" over the time and the writer's card, with the writer's presence below the words. */
function singlePost(lines: readonly PageLine[]): Letters | undefined {
  const top = lines.slice(0, MOST_HEAD).findIndex(({text}) => SINGLE_POST.test(text));
  if (top < 0) return undefined;
  const below = lines.slice(top + 1);
  const words = below.findIndex(({text}) => isProse(text) || (ENDS_SENTENCE.test(text) && !PICTURE.test(text)));
  if (words < 0) return undefined;
  const end = below.findIndex(({text}, i) => i > words && (PRESENCE.test(text) || isButtonLine(text)));
  const card = below.slice(0, Math.min(words, MOST_CARD)).map(({text}) => text);
  const names = [...card.map((text) => PICTURE.exec(text)), PRESENCE.exec(below[end]?.text ?? "")];
  const author = names.find((found) => found)?.groups?.name ?? null;
  const time = card.flatMap((text) => parseHead(text)?.timestamp ?? []).at(0) ?? null;
  return onlyPost(lines, top + 1 + words, end < 0 ? lines.length : top + 1 + end, {author, timestamp: time});
}

/** "Comment to:" below a time and over the article's headline; the list of all comments at the foot names the writer. */
function singleComment(lines: readonly PageLine[]): Letters | undefined {
  const to = lines.findIndex(({text}, i) => COMMENT_TO.test(text) && parseHead(lines[i - 1]?.text ?? "")?.timestamp);
  const timestamp = parseHead(lines[to - 1]?.text ?? "")?.timestamp;
  if (to < 0 || !timestamp) return undefined;
  const closed = lines.findIndex(({text}, i) => i > to + 2 && findCue(text, ["policy"]) !== undefined);
  const end = closed < 0 ? lines.length : closed;
  const heads = lines.slice(end).flatMap(({text}) => parseHead(text) ?? []);
  // The time over the comment has seconds.
  const own = heads.find((head) => head.timestamp?.time && timestamp.time?.startsWith(head.timestamp.time));
  return onlyPost(lines, to + 2, end, {author: own?.author ?? null, timestamp});
}

/** A board's menu over a name with an age, and words to which nobody answers. */
function boardPost(lines: readonly PageLine[]): Letters | undefined {
  const head = lines[1]?.text ?? "";
  if (!BOARD_MENU.test(lines[0]?.text ?? "") || !BY_AGO.test(head)) return undefined;
  const read = parseHead(head);
  return read && !lines.some(({text}) => COUNT.test(text)) ? onlyPost(lines, 2, lines.length, read) : undefined;
}

/** A board's menu over the title of a link, and a talk of which only the words were kept. */
function namelessTalk(lines: readonly PageLine[]): Letters | undefined {
  const isLink = BOARD_MENU.test(lines[0]?.text ?? "") && LINK.test(lines[1]?.text ?? "");
  if (!isLink || lines.some(({text}) => COUNT.test(text) || parseHead(text)?.timestamp)) return undefined;
  const words = lines.slice(2).filter(({text}) => !isButtonLine(text));
  return words.length === 0 ? undefined : {drafts: splitUnmarkedComments(words, null), from: 2, to: lines.length};
}

function onlyPost(
  lines: readonly PageLine[],
  from: number,
  to: number,
  head: Pick<CommentHead, "author" | "timestamp">
): Letters | undefined {
  const draft = makeDraft({...head, answered: null}, lines.slice(from, to), lines[from - 1]);
  return draft.end > draft.start ? {drafts: [draft], from, to} : undefined;
}
