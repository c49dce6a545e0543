import {anyOf} from "../../anyOf.ts";
import {isProse} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {findNumberedWriters} from "./authorLines.ts";
import {SUBJECT, type ForumPost} from "./findForumPosts.ts";
import {findHeadRuns} from "./findHeadRuns.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isPersonsName} from "./isPersonsName.ts";

/** Words of a head that only forums use. */
const FORUM_HEAD = /^post(?:ed)? by\b|\([\d,+]{1,8}\sposts\)|\s»\s|#\d{1,5}\b|\[[–+-]\]|^posted:/iu;
/** What stands over a thread. */
const TOPIC = /^(?:topic|thread)\s?:\s|\d\sreplies to this (?:topic|thread)\b/iu;
/** What a forum's software says of itself, or over a thread that is shown plainly. */
const SOFTWARE = new RegExp(
  anyOf(
    String.raw`^(?:powered by|forum software by)\s(?:vbulletin|phpbb|smf|mybb|xenforo|invision|ip\.?board|yabb|fluxbb|punbb|vanilla)\b`,
    String.raw`\bview full version\s?:|\bfull version:\s|^lo-?fi version\b|^simple machines\b`
  ),
  "iu"
);
/** Of posts whose heads a blog's entries may have as well. */
const LEAST_VOICED = 0.25;
const LONGEST_NOTICE = 160;

/**
 * The posts of a thread by lines with name and time ("Post by …"), where the page shows that it is a forum's; else
 * empty.
 */
export function findHeadedPosts(lines: readonly PageLine[]): ForumPost[] {
  // There the opening text is an editor's.
  if (findNumberedWriters(lines) !== undefined) return [];
  const prose = lines.findIndex(({text}) => isProse(text));
  const runs = findHeadRuns(lines).filter(({head}) => head.author !== null && head.timestamp !== null);
  const opening = lines.slice(0, runs[0]?.from ?? 0);
  const isForum =
    opening.some(({text}) => TOPIC.test(text)) ||
    lines.some(({text}) => text.length <= LONGEST_NOTICE && SOFTWARE.test(text)) ||
    (runs.some(({from, to}) => lines.slice(from, to).some(({text}) => FORUM_HEAD.test(text))) &&
      lines.filter(({text}) => hasReaderVoice(text)).length >= runs.length * LEAST_VOICED);
  const persons = runs.filter(({head}) => isPersonsName(head.author ?? ""));
  // A title and the line that signs a blog's only entry look like two heads; lines that close posts are none.
  const worded = runs.filter(({to}, i) => (runs[i + 1]?.from ?? lines.length) > to);
  const closes = lines.slice(runs.at(-1)?.to).every(({text}) => isButtonLine(text));
  if (
    !isForum ||
    worded.length < 2 ||
    closes ||
    (prose >= 0 && (runs[0]?.from ?? 0) > prose) ||
    persons.length * 2 < runs.length
  )
    return [];
  return runs.map(({from, to, head}) => {
    const subject = SUBJECT.test(lines[from - 1]?.text ?? "") ? 1 : 0;
    return {author: head.author, timestamp: head.timestamp, joined: null, cardFrom: from - subject, textFrom: to};
  });
}
