import {wordCount} from "../isProse.ts";
import {findCue, FURNITURE} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isHandle} from "./isHandle.ts";
import {isInformal} from "./isInformal.ts";
import {isReadersName} from "./parseMixedNames.ts";
import {isSureButton} from "./parseMarkedComments.ts";
import {parseHead} from "./parseHead.ts";

/** What a line looks like, as far as it tells whether readers speak. */
export type TalkKind =
  | "head"
  | "time"
  | "button"
  | "handle"
  | "name"
  | "short"
  | "furniture"
  | "reported"
  | "informal"
  | "personal"
  | "plain";

/** How much likelier each kind of line is among readers' words than in an article, as a logarithm. */
export const EVIDENCE: Readonly<Record<Exclude<TalkKind, "informal" | "personal" | "plain">, number>> = {
  head: 2,
  time: 1.5,
  button: 0.7,
  handle: 2,
  name: 1.1,
  short: -0.6,
  furniture: 0,
  reported: -3
};
const SHORTEST_SENTENCE = 4;
const LONGEST_SHORT = 5;
const REPORTED = /[”"],?\s.{0,60}\b(?:said|says|told|added|adding)\b|\b(?:said|told|added|according to)\b.{0,60}[“"]/u;
/** Words that a paper quotes over several paragraphs. */
const OPEN_QUOTE = /^[“"](?![^”"]{1,2000}[”"]$)/u;

/** What the line at `i` looks like. */
export function talkKind(lines: readonly PageLine[], i: number): TalkKind {
  const {text = "", gap = 0} = lines[i] ?? {};
  const head = parseHead(text);
  if (head?.author != null) return /^by\b/iu.test(text) ? "short" : "head";
  if (head?.timestamp) return head.timestamp.time !== null || head.timestamp.relative ? "time" : "short";
  if (isSureButton(text)) return "button";
  if (findCue(text, FURNITURE)) return "furniture";
  if (isReadersName(text)) return nameKind(text, lines[i + 1]?.text ?? "");
  if (REPORTED.test(text.slice(0, 2000)) || OPEN_QUOTE.test(text.slice(0, 2000))) return "reported";
  const before = lines[i - 1]?.text ?? "";
  // A line that goes on from a broken one is small for another reason.
  const isBroken = /^\p{Ll}/u.test(text) && !/[.!?…”"’)\]]$/u.test(before) && gap === 0;
  const isSmall = /^\p{Ll}{2,20}\s/u.test(text) && !isBroken && wordCount(text) >= SHORTEST_SENTENCE;
  if (isInformal(text) || isSmall) return "informal";
  if (!isBroken && hasReaderVoice(text)) return "personal";
  return wordCount(text) <= LONGEST_SHORT && !/[.!?…]["”’')]?$/u.test(text) ? "short" : "plain";
}

/** A name stands over words that do not tell of its bearer, as those under a heading do. */
function nameKind(name: string, words: string): TalkKind {
  if (wordCount(words) < 2 || isReadersName(words) || /^\d|^The\b/u.test(name)) return "short";
  const own = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  if (own.some((word) => words.toLowerCase().includes(word))) return "short";
  return isHandle(name) ? "handle" : "name";
}
