import type {Destination, VisitContext} from "./tripFrame.ts";
import {isLocated} from "./mentionKinds.ts";

/** Sentences at the head of an article in which it says where it plays. */
const OPENING = 3;

/** Where a document plays that has no dateline: the first place of its opening sentences, best one behind "in". */
export function findSetting({parsed}: VisitContext): Destination | null {
  const opening = parsed.slice(0, OPENING);
  const inside = opening.flatMap(({sentence: {mentions, tokens}}) =>
    mentions.filter(isLocated).filter((m) => /^(?:in|at)$/.test(tokens[m.firstToken - 1]?.lower ?? ""))
  );
  const [first] = [...inside, ...opening.flatMap(({sentence}) => sentence.mentions.filter(isLocated))];
  return first === undefined
    ? null
    : {country: first.country!, place: first.form === "city" ? first.place : null, token: -1};
}
