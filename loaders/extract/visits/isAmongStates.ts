import {wholeWord} from "../../anyOf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";

/** Those whom states send, and states themselves. */
const SENT_BY_STATES = wholeWord(
  "ministers?|ministerial|leaders|delegat\\w{1,5}|negotiators?|envoys|officials|diplomats|heads|presidents|premiers",
  "countries|nations|states|governments?|summit|sides|representatives"
);
/** Those whose meetings are no state's affair. */
const OF_MEMBERS = wholeWord("board|shareholders?|stockholders?|directors?|executives?|annual|creditors?|congressmen");

/**
 * Whether a sentence about a meeting speaks of those whom states send, rather than of a board or the members of
 * something.
 */
export function isAmongStates({sentence: {tokens}}: ParsedSentence): boolean {
  return tokens.some((t) => SENT_BY_STATES.test(t.lower)) && !tokens.some((t) => OF_MEMBERS.test(t.lower));
}
