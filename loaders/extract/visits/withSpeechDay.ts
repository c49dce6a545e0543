import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Edtf} from "../../types.ts";
import type {TripDates, VisitContext} from "./tripFrame.ts";

/** The day on which a speech was given, which is that of its document; null where that is no single day. */
export function speechDay({annotated}: VisitContext): Edtf | null {
  const {published} = annotated.source;
  return /^\d{4}-\d\d-\d\d$/.test(published ?? "") ? published : null;
}

/**
 * Dates of a trip, where none are told those of the speech that tells it: "I am delighted to welcome President Roe",
 * "it is great to be back in Oslo".
 */
export function withSpeechDay<Dates extends TripDates>(
  context: VisitContext,
  {clauses, sentence}: ParsedSentence,
  clause: Clause | null,
  dates: Dates
): Dates {
  const governor = clause?.governor == null ? null : clauses[clause.governor]!;
  const isFirst = governor?.subjects.some((s) => /^(?:i|we|it)$/.test(word(sentence.tokens[s.head]))) === true;
  const isNow =
    governor?.verb.lemma === "be" && governor.verb.tense === "present" && clause?.verb.tense === "infinitive";
  return isFirst && isNow && dates.start === null && dates.end === null ? {...dates, start: speechDay(context)} : dates;
}
