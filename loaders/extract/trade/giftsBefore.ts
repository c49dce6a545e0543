import type {CountryCode} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import {isOfLendingBody} from "./lendingBodies.ts";
import {givesByWords, means} from "./turnByKind.ts";

const IS_GIVEN =
  /\b(?:be|been|being|is|are|was|were) (?:\p{L}+ )?(?:provided|allocated|given|granted|set aside|spent|made available|channell?ed|donated|disbursed|directed)\b/iu;

/** "Donors met on Mali. The Union promised 520 million, France 280": all of them give to the same; null for none. */
export function takerBefore({from, to}: Ends, bloc: boolean, {topic, measure}: EndsContext): CountryCode | null {
  if (to !== null || (from === null && !bloc) || topic === null) return null;
  const isGiven = measure === "aid" || measure === "debt";
  return isGiven && topic.measure === measure && topic.to !== from ? topic.to : null;
}

/** "Spain gives Chad 3 million. 2 million will be provided to the UN": by the same; null where another gives. */
export function giverBefore(text: string, {topic}: EndsContext): CountryCode | null {
  return IS_GIVEN.test(text) && !/\b(?:by|from)\b/iu.test(text) ? (topic?.from ?? null) : null;
}

/**
 * "We shall give Fiji $3 million. The UN gets 1 million for Fiji": of what a ministry gives it tells the parts, as does
 * "2 million will be provided to the UN".
 */
export function isSameGift({to}: Ends, text: string, {topic, measure, countries: {home}}: EndsContext): boolean {
  if (topic === null || measure !== "aid" || topic.measure !== "aid" || topic.to !== to) return false;
  return topic.from !== null && (home === topic.from || IS_GIVEN.test(text));
}

/**
 * "Spain gives Chad 3 million. Mali (9 million) and Togo (6) get more": a poor country that gives nothing by the words
 * gets its part from the same; null where the words tell a giver or go on about no gift.
 */
export function partOfGift(
  {from, to}: Ends,
  marked: MarkedSentence,
  text: string,
  focus: number,
  context: EndsContext
): Ends | null {
  const {topic, measure} = context;
  if (measure !== "aid" || topic?.measure !== "aid" || topic.from === null) return null;
  if (from === null)
    return to !== null && isSameGift({from, to}, text, context) && !isOfLendingBody(text)
      ? {from: topic.from, to}
      : null;
  const isTaker = to === null && from !== topic.from && means(from) === 0 && !givesByWords(from, marked, text, focus);
  return isTaker ? {from: topic.from, to: from} : null;
}
