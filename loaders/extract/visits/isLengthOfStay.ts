import {wholeWord} from "../../anyOf.ts";
import type {DateMention, Token} from "../../types.ts";

const LASTING = "for|spent|spends?|spending|lasting|lasted|stays?|stayed";
/** Before the length of a stay. */
const LASTS = wholeWord(LASTING);
/** Before the length of a stay that is over. */
const LASTED = wholeWord(LASTING, "after");

/** "a two-day visit", "spent three days", not "two days after the vote", nor "After a two-day visit he flew to Oslo". */
export function isLengthOfStay(tokens: readonly Token[], {firstToken, lastToken}: DateMention, first: number): boolean {
  const after = tokens.slice(lastToken + 1, lastToken + 4).map((t) => t.lower);
  if (
    /^(?:before|after|ago|later|earlier|since|old)$/.test(after[0] ?? "") ||
    (after[0] === "from" && /^(?:now|today)$/.test(after[1] ?? ""))
  )
    return false;
  // "spoke in Oslo on the last day of a three-day trip": the day of the speech begins no three days.
  const outer = tokens.slice(Math.max(Math.min(first, firstToken), firstToken - 5), firstToken).map((t) => t.lower);
  if (/\b(?:last|final) day of\b/.test(outer.join(" "))) return false;
  const bygone = tokens
    .slice(Math.max(first, firstToken - 2), firstToken)
    .some((t) => /^(?:after|following)$/.test(t.lower));
  if (bygone && after.some((w) => /^(?:visit|trip|tour|stay|talks)$/.test(w))) return false;
  if (
    after.some((w) =>
      /^(?:visit|trip|tour|stay|journey|stopover|swing|mission|pilgrimage|voyage|talks|summit)$/.test(w)
    )
  )
    return true;
  const before = tokens
    .slice(Math.max(0, firstToken - 2), firstToken)
    .map((t) => t.lower)
    .join(" ");
  if (/^(?:visit|trip|tour|stay|journey|stopover|mission) of$/.test(before)) return true;
  // "leaves for Oslo after a week of talks": a week that was spent elsewhere.
  const lasting = first === Infinity ? LASTED : LASTS;
  return tokens.slice(Math.max(0, firstToken - 2), firstToken).some((t) => lasting.test(t.lower));
}
