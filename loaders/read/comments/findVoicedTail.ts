import {wordCount} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isGlued, isHasty, isInformal} from "./isInformal.ts";

/** How much likelier each kind of line is among readers' words than in an article, as a logarithm. */
const EVIDENCE = {informal: 2.9, personal: 1.3, plain: -0.95, reported: -2.5} as const;
/** Of a page's last lines over the rest of it, and of the split over the whole page being one talk. */
const LEAST_EVIDENCE = 6;
const LEAST_CONTRAST = 4;
const LEAST_INFORMAL = 2;
const LEAST_INFORMAL_SHARE = 0.25;
/** Words. */
const SHORTEST_ARTICLE = 40;
const SHORTEST_SENTENCE = 4;
const REPORTED = /[”"],?\s.{0,60}\b(?:said|says|told|added|adding)\b|\b(?:said|told|added|according to)\b.{0,60}[“"]/u;
/** "… — Ann Holm (@ann_h) May 3, 2019", as articles show what others wrote elsewhere. */
const TWEET = /\s[—–-]\s?[^()]{1,60}\(@\w{1,30}\),? \p{L}{3,9} \d{1,2}, \d{4}$/u;

/**
 * The line from which on a page without any marks of comments is written as readers write, below an article that is
 * not; undefined where the voice does not change, or may be the writer's own.
 */
export function findVoicedTail(lines: readonly PageLine[]): number | undefined {
  const from = tailBy(lines, isInformal);
  // Where the article's own sentences are glued, its tags were taken off, and nobody below need have written in haste.
  return from !== undefined && lines.slice(0, from).some(({text}) => isGlued(text)) ? tailBy(lines, isHasty) : from;
}

function tailBy(lines: readonly PageLine[], isLoose: (text: string) => boolean): number | undefined {
  const kinds = lines.map((line, i) => kindOf(line, lines[i - 1]?.text ?? "", isLoose));
  let [evidence, most, from, informal] = [0, 0, -1, 0];
  for (let i = kinds.length - 1; i > 0; i--) {
    const kind = kinds[i] ?? "plain";
    evidence += EVIDENCE[kind];
    if (isLoose(lines[i]?.text ?? "")) informal++;
    const isShare = informal >= LEAST_INFORMAL && informal >= (kinds.length - i) * LEAST_INFORMAL_SHARE;
    if (evidence > most && isShare && kind !== "reported") [most, from] = [evidence, i];
  }
  const whole = evidence + EVIDENCE[kinds[0] ?? "plain"];
  const above = lines.slice(0, Math.max(0, from)).reduce((sum, {text}) => sum + wordCount(text), 0);
  return most >= LEAST_EVIDENCE && most - whole >= LEAST_CONTRAST && above >= SHORTEST_ARTICLE ? from : undefined;
}

function kindOf({text, gap}: PageLine, before: string, isLoose: (text: string) => boolean): keyof typeof EVIDENCE {
  if (REPORTED.test(text.slice(0, 2000)) || TWEET.test(text)) return "reported";
  // A line that goes on from a broken one is small for another reason.
  const isBroken = /^\p{Ll}/u.test(text) && !/[.!?…”"’')\]]$/u.test(before) && gap === 0;
  if (isLoose(text) || (/^\p{Ll}{2,20}\s/u.test(text) && !isBroken && wordCount(text) >= SHORTEST_SENTENCE))
    return "informal";
  return !isBroken && hasReaderVoice(text) ? "personal" : "plain";
}
