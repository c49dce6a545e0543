import {readerRules} from "./readerRules.ts";

// Who answers another reader by name mostly contradicts them; these words alone carry a reply without other signs.
const REPLY = -0.5;

/** How strongly a comment speaks for (above 0) or against another reader; 0 where it talks to nobody. */
export function readerVote(ownWords: string, {isReply}: {readonly isReply: boolean}): number {
  let vote = isReply ? REPLY : 0;
  for (const {pattern, vote: value, repliesOnly} of readerRules) {
    if ((isReply || !repliesOnly) && pattern.test(ownWords)) vote += value;
  }
  return vote;
}
