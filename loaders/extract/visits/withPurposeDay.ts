import {findTripDates} from "./findTripDates.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const GOES = /^visit\/(?:leave-for|travel-to|arrive|visit)$/;
const ATTENDS = /^(?:attend|take|join|participate|address|hold|meet|chair|co-chair|open)$/;

/** "will travel to Laos to attend the summit on 6-8 September": the days of what somebody goes for. */
export function withPurposeDay({parsed}: VisitContext, frame: TripFrame): TripFrame {
  const {rule, start, end, days, sentence, token} = frame;
  if (!GOES.test(rule) || start !== null || end !== null || days !== null) return frame;
  const {clauses} = parsed[sentence]!;
  const at = clauses.findIndex(({verb}) => verb.head === token);
  const purpose = clauses[at + 1];
  const isPurpose = purpose?.verb.tense === "infinitive" && purpose.governor === at && ATTENDS.test(purpose.verb.lemma);
  if (at < 0 || !isPurpose) return frame;
  const last = Math.min(purpose.last, (clauses[at + 2]?.first ?? Infinity) - 1);
  return {...frame, ...findTripDates(parsed[sentence]!, purpose.first, last, "whole", null)};
}
