import {isMenu} from "../classifyArticle.ts";
import {isProse} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isInformal} from "./isInformal.ts";
import {endOfNumberedList} from "./numberedItems.ts";
import {parseHead} from "./parseHead.ts";

const ENDS_LIST = ["form", "more", "related", "footer", "share", "menu"] as const;
const LONGEST_CUE_WORDS = 14;

/**
 * The line after a list of comments: the page's foot begins after the last head, or where nothing but links and notices
 * follows.
 */
export function endOfList(lines: readonly PageLine[]): number {
  const list = lines.slice(0, startOfLinks(lines));
  const heads = list.map(({text}) => parseHead(text)?.timestamp != null);
  const lastHead = heads.lastIndexOf(true);
  let end = Math.max(endOfNumberedList(list) ?? list.length, lastHead + 1);
  if (lastHead >= 0) {
    const foot = list.findIndex(({text}, i) => i > lastHead && isFoot(text));
    end = foot < 0 ? end : Math.min(foot, end);
  }
  while (end > lastHead + 1 && isFoot(list[end - 1]?.text ?? "")) end--;
  return end;
}

/** Where links to other pages begin: below their heading, dates are no heads of comments. */
function startOfLinks(lines: readonly PageLine[]): number {
  const lastWords = lines.findLastIndex(({text}) => isProse(text) || parseHead(text)?.author != null);
  const lastButton = lines.findLastIndex(({text}) => isButtonLine(text) && /\p{L}/u.test(text));
  // "See also the guild's own page" is what a reader may say, and links may stand over the comments as well.
  const lastOwn = lastButton >= 0 ? lastButton : lines.findLastIndex(({text}) => isProse(text) && isVoiced(text));
  const from = lines.findIndex(({text}, i) => {
    const cue = i > 0 && isFoot(text) ? findCue(text, ENDS_LIST) : undefined;
    return cue !== undefined && i >= (cue === "related" ? lastOwn : lastWords);
  });
  return from < 0 ? lines.length : from;
}

const isVoiced = (text: string) => hasReaderVoice(text) || isInformal(text);

function isFoot(text: string): boolean {
  if (isButtonLine(text)) return false;
  const words = text.split(/\s+/u).length;
  return (words <= LONGEST_CUE_WORDS && findCue(text, ENDS_LIST) !== undefined) || isMenu(text);
}
