import {ENDS_SENTENCE, isProse} from "../isProse.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import {findTimestamp} from "../timestamps/findTimestamp.ts";
import type {Letters} from "./findLetters.ts";
import {isName} from "./parseName.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

/** "Sir,—Is it true that …", as newspapers opened each letter to their editor. */
const OPENS = /^(?:dear )?sir,?\s?[—–-]{1,2}\s?\S/iu;
/** "… of the guild. — Yours, etc.," over or before the writer's name. */
const CLOSES = /\s{0,2}[—–-]{0,2}\s?Yours,? (?:etc|&c|faithfully|truly|sincerely)\b[\s.,—–-]{0,6}/iu;
const LONGEST_SIGNATURE = 90;
/** Lines of a rubric and a heading over the first letter. */
const MOST_ABOVE = 3;

/** Reads a page of letters of which each opens with "Sir,—"; undefined for others. */
export function findSirLetters(lines: readonly PageLine[]): Letters | undefined {
  const opens = lines.flatMap(({text}, i) => (OPENS.test(text) ? [i] : []));
  const [from] = opens;
  if (from === undefined || from > MOST_ABOVE || lines.slice(0, from).some(({text}) => isProse(text))) return undefined;
  return {drafts: opens.map((at, n) => readLetter(lines.slice(at, opens[n + 1]))), from, to: lines.length};
}

function readLetter(lines: readonly PageLine[]): CommentDraft {
  const closing = lines.findIndex(({text}) => CLOSES.test(text.slice(-LONGEST_SIGNATURE)));
  const last = closing < 0 ? lines.findLastIndex(({text}) => ENDS_SENTENCE.test(text)) : closing;
  const words = lines.slice(0, Math.max(0, last) + 1);
  const tail = words.at(-1)?.text.slice(-LONGEST_SIGNATURE) ?? "";
  const closes = CLOSES.exec(tail);
  const {start, end} = spanOf(words);
  const signature = closes
    ? tail.slice(closes.index + closes[0].length) || (lines[last + 1]?.text ?? "")
    : (lines[last + 1]?.text ?? "");
  const timestamp = (signature.length <= LONGEST_SIGNATURE && findTimestamp(signature)) || null;
  const name = signature.slice(0, timestamp?.start ?? signature.length).replace(/[\s;,.]{1,6}$/u, "");
  const author = closes && isName(name) ? name : null;
  return {author, timestamp, answered: null, start, end: end - (closes ? tail.length - closes.index : 0)};
}
