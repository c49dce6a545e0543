import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findTripDates} from "./findTripDates.ts";
import {isLocated} from "./mentionKinds.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const GOES = /^visit\/(?:leave-for|travel-to|arrive|visit)$/;
const ATTENDS = /^(?:attend|take|join|participate|address|hold|meet|chair|co-chair|open)$/;

/** "will visit Vienna and attend the forum from 20 to 22 June": the next deed of the same person, in no other country. */
function isJoined({sentence}: ParsedSentence, {first, last, verb}: Clause, {to}: TripFrame): boolean {
  const isNext = word(sentence.tokens[first]) === "and" && verb.first <= first + 2;
  const isElsewhere = sentence.mentions.some(
    (m) => isLocated(m) && m.firstToken > first && m.lastToken <= last && m.country !== to?.country
  );
  return isNext && !isElsewhere;
}

/** "will travel to Laos to attend the summit on 6-8 September": the days of what somebody goes for. */
export function withPurposeDay({parsed}: VisitContext, frame: TripFrame): TripFrame {
  const {rule, start, end, days, sentence, token} = frame;
  if (!GOES.test(rule) || start !== null || end !== null || days !== null) return frame;
  const {clauses} = parsed[sentence]!;
  const at = clauses.findIndex(({verb}) => verb.head === token);
  const purpose = clauses[at + 1];
  const isPurpose =
    purpose !== undefined &&
    ATTENDS.test(purpose.verb.lemma) &&
    ((purpose.verb.tense === "infinitive" && purpose.governor === at) || isJoined(parsed[sentence]!, purpose, frame));
  if (at < 0 || !isPurpose) return frame;
  const last = Math.min(purpose.last, (clauses[at + 2]?.first ?? Infinity) - 1);
  return {...frame, ...findTripDates(parsed[sentence]!, purpose.first, last, "whole", null)};
}
