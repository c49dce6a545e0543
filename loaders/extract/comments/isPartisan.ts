import {wholeWord} from "../../anyOf.ts";
import type {AnnotatedDocument} from "../../types.ts";

/** What is spoken of where parties and candidates of one country fight each other. */
const CONTEST = wholeWord(
  "elections?|electoral|campaigns?|campaigning|candidates?|candidacy|votes?|voters?|voted|voting|ballots?|polls|polling",
  "nominees?|nomination|primary|primaries|caucus|referendum|partisan|bipartisan|incumbent|landslide|turnout|running-mate",
  "gop|republicans?|democrats?|dems|tory|tories|labour|conservatives?|liberals?|libertarians?|left-wing|right-wing",
  "congressm[ae]n|congresswom[ae]n|senators?|mps?|lawmakers?|backbenchers?|filibuster"
);
const LEAST = 10;
/** Of the words. */
const LEAST_SHARE = 0.013;

/**
 * Whether a page and its readers speak of elections, parties and candidates all the time: those are then for and against
 * parties and persons, and hardly ever their country.
 */
export function isPartisan({sentences, comments}: AnnotatedDocument): boolean {
  const words = [...sentences, ...comments.flat()].flatMap(({tokens}) => tokens.map(({lower}) => lower));
  const said = words.filter((word) => CONTEST.test(word)).length;
  return said >= LEAST && said >= words.length * LEAST_SHARE;
}
