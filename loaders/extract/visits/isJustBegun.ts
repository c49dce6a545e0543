import {anyOf} from "../../anyOf.ts";
import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import {word} from "../../annotate/modality/word.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const EVENT = anyOf("talks|visits?|trip|tour|meetings?|summit|conference|discussions|consultations|negotiations|stay");
const TO_COME = anyOf(
  `for (?:\\S{1,20} ){0,6}${EVENT}`,
  "to (?:attend|hold|meet|discuss|take part|participate|begin|start|seek|press|urge|try)"
);
/** What somebody arrives for, and has before him. */
const PURPOSE = new RegExp(`\\b${TO_COME}\\b`);
/** Tokens behind "arrived" in which its purpose stands. */
const NEAR = 24;

/** "arrived last night for talks": a stay that began yesterday or today, with what it is for still to come. */
export function isJustBegun(
  {today, parsed}: VisitContext,
  {rule, modality, start, end, sentence, token}: TripFrame
): boolean {
  const {first = null, last = null} = boundsOf(start) ?? {};
  const isFresh = today !== null && first !== null && last !== null && first >= addDays(today, -1) && last <= today;
  if (rule !== "visit/arrive" || modality.status !== "held" || !isFresh || end !== null) return false;
  const {tokens} = parsed[sentence]!.sentence;
  return PURPOSE.test(
    tokens
      .slice(token + 1, token + NEAR)
      .map(word)
      .join(" ")
  );
}
