import {boundsOf} from "../../annotate/dates/edtf.ts";
import {word} from "../../annotate/modality/word.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** Rules of what two people did at one place. */
const STAY_RULE = /^(?:meeting\/at-home|visit\/(?:visit|receive))$/;

/** "will visit Iran … during his recent visit to Tehran": a trip that was made is not the one to come. */
export function isBygone({parsed, today}: VisitContext, told: readonly TripFrame[], frame: TripFrame): boolean {
  const made = (f: TripFrame): boolean =>
    f.modality.status === "held" && f.modality.explicit && /noun$/.test(f.rule) && f.to !== null && !f.anaphoric;
  // "directed him to travel on 4 May", said on that day: no longer to come.
  const hasCome = ({start}: TripFrame): boolean =>
    today !== null && start !== null && (boundsOf(start)?.last ?? "9") <= today;
  const coming = (f: TripFrame): boolean => f.modality.status === "planned" && !f.modality.pastPlan && !hasCome(f);
  // "will fly to Lima; the two met there in May": told behind a plan, it was an earlier stay.
  const before = word(parsed[frame.sentence]!.sentence.tokens[frame.token - 1]);
  const met =
    !/^(?:to|has|have)$/.test(before) &&
    STAY_RULE.test(frame.rule) &&
    frame.modality.status === "held" &&
    frame.to !== null &&
    frame.to.token >= 0 &&
    !frame.anaphoric;
  const ahead = told.some(coming) && told.every((f) => f.modality.status !== "held");
  return (made(frame) && told.every(coming)) || (met && ahead) || (coming(frame) && told.every(made));
}

/**
 * "will leave for Oslo … visited Oslo in May 2021", on a page without a date: what is told with its year is not what
 * is to come.
 */
export function isLongMade(dated: TripFrame, other: TripFrame): boolean {
  const coming = other.modality.status === "planned" && !other.modality.pastPlan && !other.anaphoric;
  return coming && dated.modality.status === "held" && dated.rule.startsWith("visit/");
}
